/**
 * Puts off what would take the page from under a pointer until that is let go: a press on what is replaced meanwhile is
 * lost.
 */
export interface AfterPress {
  /** Runs it now, or once nothing is pressed any more and the click has come. */
  readonly run: (run: () => void) => void;
  /** Runs what waits at once; from then on nothing waits. */
  readonly destroy: () => void;
}

/** The click comes with a mouse's release; a finger's is followed by mouse events of its own. */
const CLICK_MS = 50;
const DOWN = ['pointerdown', 'mousedown'];
const UP = ['pointerup', 'pointercancel', 'mouseup', 'blur'];

export const createAfterPress = (): AfterPress => {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let isPressed = false;
  let waiting: (() => void)[] = [];
  const runWaiting = (): void => {
    const ready = waiting;
    waiting = [];
    for (const run of ready) run();
  };
  const onDown = (): void => {
    isPressed = true;
  };
  const onUp = (): void => {
    isPressed = false;
    if (waiting.length > 0)
      setTimeout(() => {
        if (!isPressed) runWaiting();
      }, CLICK_MS);
  };
  for (const type of DOWN) addEventListener(type, onDown, options);
  for (const type of UP) addEventListener(type, onUp, type === 'blur' ? { signal: listening.signal } : options);
  return {
    run: (run) => {
      if (isPressed) waiting.push(run);
      else run();
    },
    destroy: () => {
      listening.abort();
      isPressed = false;
      runWaiting();
    },
  };
};
