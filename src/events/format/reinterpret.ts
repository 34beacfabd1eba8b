/**
 * Values of the wrong type or form whose meaning is plain: numbers in quotes, words in capitals, one item instead of a
 * list.
 */
import type { Done, ProblemCode } from './problem.ts';

/** The members of a zod issue that are used here. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly values?: unknown;
  readonly format?: unknown;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
}

export interface Reinterpreted {
  readonly value: unknown;
  readonly done: Done;
  readonly code: ProblemCode;
  /** For the report: what it is read as. */
  readonly right?: string;
}

type Reading = (issue: Issue, value: unknown, isEvent: boolean) => Reinterpreted | null;

/** The number that a text consists of, else null. */
export const numberIn = (value: unknown): number | null =>
  typeof value === 'string' && /^\s*[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : null;

const asNumber: Reading = ({ expected }, value) => {
  const number = expected === 'number' ? numberIn(value) : null;
  return number === null ? null : { value: number, done: 'changed', code: 'number-in-quotes', right: String(number) };
};

const asText: Reading = ({ expected }, value) =>
  expected === 'string' && typeof value === 'number'
    ? { value: String(value), done: 'kept', code: 'number-as-text', right: String(value) }
    : null;

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');

const asWord: Reading = ({ values }, value) => {
  if (!Array.isArray(values) || typeof value !== 'string') return null;
  const word = (values as readonly unknown[]).find(
    (item) => typeof item === 'string' && folded(item) === folded(value),
  );
  return typeof word === 'string' ? { value: word, done: 'changed', code: 'word-form', right: word } : null;
};

/** Kinds of places by other names. Anything else counts as a region, which is never a pin. */
const PLACE_WORDS: Readonly<Record<string, readonly string[]>> = {
  site: ['building', 'street', 'address', 'poi', 'facility', 'base', 'airport', 'bridge', 'landmark', 'point'],
  town: ['village', 'hamlet', 'settlement', 'locality'],
  city: ['capital', 'metropolis', 'populated_place'],
  district: ['county', 'raion', 'municipality', 'admin2', 'borough', 'commune'],
  region: ['oblast', 'province', 'state', 'governorate', 'admin1', 'department', 'area'],
  country: ['nation', 'country_name', 'admin0'],
  sea: ['ocean', 'gulf', 'bay', 'strait', 'lake'],
};

const kindOfPlace = (value: unknown): string => {
  const word = typeof value === 'string' ? folded(value) : '';
  return Object.entries(PLACE_WORDS).find(([, words]) => words.includes(word))?.[0] ?? 'region';
};

/** Never surer than the file: what an unknown word counts as, by the path of the member. */
const LEAST_SURE: readonly (readonly [RegExp, ProblemCode, (value: unknown) => string])[] = [
  [/(?:^|\.)assertion$/, 'assertion', () => 'claimed'],
  [/^when\.basis$/, 'basis', () => 'assumed'],
  [/^where\.\d+\.role$/, 'role', () => 'reference'],
  [/^kind$/, 'place-kind', kindOfPlace],
];

const asLeastSure: Reading = ({ path, values }, value) => {
  if (!Array.isArray(values) || value === null || (typeof value === 'string' && value.trim() === '')) return null;
  const member = path.map(String).join('.');
  const [, code, read] = LEAST_SURE.find(([form, , of]) => form.test(member) && values.includes(of(value))) ?? [];
  if (!code || !read) return null;
  return { value: read(value), done: 'changed', code, right: read(value) };
};

/** Objects that may be written as one text: the member that it stands for, by the list or member that holds them. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  where: 'place',
  actors: 'actor',
  targets: 'actor',
  evidence: 'source',
  certainty: 'assertion',
};

const asShortForm: Reading = ({ path, expected }, value, isEvent) => {
  const list = path.findLast((key) => typeof key === 'string');
  const member = typeof list === 'string' && Object.hasOwn(SHORT_FORMS, list) ? SHORT_FORMS[list] : undefined;
  if (!isEvent || expected !== 'object' || member === undefined || value === null) return null;
  if (member === 'assertion' && typeof value !== 'string')
    return { value: { assertion: 'claimed' }, done: 'changed', code: 'assertion', right: 'claimed' };
  if (typeof value !== 'string' || value.trim() === '') return null;
  const read = { [member]: value };
  return { value: read, done: 'changed', code: 'short-form', right: JSON.stringify(read) };
};

/** One item where an event has a list. */
const asList: Reading = ({ expected }, value, isEvent) =>
  isEvent && expected === 'array' && value !== null && value !== ''
    ? { value: [value], done: 'changed', code: 'one-of-list' }
    : null;

export const READINGS: readonly Reading[] = [asNumber, asText, asWord, asLeastSure, asShortForm, asList];
