/**
 * Removes from a file, before it is decoded, what no value may hold, and reports it: invisible characters that force a
 * text direction, control characters, unpaired surrogates, and values nested too deeply.
 */
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

/** A copy without them, or the same object where there are none. One problem for each value that had some. */
export function withPlainValues<T>(document: T): { readonly value: T; readonly problems: readonly Problem[] } {
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
    if (Array.isArray(value)) {
      const items = value.map((item, index) => (typeof item === 'number' ? item : clean(item, [...path, index])));
      return items.some((item, index) => item !== value[index]) ? items.filter((item) => item !== undefined) : value;
    }
    const entries = Object.entries(value).map(([key, item]) => [key, clean(item, [...path, key])] as const);
    const isChanged = entries.some(([key, item]) => item !== (value as Record<string, unknown>)[key]);
    return isChanged ? Object.fromEntries(entries) : value;
  };
  return { value: clean(document, []) as T, problems };
}

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
