/** Ids of others are kept as they came: numbers as text, the second of two equal ones told apart, missing ones made. */
import { asRecord } from './complete-event.ts';
import { problemAt, type Place, type Problem } from './problem.ts';

/** A short hash of a text (FNV-1a, 32 bits), the same on every machine. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

export interface Named {
  readonly input: unknown;
  readonly problems: readonly Problem[];
}

/** Gives the records of one list ids of their own, in the file's order. Call it once a list. */
export function createNamer(): (input: unknown, at: Place) => Named {
  const seen = new Set<string>();
  const free = (id: string): string => {
    let name = id;
    for (let count = 2; seen.has(name); count += 1) name = `${id}#${count}`;
    seen.add(name);
    return name;
  };
  return (input, at) => {
    const record = asRecord(input);
    if (!record) return { input, problems: [] };
    const given = record['id'];
    const problems: Problem[] = [];
    let id = typeof given === 'number' ? String(given) : given;
    if (id === undefined || id === null || (typeof id === 'string' && id.trim() === '')) {
      id = `row-${hashOf(JSON.stringify(record))}`;
      problems.push(problemAt({ ...at, id: String(id) }, 'id', 'changed', 'no-id', given, { right: String(id) }));
    }
    // What is no text is left to the schema, which says so.
    if (typeof id !== 'string') return { input, problems };
    const name = free(id);
    if (typeof given === 'number')
      problems.push(problemAt({ ...at, id: name }, 'id', 'kept', 'number-as-text', given, { right: id }));
    if (name !== id)
      problems.push(problemAt({ ...at, id: name }, 'id', 'changed', 'duplicate-id', given, { right: name }));
    return { input: name === given ? input : { ...record, id: name }, problems };
  };
}
