/**
 * Says each deed once, to who listens: a drag and a search in progress by the status, which is silent until they rest;
 * any other change of the view by a sentence of its own; a playing by what comes in.
 */
import type { AllMessages } from '../../i18n/en.ts';
import type { Selection } from '../../selection/selection.ts';
import type { SelectionState } from '../../selection/selection-store.ts';
import type { Session } from '../../session/session.ts';
import { toldNow } from '../../session/told.ts';
import { describeTold } from '../../wording/describe-told.ts';
import { spellOut } from '../../wording/tell/spell-out.ts';
import { tellDeed } from '../../wording/tell/tell-deed.ts';

/** Nothing is said before things have been still for so long. */
const REST_MS = 600;

const PARTS = ['status', 'empty'] as const;

const findDeed = async (
  session: Session,
  before: Selection,
  messages: AllMessages,
  signal: AbortSignal,
): Promise<string> => {
  const { engine } = session;
  const after = session.store.getState().selection;
  const answer = session.settledAnswer();
  const { question } = answer;
  const [counts, neighbours] = await Promise.all([
    engine.query({ kind: 'counts', question, parts: PARTS }, { signal }).final,
    engine.query({ kind: 'neighbour', question, selected: after.selected }, { signal }).final,
  ]);
  return tellDeed({ before, after, answer, counts: counts.value, neighbours: neighbours.value }, messages);
};

/** Screen readers announce only a text that changes, so one that was written silently is written again. */
const write = (element: HTMLElement, text: string): void => element.replaceChildren(document.createTextNode(text));

interface SpokenElements {
  readonly status: HTMLElement;
  /** A live region that nobody sees. */
  readonly said: HTMLElement;
}

/** Attaches; returns the clean-up. */
export const speakDeeds = (session: Session, messages: AllMessages, { status, said }: SpokenElements): (() => void) => {
  const { store } = session;
  let told = store.getState().selection;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStatusDue = false;
  let finding = new AbortController();
  const tellStatus = (): void => {
    status.setAttribute('aria-live', 'polite');
    write(status, status.textContent ?? '');
  };
  const rest = (): void => {
    timer = undefined;
    const before = told;
    told = store.getState().selection;
    if (isStatusDue) {
      isStatusDue = false;
      tellStatus();
      return;
    }
    finding = new AbortController();
    const { signal } = finding;
    findDeed(session, before, messages, signal).then(
      (text) => {
        if (signal.aborted) return;
        status.setAttribute('aria-live', 'polite');
        if (text !== '') write(said, text);
      },
      () => {
        // What could not be asked is at least counted.
        if (!signal.aborted) tellStatus();
      },
    );
  };
  let arrival: unknown = null;
  const tellArrival = (): void => {
    const now = toldNow(session);
    if (now === arrival) return;
    arrival = now;
    if (now?.stop) write(said, spellOut(describeTold(session.answer(), now, messages).titles[0] ?? '', messages));
  };
  const onChange = (state: SelectionState, before: SelectionState): void => {
    const isMoving = state.gesture.moving || state.playing;
    const isTyping = state.typed !== before.typed;
    if (state.playing) tellArrival();
    if (!isMoving && !isTyping && state.selection === before.selection && !(timer === undefined && isStatusDue)) return;
    finding.abort();
    clearTimeout(timer);
    timer = undefined;
    isStatusDue ||= isMoving || isTyping;
    status.setAttribute('aria-live', 'off');
    if (!isMoving) timer = setTimeout(rest, REST_MS);
  };
  const stop = store.subscribe(onChange);
  return () => {
    stop();
    finding.abort();
    clearTimeout(timer);
  };
};
