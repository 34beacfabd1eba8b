/** What is said at once is at most so long that one can keep it in mind. */

export const MAX_WORDS = 30;

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** With a capital: dates in many languages begin with a small letter. */
export const asSentence = (text: string, locale: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

/** The first words, where they are too many. */
const cut = (text: string): string =>
  wordsIn(text) <= MAX_WORDS ? text : `${text.trim().split(/\s+/).slice(0, MAX_WORDS).join(' ')}…`;

/** One of the sentences, the last unless another is named, and as many of the others as there is room for. */
export const within = (sentences: readonly string[], main = sentences.length - 1): string => {
  let room = MAX_WORDS - wordsIn(cut(sentences[main] ?? ''));
  return sentences
    .flatMap((sentence, index) => {
      if (index === main) return [cut(sentence)];
      const fits = wordsIn(sentence) <= room;
      if (fits) room -= wordsIn(sentence);
      return fits ? [sentence] : [];
    })
    .join(' ');
};
