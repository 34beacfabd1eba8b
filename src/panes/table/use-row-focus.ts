/** A roving Tab stop for all rows; arrow keys, Home, End and the page keys move between titles. */
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

const PAGE = 10;

/** The position that a key leads to among `count` rows; null where the key does not move. */
const nextRow = (key: string, at: number, count: number): number | null => {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
};

export const TITLE = '.table-title';
/** The row of the dataset that an element of the table's body belongs to. */
export const rowOf = (target: EventTarget): number | null => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return element ? Number(element.dataset['row']) : null;
};

/** The row that is the Tab stop: the one that last had the focus, else the selected one, else the first. */
export const stopOf = (rows: readonly number[], focused: number | null, selected: number | null): number | null =>
  [focused, selected].find((row) => row !== null && rows.includes(row)) ?? rows[0] ?? null;

interface RowFocusInput {
  readonly rows: readonly number[];
  readonly stop: number | null;
  readonly onFocused: (row: number | null) => void;
  readonly body: RefObject<HTMLElement | null>;
  readonly reveal: (row: number) => void;
}

interface RowFocus {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

export const useRowFocus = ({ rows, stop, onFocused, body, reveal }: RowFocusInput): RowFocus => {
  const moved = useRef<number | null>(null);
  useLayoutEffect(() => {
    const row = moved.current;
    if (row === null) return;
    moved.current = null;
    reveal(row);
    body.current?.querySelector<HTMLElement>(`[data-row="${row}"] ${TITLE}`)?.focus({ preventScroll: true });
  }, [stop, body, reveal]);
  const rowOfTitle = (target: EventTarget): number | null =>
    target instanceof Element && target.closest(TITLE) ? rowOf(target) : null;
  return {
    onKeyDown: (event) => {
      const row = rowOfTitle(event.target);
      if (row === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = nextRow(event.key, rows.indexOf(row), rows.length);
      if (next === null) return;
      event.preventDefault();
      if (rows[next] === row) return;
      moved.current = rows[next] ?? null;
      onFocused(moved.current);
    },
    onFocus: (event) => {
      const row = rowOfTitle(event.target);
      if (row !== null) onFocused(row);
    },
  };
};
