/** The messages of the interface's language, for React; panes' painters are handed them. */
import { createContext, useContext } from 'react';
import { en, type Messages } from './en.ts';

export const MessagesContext = createContext<Messages>(en);
export const useMessages = (): Messages => useContext(MessagesContext);
