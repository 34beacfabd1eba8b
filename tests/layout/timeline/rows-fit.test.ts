/** Over sizes, languages, fonts and states: no label is cut short, meets another, a mark, the stripes or the axis. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFonts } from '../../../data/build/share/fonts.ts';
import { readFirstView } from '../../../data/build/share/first-view.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { createTimeScale } from '../../../src/layout/timeline/axis.ts';
import { annotationsOf, drawNotes } from '../../../src/layout/timeline/draw-notes.ts';
import { drawAnswers } from '../../../src/layout/timeline/draw-answers.ts';
import { drawStalks } from '../../../src/layout/timeline/draw-stalks.ts';
import { MAX_ROWS } from '../../../src/layout/timeline/layout-as-bars.ts';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import { lastKnown } from '../../../src/layout/timeline/no-data.ts';
import { fitOpen } from '../../../src/layout/timeline/open-rows.ts';
import { opacitiesOf } from '../../../src/layout/opacity.ts';
import { plotFrame } from '../../../src/layout/timeline/plot-frame.ts';
import { layoutRelations } from '../../../src/layout/timeline/relations.ts';
import { drawUndatedStrip } from '../../../src/layout/timeline/undated-strip.ts';
import type { TimelineInput, TimelineLayout } from '../../../src/layout/timeline/types.ts';
import { timelineWords } from '../../../src/panes/timeline/timeline-words.ts';
import { describeBesideMark } from '../../../src/wording/describe-when.ts';
import { ask } from '../../fixtures/ask.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const TEXT = readFileSync(`${root}/data/datasets/kharkiv-may-2024.json`, 'utf8');
const { measure } = readFonts(root);

/** Of the timeline's pane, from a large screen to the smallest frame; the wide ones have a strip at their top. */
const SIZES = [
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
] as const;
const STATES = {
  rest: {},
  'a visit is open': { opened: ['blinken-visit-2024-05'] },
  'an address is open, and a strip': { opened: ['zelensky-video-address', 0] },
  'a part is selected': { selected: 'blinken-hard-months' },
  'a condition is selected': { selected: 'russia-sends-waves' },
} as const;
type State = { readonly opened?: readonly (string | number)[]; readonly selected?: string };

const inputFor = (
  lang: 'en' | 'uk',
  [width, height, hasCaption]: (typeof SIZES)[number],
  wider: number,
  { opened = [], selected }: State,
): TimelineInput => {
  const { answer, messages } = readFirstView(TEXT, lang);
  const { table, question, span } = answer;
  const frame = plotFrame({ width, height, hasCaption });
  const rowOf = (id: string): number => table.indexOf.get(id)!; // of this dataset
  return {
    answer,
    occasions: ask(table, { kind: 'occasions', question, most: MAX_ROWS }),
    opened: opened.map((each) => (typeof each === 'number' ? { strip: each } : { occasion: rowOf(each) })),
    isStatic: false,
    bins: (counted, edges) => ask(table, { kind: 'bins', question, counted, edges }),
    links: ask(table, { kind: 'links', question, row: selected === undefined ? -1 : rowOf(selected) }),
    scale: createTimeScale(span, frame.left, frame.right),
    width,
    height,
    frame,
    words: timelineWords(messages, table, span, (row) => describeBesideMark(table, row, 'best', messages), true),
    measure: (text, style) => measure(text, style) * wider,
    selected: selected === undefined ? null : rowOf(selected),
    hovered: null,
    annotations: selected === undefined ? annotationsOf(table) : [],
    playhead: null,
    layBands: null,
    drawUndated: drawUndatedStrip,
    drawGrowth: null,
    fitOpen,
    drawStalks,
    drawAnswers,
    drawNotes,
    layRelations: layoutRelations,
    ...opacitiesOf(answer),
  };
};

interface Box {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
const flat = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? flat(shape.shapes) : [shape]));

/** The letters that stand in the plot: not those of the axis, which has a test of its own. */
const textsIn = (
  shapes: readonly Shape[],
  { axisTop, axisBottom }: Pick<TimelineLayout, 'axisTop' | 'axisBottom'>,
  input: TimelineInput,
): Box[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'text' || shape.haloOnly || shape.text === '?') return [];
    const width = input.measure(shape.text, shape) + (shape.spacing ?? 0) * shape.text.length;
    const x0 = shape.x - (shape.align === 'middle' ? width / 2 : shape.align === 'end' ? width : 0);
    const box = {
      text: shape.text,
      x0,
      x1: x0 + width,
      y0: shape.y - shape.size * 0.72,
      y1: shape.y + 1,
    };
    return box.y0 > axisTop && box.y1 < axisBottom ? [] : [box];
  });
/** The bodies of bars. */
const barsIn = (shapes: readonly Shape[]): Box[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'rect' && shape.fill && shape.fill.token.startsWith('track')
      ? [{ text: 'a bar', x0: shape.x, x1: shape.x + shape.width, y0: shape.y, y1: shape.y + shape.height }]
      : [],
  );
const meet = (a: Box, b: Box): boolean => a.x0 < b.x1 - 1 && b.x0 < a.x1 - 1 && a.y0 < b.y1 - 1 && b.y0 < a.y1 - 1;

describe.each(['en', 'uk'] as const)('%s', (lang) => {
  describe.each([1, 1.12])('in fonts %s times as wide', (wider) => {
    test.each(Object.entries(STATES))('%s', (_, state) => {
      for (const size of SIZES) {
        const input = inputFor(lang, size, wider, state);
        const layout = layoutTimeline(input);
        const shapes = flat(layout.shapes);
        const name = `${size[0]}×${size[1]}`;
        const texts = textsIn(shapes, layout, input);
        const bars = barsIn(shapes);
        const stripes = input.scale.x(lastKnown(input.answer));
        const { noData, noDataLong } = input.words;
        for (const text of texts) {
          const said = `${name}: ${text.text}`;
          if (text.text.endsWith('…')) expect(text.text.length, said).toBeGreaterThan(12);
          expect(text.x0, said).toBeGreaterThanOrEqual(0);
          expect(text.x1, said).toBeLessThanOrEqual(input.width);
          expect(text.y1 > layout.axisTop && text.y0 < layout.axisBottom, `${said} on the axis`).toBe(false);
          if (!noDataLong.includes(text.text) && !noData.includes(text.text) && text.y0 > 30 && text.y1 < size[1] - 56)
            expect(text.x1, `${said} in the stripes`).toBeLessThanOrEqual(stripes + 2);
          expect(bars.filter((bar) => meet(bar, text)).length, `${said} on a bar`).toBe(0);
        }
        texts.forEach((a, i) => {
          for (const b of texts.slice(i + 1)) expect(meet(a, b), `${name}: ${a.text} / ${b.text}`).toBe(false);
        });
      }
    });
  });
});

test.each(['en', 'uk'] as const)(
  '%s: the line of an answer meets no text, no handle and not what is before them, and is named',
  (lang) => {
    for (const size of SIZES) {
      const input = inputFor(lang, size, 1, {});
      const shapes = flat(layoutTimeline(input).shapes);
      const lines = shapes.flatMap((shape) =>
        shape.kind === 'line' && shape.stroke?.width === 1.8 && !shape.closed ? [shape.points] : [],
      );
      // On the axis, too.
      const texts = textsIn(shapes, { axisTop: 0, axisBottom: 0 }, input);
      for (const points of lines) {
        for (let i = 0; i + 3 < points.length; i += 2) {
          const [x0, y0, x1, y1] = points.slice(i, i + 4) as [number, number, number, number];
          const piece = {
            text: '',
            x0: Math.min(x0, x1) - 1,
            x1: Math.max(x0, x1) + 1,
            y0: Math.min(y0, y1) - 1,
            y1: Math.max(y0, y1) + 1,
          };
          const name = `${size[0]}×${size[1]}`;
          expect(
            texts.filter((text) => meet(text, piece)).map(({ text }) => text),
            name,
          ).toEqual([]);
          expect(piece.x0, name).toBeGreaterThan(input.scale.left + 5);
        }
        expect(texts.map(({ text }) => text)).toContain(input.words.relation('response_to', false));
      }
    }
  },
);

test('every row that is shown has its label, and what has no row is counted by a word', () => {
  for (const size of SIZES) {
    const input = inputFor('en', size, 1, {});
    const { marks, shapes } = layoutTimeline(input);
    const letters = flat(shapes).flatMap((shape) => (shape.kind === 'text' && !shape.haloOnly ? [shape.text] : []));
    const { above, below } = input.occasions;
    const rows = new Set([...above.rows, ...below.rows].map(({ row }) => row));
    for (const mark of marks) {
      if (mark.kind !== 'event' || !rows.has(mark.row)) continue;
      const { label, title } = input.answer.table.records[mark.row]!;
      const start = (label ?? title).slice(0, 8);
      expect(
        letters.some((text) => text.includes(start)),
        `${size[0]}×${size[1]}: ${label ?? title}`,
      ).toBe(true);
      rows.delete(mark.row);
    }
    const folded = new Set(marks.flatMap((mark) => (mark.kind === 'more' ? mark.rows : [])));
    expect([...rows].filter((row) => !folded.has(row))).toEqual([]);
  }
});
