/** Circles of relations and of places, against walking from each of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkParts } from '../../src/events/format/validate-parts.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { soundDataset, soundEvent } from '../fixtures/dataset.ts';

const document = (over: object): DatasetDocument => ({
  ...buildLoaded(JSON.stringify(soundDataset()), 'x').table.document,
  ...over,
});

const leadsBack = (from: number, first: number, next: readonly (readonly number[])[]): boolean => {
  const seen = new Set<number>();
  const open = [first];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === from) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next[at] ?? []));
  }
  return false;
};

test('a relation is in a circle where walking on leads back to its event', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 }), (next) => {
      const events = next.map((others, n) =>
        soundEvent({
          id: `e${n}`,
          relations: others.map((to) => ({ type: 'follows', to: `e${to}`, basis: 'inferred' })),
        }),
      );
      const found = [...checkParts(document({ events }))].flatMap((each) =>
        'code' in each && each.code === 'relation-circle' ? [each.path] : [],
      );
      const expected = next.flatMap((others, n) =>
        others.flatMap((to, index) =>
          to !== n && to < next.length && leadsBack(n, to, next) ? [`events[${n}].relations[${index}]`] : [],
        ),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('a place is in no end of places where walking outwards never ends', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(9)), { minLength: 1, maxLength: 9 }), (outer) => {
      const places = outer.map((within, n) => ({
        id: `p${n}`,
        name: `P${n}`,
        kind: 'region',
        ...(within === null ? {} : { within: `p${within}` }),
      }));
      const found = validateDataset(document({ places, events: [] })).flatMap(({ code, path }) =>
        code === 'within-cycle' ? [path] : [],
      );
      const isEndless = (n: number): boolean => {
        let at: number | null | undefined = n;
        for (let steps = 0; steps <= outer.length; steps += 1) at = at === null || at === undefined ? null : outer[at];
        return at !== null && at !== undefined;
      };
      expect(found).toEqual(outer.flatMap((_, n) => (isEndless(n) ? [`places[${n}].within`] : [])));
    }),
    { numRuns: 400 },
  );
});
