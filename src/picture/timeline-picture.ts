/** The timeline of a picture: the app's layout of a view, as markup. */
import type { Shape } from '../base/paint/shapes.ts';
import { writeShapes } from '../base/paint/paint-svg.ts';
import { opacitiesOf } from '../layout/opacity.ts';
import { createTimeScale } from '../layout/timeline/axis.ts';
import { bandsOf } from '../layout/timeline/compare-bands.ts';
import {
  annotationsOf,
  drawAnswers,
  drawGrowth,
  drawNotes,
  drawStalks,
  drawUndatedStrip,
} from '../layout/late/layouts.ts';
import { MAX_ROWS } from '../layout/timeline/layout-as-bars.ts';
import { NOTHING_OPEN } from '../layout/timeline/occasion-rows.ts';
import { layoutTimeline } from '../layout/timeline/layout.ts';
import { plotFrame } from '../layout/timeline/plot-frame.ts';
import type { TimelineInput, TimelineLayout } from '../layout/timeline/types.ts';
import { timelineWords } from '../panes/timeline/timeline-words.ts';
import { ofFirstWindow } from '../query/question.ts';
import { NO_LINKS } from '../query/relations/links.ts';
import { FONT } from '../theme/tokens.ts';
import { describeBesideMark } from '../wording/describe-when.ts';
import { ask, type PictureScene } from './scene.ts';
import { withoutControls } from './still.ts';
import { windowsOverview } from './windows-overview.ts';

export interface TimelineLook {
  readonly width: number;
  readonly height: number;
  /** What the layout is given otherwise. */
  readonly change?: Partial<TimelineInput>;
}

export interface TimelinePicture {
  /** A bar for each event, or a histogram where there are too many. */
  readonly mode: 'bars' | 'counts';
  readonly shapes: readonly Shape[];
  readonly markup: string;
}

export const inputOf = (
  { engine, answer: asked, messages, measure }: PictureScene,
  { width, height, change }: TimelineLook,
): TimelineInput => {
  const question = ofFirstWindow(asked.question);
  const answer = question === asked.question ? asked : ask(engine, { kind: 'view', question });
  const { table } = answer;
  const { compare } = asked.question;
  const frame = plotFrame({ width, height, hasCaption: false, isStill: true, needsOverview: compare !== null });
  return {
    answer,
    occasions: ask(engine, { kind: 'occasions', question, most: MAX_ROWS }),
    opened: NOTHING_OPEN,
    isStatic: true,
    bins: (counted, edges) => ask(engine, { kind: 'bins', question, counted, edges }),
    width,
    height,
    measure,
    ...opacitiesOf(answer),
    selected: null,
    hovered: null,
    links: NO_LINKS,
    playhead: null,
    frame,
    layBands: compare && bandsOf(compare),
    drawUndated: drawUndatedStrip,
    drawGrowth,
    fitOpen: null,
    drawStalks,
    drawAnswers,
    drawNotes,
    drawTies: null,
    scale: createTimeScale(question.window, frame.left, frame.right),
    words: timelineWords(
      messages,
      table,
      question.window,
      (row, isCut) => describeBesideMark(table, row, question.dating, messages, isCut),
      true,
    ),
    annotations: annotationsOf(table),
    ...change,
  };
};

/** Where the axis may stand, as a share of the height, when its usual place leaves a side without room. */
const MIDDLES = [0.45, 0.5, 0.55, 0.6, 0.33];

/** In a picture nothing opens: the axis gives way where a side would fold rows for which the other has room. */
const layOut = (input: TimelineInput): TimelineLayout => {
  const { above, below } = input.occasions;
  const wanted = new Set([...above.rows, ...below.rows].map(({ row }) => row));
  const foldedIn = ({ marks }: TimelineLayout): number =>
    wanted.size - marks.filter((mark) => mark.kind === 'event' && wanted.has(mark.row)).length;
  let best = layoutTimeline(input);
  for (const middle of MIDDLES) {
    if (best.mode === 'counts' || foldedIn(best) === 0) break;
    const other = layoutTimeline({ ...input, frame: { ...input.frame, middle } });
    if (foldedIn(other) < foldedIn(best)) best = other;
  }
  return best;
};

export const paintTimeline = (scene: PictureScene, look: TimelineLook): TimelinePicture => {
  const input = inputOf(scene, look);
  const { mode, shapes } = layOut(input);
  const still = [...withoutControls(shapes), ...windowsOverview(scene, input.frame, look.height)];
  const { palette, split } = scene;
  return { mode, shapes: still, markup: writeShapes(still, { palette, font: FONT, id: 'time', split }) };
};
