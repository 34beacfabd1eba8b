/**
 * The panel's counts, written into their elements as the store changes (during drags and playback, too), without React.
 */
import { frameLoop } from '../../base/frame-loop.ts';
import type { ChoiceCounts } from '../../query/filters/count-choices.ts';
import type { FilterKind } from '../../query/filters/row-values.ts';
import { createAsker } from '../../session/asker.ts';
import type { Session } from '../../session/session.ts';

export interface CountBoard {
  /** Keeps the count of a choice up to date; marks one without events as `data-none`. Returns how to stop. */
  readonly follow: (cell: HTMLElement, kind: FilterKind, value: string) => () => void;
  /** Keeps the number of events with at least so many voices up to date. */
  readonly followVoices: (cell: HTMLElement, least: number) => () => void;
  /** Keeps a text with the number of shown events up to date. */
  readonly followShown: (cell: HTMLElement, say: (shown: number) => string) => () => void;
  /** Starts to follow the store. Returns how to stop. */
  readonly start: () => () => void;
}

const CHOICES = ['choices'] as const;

const setText = (cell: HTMLElement, text: string): void => {
  if (cell.textContent !== text) cell.textContent = text;
};

export const createCountBoard = ({ engine, store, answer }: Session): CountBoard => {
  const asker = createAsker(engine);
  const cells = new Map<HTMLElement, (counts: ChoiceCounts) => void>();
  const counts = (): ChoiceCounts | undefined =>
    asker.ask({ kind: 'counts', question: answer().question, parts: CHOICES })?.value.choices;
  const paint = (): void => {
    const now = counts();
    if (now) for (const write of cells.values()) write(now);
  };
  const add = (cell: HTMLElement, write: (counts: ChoiceCounts) => void): (() => void) => {
    cells.set(cell, write);
    const now = counts();
    if (now) write(now);
    return () => {
      cells.delete(cell);
    };
  };
  return {
    follow: (cell, kind, value) =>
      add(cell, (now) => {
        const left = now.of(kind, value);
        setText(cell, String(left));
        cell.parentElement?.toggleAttribute('data-none', left === 0);
      }),
    followVoices: (cell, least) => add(cell, (now) => setText(cell, String(now.voiced(least)))),
    followShown: (cell, say) => add(cell, ({ shown }) => setText(cell, say(shown))),
    start: () => {
      const stopAsking = asker.subscribe(paint);
      const unsubscribe = store.subscribe(() => frameLoop.request(paint));
      return () => {
        stopAsking();
        unsubscribe();
        frameLoop.cancel(paint);
      };
    },
  };
};
