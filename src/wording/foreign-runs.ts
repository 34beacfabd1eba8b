/** Which stretches of a text are the dataset's own, in a language other than the page's. */
import { memoLast } from '../base/memo.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';

export interface Run {
  readonly text: string;
  /** Undefined in the page's language. */
  readonly lang: string | undefined;
}

/** Members of a file, at any depth, that hold what is read. */
const READ: ReadonlySet<string> = new Set(
  [
    'title shortTitle label name publisher readAs hint standing summary description lede shortLede caveat headline',
    'deck note notes text alt credit unit goods attribution coder what why where wording quote family tags rules',
  ].flatMap((names) => names.split(' ')),
);
/** Not what is shown, but what may take its place. */
const PASSED = 'texts';

const addTexts = (value: unknown, isRead: boolean, found: Set<string>): void => {
  if (typeof value === 'string' && isRead) found.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value))
    if (key !== PASSED) addTexts(member, Array.isArray(value) ? isRead : READ.has(key), found);
};

const textsIn = (document: DatasetDocument): ReadonlySet<string> => {
  const found = new Set<string>();
  addTexts(document, false, found);
  // Elsewhere a role is an id, and so is what these are known by.
  for (const text of [...document.actors.map(({ role }) => role), ...Object.values(document.method?.rules ?? {})])
    if (text !== undefined) found.add(text);
  return found;
};

interface Stretch extends Run {
  readonly lang: string;
  /** Where its first word begins. */
  readonly lead: number;
  /** Where it stands by itself alone: a common word, which the page may have too. */
  readonly isCommon: boolean;
}

const WORDS = /[\p{L}\d]+/gu;
const IN_WORD = /[\p{L}\d]/u;
const ENDS_PART = /(?:^|[,.:;·→–(«“]\s?)$/u;
const BEGINS_PART = /^(?:$|\s?[,.:;·→–)»”°])/u;

/** By the first word, the longest first. */
const stretchesOf = (
  { document, original }: Pick<EventTable, 'document' | 'original'>,
  page: string,
): ReadonlyMap<string, readonly Stretch[]> => {
  const langs = new Map<string, string>();
  const { language } = original;
  if (language !== undefined && language !== page) {
    // A text that was translated is in the page's language.
    const shown = textsIn(document);
    for (const text of textsIn(original)) if (shown.has(text)) langs.set(text, language);
  }
  for (const { names = [] } of [...document.places, ...document.actors])
    for (const { value, lang } of names) if (lang !== undefined && lang !== page) langs.set(value, lang);
  const ofPage = new RegExp(`\\p{Script=${new Intl.Locale(page).maximize().script ?? 'Latn'}}`, 'u');
  const found = new Map<string, Stretch[]>();
  for (const [text, lang] of [...langs].toSorted(([a], [b]) => b.length - a.length)) {
    const first = new RegExp(WORDS).exec(text);
    if (!first || !/\p{L}/u.test(text)) continue;
    const stretch = { text, lang, lead: first.index, isCommon: !/\p{Lu}|\s/u.test(text) && ofPage.test(text) };
    found.set(first[0], [...(found.get(first[0]) ?? []), stretch]);
  }
  return found;
};

const known = memoLast((document: DatasetDocument, original: DatasetDocument, page: string) =>
  stretchesOf({ document, original }, page),
);

const isAt = ({ text, lead, isCommon }: Stretch, all: string, word: number, from: number): boolean => {
  const start = word - lead;
  const [before, after] = [all.slice(0, start), all.slice(start + text.length)];
  if (start < from || !all.startsWith(text, start)) return false;
  if (IN_WORD.test(after.slice(0, 1)) || IN_WORD.test(before.slice(-1))) return false;
  return !isCommon || (ENDS_PART.test(before) && BEGINS_PART.test(after));
};

export const foreignRuns = (
  text: string,
  { document, original }: Pick<EventTable, 'document' | 'original'>,
  { dates }: Pick<Messages, 'dates'>,
): readonly Run[] => {
  const stretches = known(document, original, dates.lang);
  const runs: Run[] = [];
  let from = 0;
  const add = (run: Run): void => {
    if (run.text !== '') runs.push(run);
  };
  if (stretches.size > 0)
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      const found = stretches.get(word)?.find((each) => isAt(each, text, index, from));
      if (!found) continue;
      const start = index - found.lead;
      add({ text: text.slice(from, start), lang: undefined });
      add({ text: found.text, lang: found.lang });
      from = start + found.text.length;
    }
  add({ text: text.slice(from), lang: undefined });
  return runs;
};
