/**
 * Where a small box may lie without covering anything: near the foot of the first host that has room. Pure; CSS pixels
 * of the page.
 */
interface Size {
  readonly width: number;
  readonly height: number;
}
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** As `getBoundingClientRect` has it. */
export interface PageBox extends Size {
  readonly left: number;
  readonly top: number;
}

const AIR = 8;
const EDGE = 12;
const STEP = 8;

/** Null where there is no such place. */
export const findFreePlace = (
  { width, height }: Size,
  hosts: readonly PageBox[],
  marks: readonly PageBox[],
  page: Size,
): PagePoint | null => {
  const isFree = (x: number, y: number): boolean =>
    marks.every(
      (mark) =>
        mark.width === 0 ||
        x > mark.left + mark.width + AIR ||
        x + width + AIR < mark.left ||
        y > mark.top + mark.height + AIR ||
        y + height + AIR < mark.top,
    );
  for (const host of hosts) {
    const left = Math.max(0, host.left) + EDGE;
    const right = Math.min(page.width, host.left + host.width) - EDGE - width;
    const top = Math.max(0, host.top) + EDGE;
    const bottom = Math.min(page.height, host.top + host.height) - EDGE - height;
    const middle = (left + right) / 2;
    for (let y = bottom; y >= top; y -= STEP) {
      for (let off = 0; off <= right - middle; off += STEP) {
        const x = [middle + off, middle - off].find((candidate) => isFree(candidate, y));
        if (x !== undefined) return { x: Math.round(x), y: Math.round(y) };
      }
    }
  }
  return null;
};
