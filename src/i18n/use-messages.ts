/** The messages of the interface's language, for React; panes' painters are handed them. */
import { createContext, useContext } from 'react';
import { enFirst } from './en-first.ts';
import type { AllMessages, Messages } from './en.ts';

export const MessagesContext = createContext<Messages>(enFirst);
export const useMessages = (): Messages => useContext(MessagesContext);
/** For parts that are loaded by `withTexts`, and for nothing else: only with them have all texts come. */
export const useAllMessages = (): AllMessages => useContext(MessagesContext) as AllMessages;
