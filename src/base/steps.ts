/** Long work in steps: done at once, or a slice at a time, so that the page paints and answers in between. */

/** How far the work is. */
export interface StepsTaken {
  readonly stage: 'reading' | 'checking';
  readonly received: number;
  /** Null where it is not known. */
  readonly total: number | null;
}

/** Work that can pause wherever it yields; what it yields says how far it is, where that is known. */
export type Steps<T> = Generator<StepsTaken | undefined, T, undefined>;

export const finish = <T>(steps: Steps<T>): T => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** In ms: as long as the page may stand still without a person noticing. */
const SLICE = 24;
/** In ms: more often nobody can read how far it is. */
const BETWEEN_REPORTS = 100;

/** Not a timer: of a page that is not seen those are slowed down to one a second. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

interface SliceOptions {
  /** Aborted, the work is left where it is, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((taken: StepsTaken) => void) | undefined;
}

export const inSlices = async <T>(steps: Steps<T>, { signal, onProgress }: SliceOptions): Promise<T> => {
  let reported = -Infinity;
  let taken: StepsTaken | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const start = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
      taken = step.value ?? taken;
    } while (performance.now() - start < SLICE);
    if (taken && start - reported >= BETWEEN_REPORTS) {
      reported = start;
      onProgress?.(taken);
    }
    // oxlint-disable-next-line no-await-in-loop -- the pause is what it is for
    await nextTask();
  }
};
