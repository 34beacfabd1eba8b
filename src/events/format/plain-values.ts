/**
 * Removes from a file, before it is decoded, what no value may hold, and reports it: invisible characters that force a
 * text direction, control characters, unpaired surrogates, and values nested too deeply.
 */
import type { Steps } from '../../base/steps.ts';
import { withoutDirectionControls } from '../../base/text-direction.ts';
import {
  OF_DATASET,
  pathText,
  problemAt,
  formatValue,
  type RecordRef,
  type Problem,
  type ProblemCode,
} from './problem.ts';

type Path = readonly (string | number)[];

/** Far deeper than any member of the format. */
const MAX_DEPTH = 64;

// oxlint-disable-next-line no-control-regex -- control characters are just what is looked for; tab and line ends are none
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/gu;

interface Plain<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/**
 * A copy without them, or the same object where there are none. One problem for each value that had some. It can pause
 * after each record of a list.
 */
export function* plainSteps<T>(document: T): Steps<Plain<T>> {
  const problems: Problem[] = [];
  const report = (path: Path, code: ProblemCode, value: unknown, done: 'changed' | 'left-out'): void => {
    problems.push(problemAt(recordAt(document, path), '', done, code, value));
  };
  const cleanText = (text: string, path: Path): string => {
    const straight = withoutDirectionControls(text);
    if (straight !== text) report(path, 'direction-marks', text, 'changed');
    const plain = straight.replace(CONTROLS, '');
    if (plain !== straight) report(path, 'control-characters', text, 'changed');
    return plain;
  };
  const clean = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') return cleanText(value, path);
    if (typeof value !== 'object' || value === null) return value;
    if (path.length > MAX_DEPTH) {
      report(path.slice(0, 4), 'too-deep', '…', 'left-out');
      return undefined;
    }
    if (Array.isArray(value))
      return cleanList(
        value,
        value.map((item, index) => cleanItem(item, path, index)),
      );
    return cleanRecord(
      value,
      Object.entries(value).map(([key, item]) => [key, clean(item, [...path, key])] as const),
    );
  };
  const cleanItem = (item: unknown, path: Path, index: number): unknown =>
    typeof item === 'number' ? item : clean(item, [...path, index]);
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return { value: clean(document, []) as T, problems };
  const members: (readonly [string, unknown])[] = [];
  for (const [key, member] of Object.entries(document)) {
    if (!Array.isArray(member)) members.push([key, clean(member, [key])]);
    else {
      const items: unknown[] = [];
      for (const [index, item] of member.entries()) {
        items.push(cleanItem(item, [key], index));
        yield;
      }
      members.push([key, cleanList(member, items)]);
    }
    yield;
  }
  return { value: cleanRecord(document, members) as T, problems };
}

/** The list of what was cleaned; the same list where nothing was. */
const cleanList = (list: readonly unknown[], items: readonly unknown[]): readonly unknown[] =>
  items.some((item, index) => item !== list[index]) ? items.filter((item) => item !== undefined) : list;

const cleanRecord = (record: object, members: readonly (readonly [string, unknown])[]): object =>
  members.some(([key, item]) => item !== (record as Record<string, unknown>)[key])
    ? Object.fromEntries(members)
    : record;

/** The record that a path leads into. */
export function recordAt(document: unknown, path: Path): RecordRef {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return { ...OF_DATASET, path: pathText(path) };
  const id = (document as Record<string, readonly { readonly id?: unknown }[]>)[list]?.[index]?.id;
  return {
    path: pathText(path),
    row: list === 'events' ? index : null,
    // As the report shows values: a mark in an id must not turn the report's own line round.
    id: typeof id === 'string' || typeof id === 'number' ? formatValue(id) : null,
  };
}
