/** How high a frame is: fixed by its width until the frame says otherwise, and never running away with what it says. */
import { heightFor, MIN_HEIGHT, MAX_HEIGHT } from '../protocol.ts';

/** CSS pixels. */
const DEAD_BAND = 2;
/** A page whose height depends on its frame's would grow for ever. */
const MAX_GROWTHS = 8;

interface HeightKeeper {
  /** The element is so wide now. */
  readonly widen: (width: number) => void;
  /** The frame asks for a height; what is no number is passed over. */
  readonly ask: (height: unknown) => void;
  /** Something was done in the frame: what it grows by from here on is not running away. */
  readonly rest: () => void;
}

/** `start`: the height that stands already, 0 for none. */
export function createHeightKeeper(start: number, apply: (height: number) => void): HeightKeeper {
  let width = 0;
  let height = start;
  let growths = 0;
  const set = (next: number): void => {
    height = next;
    apply(next);
  };
  return {
    widen: (next) => {
      // An element that is not shown has no width, and what it had before still holds.
      if (next <= 0 || next === width) return;
      growths = 0;
      if (height === 0 || (width > 0 && height === heightFor(width))) set(heightFor(next));
      width = next;
    },
    ask: (asked) => {
      if (typeof asked !== 'number' || !isFinite(asked)) return;
      const next = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.ceil(asked)));
      if (Math.abs(next - height) < DEAD_BAND) return;
      if (next < height) growths = 0;
      else if ((growths += 1) > MAX_GROWTHS) return;
      set(next);
    },
    rest: () => {
      growths = 0;
    },
  };
}
