/** What to do when no event is shown: drop the filter that empties the view, or widen the window. */
import { useMemo, useSyncExternalStore } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { EmptyReason } from '../../query/explain-empty.ts';
import type { Filters } from '../../selection/selection.ts';
import { Signed } from '../../session/Signed.tsx';
import { createAsker } from '../../session/asker.ts';
import { listRemedies } from '../../session/list-remedies.ts';
import { useSession } from '../../session/use-session.ts';

const EMPTY = ['empty'] as const;

/** A text that is equal for equal causes, so that a drag does not render. */
const causeOf = (reason: EmptyReason | null, filters: Filters): string =>
  reason ? JSON.stringify([reason.cause, reason.keys.map((key) => [key, filters[key]])]) : '';

export const EmptyActions = () => {
  const session = useSession();
  const messages = useAllMessages();
  const { question } = session.answer();
  const asker = useMemo(() => createAsker(session.engine), [session]);
  const readReason = (): EmptyReason | null =>
    asker.ask({ kind: 'counts', question: session.answer().question, parts: EMPTY })?.value.empty ?? null;
  const subscribe = useMemo(
    () => (notify: () => void) => {
      const [stopAsking, unsubscribe] = [asker.subscribe(notify), session.store.subscribe(notify)];
      return () => {
        stopAsking();
        unsubscribe();
      };
    },
    [asker, session],
  );
  const cause = useSyncExternalStore(subscribe, () => causeOf(readReason(), session.answer().question.filters));
  if (cause === '') return null;
  return listRemedies(session.table, question, readReason(), messages).map(({ id, label, act }) => (
    <button key={id} type="button" className="text-button" onClick={() => act(session)}>
      <Signed text={label} />
    </button>
  ));
};
