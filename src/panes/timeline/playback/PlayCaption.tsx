/** While it plays, what comes in now: in the place of the status, whose room it takes and no more. */
import { useSyncExternalStore } from 'react';
import { describeTold } from '../../../wording/describe-told.ts';
import { toldNow } from '../../../session/told.ts';
import { useSession } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';

export const PlayCaption = () => {
  const session = useSession();
  const messages = useAllMessages();
  const leg = useSyncExternalStore(session.store.subscribe, () => toldNow(session));
  // What is counted changes within a day only where time is told by the clock.
  useSyncExternalStore(session.store.subscribe, () => session.answer().shown);
  if (!leg) return null;
  const { title, note } = describeTold(session.answer(), leg, messages);
  return (
    <div className="play-caption" aria-hidden="true">
      <p className="play-caption-title">{title}</p>
      <p className="play-caption-note">{note}</p>
    </div>
  );
};
