/**
 * Parses one record by its schema and keeps what can be kept: a value of the wrong type is converted where its meaning
 * is plain ("36.2" as a number), else the innermost member that fails is left out, until the rest fits or lacks a
 * required member. Every change is a problem in the result.
 */
import * as z from 'zod/mini';
import { pathText, problemAt, type RecordRef, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];
interface Issue {
  readonly path: Path;
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly values?: unknown;
}

/** The number that a text consists of, else null. */
export const numberIn = (value: unknown): number | null =>
  typeof value === 'string' && /^\s*[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : null;

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  );

/** A copy of `root` with another value at `path`; `undefined` removes the member or the item of a list. */
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

interface Reinterpreted {
  readonly value: unknown;
  readonly code: 'number-in-quotes' | 'number-as-text' | 'word-form' | 'assertion';
}

/** What a value of the wrong type plainly means; null where that is not plain. */
function reinterpret(issue: Issue, value: unknown): Reinterpreted | null {
  if (issue.expected === 'number') {
    const number = numberIn(value);
    return number === null ? null : { value: number, code: 'number-in-quotes' };
  }
  if (issue.expected === 'string' && typeof value === 'number') return { value: String(value), code: 'number-as-text' };
  if (!Array.isArray(issue.values) || typeof value !== 'string') return null;
  const words = issue.values as readonly unknown[];
  const word = words.find((item) => typeof item === 'string' && folded(item) === folded(value));
  if (word !== undefined) return { value: word, code: 'word-form' };
  // Never surer than the file: an unknown assertion counts as somebody's claim.
  return issue.path.at(-1) === 'assertion' && value.trim() !== '' ? { value: 'claimed', code: 'assertion' } : null;
}

function leftOut(issue: Issue, value: unknown, at: RecordRef): Problem {
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
  /** Null where a required member is missing; the last problem is then `skipped`. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/**
 * @param complete fills in members that follow from others; called before each attempt, since a member left out may
 * follow, too
 */
export function parseParts<T>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  at: RecordRef,
  complete: (value: unknown) => unknown = (value) => value,
): Parsed<T> {
  const problems: Problem[] = [];
  let value = input;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = z.safeParse(schema, complete(value));
    if (result.success) return { value: result.data, problems };
    const issue = result.error.issues[0] as Issue;
    const bad = valueAt(value, issue.path);
    const reinterpreted = reinterpret(issue, bad);
    if (reinterpreted) {
      const right = String(reinterpreted.value);
      const done = reinterpreted.code === 'number-as-text' ? 'kept' : 'changed';
      problems.push(problemAt(at, pathText(issue.path), done, reinterpreted.code, bad, { right }));
      value = withValue(value, issue.path, reinterpreted.value);
      continue;
    }
    const last = problems.at(-1);
    const problem = leftOut(issue, bad, at);
    // A required member was left out in the round before: its parent goes too, without a second problem.
    if (bad !== undefined || last?.path !== problem.path) problems.push(problem);
    const gone = bad === undefined ? issue.path.slice(0, -1) : issue.path;
    if (gone.length === 0) break;
    value = withValue(value, gone, undefined);
  }
  const last = problems.pop();
  return { value: null, problems: last ? [...problems, { ...last, done: 'skipped' }] : [] };
}
