/**
 * Gives each record an id of its own: ids of a file stay as they are, numbers become text, equal and missing ones get a
 * new id.
 */
import { asRecord } from './complete-event.ts';
import { problemAt, type RecordRef, type Problem } from './problem.ts';

/** A short hash of a text (FNV-1a, 32 bits), the same on every machine. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

interface WithId {
  readonly input: unknown;
  readonly problems: readonly Problem[];
}

/** For one list: call the result for each of its records, in the file's order. */
export function createIdAssigner(): (input: unknown, at: RecordRef) => WithId {
  const seen = new Set<string>();
  /** The number that the next record of an id is tried with. */
  const counts = new Map<string, number>();
  const free = (id: string): string => {
    let name = id;
    let count = counts.get(id) ?? 2;
    for (; seen.has(name); count += 1) name = `${id}#${count}`;
    if (name !== id) counts.set(id, count);
    seen.add(name);
    return name;
  };
  return (input, at) => {
    const record = asRecord(input);
    if (!record) return { input, problems: [] };
    const given = record['id'];
    const problems: Problem[] = [];
    const own = typeof given === 'number' ? String(given) : given;
    if (typeof own !== 'string' || own.trim() === '') {
      const made = free(`row-${hashOf(JSON.stringify(record))}`);
      problems.push(problemAt({ ...at, id: made }, 'id', 'changed', 'no-id', given, { right: made }));
      return { input: { ...record, id: made }, problems };
    }
    const name = free(own);
    if (typeof given === 'number')
      problems.push(problemAt({ ...at, id: name }, 'id', 'kept', 'number-as-text', given, { right: own }));
    if (name !== own)
      problems.push(problemAt({ ...at, id: name }, 'id', 'changed', 'duplicate-id', given, { right: name }));
    return { input: name === given ? input : { ...record, id: name }, problems };
  };
}
