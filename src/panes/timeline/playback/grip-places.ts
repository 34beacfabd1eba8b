/** Where the grips of the sliders stand: apart from each other, however short the window is. */

/** Positions of the grips along the axis, in CSS pixels. */
export interface GripPlaces {
  readonly start: number;
  readonly end: number;
  readonly playhead: number;
}

/** Between the middles of two targets in one row, in CSS pixels (WCAG 2.2, target size). */
const MIN_DISTANCE = 24;

/** The handles stand on the window's edges, or as far outside as makes them two targets; the playhead where it is. */
export const placeGrips = ({ start, end, playhead }: GripPlaces): GripPlaces => {
  const out = Math.max(0, (MIN_DISTANCE - (end - start)) / 2);
  return { start: start - out, end: end + out, playhead };
};
