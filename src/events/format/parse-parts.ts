/**
 * Parses one record by its schema and keeps what can be kept: a value of the wrong type is converted where its meaning
 * is plain ("36.2" as a number), else the innermost member that fails is left out, until the rest fits or lacks a
 * required member. Every change is a problem in the result, with its path in the file: an item that is left out of a
 * list leaves a gap there until all is parsed.
 */
import * as z from 'zod/mini';
import { READINGS, type Issue, type Reinterpreted } from './reinterpret.ts';
import { pathText, problemAt, type RecordRef, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** Stands for an item that is left out of a list. */
export const LEFT_OUT = Symbol('left out');

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), root);

/** A copy of `root` with another value at `path`; `undefined` removes the member, or leaves a gap in the list. */
function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = rest.length === 0 ? value : withValue((root as Record<PropertyKey, unknown>)[key], rest, value);
  if (Array.isArray(root))
    return root.map((item: unknown, index) => (index === key ? (inner === undefined ? LEFT_OUT : inner) : item));
  const copy = { ...(root as object) } as Record<PropertyKey, unknown>;
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** One of an outline's many positions: no gap is in it. */
const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'number');

/** A copy without gaps in lists; the same object where there are none. */
function compact(value: unknown): unknown {
  if (!isObject(value) || isNumbers(value)) return value;
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== LEFT_OUT).map(compact);
    return items.length === value.length && items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, compact(item)] as const);
  return entries.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(entries);
}

/** Turns a path in the result of `compact` into the path in `root`. */
function originalPath(root: unknown, path: Path): Path {
  let at = root;
  return path.map((key) => {
    let original = key;
    if (Array.isArray(at) && typeof key === 'number') {
      const kept = at.flatMap((item, index) => (item === LEFT_OUT ? [] : [index]));
      original = kept[key] ?? key;
    }
    at = valueAt(at, [original]);
    return original;
  });
}

/** The paths of all gaps in lists. */
function listGaps(value: unknown, path: Path): Path[] {
  if (value === LEFT_OUT) return [path];
  if (!isObject(value)) return [];
  const gapsIn = (item: unknown, key: PropertyKey): Path[] => (isNumbers(item) ? [] : listGaps(item, [...path, key]));
  return Array.isArray(value)
    ? value.flatMap(gapsIn)
    : Object.entries(value).flatMap(([key, item]) => gapsIn(item, key));
}

function reinterpret(issue: Issue, value: unknown, at: RecordRef): Reinterpreted | null {
  for (const read of READINGS) {
    const reinterpreted = read(issue, value, at.row !== null);
    if (reinterpreted) return reinterpreted;
  }
  return null;
}

function leftOut(issue: Issue, value: unknown, at: RecordRef): Problem {
  const member = pathText(issue.path);
  if (value === undefined) return problemAt(at, member, 'left-out', 'missing', value);
  if (Array.isArray(issue.values))
    return problemAt(at, member, 'left-out', 'word', value, { right: issue.values.join(', ') });
  if (issue.code === 'custom' || (issue.code === 'too_small' && value === ''))
    return problemAt(at, member, 'left-out', 'empty', value);
  if (typeof value === 'number' && (issue.minimum !== undefined || issue.maximum !== undefined)) {
    const right = issue.minimum === undefined ? `≤ ${String(issue.maximum)}` : `≥ ${String(issue.minimum)}`;
    return problemAt(at, member, 'left-out', 'range', value, { right });
  }
  return problemAt(at, member, 'left-out', 'type', value, {
    found: issue.format === 'safeint' ? 'int' : typeof issue.expected === 'string' ? issue.expected : '',
  });
}

/** Each round leaves out at least one level of nesting. */
const MAX_ROUNDS = 200;

interface Parsed<T> {
  /** Null where a required member is missing; its problem is then `skipped`. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Items that were left out of lists, as paths in the file. */
  readonly gaps: readonly string[];
}

/**
 * @param input may have gaps in its lists
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
    const result = z.safeParse(schema, complete(compact(value)));
    if (result.success) {
      const gaps = listGaps(value, []).map((path) => (at.path === '' ? '' : `${at.path}.`) + pathText(path));
      return { value: result.data, problems, gaps };
    }
    const reinterpreted = handleIssues(value, result.error.issues, at, problems);
    if ('lacks' in reinterpreted)
      return { value: null, problems: problems.map((item) => asSkipped(item, reinterpreted.lacks)), gaps: [] };
    ({ value } = reinterpreted);
  }
  return { value: null, problems: problems.map((item) => asSkipped(item, problems.at(-1)?.path)), gaps: [] };
}

const asSkipped = (problem: Problem, path: string | undefined): Problem =>
  problem.path === path ? { ...problem, done: 'skipped' } : problem;

/** Handles all issues of one attempt; `lacks` is the path of a required member of the record itself that is missing. */
function handleIssues(
  before: unknown,
  found: readonly Issue[],
  at: RecordRef,
  problems: Problem[],
): { readonly value: unknown } | { readonly lacks: string } {
  const said = problems.length;
  let value = before;
  for (const item of found) {
    const issue = { ...item, path: originalPath(before, item.path) };
    const bad = valueAt(value, issue.path);
    // Its parent was left out in this round.
    if (valueAt(before, issue.path) !== bad || valueAt(value, issue.path.slice(0, -1)) === undefined) continue;
    const reinterpreted = bad === undefined ? null : reinterpret(issue, bad, at);
    if (reinterpreted) {
      const facts = reinterpreted.right === undefined ? {} : { right: reinterpreted.right };
      problems.push(problemAt(at, pathText(issue.path), reinterpreted.done, reinterpreted.code, bad, facts));
      value = withValue(value, issue.path, reinterpreted.value);
      continue;
    }
    const problem = leftOut(issue, bad, at);
    const isInList = Array.isArray(valueAt(value, issue.path.slice(0, -1)));
    // Null means absent; and where a required member was left out before, its parent goes without a second problem.
    const isSaid =
      (bad === null && !isInList && issue.path.length > 0) ||
      (bad === undefined && wasLeftOut(problems.slice(0, said), problem));
    if (!isSaid) problems.push(problem);
    const gone = bad === undefined ? issue.path.slice(0, -1) : issue.path;
    if (gone.length === 0) return { lacks: problem.path };
    value = withValue(value, gone, undefined);
  }
  return { value };
}

const wasLeftOut = (problems: readonly Problem[], { path }: Problem): boolean =>
  problems.some((item) => item.path === path && item.done === 'left-out');
