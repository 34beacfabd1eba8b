/** Which rows of a long table are in the document: all of its height is always accounted for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexAt, offsetsOf, piecesOf, rangeOf, revealingTop } from '../../../src/panes/table/row-layout.ts';

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 200 });
const layoutOf = (list: readonly number[]) => {
  const rows = list.map((_, index) => index);
  return { rows, offsets: offsetsOf(rows, { measured: new Map(list.entries()), estimate: 1 }) };
};

test('whatever is in sight is there; rows and gaps together are as high as the list; pinned rows are never gone', () => {
  fc.assert(
    fc.property(
      heights,
      fc.nat(40_000),
      fc.integer({ min: 100, max: 1200 }),
      fc.array(fc.integer({ min: -1, max: 220 }), { maxLength: 3 }),
      (list, top, height, pinned) => {
        const { offsets } = layoutOf(list);
        const range = rangeOf(offsets, { top, height }, 300);
        const pieces = piecesOf(offsets, range, pinned);
        const there = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.index] : []));
        expect(there).toEqual([...new Set(there)].toSorted((a, b) => a - b));
        const total = pieces.reduce(
          (sum, piece) => sum + (piece.kind === 'gap' ? piece.height : (list[piece.index] ?? 0)),
          0,
        );
        expect(total).toBe(list.reduce((sum, each) => sum + each, 0));
        list.forEach((each, index) => {
          const start = offsets[index] ?? 0;
          if (start < top + height && start + each > top) expect(there).toContain(index);
        });
        for (const index of pinned) if (index >= 0 && index < list.length) expect(there).toContain(index);
      },
    ),
    { seed: 31, numRuns: 200 },
  );
});

test('a height of the list finds its row', () => {
  fc.assert(
    fc.property(heights, fc.nat(60_000), (list, y) => {
      const { offsets } = layoutOf(list);
      const expected = list.findIndex((_, index) => y < (offsets[index + 1] ?? 0));
      expect(indexAt(offsets, y)).toBe(expected < 0 ? list.length - 1 : expected);
    }),
    { seed: 32, numRuns: 200 },
  );
});

test('a row that is shown moves nothing; one near the edge comes in whole; a far one to the middle', () => {
  const view = { top: 1000, height: 500 };
  expect(revealingTop(view, 1100, 1200)).toBe(1000);
  expect(revealingTop(view, 1450, 1550)).toBe(1050);
  expect(revealingTop(view, 950, 1050)).toBe(950);
  expect(revealingTop(view, 9000, 9100)).toBe(8800);
  expect(revealingTop(view, 1600, 2400)).toBe(1600);
});
