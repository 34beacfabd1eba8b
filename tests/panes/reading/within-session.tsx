/** Renders a component on a small dataset, with the view that a link asks for. */
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { AllMessages } from '../../../src/i18n/en.ts';
import { MessagesContext } from '../../../src/i18n/use-messages.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { SessionContext } from '../../../src/session/use-session.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { createActions } from '../../../src/selection/actions.ts';
import { contextOf } from '../../../src/selection/context.ts';
import { parseLink } from '../../../src/selection/link.ts';
import { createSelectionStore } from '../../../src/selection/selection-store.ts';
import { WithPanels } from '../within-panels.tsx';

export const sessionOn = (table: EventTable, link = ''): Session => {
  const store = createSelectionStore();
  const actions = createActions(store);
  actions.begin(table, parseLink(link, contextOf(table)).selection);
  return createSession(table, contextOf(table), store, actions);
};

export const renderOn = (session: Session, children: ReactNode) =>
  render(<SessionContext value={session}>{children}</SessionContext>);

/** The same in a language, and where panels have their place. */
export const renderIn = (messages: AllMessages, session: Session, element: ReactNode) =>
  renderOn(
    session,
    <MessagesContext value={messages}>
      <WithPanels>{() => element}</WithPanels>
    </MessagesContext>,
  );

/** Lets the frame loop paint what the last change asked for. */
export const nextFrame = (): Promise<void> =>
  act(
    () =>
      new Promise<void>((done) => {
        setTimeout(done, 150);
      }),
  );

/** The text of an element as it is seen: without the words that stand in the place of signs. */
export const seenText = (element: Element | null | undefined): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
  return copy?.textContent ?? '';
};

/** What of an element a screen reader is given: nothing that is hidden from it, a label in the place of its content. */
export const heard = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  const label = node.getAttribute('aria-label');
  const content = [...node.childNodes].map(heard).join('');
  // A region's name stands before what is in it.
  return label === null ? content : node.matches('button, a, img') ? label : `${label} ${content}`;
};
