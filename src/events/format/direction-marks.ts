/** Invisible marks that force a direction reorder whatever stands after them: they are taken out of every text, and that is told. */
import { withoutDirectionControls } from '../../base/text-direction.ts';
import { OF_DATASET, pathText, problemAt, type Place, type Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** The same document without such marks; itself where there are none. One problem for each text that had some. */
export function withoutDirectionMarks<T>(document: T): { readonly value: T; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const clean = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') {
      const plain = withoutDirectionControls(value);
      if (plain !== value) problems.push(tell(document, path, value));
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

const tell = (document: unknown, path: Path, value: string): Problem =>
  problemAt(placeOf(document, path), '', 'changed', 'direction-marks', value);

/** Of the event where it is an event's text. */
function placeOf(document: unknown, path: Path): Place {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return { ...OF_DATASET, path: pathText(path) };
  const id = (document as Record<string, readonly { readonly id?: unknown }[]>)[list]?.[index]?.id;
  return {
    path: pathText(path),
    row: list === 'events' ? index : null,
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
  };
}
