/**
 * Removes invisible characters that force a text direction from every text, and reports it: they reorder the text after
 * them.
 */
import { withoutDirectionControls } from '../../base/text-direction.ts';
import { OF_DATASET, pathText, problemAt, type RecordRef, type Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** A copy without such marks, or the same object where there are none. One problem for each text that had some. */
export function withoutDirectionMarks<T>(document: T): { readonly value: T; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const clean = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') {
      const plain = withoutDirectionControls(value);
      if (plain !== value) problems.push(marksProblem(document, path, value));
      return plain;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const items = value.map((item, index) => clean(item, [...path, index]));
      return items.some((item, index) => item !== value[index]) ? items : value;
    }
    const entries = Object.entries(value).map(([key, item]) => [key, clean(item, [...path, key])] as const);
    const isChanged = entries.some(([key, item]) => item !== (value as Record<string, unknown>)[key]);
    return isChanged ? Object.fromEntries(entries) : value;
  };
  return { value: clean(document, []) as T, problems };
}

const marksProblem = (document: unknown, path: Path, value: string): Problem =>
  problemAt(recordAt(document, path), '', 'changed', 'direction-marks', value);

/** The record that a path leads into. */
function recordAt(document: unknown, path: Path): RecordRef {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return { ...OF_DATASET, path: pathText(path) };
  const id = (document as Record<string, readonly { readonly id?: unknown }[]>)[list]?.[index]?.id;
  return {
    path: pathText(path),
    row: list === 'events' ? index : null,
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
  };
}
