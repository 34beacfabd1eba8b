/** The parser of typed dates, fetched right after the first picture, and the words for what is wrong with them. */
import { createLateStore } from '../base/late-store.ts';
import { englishStore } from '../i18n/english-store.ts';

export const typedWindowReader = createLateStore(async () => {
  const [{ readTypedWindow }, english] = await Promise.all([
    import('../wording/dates/typed-window.ts'),
    englishStore.load(),
  ]);
  return { readTypedWindow, english };
});
