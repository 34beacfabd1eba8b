/** A fit that has the marks themselves in sight: a row of glyphs is wider than its place. */
import { fitBox, frameAround, type GeoBox, type MapFrame, type Paddings, type Rect } from '../../base/geo/frame.ts';
import type { Item } from './items.ts';

/** CSS pixels between a mark and the pane's edge. */
const EDGE = 4;
/** A mark that moves with the view may want room once more; of the room that marks want a part may do. */
const MAX_REFITS = 3;
const PARTS = 8;

/** The marks in a frame, of which each has a point in the pane. */
export type MarksAt = (frame: MapFrame) => readonly Pick<Item, 'x' | 'y' | 'box'>[];

const added = (to: Paddings, more: Paddings, part: number): Paddings => ({
  top: to.top + more.top * part,
  right: to.right + more.right * part,
  bottom: to.bottom + more.bottom * part,
  left: to.left + more.left * part,
});

/**
 * The view that shows a box with the whole of the marks in it: a row of glyphs is wider than its place. It is as close
 * as can be: farther out marks come together, so that the room that they wanted is more than they need.
 */
export const fitMarks = (
  box: GeoBox,
  width: number,
  height: number,
  paddings: Paddings,
  marksAt: MarksAt,
): ReturnType<typeof fitBox> => {
  /** How far marks reach beyond the pane with these paddings. */
  const overWith = (tried: Paddings): Paddings => {
    const { lat, lng, zoom } = fitBox(box, width, height, tried);
    const boxes = marksAt(frameAround(lat, lng, zoom, width, height)).flatMap((mark) =>
      mark.x >= 0 && mark.y >= 0 && mark.x <= width && mark.y <= height ? [mark.box] : [],
    );
    const over = (by: (box: Rect) => number): number => Math.max(0, ...boxes.map((mark) => EDGE + by(mark)));
    return {
      top: over(({ y }) => -y),
      right: over((mark) => mark.x + mark.width - width),
      bottom: over((mark) => mark.y + mark.height - height),
      left: over(({ x }) => -x),
    };
  };
  const isNothing = ({ top, right, bottom, left }: Paddings): boolean => Math.max(top, right, bottom, left) === 0;
  let tried = paddings;
  for (let i = 0; i < MAX_REFITS; i += 1) {
    const over = overWith(tried);
    if (isNothing(over)) break;
    const before = tried;
    for (let part = 1; part <= PARTS; part += 1) {
      tried = added(before, over, part / PARTS);
      if (part < PARTS && isNothing(overWith(tried))) break;
    }
  }
  return fitBox(box, width, height, tried);
};
