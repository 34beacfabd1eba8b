/**
 * Reads one record by its schema so that a bad part costs only itself: what can be read otherwise is ("36.2" as a number), what
 * can't is left out, innermost first, until the rest fits or lacks what it can't be without. Everything is said.
 */
import * as z from 'zod/mini';
import { pathText, problemAt, type Place, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];
interface Issue {
  readonly path: Path;
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly values?: unknown;
}

/** A text that is a number and nothing else. */
export const numberIn = (value: unknown): number | null =>
  typeof value === 'string' && /^\s*[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : null;

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  );

/** A copy of `root` in which the value at `path` is another; `undefined` leaves it out, of a list too. */
function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = rest.length === 0 ? value : withValue((root as Record<PropertyKey, unknown>)[key], rest, value);
  if (Array.isArray(root))
    return root.flatMap((item: unknown, index) => (index !== key ? [item] : inner === undefined ? [] : [inner]));
  const copy = { ...(root as object) } as Record<PropertyKey, unknown>;
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');

interface Mended {
  readonly value: unknown;
  readonly code: 'number-in-quotes' | 'number-as-text' | 'word-form' | 'assertion';
}

/** What a value of another type plainly means. */
function otherReading(issue: Issue, value: unknown): Mended | null {
  if (issue.expected === 'number') {
    const number = numberIn(value);
    return number === null ? null : { value: number, code: 'number-in-quotes' };
  }
  if (issue.expected === 'string' && typeof value === 'number') return { value: String(value), code: 'number-as-text' };
  if (!Array.isArray(issue.values) || typeof value !== 'string') return null;
  const words = issue.values as readonly unknown[];
  const word = words.find((item) => typeof item === 'string' && folded(item) === folded(value));
  if (word !== undefined) return { value: word, code: 'word-form' };
  // Who vouches is never made surer than it was written: an unknown word counts as somebody's claim.
  return issue.path.at(-1) === 'assertion' && value.trim() !== '' ? { value: 'claimed', code: 'assertion' } : null;
}

function leftOut(issue: Issue, value: unknown, at: Place): Problem {
  const member = pathText(issue.path);
  if (value === undefined) return problemAt(at, member, 'left-out', 'missing', value);
  if (Array.isArray(issue.values))
    return problemAt(at, member, 'left-out', 'word', value, { right: issue.values.join(', ') });
  if (issue.code === 'too_small' && value === '') return problemAt(at, member, 'left-out', 'empty', value);
  return problemAt(at, member, 'left-out', 'type', value, {
    found: typeof issue.expected === 'string' ? issue.expected : '',
  });
}

const MAX_ROUNDS = 200;

export interface Parsed<T> {
  /** Null where what is left lacks something that it can't be without; the last problem then says `held`. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** @param complete puts in what follows from other members, before each try: what was left out may follow from the rest */
export function parseParts<T>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  at: Place,
  complete: (value: unknown) => unknown = (value) => value,
): Parsed<T> {
  const problems: Problem[] = [];
  let value = input;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = z.safeParse(schema, complete(value));
    if (result.success) return { value: result.data, problems };
    const issue = result.error.issues[0] as Issue;
    const bad = valueAt(value, issue.path);
    const mended = otherReading(issue, bad);
    if (mended) {
      const right = String(mended.value);
      const done = mended.code === 'number-as-text' ? 'kept' : 'changed';
      problems.push(problemAt(at, pathText(issue.path), done, mended.code, bad, { right }));
      value = withValue(value, issue.path, mended.value);
      continue;
    }
    const last = problems.at(-1);
    const problem = leftOut(issue, bad, at);
    // What was taken out is what is missing now: one problem, and it costs what it stood in.
    if (bad !== undefined || last?.path !== problem.path) problems.push(problem);
    const gone = bad === undefined ? issue.path.slice(0, -1) : issue.path;
    if (gone.length === 0) break;
    value = withValue(value, gone, undefined);
  }
  const last = problems.pop();
  return { value: null, problems: last ? [...problems, { ...last, done: 'held' }] : [] };
}
