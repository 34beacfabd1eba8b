/** Where the grips of the sliders stand: apart from each other, however short the window is. */

/** Positions of the grips along the axis, in CSS pixels. */
export interface GripPlaces {
  readonly start: number;
  readonly end: number;
  readonly playhead: number;
}

/** Between the middles of two targets in one row, in CSS pixels (WCAG 2.2, target size). */
const MIN_DISTANCE = 24;

/**
 * Positions of the grips for the positions of the window's edges and the playhead: handles `outward` pixels outside the
 * edges and at least `MIN_DISTANCE` apart, however short the window is. `inOneRow`: the playhead's head keeps that
 * distance, too, and may be drawn beside its line.
 */
export const placeGrips = ({ start, end, playhead }: GripPlaces, outward: number, inOneRow: boolean): GripPlaces => {
  const least = inOneRow ? 2 * MIN_DISTANCE : MIN_DISTANCE;
  const out = Math.max(outward, (least - (end - start)) / 2);
  const first = start - out;
  const last = end + out;
  return {
    start: first,
    end: last,
    playhead: inOneRow ? Math.min(last - MIN_DISTANCE, Math.max(first + MIN_DISTANCE, playhead)) : playhead,
  };
};
