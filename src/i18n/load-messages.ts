/** The texts of a language, fetched when it is asked for. */
import type { AllMessages } from './en.ts';
import { englishStore } from './english-store.ts';
import type { Lang } from '../base/lang.ts';

/**
 * All texts of a language: what is shown when it is changed may be late parts too.
 * @throws LateError where they can't be had
 */
export const loadMessages = async (lang: Lang): Promise<AllMessages> => {
  switch (lang) {
    case 'en':
      return englishStore.load();
    case 'uk':
      return (await import('./uk.ts')).uk;
  }
};
