/** The hint's place: near the foot, in the middle, over nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFreePlace, type PageBox } from '../../src/app/free-place.ts';

const PAGE = { width: 800, height: 600 };
const HOST: PageBox = { left: 100, top: 100, width: 400, height: 400 };
const HINT = { width: 200, height: 40 };

test('on an empty host it stands in the middle of the foot', () => {
  expect(findFreePlace(HINT, [HOST], [], PAGE)).toEqual({ x: 200, y: 448 });
});

test('a host that is full, or too small, is left for the next; where none has room there is none', () => {
  const other: PageBox = { left: 520, top: 100, width: 260, height: 200 };
  expect(findFreePlace(HINT, [{ ...HOST, height: 40 }, other], [], PAGE)).toEqual({ x: 550, y: 248 });
  expect(findFreePlace(HINT, [HOST], [HOST], PAGE)).toBeNull();
});

test('it covers no mark, and stays on the page and on its host', () => {
  const box = fc.record({
    left: fc.integer({ min: 0, max: 700 }),
    top: fc.integer({ min: 0, max: 560 }),
    width: fc.integer({ min: 1, max: 120 }),
    height: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 25 }), (marks) => {
      const spot = findFreePlace(HINT, [HOST], marks, PAGE);
      if (!spot) return;
      expect(
        spot.x >= HOST.left &&
          spot.x + HINT.width <= HOST.left + HOST.width &&
          spot.y >= HOST.top &&
          spot.y + HINT.height <= HOST.top + HOST.height,
      ).toBe(true);
      for (const { left, top, width, height } of marks) {
        expect(
          spot.x < left + width && spot.x + HINT.width > left && spot.y < top + height && spot.y + HINT.height > top,
        ).toBe(false);
      }
    }),
  );
});
