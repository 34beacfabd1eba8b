/** Finds members that a JSON text holds twice: `JSON.parse` keeps only the last of them, without a word. */
import type { Steps } from '../base/steps.ts';

export interface DuplicateKey {
  /** Keys and indices that lead to the member. */
  readonly path: readonly (string | number)[];
  /** What stood there first, as it was written. */
  readonly dropped: string;
}

interface Open {
  /** Of an object: where the value of each key lies in the text; null for a list. */
  readonly members: Map<string, readonly [start: number, end: number]> | null;
  at: string | number;
  /** Where the value begins that is being read. */
  start: number;
}

/** In UTF-16 units: from pause to pause. */
const STRETCH = 10_000;

/** @param text that `JSON.parse` has read */
export function* findDuplicateKeys(text: string): Steps<readonly DuplicateKey[]> {
  const found: DuplicateKey[] = [];
  const open: Open[] = [];
  const finish = (end: number): void => {
    const { members, at, start } = open.at(-1)!; // called inside an object or a list only
    if (members && typeof at === 'string' && start >= 0) members.set(at, [start, end]);
  };
  let offset = 0;
  let pause = STRETCH;
  while (offset < text.length) {
    if (offset >= pause) {
      pause = offset + STRETCH;
      yield;
    }
    const sign = text[offset];
    const inner = open.at(-1);
    if (sign === '"') {
      const end = endOfString(text, offset);
      if (inner?.members && inner.start < 0) {
        const key = JSON.parse(text.slice(offset, end)) as string;
        const earlier = inner.members.get(key);
        if (earlier) found.push({ path: pathTo(open, key), dropped: text.slice(...earlier).trim() });
        inner.at = key;
      }
      offset = end;
      continue;
    }
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? { members: new Map(), at: '', start: -1 } : { members: null, at: 0, start: 0 });
    } else if (sign === '}' || sign === ']') {
      finish(offset);
      open.pop();
    } else if (sign === ':' && inner) {
      inner.start = offset + 1;
    } else if (sign === ',' && inner) {
      finish(offset);
      if (inner.members) inner.start = -1;
      else inner.at = Number(inner.at) + 1;
    }
    offset += 1;
  }
  return found;
}

/** The offset after the closing quote. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  for (;;) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
}

const pathTo = (open: readonly Open[], key: string): readonly (string | number)[] => [
  ...open.slice(0, -1).map(({ at }) => at),
  key,
];
