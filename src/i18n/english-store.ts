/**
 * The texts that only late parts say. The first view's English comes with the app, the rest of it with the first late
 * part; other languages come whole.
 */
import { createLateStore, lateValue } from '../base/late-store.ts';
import type { AllMessages, Messages } from './en.ts';

export const englishStore = createLateStore(async () => (await import('./en.ts')).en);

/** Whether these are all texts of their language. */
export const isWhole = (messages: Messages): messages is AllMessages => 'about' in messages;

/** All texts; null where the rest of them has not come. */
export const knownMessages = (messages: Messages): AllMessages | null =>
  isWhole(messages) ? messages : lateValue(englishStore);

/** Asks for the rest of them where it has not come; whoever draws its words subscribes to `englishStore`. */
export const askForAll = (messages: Messages): void => {
  if (!isWhole(messages)) englishStore.ask();
};

/** All texts of the language that is in force. @throws LateError where they can't be had */
export const loadAllMessages = async (messages: Messages): Promise<AllMessages> =>
  isWhole(messages) ? messages : englishStore.load();
