/**
 * "Somewhere in" a named area. Names of regions and districts that are adjectives ("…ська область", "…ський район") are
 * put into the locative, which is regular; any other name stays in the nominative, after a colon.
 */
const LOCATIVES: readonly (readonly [RegExp, string])[] = [
  [/ка область$/u, 'кій області'],
  [/кий район$/u, 'кому районі'],
  [/кий край$/u, 'кому краї'],
];
const VOWEL = /^[аеєиіїоуюя]/iu;

export const somewhere = (name: string): string => {
  const found = LOCATIVES.find(([ending]) => ending.test(name));
  if (!found || /[,;(]/u.test(name)) return `десь у межах: ${name}`;
  const locative = name.replace(...found);
  return `десь ${VOWEL.test(locative) ? 'в' : 'у'} ${locative}`;
};
