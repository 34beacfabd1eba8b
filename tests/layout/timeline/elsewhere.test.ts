/** Other datasets over sizes, languages and fonts: by how many events there are, on which sides and in which script. */
import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import type { TimelineInput, TimelineLayout } from '../../../src/layout/timeline/types.ts';
import { elsewhere, type Elsewhere } from '../../fixtures/elsewhere.ts';
import { barsIn, flat, inputOn, meet, SIZES, textsIn, type Box } from './fit-input.ts';

const TRACKS = [
  'Harbour',
  'Talks',
  'Markets and fares',
  'Weather',
  'Owners’ association',
  'Law courts',
  'Isk',
  'Relief',
];
const tracks = (count: number, sides: readonly ('above' | 'below' | 'axis')[]): NonNullable<Elsewhere['tracks']> =>
  TRACKS.slice(0, count).map((label, i) => ({ id: `track-${i}`, label, side: sides[i % sides.length]! }));

const DATASETS: Readonly<Record<string, Elsewhere>> = {
  'one event': { count: 1 },
  'twelve above alone': { count: 12, sides: 'above' },
  'twelve below alone': { count: 12, sides: 'below' },
  'forty in a few weeks': { count: 40 },
  'forty with parts': { count: 40, days: 30, parts: 3 },
  'months alone': { count: 20, days: 400, dates: 'months' },
  'from right to left': { count: 14, words: 'hebrew' },
  'without gaps between words': { count: 14, words: 'chinese' },
  'long titles': { count: 14, words: 'long' },
  'three tracks': { count: 18, tracks: tracks(3, ['above', 'below', 'axis']) },
  'eight tracks': { count: 24, tracks: tracks(8, ['above', 'below']) },
  'three hundred': { count: 300, days: 300 },
  'three hundred with parts': { count: 300, days: 300, parts: 4 },
};
const TEXTS = new Map(Object.entries(DATASETS).map(([name, what]) => [name, JSON.stringify(elsewhere(what))]));

const faultsOf = (input: TimelineInput, layout: TimelineLayout): readonly string[] => {
  const shapes = flat(layout.shapes);
  const faults: string[] = [];
  const texts = textsIn(shapes, layout, input);
  const bars = barsIn(shapes);
  for (const text of texts) {
    const { x0, x1, y0, y1 } = text;
    if (x0 < 0 || x1 > input.width) faults.push(`${text.text} outside`);
    if (y1 > layout.axisTop && y0 < layout.axisBottom) faults.push(`${text.text} on the axis`);
    if (bars.some((bar) => meet(bar, text))) faults.push(`${text.text} on a bar`);
  }
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) if (meet(a, b)) faults.push(`${a.text} / ${b.text}`);
  });
  return faults;
};

describe.each([
  ['en', 1],
  ['uk', 1.12],
] as const)('in %s, in fonts %s times as wide', (lang, wider) => {
  test.each(Object.keys(DATASETS))('%s: no letters meet others, a bar, the axis or the edge', (name) => {
    const faults = SIZES.flatMap((size) => {
      const input = inputOn(TEXTS.get(name)!, lang, size, wider, {});
      return faultsOf(input, layoutTimeline(input)).map((fault) => `${size[0]}×${size[1]}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

const isOn = (side: 'above' | 'below', { y0 }: Box, { axisTop }: TimelineLayout): boolean =>
  y0 < axisTop === (side === 'above');

/** From the outermost label of a side to the line that says what has no row, or what columns count; NaN without. */
const blankOn = (side: 'above' | 'below', input: TimelineInput, layout: TimelineLayout): number => {
  const texts = textsIn(flat(layout.shapes), layout, input).filter((box) => isOn(side, box, layout));
  const starts = new Set(input.answer.table.records.map(({ title }) => title.slice(0, 8)));
  const rows = texts.filter(({ text }) => starts.has(text.slice(0, 8)));
  const line = texts.find(({ text }) => /^\+\d+ more|^\d+ events/.test(text));
  if (!line || rows.length === 0) return Number.NaN;
  return side === 'above'
    ? Math.min(...rows.map(({ y0 }) => y0)) - line.y1
    : line.y0 - Math.max(...rows.map(({ y1 }) => y1));
};
/** What is blank beyond the outermost label where not a pixel is to spare: on the lower side its bar stands there. */
const LEAST_BLANK = { above: 11, below: 25 } as const;

test.each(['forty in a few weeks', 'forty with parts', 'months alone', 'three hundred with parts'])(
  '%s: no side has room for one more row than it shows',
  (name) => {
    let seen = 0;
    for (const size of SIZES) {
      const input = inputOn(TEXTS.get(name)!, 'en', size, 1, {});
      const layout = layoutTimeline(input);
      const rows = new Set(layout.marks.flatMap((mark) => (mark.kind === 'event' ? [mark.row] : [])));
      for (const side of ['above', 'below'] as const) {
        const isCounted = layout.mode === 'counts';
        const left = input.occasions[side].rows.filter(({ row, merit }) => !rows.has(row) && (!isCounted || merit > 0));
        const blank = blankOn(side, input, layout);
        if (left.length === 0 || Number.isNaN(blank)) continue;
        seen += 1;
        expect(blank, `${size[0]}×${size[1]}, ${side}`).toBeLessThan(LEAST_BLANK[side] + (isCounted ? 33 : 28));
      }
    }
    expect(seen).toBeGreaterThan(8);
  },
);

test('columns say what they count in any width, in as many words as fit; a lower side keeps its rows where one is low', () => {
  for (const [width, height] of [...SIZES, [390, 446]] as const) {
    const input = inputOn(TEXTS.get('three hundred with parts')!, 'en', [width, height, false], 1, {});
    const layout = layoutTimeline(input);
    const notes = textsIn(flat(layout.shapes), layout, input).filter(({ text }) => /^\d+ events/.test(text));
    for (const side of ['above', 'below'] as const)
      expect(notes.filter((box) => isOn(side, box, layout)).length, `${width}×${height}`).toBe(1);
    const below = layout.marks.filter((mark) => mark.kind === 'event' && mark.cy > layout.axisBottom);
    if (height > 300) expect(below.length, `${width}×${height}`).toBeGreaterThan(0);
  }
});
