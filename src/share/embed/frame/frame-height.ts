/** How high the frame should be: fixed by its width, or as high as a table. */
import { heightFor, MIN_HEIGHT, MAX_HEIGHT } from '../protocol.ts';

const DEAD_BAND = 2;
const MAX_GROWTHS = 8;

interface HeightTeller {
  /** Measures, and tells if the height has changed; `again` tells in any case. */
  readonly tell: (again?: boolean) => void;
  /** Starts the count of growths anew: after an action of the reader the content may grow again. */
  readonly resetGrowth: () => void;
}

/** `widthOf`: CSS pixels, 0 = not known; `measure`: CSS pixels that the content needs, null = it fits any height. */
export const createHeightTeller = (
  widthOf: () => number,
  measure: () => number | null,
  say: (height: number) => void,
): HeightTeller => {
  let told = { width: -1, height: -1 };
  let growths = 0;
  return {
    tell: (again = false) => {
      const width = widthOf();
      // A tab that was never shown has no width yet; it tells when it gets one.
      if (width === 0) return;
      const height = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.ceil(measure() ?? heightFor(width))));
      if (width !== told.width) growths = 0;
      else if (Math.abs(height - told.height) < DEAD_BAND) {
        if (again) say(told.height);
        return;
      } else if (height > told.height) {
        // A frame whose content grows with it would grow for ever.
        growths += 1;
        if (growths > MAX_GROWTHS) return;
      }
      told = { width, height };
      say(height);
    },
    resetGrowth: () => {
      growths = 0;
    },
  };
};
