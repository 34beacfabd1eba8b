/** What a story tells, for who does not see its picture: its steps by number and title. */
import type { AllMessages } from '../i18n/en.ts';
import type { StoryStep } from '../query/story/steps.ts';

/** "Read it in 2 steps: 1. A Friday in May; 2. Villages." */
export const describeStory = (
  steps: readonly Pick<StoryStep, 'number' | 'title'>[],
  { story }: Pick<AllMessages, 'story'>,
): string => `${story.enter(steps.length)}: ${steps.map(({ number, title }) => `${number}. ${title}`).join('; ')}.`;
