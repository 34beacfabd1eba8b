/** The names of cells as labels of the map. */
import type { Label } from '../labels.ts';
import type { CellLabel } from './decode-labels.ts';

/** Scripts by language, where Latin letters are not the only ones that its readers read. */
const scriptOf = (lang: string): string => {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
};
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /^[\p{Script=Latin}\P{L}]+$/u,
  Cyrl: /^[\p{Script=Latin}\p{Script=Cyrillic}\P{L}]+$/u,
  Arab: /^[\p{Script=Latin}\p{Script=Arabic}\P{L}]+$/u,
  Grek: /^[\p{Script=Latin}\p{Script=Greek}\P{L}]+$/u,
  Hebr: /^[\p{Script=Latin}\p{Script=Hebrew}\P{L}]+$/u,
};
const readable = new Map<string, RegExp>();
/** Whether readers of the language read the script that the text is in. */
export const isReadable = (text: string, lang: string): boolean => {
  let pattern = readable.get(lang);
  if (pattern === undefined) {
    pattern = SCRIPTS[scriptOf(lang)] ?? SCRIPTS['Latn']!; // it is there
    readable.set(lang, pattern);
  }
  return pattern.test(text);
};

export const labelOf = ({ x, y, kind, firstZoom, country, english, local, names }: CellLabel): Label => ({
  kind,
  rank: firstZoom,
  x,
  y,
  country,
  names: { ...names, en: english, ...(local === '' ? {} : { und: local }) },
  ...(local === '' ? {} : { localFor: (lang: string) => (isReadable(local, lang) ? local : undefined) }),
});
