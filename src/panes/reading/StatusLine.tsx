/** How many events are shown, of which window, and how many only possibly: true at every frame, announced at rest. */
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { frameLoop } from '../../base/frame-loop.ts';
import { describeStatusLine } from '../../wording/describe-empty.ts';
import { describeNotes } from '../../wording/describe-notes.ts';
import { describeWindow } from '../../wording/describe-window.ts';
import { listRemedies } from '../../session/list-remedies.ts';
import { createAsker } from '../../session/asker.ts';
import type { Session } from '../../session/session.ts';
import type { EmptyReason } from '../../query/explain-empty.ts';
import type { Filters } from '../../selection/selection.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import './StatusLine.css';

const STATUS = ['status', 'empty'] as const;
const EMPTY = ['empty'] as const;
const REST_MS = 600;

interface Parts {
  readonly status: HTMLElement;
  readonly span: HTMLElement;
  readonly possible: HTMLElement;
}

const setText = (element: HTMLElement, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

/** Writes the text as the store changes; silent while something moves, told once after it has rested. */
const followStatus = (session: Session, messages: Messages, { status, span, possible }: Parts): (() => void) => {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const asker = createAsker(session.engine);
  const paint = (): void => {
    const answer = session.answer();
    const { question } = answer;
    const counts = asker.ask({ kind: 'counts', question, parts: STATUS });
    if (!counts) return;
    setText(status, describeStatusLine(session.table, question, counts.value, messages));
    setText(span, describeWindow(answer, messages));
    span.toggleAttribute('data-compared', question.compare !== null);
    setText(possible, describeNotes(session.table, counts.value.status, messages));
  };
  const tell = (): void => {
    paint();
    status.setAttribute('aria-live', 'polite');
    // What was written in silence is told only when it is written again.
    status.replaceChildren(document.createTextNode(status.textContent ?? ''));
  };
  const onChange = (): void => {
    const { gesture, playing } = session.store.getState();
    const isMoving = gesture.moving || playing;
    if (isMoving) {
      clearTimeout(rest);
      rest = undefined;
      status.setAttribute('aria-live', 'off');
    } else if (status.getAttribute('aria-live') === 'off' && rest === undefined) {
      rest = setTimeout(() => {
        rest = undefined;
        tell();
      }, REST_MS);
    }
    frameLoop.request(paint);
  };
  paint();
  const stopAsking = asker.subscribe(paint);
  const unsubscribe = session.store.subscribe(onChange);
  return () => {
    unsubscribe();
    stopAsking();
    clearTimeout(rest);
    frameLoop.cancel(paint);
  };
};

export interface StatusLineProps {
  /** Opens the counts of two compared windows, where they have no place of their own. */
  readonly onCompare?: (() => void) | undefined;
}

export const StatusLine = ({ onCompare }: StatusLineProps) => {
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
  const isComparing = useSelectionState((state) => state.selection.compare !== null);
  return (
    <div className="status-line">
      <span ref={status} role="status" className="status-line-count" />
      <span className="status-line-details">
        <span ref={span} className="status-line-window" />
        <span ref={possible} className="status-line-possible" />
        {onCompare && isComparing && (
          <button type="button" className="status-line-button" onClick={onCompare}>
            {messages.compare.open}
          </button>
        )}
        <button
          type="button"
          className="status-line-button"
          title={words.resetTitle}
          onClick={() => session.actions.reset()}
        >
          {words.reset}
        </button>
      </span>
      <EmptyActions />
    </div>
  );
};

/** The same text for the same cause, so that a drag renders nothing. */
const causeOf = (reason: EmptyReason | null, filters: Filters): string =>
  reason ? JSON.stringify([reason.cause, reason.keys.map((key) => [key, filters[key]])]) : '';

/** What to do when nothing is shown: drop the filter that empties the view, or widen the time. */
const EmptyActions = () => {
  const session = useSession();
  const messages = useMessages();
  const { question } = session.answer();
  const asker = useMemo(() => createAsker(session.engine), [session]);
  const readReason = (): EmptyReason | null =>
    asker.ask({ kind: 'counts', question: session.answer().question, parts: EMPTY })?.value.empty ?? null;
  const cause = useSyncExternalStore(session.store.subscribe, () =>
    causeOf(readReason(), session.answer().question.filters),
  );
  if (cause === '') return null;
  return listRemedies(session.table, question, readReason(), messages).map(({ id, label, act }) => (
    <button key={id} type="button" className="status-line-button status-line-action" onClick={() => act(session)}>
      {label}
    </button>
  ));
};
