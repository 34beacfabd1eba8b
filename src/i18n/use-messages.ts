/** The messages of the interface's language, for React; panes' painters are handed them. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { lateValue } from '../base/late-store.ts';
import { enFirst } from './en-first.ts';
import type { AllMessages, Messages } from './en.ts';
import { englishStore, isWhole } from './english-store.ts';

export const MessagesContext = createContext<Messages>(enFirst);
export const useMessages = (): Messages => useContext(MessagesContext);

/** Null until all texts of the language have come. */
const useAllMessagesIfHere = (): AllMessages | null => {
  const messages = useMessages();
  const english = useSyncExternalStore(englishStore.subscribe, () => lateValue(englishStore));
  return isWhole(messages) ? messages : english;
};

/** For what is rendered by `ui/late-part.tsx`, and for nothing else: there alone have all texts surely come. */
export const useAllMessages = (): AllMessages => {
  const messages = useAllMessagesIfHere();
  if (!messages) throw new Error('texts of late parts are used outside a late part');
  return messages;
};
