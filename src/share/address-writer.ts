/** Writes the view to the address: three times a second at most, and never more often than the browser takes. */
import type { Selection } from '../selection/selection.ts';
import type { AddressPage } from './address-page.ts';

/** A third of a second between two replacements. */
export const REPLACE_MS = 334;
/** Chromium drops what exceeds 200 calls in 30 s. */
const MAX_WRITES = 150;
const WRITES_MS = 30_000;

type HistoryStep = 'push' | 'replace';
export type AddressWriter = ReturnType<typeof createWriter>;

/** `number`: that of the entry which the step writes. */
export const createWriter = (
  page: AddressPage,
  current: () => Selection,
  linkOf: (selection: Selection) => string,
  number: (step: HistoryStep) => number | null,
) => {
  let times: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  /** Whether there was anything to write. */
  const write = (step: HistoryStep, selection: Selection): boolean => {
    cancel();
    const query = linkOf(selection);
    if (query === page.query().replace(/^\?/, '')) return false;
    last = page.now();
    times = [...times.filter((time) => time > last - WRITES_MS), last];
    page.write(step, query, number(step));
    return true;
  };
  const isFull = (): boolean => times.filter((time) => time > page.now() - WRITES_MS).length >= MAX_WRITES;
  const later = (): void => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        if (isFull()) later();
        else write('replace', current());
      },
      Math.max(0, last + REPLACE_MS - page.now()),
    );
  };
  return {
    /** At once. False = nothing new, or the browser takes no more, and a later replacement holds it. */
    now: (step: HistoryStep, selection = current()): boolean => {
      if (!isFull()) return write(step, selection);
      later();
      return false;
    },
    later,
    isPending: (): boolean => timer !== undefined,
    cancel,
  };
};
