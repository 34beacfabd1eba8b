/** How many events are shown, of which window, and how many only possibly: true at every frame, announced at rest. */
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { frameLoop } from '../../base/frame-loop.ts';
import { describeStatusLine, explainEmpty } from '../../wording/describe-empty.ts';
import { describeNotes } from '../../wording/describe-notes.ts';
import { describeWindow } from '../../wording/describe-window.ts';
import { listRemedies } from '../../session/list-remedies.ts';
import type { Session } from '../../session/session.ts';
import type { Answer } from '../../query/types.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import './StatusLine.css';

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
  const paint = (): void => {
    const answer = session.answer();
    setText(status, describeStatusLine(answer, messages));
    setText(span, describeWindow(answer, messages));
    span.toggleAttribute('data-compared', answer.question.compare !== null);
    setText(possible, describeNotes(answer, messages));
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
  const unsubscribe = session.store.subscribe(onChange);
  return () => {
    unsubscribe();
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

const causeOf = (answer: Answer): string => {
  const reason = explainEmpty(answer);
  return reason ? JSON.stringify([reason.cause, reason.keys.map((key) => [key, answer.question.filters[key]])]) : '';
};

/** What to do when nothing is shown: drop the filter that empties the view, or widen the time. */
const EmptyActions = () => {
  const session = useSession();
  const messages = useMessages();
  const cause = useSyncExternalStore(session.store.subscribe, () => causeOf(session.answer()));
  if (cause === '') return null;
  return listRemedies(session.answer(), messages).map(({ id, label, act }) => (
    <button key={id} type="button" className="status-line-button status-line-action" onClick={() => act(session)}>
      {label}
    </button>
  ));
};
