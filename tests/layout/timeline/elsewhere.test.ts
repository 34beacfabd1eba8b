/** Other datasets over sizes, languages and fonts: by how many events there are, on which sides and in which script. */
import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import type { TimelineInput, TimelineLayout } from '../../../src/layout/timeline/types.ts';
import { elsewhere, type Elsewhere } from '../../fixtures/elsewhere.ts';
import { barsIn, flat, inputOn, meet, SIZES, textsIn } from './fit-input.ts';

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
