/** Moves positions along a line apart. */

/** Where positions may stand, and how far apart at least; CSS pixels. */
export interface PackRoom {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/**
 * Moves each position right until it does not overlap the one before, then all left until the last is within `right`.
 * @param wanted in ascending order
 */
export const pack = (wanted: readonly number[], { left, right, pitch }: PackRoom): readonly number[] => {
  let free = left;
  const placed = wanted.map((x) => {
    const at = Math.max(x, free);
    free = at + pitch;
    return at;
  });
  let edge = right;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    const at = Math.min(placed[i]!, edge); // index in range
    placed[i] = at;
    edge = at - pitch;
  }
  return placed;
};
