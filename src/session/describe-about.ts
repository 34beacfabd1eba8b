/**
 * Before how many events are shown: how many of them a search in progress finds, or which step of a story it is and how
 * many that is about; until its words have come, nothing.
 */
import { knownMessages } from '../i18n/english-store.ts';
import type { Messages } from '../i18n/en.ts';
import type { Session } from './session.ts';

export const describeAbout = (session: Session, messages: Messages): string => {
  const { typed, selection } = session.store.getState();
  const words = knownMessages(messages);
  if (!words) return '';
  const { lit, about } = session.answer();
  if (typed) return words.matches.status(about);
  const { story } = selection;
  return story === null ? '' : words.tour.status(story, session.context.storySteps, lit && about);
};
