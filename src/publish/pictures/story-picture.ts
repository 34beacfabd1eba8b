/**
 * The picture for a post of the dataset's story: its steps as stairs under the clock, each at the time to which it
 * turns, so that a reader sees what will be told and in which order.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import type { TextStyle } from '../../base/paint/paint-svg.ts';
import { createTimeScale, type TimeScale } from '../../layout/timeline/axis.ts';
import { backShapes } from '../../layout/timeline/frame.ts';
import { writeShapes } from '../../base/paint/paint-svg.ts';
import type { PictureScene } from '../../picture/scene.ts';
import { withoutControls } from '../../picture/still.ts';
import { contextOf } from '../../selection/context.ts';
import { stepTime } from '../../layout/timeline/story-ticks.ts';
import { inputOf } from '../../picture/timeline-picture.ts';
import { storySteps, type StoryStep } from '../../query/story/steps.ts';
import { FONT } from '../../theme/tokens.ts';
import { describeStoryPicture, type FirstView } from '../first-view.ts';
import { cutText } from './flow-text.ts';
import { writePost, type PostSize, type PostStyle } from './post.ts';
import { listTextBoxes } from './text-boxes.ts';

const MARGIN = 20;
const TITLES: readonly TextStyle[] = [16, 15, 14, 13, 12].map((size) => ({ size, weight: 600 }));
const NUMBERS: readonly TextStyle[] = [13, 12].map((size) => ({ size, weight: 600 }));
/** Of the discs that the numbers stand on: of the largest one, and in parts of the way from step to step. */
const MOST_RADIUS = 12;
const RADIUS = 0.4;
/** Between a number and its title, and round all steps. */
const GAP = 8;
/** From step to step. */
const LEAST_PITCH = 20;
/** Of a title, in parts of the way from step to step. */
const MOST_SIZE = 0.7;
/** How far below the middle of its letters a text's baseline is, in parts of its size. */
const BASELINE = 0.36;
const NOTHING = { rows: [], standing: [] } as const;

interface Stair {
  /** '' for those that have no room. */
  readonly number: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly token: 'ink' | 'muted';
}

/** The middle of the unit to which a step turns, kept on the axis. */
const placeStep = (time: number, { answer }: PictureScene, { domain, x }: TimeScale): number => {
  const start = answer.unit.floor(Math.max(domain.start, Math.min(domain.end - 1, time)));
  return x((Math.max(domain.start, start) + Math.min(domain.end, answer.unit.offset(start, 1))) / 2);
};

/** As many steps as have room, the rest in a word. */
const layStairs = (
  steps: readonly StoryStep[],
  scene: PictureScene,
  scale: TimeScale,
  top: number,
  bottom: number,
  current: number | null,
): readonly Stair[] => {
  const most = Math.max(2, Math.floor((bottom - top) / LEAST_PITCH));
  const kept = steps.length <= most ? steps : steps.slice(0, most - 1);
  const left = steps.length - kept.length;
  const pitch = (bottom - top) / (kept.length + (left > 0 ? 1 : 0));
  const radius = Math.min(MOST_RADIUS, pitch * RADIUS);
  const stairs = kept.map((step, i): Stair => ({
    number: String(step.number),
    title: step.title,
    x: placeStep(stepTime(step, contextOf(scene.answer.table)), scene, scale),
    y: top + pitch * (i + 0.5),
    radius,
    token: current === null || current === step.number ? 'ink' : 'muted',
  }));
  if (left === 0) return stairs;
  const last = stairs.at(-1)!; // one at least
  return [...stairs, { ...last, number: '', title: scene.messages.timeline.more(left), y: last.y + pitch }];
};

/** Beside its number where it fits, on the right first; else on the side with more room, cut. */
const titleShape = (
  { title, x, y, radius, token }: Stair,
  style: TextStyle,
  width: number,
  measure: PictureScene['measure'],
): { readonly shape: Shape; readonly isWhole: boolean } => {
  const out = radius + GAP;
  const rooms = { start: width - MARGIN - x - out, end: x - out - MARGIN } as const;
  const own = measure(title, style);
  const align = own <= rooms.start || rooms.start >= rooms.end ? 'start' : 'end';
  const text = cutText(title, style, rooms[align], measure);
  return {
    shape: {
      kind: 'text',
      x: align === 'start' ? x + out : x - out,
      y: y + style.size * BASELINE,
      text,
      token,
      halo: 'panel',
      align,
      ...style,
    },
    isWhole: text === title,
  };
};

/** From each number to the next one, across between their titles. */
const pathShape = (stairs: readonly Stair[]): Shape => ({
  kind: 'line',
  points: stairs.flatMap(({ x, y }, i) => {
    const before = stairs[i - 1];
    if (!before) return [x, y];
    const between = (before.y + y) / 2;
    return [before.x, between, x, between, x, y];
  }),
  stroke: { token: 'noData', width: 1 },
});

const numberShapes = ({ number, x, y, radius, token }: Stair): readonly Shape[] => {
  const style = NUMBERS.find(({ size }) => size < radius * 1.2) ?? NUMBERS.at(-1)!; // not empty
  return [
    { kind: 'circle', x, y, r: radius, fill: { token } },
    { kind: 'text', x, y: y + style.size * BASELINE, text: number, token: 'panel', align: 'middle', ...style },
  ];
};

/** The axis at the top, without what happened, and the steps below it. */
const paintStairs = (
  scene: PictureScene,
  steps: readonly StoryStep[],
  { width, height }: PostSize,
  current: number | null,
): string => {
  const { answer, measure, palette, split } = scene;
  const whole = inputOf(scene, { width, height });
  const frame = { ...whole.frame, isSmall: true, left: MARGIN, right: width - MARGIN };
  const scale = createTimeScale(answer.question.window, frame.left, frame.right);
  const occasions = { isAll: true, above: NOTHING, below: NOTHING, answers: [], undated: [] };
  const input = { ...whole, frame, scale, occasions, annotations: [] };
  const stairs = layStairs(steps, scene, scale, frame.band + GAP, height - GAP, current);
  const laid = (style: TextStyle) => stairs.map((stair) => titleShape(stair, style, width, measure));
  const pitch = stairs.length > 1 ? stairs[1]!.y - stairs[0]!.y : height;
  const fitted =
    TITLES.filter(({ size }) => size <= pitch * MOST_SIZE)
      .map(laid)
      .find((titles) => titles.every(({ isWhole }) => isWhole)) ?? laid(TITLES.at(-1)!); // not empty
  const titles = fitted.map(({ shape }) => shape);
  const numbered = stairs.filter(({ number }) => number !== '');
  const taken = [
    ...listTextBoxes(titles, measure),
    ...numbered.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
  ];
  const heads = { top: 0, bottom: height, names: [], line: { above: { y: 0, from: 0 }, below: { y: 0, from: 0 } } };
  const back = backShapes(input, heads, 0, taken);
  const shapes = withoutControls([
    ...back.behind,
    pathShape(numbered),
    ...titles,
    ...numbered.flatMap(numberShapes),
    ...back.front,
  ]);
  return writeShapes(shapes, { palette, font: FONT, id: 'stairs', split });
};

/**
 * @param view of a dataset with a story
 * @param link where to read it, short
 * @param current number of the step that it is of; null for all of them
 * @throws Error when something of the dataset can't be laid out
 */
export const writeStoryPicture = (
  view: FirstView,
  style: PostStyle,
  link: string,
  current: number | null = null,
): string => {
  const steps = storySteps(view.table);
  return writePost(view, style, {
    description: describeStoryPicture(view),
    deck: current === null ? view.messages.story.enter(steps.length) : `${current} / ${steps.length}`,
    more: [link],
    allSigns: [],
    paint: (scene, room) => ({ markup: paintStairs(scene, steps, room, current), signs: [] }),
  });
};
