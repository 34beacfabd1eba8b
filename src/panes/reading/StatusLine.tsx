/**
 * The status: how many events are shown, of which window, how many only possibly. Exact in every frame; when it is
 * announced: `speak-deeds.ts`.
 */
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { frameLoop } from '../../base/frame-loop.ts';
import { lateValue, WAITS_FOR_PART } from '../../base/late-store.ts';
import { emptyWords } from '../../session/empty-words.ts';
import { lateWords } from '../../session/late-words.ts';
import { describeNotes } from '../../wording/describe-notes.ts';
import { describeWindow } from '../../wording/describe-window.ts';
import { createAsker } from '../../session/asker.ts';
import { canReset } from '../../selection/actions.ts';
import type { Session } from '../../session/session.ts';
import type { StatusCounts } from '../../query/count-status.ts';
import type { Question } from '../../query/types.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import type { Messages } from '../../i18n/en.ts';
import { englishStore, knownMessages } from '../../i18n/english-store.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { latePart } from '../../ui/late-part.tsx';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture.ts';
import type { SpokenDeedsProps } from './SpokenDeeds.tsx';

const LateStatus = latePart<SpokenDeedsProps>({ load: async () => (await import('./LateStatus.tsx')).LateStatus });
const EmptyActions = latePart({ load: async () => (await import('./EmptyActions.tsx')).EmptyActions });

const STATUS = ['status'] as const;
const EMPTY = ['empty'] as const;

interface StatusElements {
  readonly status: HTMLElement;
  readonly span: HTMLElement;
  readonly possible: HTMLElement;
}

const setText = (element: HTMLElement, text: string): void => {
  const nodes = lateValue(lateWords)?.heardDots(text) ?? [text];
  if (element.textContent !== text || element.childNodes.length < nodes.length) element.replaceChildren(...nodes);
};

/** Writes the text as the store changes, without React. */
const followStatus = (
  session: Session,
  messages: Messages,
  { status, span, possible }: StatusElements,
): (() => void) => {
  const asker = createAsker(session.engine);
  const emptyAsker = createAsker(session.engine);
  /** How many are shown and, as soon as it is known, why none is. */
  const describeCount = (question: Question, counts: StatusCounts): string => {
    const about = lateValue(lateWords)?.describeAbout(session, messages) ?? '';
    const bare = about + messages.reading.status.showing(counts.shown, counts.total);
    if (counts.shown > 0) {
      status.removeAttribute(WAITS_FOR_PART);
      return bare;
    }
    const [words, all] = [lateValue(emptyWords), knownMessages(messages)];
    const empty = emptyAsker.ask({ kind: 'counts', question, parts: EMPTY })?.value.empty;
    if (!words) emptyWords.ask();
    if (!all) englishStore.ask();
    const known = words && all && empty ? { words, all, empty } : null;
    // What empties a view is part of the status: until its words are there the page is not ready.
    status.toggleAttribute(WAITS_FOR_PART, known === null);
    return known
      ? known.words.writeEmpty(status, session.table, question, { status: counts, empty: known.empty }, known.all)
      : bare;
  };
  const paint = (): void => {
    const answer = session.answer();
    const { question } = answer;
    const result = asker.ask({ kind: 'counts', question, parts: STATUS });
    if (!result) return;
    const counts = result.value.status;
    setText(status, describeCount(question, counts));
    setText(span, describeWindow(answer, messages));
    span.toggleAttribute('data-compared', question.compare !== null);
    setText(possible, result.exact ? describeNotes(session.table, counts, messages) : messages.reading.status.notExact);
  };
  const onChange = (): void => frameLoop.request(paint);
  paint();
  const stops = [
    asker.subscribe(paint),
    emptyAsker.subscribe(paint),
    emptyWords.subscribe(paint),
    englishStore.subscribe(paint),
    lateWords.subscribe(paint),
    session.store.subscribe(onChange),
  ];
  return () => {
    for (const stop of stops) stop();
    frameLoop.cancel(paint);
  };
};

export const StatusLine = () => {
  const session = useSession();
  const messages = useMessages();
  const status = useRef<HTMLSpanElement>(null);
  const span = useRef<HTMLSpanElement>(null);
  const possible = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!status.current || !span.current || !possible.current) return undefined;
    return followStatus(session, messages, { status: status.current, span: span.current, possible: possible.current });
  }, [session, messages]);
  const words = messages.reading.status;
  // One that comes in the place of another is silent from its start, for what speaks is there already.
  const isTime = useAfterFirstPicture() || lateValue(lateWords) !== null;
  const isEmpty = useSyncExternalStore(session.store.subscribe, () => session.answer().shown === 0);
  const isChanged = useSelectionState((state) => canReset(state.selection));
  return (
    <div className="status-line" data-empty={isEmpty || undefined}>
      <span ref={status} role="status" className="status-line-count" tabIndex={-1} />
      <span className="status-line-details">
        <span ref={span} className="status-line-window" />
        <span ref={possible} className="status-line-possible" />
        {isChanged && (
          <button
            type="button"
            className="text-button"
            title={words.resetTitle}
            onClick={() => {
              session.actions.reset();
              // The button is gone with what there was to reset.
              status.current?.focus({ preventScroll: true });
            }}
          >
            {words.reset}
          </button>
        )}
      </span>
      {isTime && <LateStatus status={status} />}
      {isEmpty && <EmptyActions />}
    </div>
  );
};
