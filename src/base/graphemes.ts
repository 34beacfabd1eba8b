/** Characters as readers count them: a letter with its marks, a flag, a family are one each. */

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;

export const graphemesOf = (text: string): readonly string[] =>
  segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : Array.from(text);

/**
 * The longest beginning that fits, with an ellipsis; null when fewer than `least` graphemes would remain. Bisected by
 * hand: d3 bisects what lies in an array, and here each beginning is measured as it is asked for.
 * @param fits whether a text has room; a longer text never fits where a shorter one does not
 */
export const cutToFit = (text: string, least: number, fits: (candidate: string) => boolean): string | null => {
  const graphemes = graphemesOf(text);
  const cutAt = (count: number): string => `${graphemes.slice(0, count).join('').trimEnd()}…`;
  let low = least;
  let high = graphemes.length - 1;
  let best: string | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = cutAt(middle);
    if (fits(candidate)) {
      best = candidate;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
};
