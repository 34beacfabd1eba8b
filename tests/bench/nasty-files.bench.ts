/** Files made to be slow: twice as much of them takes about twice as long, and never four times. */
import { expect, test } from 'vitest';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { LoadError } from '../../src/load/load-error.ts';
import { soundDataset, soundEvent } from '../fixtures/dataset.ts';

const FEW = 3000;
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const region = (index: number, within: number | undefined): object => ({
  id: `p${index}`,
  name: `Place ${index}`,
  kind: 'region',
  label: [20, 45],
  ...(within === undefined ? {} : { within: `p${within}` }),
});

const FILES: readonly (readonly [name: string, of: (count: number) => object])[] = [
  ['a place in a place in a place', (count) => ({ places: many(count, (n) => region(n, n > 0 ? n - 1 : undefined)) })],
  ['places in a circle', (count) => ({ places: many(count, (n) => region(n, (n + 1) % count)) })],
  ['one id for all places', (count) => ({ places: many(count, () => region(0, undefined)) })],
  ['one id for all events', (count) => ({ events: many(count, () => soundEvent({ id: 'same' })) })],
  ['no event that can be read', (count) => ({ events: many(count, () => ({ id: 5 })) })],
  [
    'a part of a part of a part',
    (count) => ({
      events: many(count, (n) =>
        soundEvent({
          id: `e${n}`,
          relations: n > 0 ? [{ type: 'part_of', to: `e${n - 1}`, basis: 'inferred' }] : [],
        }),
      ),
    }),
  ],
  ['a track for each event', (count) => ({ events: many(count, (n) => soundEvent({ id: `e${n}`, track: `t${n}` })) })],
];

const timeOf = (text: string): number => {
  const start = performance.now();
  try {
    buildLoaded(text, 'a file');
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
  }
  return performance.now() - start;
};

test.each(FILES)('%s', (name, of) => {
  const [few, twice] = [FEW, 2 * FEW].map((count) => JSON.stringify({ ...soundDataset(), ...of(count) })) as [
    string,
    string,
  ];
  timeOf(few);
  const best = (text: string): number => Math.min(...many(3, () => timeOf(text)));
  const ratio = best(twice) / best(few);
  console.info(`${name}: ${ratio.toFixed(2)} times as long for twice as much`);
  expect(ratio).toBeLessThan(3);
});
