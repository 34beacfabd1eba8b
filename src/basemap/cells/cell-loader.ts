/**
 * Fetches what a view wants and keeps it while there is room: a few files at a time, what went out of sight is stopped,
 * what failed is tried again ever more rarely, and of what is held the least recently wanted goes first.
 */

/** A browser asks six at a time of one host; more would keep the newest waiting. */
const MAX_IN_FLIGHT = 6;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

interface LoaderOptions<T> {
  /** @throws when the file can't be had or read, or the signal says stop */
  readonly load: (path: string, signal: AbortSignal) => Promise<T>;
  readonly bytesOf: (value: T) => number;
  /** Bytes that are kept beyond what is wanted. */
  readonly maxBytes: number;
  /** Something came, or failed. */
  readonly onChange: () => void;
}

export interface Loader<T> {
  /** What is wanted from now on, the most urgent first. */
  readonly want: (paths: readonly string[]) => void;
  readonly get: (path: string) => T | undefined;
  /** Whether the file failed and has not come since. */
  readonly isLost: (path: string) => boolean;
  /** Whether something that is wanted failed and has not come since. */
  readonly hasFailed: () => boolean;
  /** Resolves once everything that is wanted is there or has failed. */
  readonly settled: () => Promise<void>;
  /** Tries at once what waits for another try. */
  readonly retry: () => void;
  readonly destroy: () => void;
}

interface Failure {
  readonly count: number;
  readonly timer: ReturnType<typeof setTimeout>;
  /** It has waited long enough. */
  isDue: boolean;
}

export const createLoader = <T>({ load, bytesOf, maxBytes, onChange }: LoaderOptions<T>): Loader<T> => {
  /** The least recently wanted first. */
  const held = new Map<string, { readonly value: T; readonly bytes: number }>();
  const inFlight = new Map<string, AbortController>();
  const failures = new Map<string, Failure>();
  const waiting = new Set<() => void>();
  let wanted: readonly string[] = [];
  let bytes = 0;
  let isDestroyed = false;

  const isSettled = (): boolean => wanted.every((path) => held.has(path) || failures.has(path));
  const tell = (): void => {
    if (isSettled()) {
      for (const done of waiting) done();
      waiting.clear();
    }
    onChange();
  };
  const trim = (): void => {
    const kept = new Set(wanted);
    for (const [path, entry] of held) {
      if (bytes <= maxBytes) return;
      if (kept.has(path)) continue;
      held.delete(path);
      bytes -= entry.bytes;
    }
  };
  const fail = (path: string): void => {
    const count = (failures.get(path)?.count ?? 0) + 1;
    const failure: Failure = {
      count,
      isDue: false,
      timer: setTimeout(
        () => {
          failure.isDue = true;
          startNext();
        },
        Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - 1)),
      ),
    };
    failures.set(path, failure);
  };
  const start = (path: string): void => {
    if (isDestroyed || inFlight.has(path) || inFlight.size >= MAX_IN_FLIGHT) return;
    const abort = new AbortController();
    inFlight.set(path, abort);
    const goOn = (): void => {
      if (inFlight.get(path) === abort) inFlight.delete(path);
      startNext();
      if (!isDestroyed) tell();
    };
    load(path, abort.signal).then(
      (value) => {
        if (abort.signal.aborted) return;
        const size = bytesOf(value);
        clearTimeout(failures.get(path)?.timer);
        failures.delete(path);
        held.set(path, { value, bytes: size });
        bytes += size;
        trim();
        goOn();
      },
      () => {
        if (abort.signal.aborted) return;
        clearTimeout(failures.get(path)?.timer);
        fail(path);
        goOn();
      },
    );
  };
  const startNext = (): void => {
    for (const path of wanted) if (!held.has(path) && failures.get(path)?.isDue !== false) start(path);
  };
  return {
    want: (paths) => {
      wanted = paths;
      const kept = new Set(paths);
      for (const [path, abort] of inFlight) {
        if (kept.has(path)) continue;
        inFlight.delete(path);
        abort.abort();
      }
      for (const [path, { timer }] of failures) {
        if (kept.has(path)) continue;
        clearTimeout(timer);
        failures.delete(path);
      }
      // What is wanted again is the most recent.
      for (const path of paths.toReversed()) {
        const entry = held.get(path);
        if (entry === undefined) continue;
        held.delete(path);
        held.set(path, entry);
      }
      trim();
      startNext();
    },
    get: (path) => held.get(path)?.value,
    isLost: (path) => failures.has(path),
    hasFailed: () => failures.size > 0,
    settled: () => (isSettled() ? Promise.resolve() : new Promise((done) => waiting.add(done))),
    retry: () => {
      for (const failure of failures.values()) failure.isDue = true;
      startNext();
    },
    destroy: () => {
      isDestroyed = true;
      for (const abort of inFlight.values()) abort.abort();
      for (const { timer } of failures.values()) clearTimeout(timer);
      for (const done of waiting) done();
    },
  };
};
