/** The live region for what a person does. It comes after the first picture. */
import { useEffect, useRef, type RefObject } from 'react';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { speakDeeds } from './speak-deeds.ts';

export interface SpokenDeedsProps {
  readonly status: RefObject<HTMLElement | null>;
}

export const SpokenDeeds = ({ status }: SpokenDeedsProps) => {
  const session = useSession();
  const messages = useAllMessages();
  const said = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!status.current || !said.current) return undefined;
    return speakDeeds(session, messages, { status: status.current, said: said.current });
  }, [session, messages, status]);
  return <span ref={said} className="visually-hidden" aria-live="polite" data-spoken />;
};
