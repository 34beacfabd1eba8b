/** The live region for what a person does, and its sounds where they are wanted. It comes after the first picture. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { keepAsking } from '../../base/late-store.ts';
import { lateWords } from '../../session/late-words.ts';
import { useSounds } from '../../session/sound/use-sounds.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { usePageLayout } from '../../ui/use-page-layout.ts';
import { speakDeeds, type Spoken } from './speak-deeds.ts';

export interface SpokenDeedsProps {
  readonly status: RefObject<HTMLElement | null>;
}

/** Another view puts the status elsewhere: who speaks there goes on with what was said here. */
const kept = new WeakMap<Session, Spoken>();

export const SpokenDeeds = ({ status }: SpokenDeedsProps) => {
  const session = useSession();
  useSounds(session);
  const messages = useAllMessages();
  const { isOnePane } = usePageLayout();
  // The page's other languages are for who listens, too.
  useEffect(() => keepAsking(lateWords), []);
  const said = useRef<HTMLSpanElement>(null);
  const spoken = useRef<Spoken | null>(null);
  // Before the next frame, which may write what is not to be said yet into a status that has just come.
  useLayoutEffect(() => {
    if (!status.current || !said.current) return undefined;
    const page = { status: status.current, said: said.current, isOnePane };
    const stop = speakDeeds(session, messages, page, spoken.current ?? kept.get(session) ?? null);
    return () => {
      spoken.current = stop();
      kept.set(session, spoken.current);
    };
  }, [session, messages, status, isOnePane]);
  return <span ref={said} className="visually-hidden" aria-live="polite" data-spoken />;
};
