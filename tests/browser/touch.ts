/** Fingers on a page, through the browser's own input: dragging and pinching, which no higher level of the driver does. */
import type { Page } from 'playwright-core';

export interface Spot {
  readonly x: number;
  readonly y: number;
}
type Path = (part: number) => readonly Spot[];

const STEPS = 8;

/** Moves fingers along paths; `part` goes from 0 to 1. */
const move = async (page: Page, path: Path): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  const points = (part: number) => path(part).map(({ x, y }, id) => ({ x, y, id }));
  // Fingers come down one after the other, as those of a hand do.
  const first = points(0);
  for (let count = 1; count <= first.length; count += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: first.slice(0, count) });
  }
  for (let i = 1; i <= STEPS; i += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(i / STEPS) });
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(16);
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
};

const between = (a: number, b: number, part: number): number => a + (b - a) * part;

/** One finger from a place to another. */
export const dragFinger = (page: Page, from: Spot, to: Spot): Promise<void> =>
  move(page, (part) => [{ x: between(from.x, to.x, part), y: between(from.y, to.y, part) }]);

/** Two fingers side by side about a place, from one distance between them to another. */
export const pinch = (page: Page, about: Spot, from: number, to: number): Promise<void> =>
  move(page, (part) => [-0.5, 0.5].map((side) => ({ x: about.x + side * between(from, to, part), y: about.y })));
