/**
 * Texts of a file that are longer than anybody reads: they are shown to a length, by their kind, and each is reported.
 * So are letters that pile up marks over the lines above. What is saved has them whole. Ids of records, dates and
 * addresses are no such texts.
 */
import type { DatasetDocument } from './format/schema.ts';
import { recordAt } from './format/plain-values.ts';
import { problemAt, type Problem } from './format/problem.ts';
import { PHRASES } from './text-keys.ts';

/** In UTF-16 units: of what stands in a line or on a mark, and of what is read for its own sake. */
export const LINE_LENGTH = 1000;
export const PROSE_LENGTH = 100_000;

/** On one letter; the stacks of Tibetan and the points of Hebrew are fewer. */
const MOST_MARKS = 10;
const PILE = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');
// oxlint-disable-next-line no-control-regex -- all of ASCII, which is quickly told
const HAS_MARKS = /[^\u0000-\u007F]/;

const each = (names: string, length: number): readonly (readonly [string, number])[] =>
  names.split(' ').map((name) => [name, length]);

/** How long a text in a member may be; members of other names are not gone into. What is in a list is of its kind. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ...each('title shortTitle label name value publisher readAs family origin headline deck lede shortLede', LINE_LENGTH),
  ...each('caveat hint standing unit goods credit attribution coder version updated date published', LINE_LENGTH),
  ...each('kind role side status licence tags track type annotations', LINE_LENGTH),
  ...each('summary description note notes text alt what why wording rules', PROSE_LENGTH),
  ...each('sources actors places events names when where evidence says quantities relations flow', PROSE_LENGTH),
  ...each('media captions targets method corrections view story tracks types roles', PROSE_LENGTH),
]);
/** Members whose own members are texts, whatever they are called. */
const RECORDS: ReadonlySet<string> = new Set(['rules']);
/** Lists whose ids are what things are called where nothing else is said. */
const NAMED_BY_ID: ReadonlySet<string> = new Set(['tracks', 'types', 'roles']);

/** The keys that lead to a value, the last one first. */
interface Trail {
  readonly key: string | number;
  readonly before: Trail | null;
}
type Tell = (trail: Trail | null, text: string, code: 'long-text' | 'many-marks', most: number) => void;

const pathOf = (trail: Trail | null): readonly (string | number)[] =>
  trail === null ? [] : [...pathOf(trail.before), trail.key];

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** No character is cut in two. */
const headOf = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, isHighSurrogate(text, most - 1) ? most - 1 : most)}…`;

const lengthOf = (key: string, around: Trail | null, most: number): number => {
  if (around !== null && typeof around.key === 'string' && RECORDS.has(around.key)) return most;
  const isName = key === 'id' && typeof around?.before?.key === 'string' && NAMED_BY_ID.has(around.before.key);
  return isName ? LINE_LENGTH : Math.min(most, LENGTHS.get(key) ?? 0);
};

/** The value with its texts cut; the same object where none is too long. */
function shortened(value: unknown, most: number, trail: Trail | null, tell: Tell): unknown {
  if (typeof value === 'string') {
    const head = headOf(value, most);
    if (head !== value) tell(trail, value, 'long-text', most);
    if (!HAS_MARKS.test(head)) return head;
    const flat = head.replace(PILE, '$1');
    if (flat !== head) tell(trail, value, 'many-marks', MOST_MARKS);
    return flat;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let items: unknown[] | null = null;
    for (const [index, item] of value.entries()) {
      const short = shortened(item, most, { key: index, before: trail }, tell);
      if (short !== item) (items ??= [...(value as readonly unknown[])])[index] = short;
    }
    return items ?? value;
  }
  let members: Record<string, unknown> | null = null;
  for (const [key, item] of Object.entries(value)) {
    const length = lengthOf(key, trail, most);
    const short = length === 0 ? item : shortened(item, length, { key, before: trail }, tell);
    if (short !== item) (members ??= { ...value })[key] = short;
  }
  return members ?? value;
}

type Texts = NonNullable<DatasetDocument['texts']>[string];

/** Translations by the words themselves are found by what of those is shown. */
const shortenedPhrases = (phrases: Texts[string], trail: Trail, tell: Tell): Texts[string] =>
  Object.fromEntries(
    Object.entries(phrases).flatMap(([text, said]) => {
      const cut = shortened(said, PROSE_LENGTH, { key: text, before: trail }, tell);
      const silent: Tell = () => undefined;
      const shown = new Set([
        text,
        ...[PROSE_LENGTH, LINE_LENGTH].map((most) => shortened(text, most, null, silent) as string),
      ]);
      return [...shown].map((known) => [known, cut] as const);
    }),
  );

const shortenedTexts = (texts: Texts, trail: Trail, tell: Tell): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, entry]) => {
      const inner: Trail = { key, before: trail };
      if (key === PHRASES) return [key, shortenedPhrases(entry, inner, tell)] as const;
      return [key, shortened(entry, PROSE_LENGTH, inner, tell) as typeof entry] as const;
    }),
  );

/**
 * The document as it is shown, and what of it is cut, with paths and rows of this document. The same document where
 * nothing is.
 */
export function shortenTexts(document: DatasetDocument): {
  readonly document: DatasetDocument;
  readonly cuts: readonly Problem[];
} {
  const cuts: Problem[] = [];
  const tell: Tell = (trail, text, code, most) => {
    const facts = { count: text.length, found: String(most) };
    cuts.push(problemAt(recordAt(document, pathOf(trail)), '', 'cut', code, text, facts));
  };
  const { texts } = document;
  const short = shortened(document, PROSE_LENGTH, null, tell) as DatasetDocument;
  if (!texts) return { document: short, cuts };
  const translated = Object.entries(texts).map(
    ([lang, own]) => [lang, shortenedTexts(own, { key: lang, before: { key: 'texts', before: null } }, tell)] as const,
  );
  return cuts.length === 0
    ? { document, cuts }
    : { document: { ...short, texts: Object.fromEntries(translated) }, cuts };
}
