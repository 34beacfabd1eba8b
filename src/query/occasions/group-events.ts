/**
 * Which events are told together: an occasion is an event with its parts and with what was said in it. The grouping
 * follows from all of the data, so that no filter changes it.
 */
import { memoRecent } from '../../base/memo.ts';
import { SHAPES } from '../../events/codes.ts';
import type { EventRecord, RelationRecord } from '../../events/format/schema.ts';
import type { DatingColumns, EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';
import { sidesOf } from '../colours.ts';
import { countsIn } from '../relations/find-links.ts';

/** How an event belongs to the one it stands under: by a relation of the data, or by who spoke and when. */
export type Belonging = 'stated' | 'inferred' | 'perhaps';

export interface Grouping {
  /** Per row: the row it stands under; -1 for an occasion, and for what is none. */
  readonly whole: Int32Array;
  /** Per row: the occasion that it belongs to, itself for one; -1 for a standing condition and for what has no date. */
  readonly occasion: Int32Array;
  /** By row; only of rows that stand under another. */
  readonly belonging: ReadonlyMap<number, Belonging>;
  /** Rows directly under a row, in the order of dates. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

const STATE = SHAPES.indexOf('state');
/** An occasion of more parts than these is a heading: its parts are occasions. */
const MAX_PARTS = 12;
/** So many parts of a side's only occasion are rows of their own. */
const MAX_LONE_PARTS = 3;

/** Types of ours in which others may speak, and the type of what is said. */
const GATHERINGS: ReadonlySet<string> = new Set([
  'official_visit',
  'lobbying_delegation',
  'meeting',
  'speech',
  'video_address',
]);
const STATEMENT = 'statement';
/** What someone who speaks at a gathering may be in it. */
const PRESENT_AS: ReadonlySet<string> = new Set(['speaker', 'leader', 'visitor']);

const isWholeOf = ({ type }: RelationRecord): boolean => type === 'part_of' || type === 'stated_in';

/** Stated before inferred, a part before what is said. */
const rankOf = ({ type, basis }: RelationRecord): number => (basis === 'stated' ? 0 : 2) + (type === 'part_of' ? 0 : 1);

type Wholes = (row: number) => readonly (readonly [number, RelationRecord])[];

/** Rows that a row is part of or said in, as far as the dating knows it. */
const wholesIn = (table: EventTable, dating: Dating): Wholes => {
  const counts = countsIn(table, dating);
  return (row) =>
    // Rows are in range.
    (table.records[row]!.relations ?? []).flatMap((relation) => {
      const whole = isWholeOf(relation) && counts(relation) ? table.indexOf.get(relation.to) : undefined;
      return whole === undefined || whole === row ? [] : [[whole, relation] as const];
    });
};

/** An event stands in fewer others than this, whatever a file says. */
const MOST_WHOLES = 64;
/** Whether one row lies within another, also through others; a circle is walked once. */
const liesIn = (wholesOf: Wholes, row: number, whole: number): boolean => {
  const seen = new Set([row]);
  const open = [row];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const [next] of wholesOf(at)) {
      if (next === whole) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
      if (seen.size > MOST_WHOLES) return false;
    }
  return false;
};

const isOccasion = (dates: DatingColumns, row: number): boolean =>
  dates.shape[row] !== STATE && !Number.isNaN(dates.startMin[row]);

/** The innermost of the wholes that may hold a row: of its track, no standing condition, its dates around the row's. */
const innermostWhole = (
  table: EventTable,
  dates: DatingColumns,
  wholesOf: Wholes,
  row: number,
): readonly [number, RelationRecord] | null => {
  const admissible = wholesOf(row).filter(
    ([whole]) =>
      table.track[whole] === table.track[row] &&
      isOccasion(dates, whole) &&
      dates.startMin[whole]! <= dates.startMin[row]! &&
      dates.endMax[whole]! >= dates.endMax[row]!,
  );
  if (admissible.length < 2) return admissible[0] ?? null;
  const innermost = admissible.filter(
    ([whole]) =>
      !admissible.some(
        ([other]) => other !== whole && liesIn(wholesOf, other, whole) && !liesIn(wholesOf, whole, other),
      ),
  );
  return innermost.toSorted(([, a], [, b]) => rankOf(a) - rankOf(b))[0] ?? null;
};

/** Places where it happened, as far as a place is named. */
const scenesOf = ({ where }: EventRecord): readonly string[] =>
  where.flatMap(({ role, place }) => (role === 'location' && place !== undefined ? [place] : []));

const isPlaceAtOdds = (a: EventRecord, b: EventRecord): boolean => {
  const [scenes, others] = [scenesOf(a), scenesOf(b)];
  return scenes.length > 0 && others.length > 0 && !scenes.some((place) => others.includes(place));
};

/** What a speaker and a date have in common in a track, as a key. */
const momentKey = (table: EventTable, dates: DatingColumns, row: number, actor: string): string =>
  `${table.track[row]} ${dates.startMin[row]} ${dates.endMax[row]} ${actor}`;

/** Gatherings by who is in them and when. */
const gatheringsOf = (table: EventTable, dates: DatingColumns): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const row of dates.order) {
    const record = table.records[row]!;
    if (!GATHERINGS.has(record.type) || !isOccasion(dates, row)) continue;
    for (const { actor, role } of record.actors) {
      if (!PRESENT_AS.has(role)) continue;
      const key = momentKey(table, dates, row, actor);
      const list = found.get(key);
      if (list?.at(-1) !== row) found.set(key, [...(list ?? []), row]);
    }
  }
  return found;
};

/**
 * The only gathering in which the speaker of a statement was, on the same dates and at no other place; null where the
 * statement's date is a guess, since a guess is not built upon.
 */
const onlyGathering = (
  table: EventTable,
  dates: DatingColumns,
  gatherings: ReadonlyMap<string, readonly number[]>,
  row: number,
): number | null => {
  const record = table.records[row]!;
  if (record.type !== STATEMENT || record.when?.basis === 'assumed') return null;
  const speakers = record.actors.filter(({ role }) => role === 'speaker');
  const found = new Set(speakers.flatMap(({ actor }) => gatherings.get(momentKey(table, dates, row, actor)) ?? []));
  const [only, ...others] = [...found].filter((gathering) => !isPlaceAtOdds(record, table.records[gathering]!));
  return only === undefined || others.length > 0 ? null : only;
};

/** Takes one row out of each circle, the first of the file, so that it stands by itself. */
const breakCircles = (whole: Int32Array, belonging: Map<number, Belonging>): void => {
  const done = new Uint8Array(whole.length);
  for (let row = 0; row < whole.length; row += 1) {
    const path: number[] = [];
    let at = row;
    while (at !== -1 && done[at] === 0) {
      done[at] = 1;
      path.push(at);
      at = whole[at]!;
    }
    const from = path.indexOf(at);
    if (from < 0) continue;
    const first = Math.min(...path.slice(from));
    whole[first] = -1;
    belonging.delete(first);
  }
};

/** How many stand under a row, at any depth. */
export const countUnder = (parts: ReadonlyMap<number, readonly number[]>, row: number): number =>
  (parts.get(row) ?? []).reduce((sum, part) => sum + 1 + countUnder(parts, part), 0);

const build = (table: EventTable, dating: Dating): Grouping => {
  const dates = table[dating];
  const wholesOf = wholesIn(table, dating);
  const whole = new Int32Array(table.count).fill(-1);
  const belonging = new Map<number, Belonging>();
  const gatherings = gatheringsOf(table, dates);
  for (const row of dates.order) {
    if (!isOccasion(dates, row)) continue;
    const found = innermostWhole(table, dates, wholesOf, row);
    const gathering = wholesOf(row).length > 0 ? null : onlyGathering(table, dates, gatherings, row);
    if (found) belonging.set(row, found[1].basis);
    else if (gathering !== null) belonging.set(row, 'perhaps');
    whole[row] = found?.[0] ?? gathering ?? -1;
  }
  breakCircles(whole, belonging);
  const parts = new Map<number, number[]>();
  const list = (row: number): void => {
    const at = whole[row]!;
    const known = parts.get(at);
    if (known) known.push(row);
    else parts.set(at, [row]);
  };
  for (const row of dates.order) if (whole[row] !== -1) list(row);
  takeHeadingsApart(table, dates, whole, belonging, parts);
  return { whole, occasion: findOccasions(dates, whole), belonging, parts };
};

/** Where one occasion holds too much of its side, or is all there is, what it holds stands by itself. */
const takeHeadingsApart = (
  table: EventTable,
  dates: DatingColumns,
  whole: Int32Array,
  belonging: Map<number, Belonging>,
  parts: Map<number, number[]>,
): void => {
  const sides = sidesOf(table);
  // What is on the axis stands by its track.
  const sideOf = (row: number): string => {
    const track = table.track[row]!; // in range
    return sides[track] === 'axis' ? `axis ${track}` : sides[track]!;
  };
  const rows = new Map<string, number>();
  const occasions = new Map<string, number[]>();
  for (const row of dates.order) {
    if (!isOccasion(dates, row)) continue;
    const side = sideOf(row);
    rows.set(side, (rows.get(side) ?? 0) + 1);
    if (whole[row] !== -1) continue;
    const known = occasions.get(side);
    if (known) known.push(row);
    else occasions.set(side, [row]);
  }
  for (const [side, open] of occasions) {
    const isLone = open.length === 1;
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      const count = countUnder(parts, row);
      const isHeading = count > MAX_PARTS || count > rows.get(side)! / 2; // counted above
      if (!isHeading && !(isLone && count <= MAX_LONE_PARTS)) continue;
      for (const part of parts.get(row) ?? []) {
        whole[part] = -1;
        belonging.delete(part);
        open.push(part);
      }
      parts.delete(row);
    }
  }
};

const findOccasions = (dates: DatingColumns, whole: Int32Array): Int32Array => {
  const occasion = new Int32Array(whole.length).fill(-1);
  // A whole may come after its part in the order of dates, where both begin together.
  const find = (row: number): number => {
    if (occasion[row] === -1) occasion[row] = whole[row] === -1 ? row : find(whole[row]!);
    return occasion[row]!;
  };
  for (const row of dates.order) if (isOccasion(dates, row)) find(row);
  return occasion;
};

/** Remembered for both datings. */
export const groupEvents: (table: EventTable, dating: Dating) => Grouping = memoRecent(2, build);
