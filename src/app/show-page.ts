/** Tells that the first view is there, and takes away what stood in the page until then (`publish/shell/shell.ts`). */
import { frameLoop } from '../base/frame-loop.ts';
import { WAITS_FOR_GROUND } from '../base/late-store.ts';

/** A ground that does not come keeps its picture no longer. */
const MAX_WAIT_MS = 4000;
/** The names are painted after the ground. */
const FRAMES = 3;

/**
 * The first view is painted, or what failed is said. The map's picture stays until there is ground under the events.
 */
export const showPage = (): void => {
  document.documentElement.dataset.ready = 'true';
  document.getElementById('shell')?.remove();
  const picture = document.getElementById('shell-map');
  if (!picture) return;
  const shown = performance.now();
  let frames = 0;
  const drop = (): void => {
    const waits = document.querySelector(`[${WAITS_FOR_GROUND}]`) !== null && performance.now() - shown < MAX_WAIT_MS;
    frames = waits ? 0 : frames + 1;
    if (frames > FRAMES) picture.remove();
    else frameLoop.request(drop);
  };
  drop();
};
