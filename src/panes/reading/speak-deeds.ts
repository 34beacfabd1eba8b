/**
 * Says each deed once, to who listens: a drag and a search in progress by the status, which is silent until they rest;
 * any other change of the view, and what led to no change, by a sentence of its own; a playing by what comes in.
 */
import { LANG_NAMES, type Lang } from '../../base/lang.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { hearDeeds, type Deed } from '../../selection/note-deed.ts';
import type { Selection } from '../../selection/selection.ts';
import type { SelectionState } from '../../selection/selection-store.ts';
import { nodesOf } from '../../session/write-text.ts';
import type { Session } from '../../session/session.ts';
import { isFilteredAnew, tellDeed, type Noted } from '../../wording/tell/tell-deed.ts';
import { findSight } from './find-sight.ts';
import { createArrivalSpeaker } from './speak-arrivals.ts';

/** A press is said when what else it leads to has surely come; what a hand or typing changes, once that rests. */
const PRESS_REST_MS = 250;
const REST_MS = 600;

const PARTS = ['status', 'empty'] as const;

type Heard = Deed | { readonly kind: 'paused' };

/** What has been said so far, for when the page is put into another language. */
export interface Spoken {
  readonly lang: Lang;
  /** The view that was told last. */
  readonly told: Selection;
  /** Deeds that no view tells and that are not told yet. */
  readonly noted: readonly Heard[];
  /** A drag or a search in progress that is not told yet. */
  readonly isStatusDue: boolean;
}

const isMove = (heard: Heard): heard is Extract<Deed, { readonly kind: 'moved' }> => heard.kind === 'moved';

const findDeed = async (
  session: Session,
  { told: before, noted }: Pick<Spoken, 'told' | 'noted'>,
  { messages, isOnePane }: { readonly messages: AllMessages; readonly isOnePane: boolean },
  signal: AbortSignal,
): Promise<string> => {
  const { engine } = session;
  const after = session.store.getState().selection;
  const answer = session.settledAnswer();
  const { question } = answer;
  const [counts, neighbours, sight] = await Promise.all([
    engine.query({ kind: 'counts', question, parts: PARTS }, { signal }).final,
    engine.query({ kind: 'neighbour', question, selected: after.selected }, { signal }).final,
    findSight(session, noted.filter(isMove), signal),
  ]);
  const others = noted.flatMap((heard): readonly Noted[] => (isMove(heard) ? [] : [heard]));
  return tellDeed(
    {
      before,
      after,
      noted: sight ? [...others, sight] : others,
      answer,
      counts: counts.value,
      neighbours: neighbours.value,
      isOnePane,
    },
    messages,
  );
};

const isTypingText = (): boolean => document.activeElement?.matches('input:not([type]), input[type=text]') === true;

interface SpokenPage {
  readonly status: HTMLElement;
  /** A live region that nobody sees. */
  readonly said: HTMLElement;
  /** There is room for the map or the timeline, not for both. */
  readonly isOnePane?: boolean;
}

/** @param spoken what was said before in another language; null = nothing yet. @returns how to stop; what was said */
export const speakDeeds = (
  session: Session,
  messages: AllMessages,
  { status, said, isOnePane = false }: SpokenPage,
  spoken: Spoken | null = null,
): (() => Spoken) => {
  const { store, table } = session;
  /** Screen readers announce only a text that changes, so one that was written silently is written again. */
  const write = (element: HTMLElement, text: string): void =>
    element.replaceChildren(...nodesOf(text, table, messages));
  const { lang } = messages.dates;
  const nothing = { told: store.getState().selection, noted: [], isStatusDue: false };
  let { told, noted, isStatusDue }: Omit<Spoken, 'lang'> = spoken ?? nothing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let finding = new AbortController();
  const isLoud = (): boolean => {
    const { gesture, playing } = store.getState();
    return !gesture.moving && !playing;
  };
  /** What is told now will not be told again. */
  const done = (): void => {
    told = store.getState().selection;
    noted = [];
    isStatusDue = false;
    if (isLoud()) status.setAttribute('aria-live', 'polite');
  };
  const tellStatus = (): void => {
    done();
    write(status, status.textContent ?? '');
  };
  const tellOwn = (text: string): void => {
    done();
    if (text !== '') write(said, text);
  };
  const rest = (): void => {
    timer = undefined;
    const { selection } = store.getState();
    const isCount =
      isStatusDue && selection.selected === told.selected && !isFilteredAnew({ before: told, after: selection });
    if (isCount && noted.every((heard) => heard.kind === 'said' && heard.text === '')) {
      tellStatus();
      return;
    }
    // What a search adds to its count is said with it.
    const counted: Heard = { kind: 'said', text: `${status.textContent ?? ''}.` };
    const all = isCount ? { told: selection, noted: [...noted, counted] } : { told, noted };
    finding = new AbortController();
    const { signal } = finding;
    findDeed(session, all, { messages, isOnePane }, signal).then(
      (text) => {
        if (!signal.aborted) tellOwn(text);
      },
      () => {
        // What could not be asked is at least counted.
        if (!signal.aborted) tellStatus();
      },
    );
  };
  const restSoon = (): void => {
    finding.abort();
    clearTimeout(timer);
    status.setAttribute('aria-live', 'off');
    timer = setTimeout(rest, isStatusDue || isTypingText() ? REST_MS : PRESS_REST_MS);
  };
  /** Of two of a kind the newer one counts; the map's moves add up. */
  const note = (heard: Heard): void => {
    noted = [...noted.filter(({ kind }) => kind !== heard.kind || kind === 'moved'), heard];
    restSoon();
  };
  const arrivals = createArrivalSpeaker(session, messages, (text) => write(said, text));
  const onPlaying = (state: SelectionState, before: SelectionState): void => {
    if (!before.playing) {
      clearTimeout(timer);
      status.setAttribute('aria-live', 'off');
      told = state.selection;
      arrivals.start();
    }
    arrivals.follow();
    if (before.playing && state.selection !== before.selection) restSoon();
  };
  const onStopped = ({ selection, gesture }: SelectionState): void => {
    arrivals.stop();
    const isOver = noted.some(({ kind }) => kind === 'playedOut');
    if (gesture.moving || isOver || selection.selected !== told.selected) return;
    note({ kind: 'paused' });
  };
  const onChange = (state: SelectionState, before: SelectionState): void => {
    if (state.playing) {
      onPlaying(state, before);
      return;
    }
    if (before.playing) onStopped(state);
    const { moving } = state.gesture;
    const isTyping = state.typed !== before.typed;
    const isReleased = isStatusDue && timer === undefined;
    if (!moving && !isTyping && !before.playing && state.selection === before.selection && !isReleased) return;
    isStatusDue ||= moving || isTyping;
    restSoon();
    if (moving) {
      clearTimeout(timer);
      timer = undefined;
    }
  };
  const stops = [store.subscribe(onChange), hearDeeds(note)];
  if (spoken && spoken.lang !== lang) note({ kind: 'said', text: messages.tell.deeds.language(LANG_NAMES[lang]) });
  if (noted.length > 0 || isStatusDue || told !== store.getState().selection) restSoon();
  return () => {
    for (const stop of stops) stop();
    arrivals.stop();
    finding.abort();
    clearTimeout(timer);
    // What is done before the next one listens is that one's to say: what opens on a phone moves the status.
    const missed: Heard[] = [...noted];
    hearDeeds((deed) => {
      missed.push(deed);
    });
    return { lang, told, noted: missed, isStatusDue };
  };
};
