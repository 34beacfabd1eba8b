/** The timeline of the built-in data over sizes, languages, fonts and states, and the boxes of what is drawn. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFonts } from '../../../src/publish/fonts.ts';
import { readFirstView, type FirstView } from '../../../src/publish/first-view.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { createTimeScale } from '../../../src/layout/timeline/axis.ts';
import { annotationsOf, drawNotes } from '../../../src/layout/timeline/draw-notes.ts';
import { drawAnswers } from '../../../src/layout/timeline/draw-answers.ts';
import { drawStalks } from '../../../src/layout/timeline/draw-stalks.ts';
import { MAX_ROWS } from '../../../src/layout/timeline/layout-as-bars.ts';
import { fitOpen } from '../../../src/layout/timeline/open-rows.ts';
import { opacitiesOf } from '../../../src/layout/opacity.ts';
import { pillOf, playheadX } from '../../../src/layout/timeline/playhead.ts';
import { plotFrame } from '../../../src/layout/timeline/plot-frame.ts';
import { drawTies } from '../../../src/layout/timeline/ties.ts';
import { drawUndatedStrip } from '../../../src/layout/timeline/undated-strip.ts';
import type { TimelineInput, TimelineLayout } from '../../../src/layout/timeline/types.ts';
import { playheadFace, timelineWords } from '../../../src/panes/timeline/timeline-words.ts';
import { describeBesideMark } from '../../../src/wording/describe-when.ts';
import { parseIsoUnit } from '../../../src/events/iso-date.ts';
import { createAsk } from '../../../src/query/pipeline.ts';
import { parseWindow } from '../../../src/selection/context.ts';
import { ask } from '../../fixtures/ask.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const TEXT = readFileSync(`${root}/data/datasets/kharkiv-may-2024.json`, 'utf8');
const { measure } = readFonts(root);

/** Of the timeline's pane, from a large screen to the smallest frame; the wide ones have a strip at their top. */
export const SIZES = [
  [1114, 924, true],
  [835, 744, true],
  [792, 610, true],
  [614, 640, true],
  [540, 480, false],
  [390, 390, false],
  [360, 330, false],
  [375, 308, false],
  [364, 430, false],
  [422, 300, false],
  [320, 170, false],
  [320, 146, false],
] as const;
export const STATES = {
  rest: {},
  'a visit is open': { opened: ['blinken-visit-2024-05'] },
  'an address is open, and a strip': { opened: ['zelensky-video-address', 0] },
  'a part is selected': { selected: 'blinken-hard-months' },
  'a condition is selected': { selected: 'russia-sends-waves' },
} as const;
export interface State {
  readonly opened?: readonly (string | number)[];
  readonly selected?: string;
  /** As in a link. */
  readonly window?: string;
  /** With a playhead: so far. */
  readonly at?: string;
  /** Whether buttons stand in the gutter of a small pane. */
  readonly isGutterTaken?: boolean;
}

/** A dataset is read once in each language. */
const firstViews = new Map<string, FirstView>();
const firstViewOf = (text: string, lang: 'en' | 'uk'): FirstView => {
  const key = `${lang} ${text}`;
  const view = firstViews.get(key) ?? readFirstView(text, lang);
  firstViews.set(key, view);
  return view;
};

/** Of the text of any dataset. */
export const inputOn = (
  dataset: string,
  lang: 'en' | 'uk',
  [width, height, hasCaption]: readonly [width: number, height: number, hasCaption: boolean],
  wider: number,
  { opened = [], selected, window, at, isGutterTaken = false }: State,
): TimelineInput => {
  const { answer: first, messages, context } = firstViewOf(dataset, lang);
  const { table } = first;
  const asked = { ...first.question };
  if (window !== undefined) asked.window = parseWindow(window, context)!;
  asked.at = asked.window.end;
  if (at !== undefined) Object.assign(asked, { mode: 'sofar', at: parseIsoUnit(at, table.zone)!.start });
  const answer = createAsk()(table, asked);
  const { question } = answer;
  const { window: span } = question;
  const frame = plotFrame({ width, height, hasCaption, isGutterTaken });
  const scale = createTimeScale(span, frame.left, frame.right);
  const measured: TimelineInput['measure'] = (text, style) => measure(text, style) * wider;
  const rowOf = (id: string): number => table.indexOf.get(id)!; // of this dataset
  return {
    answer,
    occasions: ask(table, { kind: 'occasions', question, most: MAX_ROWS }),
    opened: opened.map((each) => (typeof each === 'number' ? { strip: each } : { occasion: rowOf(each) })),
    isStatic: false,
    bins: (counted, edges) => ask(table, { kind: 'bins', question, counted, edges }),
    links: ask(table, { kind: 'links', question, row: selected === undefined ? -1 : rowOf(selected) }),
    scale,
    width,
    height,
    frame,
    words: timelineWords(
      messages,
      table,
      span,
      (row, isCut) => describeBesideMark(table, row, 'best', messages, isCut),
      true,
    ),
    measure: measured,
    selected: selected === undefined ? null : rowOf(selected),
    hovered: null,
    annotations: [selected, window, at].every((each) => each === undefined) ? annotationsOf(table) : [],
    playhead: playheadX(answer, scale),
    pill: pillOf(answer, scale, playheadFace(answer, messages), measured),
    layBands: null,
    drawUndated: drawUndatedStrip,
    drawGrowth: null,
    fitOpen,
    drawStalks,
    drawAnswers,
    drawNotes,
    drawTies,
    ...opacitiesOf(answer),
  };
};

export const inputFor = (
  lang: 'en' | 'uk',
  size: readonly [width: number, height: number, hasCaption: boolean],
  wider: number,
  state: State,
): TimelineInput => inputOn(TEXT, lang, size, wider, state);

export interface Box {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
export const flat = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? flat(shape.shapes) : [shape]));

/** All letters. */
export const lettersIn = (shapes: readonly Shape[], input: TimelineInput): Box[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'text' || shape.haloOnly || shape.text === '?') return [];
    const width = input.measure(shape.text, shape) + (shape.spacing ?? 0) * shape.text.length;
    const x0 = shape.x - (shape.align === 'middle' ? width / 2 : shape.align === 'end' ? width : 0);
    return [{ text: shape.text, x0, x1: x0 + width, y0: shape.y - shape.size * 0.72, y1: shape.y + 1 }];
  });
const isOnAxis = ({ y0, y1 }: Box, { axisTop, axisBottom }: TimelineLayout): boolean => y0 > axisTop && y1 < axisBottom;
export const axisLettersIn = (shapes: readonly Shape[], layout: TimelineLayout, input: TimelineInput): Box[] =>
  lettersIn(shapes, input).filter((box) => isOnAxis(box, layout));
/** The letters that stand in the plot. */
export const textsIn = (shapes: readonly Shape[], layout: TimelineLayout, input: TimelineInput): Box[] =>
  lettersIn(shapes, input).filter((box) => !isOnAxis(box, layout));
/** The bodies of bars. */
export const barsIn = (shapes: readonly Shape[]): Box[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'rect' && shape.fill && shape.fill.token.startsWith('track')
      ? [{ text: 'a bar', x0: shape.x, x1: shape.x + shape.width, y0: shape.y, y1: shape.y + shape.height }]
      : [],
  );
export const meet = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 - 1 && b.x0 < a.x1 - 1 && a.y0 < b.y1 - 1 && b.y0 < a.y1 - 1;
