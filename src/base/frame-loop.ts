/**
 * One animation-frame loop for all painters: keeps only the newest request of each, and falls back to a timer
 * where frames are not given (a hidden tab, a frame off-screen), so that the page becomes ready there too.
 */
type Paint = (now: number) => void;
interface FrameLoop {
  /** Asks for `paint` before the next frame; asking again replaces the request. */
  readonly request: (paint: Paint) => void;
  readonly cancel: (paint: Paint) => void;
}

const FALLBACK_MS = 120;

const createFrameLoop = (): FrameLoop => {
  const wanted = new Set<Paint>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (now: number): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
    const batch = [...wanted];
    wanted.clear();
    for (const paint of batch) paint(now);
  };
  return {
    request: (paint) => {
      wanted.add(paint);
      if (timer !== undefined) return;
      frame = requestAnimationFrame(run);
      timer = setTimeout(() => run(performance.now()), FALLBACK_MS);
    },
    cancel: (paint) => {
      wanted.delete(paint);
    },
  };
};

/** The page's loop. */
export const frameLoop = createFrameLoop();
