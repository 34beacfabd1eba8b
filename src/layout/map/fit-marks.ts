/** A fit that has the marks themselves in sight: a row of glyphs is wider than its place. */
import { fitBox, frameAround, type GeoBox, type MapFrame, type Paddings, type Rect } from '../../base/geo/frame.ts';
import type { Item } from './items.ts';

/** CSS pixels between a mark and the pane's edge. */
const EDGE = 4;
/** A mark that moves with the view may want room once more. */
const MAX_REFITS = 3;

/** The marks in a frame, of which each has a point in the pane. */
export type MarksAt = (frame: MapFrame) => readonly Pick<Item, 'x' | 'y' | 'box'>[];

/** The view that shows a box with the whole of the marks in it: a row of glyphs is wider than its place. */
export const fitMarks = (
  box: GeoBox,
  width: number,
  height: number,
  paddings: Paddings,
  marksAt: MarksAt,
): ReturnType<typeof fitBox> => {
  let { top, right, bottom, left } = paddings;
  let view = fitBox(box, width, height, paddings);
  for (let i = 0; i < MAX_REFITS; i += 1) {
    const boxes = marksAt(frameAround(view.lat, view.lng, view.zoom, width, height)).flatMap((mark) =>
      mark.x >= 0 && mark.y >= 0 && mark.x <= width && mark.y <= height ? [mark.box] : [],
    );
    const over = (by: (box: Rect) => number): number => Math.max(0, ...boxes.map((mark) => EDGE + by(mark)));
    const more = [
      over(({ y }) => -y),
      over((mark) => mark.x + mark.width - width),
      over((mark) => mark.y + mark.height - height),
      over(({ x }) => -x),
    ] as const;
    if (Math.max(...more) === 0) break;
    [top, right, bottom, left] = [top + more[0], right + more[1], bottom + more[2], left + more[3]];
    view = fitBox(box, width, height, { top, right, bottom, left });
  }
  return view;
};
