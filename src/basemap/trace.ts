/** Puts paths on a canvas as a scale and a shift, leaving out what lies beyond the frame. */
import type { MapFrame } from '../base/geo/frame.ts';
import { countParts, type Paths } from './paths.ts';

type Sink = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>;
type FillSink = Pick<CanvasRenderingContext2D, 'beginPath' | 'moveTo' | 'lineTo' | 'closePath' | 'fill'>;

/** A canvas fills several paths of about so many points in a third of the time of one large path. */
const BATCH = 200;

/** Pixels beyond the pane that are drawn still, so that no stroke's end shows. */
const MARGIN = 4;

/** Whether the part's box meets the frame. @param part in range */
const isInSight = (paths: Paths, part: number, frame: MapFrame): boolean => {
  const { scale, originX, originY, width, height } = frame;
  const box = part * 4;
  return (
    paths.boxes[box]! * scale - originX < width + MARGIN &&
    paths.boxes[box + 2]! * scale - originX > -MARGIN &&
    paths.boxes[box + 1]! * scale - originY < height + MARGIN &&
    paths.boxes[box + 3]! * scale - originY > -MARGIN
  );
};

/**
 * Fills rings with the style that is set. Of points that follow one another beyond the same side of the frame only the
 * last is kept: what is in sight stays the same.
 */
export const fillRings = (sink: FillSink, paths: Paths, frame: MapFrame): void => {
  const { scale, originX, originY } = frame;
  const right = frame.width + MARGIN;
  const bottom = frame.height + MARGIN;
  let batched = 0;
  sink.beginPath();
  for (let part = 0; part < countParts(paths); part++) {
    if (!isInSight(paths, part, frame)) continue;
    const end = paths.starts[part + 1]!;
    // A hole must be filled together with its ring.
    if (batched > BATCH && paths.tags[part] === 0) {
      sink.fill('evenodd');
      sink.beginPath();
      batched = 0;
    }
    batched += end - paths.starts[part]!;
    let shared = 0;
    let heldX = 0;
    let heldY = 0;
    let isHeld = false;
    for (let i = paths.starts[part]!, isFirst = true; i < end; i++) {
      const x = paths.coords[i * 2]! * scale - originX;
      const y = paths.coords[i * 2 + 1]! * scale - originY;
      const sides = (x < -MARGIN ? 1 : x > right ? 2 : 0) | (y < -MARGIN ? 4 : y > bottom ? 8 : 0);
      if (isFirst) {
        sink.moveTo(x, y);
        isFirst = false;
        shared = sides;
        continue;
      }
      if ((shared & sides) !== 0) {
        shared &= sides;
        heldX = x;
        heldY = y;
        isHeld = true;
        continue;
      }
      if (isHeld) sink.lineTo(heldX, heldY);
      isHeld = false;
      sink.lineTo(x, y);
      shared = sides;
    }
    if (isHeld) sink.lineTo(heldX, heldY);
    sink.closePath();
  }
  sink.fill('evenodd');
};

/** Lines for a stroke, those whose tag is within the two (rivers have ranks, others 0). */
export const traceLines = (sink: Sink, paths: Paths, frame: MapFrame, firstTag = 0, lastTag = 255): void => {
  const { scale, originX, originY } = frame;
  for (let part = 0; part < countParts(paths); part++) {
    // Parts and their points are in range.
    const tag = paths.tags[part]!;
    if (tag > lastTag || tag < firstTag || !isInSight(paths, part, frame)) continue;
    const start = paths.starts[part]!;
    const end = paths.starts[part + 1]!;
    sink.moveTo(paths.coords[start * 2]! * scale - originX, paths.coords[start * 2 + 1]! * scale - originY);
    for (let i = start + 1; i < end; i++)
      sink.lineTo(paths.coords[i * 2]! * scale - originX, paths.coords[i * 2 + 1]! * scale - originY);
  }
};
