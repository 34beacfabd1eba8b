/**
 * For what may wait: runs once the frame that is being prepared has been painted; where no frames are given, a little
 * later.
 */
const FALLBACK_MS = 120;

/** @returns takes the request back */
export const afterFrame = (run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    run();
  }, FALLBACK_MS);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
