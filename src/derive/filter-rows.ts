/** Which rows pass the filters: AND between kinds, OR within one, `exclude` turns a kind round. */
import { ASSERTIONS, TRACKS, WHEN_BASES, WHEN_PRECISIONS, WHERE_PRECISIONS, type EventTable } from '../events/types.ts';
import type { DatingColumns } from '../events/types.ts';
import { FILTER_KEYS, type FilterKey, type Filters, type FilterSet } from '../selection/selection.ts';
import { rowsInArea } from './map/area-rows.ts';
import { rowsMatching } from './search/search-index.ts';

export const NO_DATE = 255;
const INITIATOR_ROLES: ReadonlySet<string> = new Set(['initiator', 'attacker', 'speaker', 'visitor', 'author', 'supplier', 'donor', 'leader', 'imposer', 'by']);
const TARGET_ROLES: ReadonlySet<string> = new Set(['target', 'defender', 'addressee', 'host', 'recipient', 'to']);

type Passes = (row: number, value: string) => boolean;

/** The place and everything that contains it. */
const placeChain = (table: EventTable, id: string): readonly string[] => {
  const chain: string[] = [];
  for (let place = table.places.get(id); place && !chain.includes(place.id); place = place.within === undefined ? undefined : table.places.get(place.within)) chain.push(place.id);
  return chain;
};

const hasActor = (table: EventTable, row: number, value: string): boolean => {
  const [, side, id] = /^(?:(by|to)\.)?(.*)$/.exec(value) ?? [];
  const record = table.records[row];
  if (!record) return false;
  const roles = side === 'by' ? INITIATOR_ROLES : side === 'to' ? TARGET_ROLES : null;
  return record.actors.some((actor) => actor.actor === id && (roles === null || roles.has(actor.role)))
    || (side !== 'by' && (record.targets ?? []).some((target) => target.actor === id));
};

const tests = (table: EventTable, dates: DatingColumns): Readonly<Record<FilterKey, Passes>> => ({
  track: (row, value) => TRACKS[table.track[row] ?? 0] === value,
  type: (row, value) => table.types[table.type[row] ?? 0] === value,
  certainty: (row, value) => ASSERTIONS[table.assertion[row] ?? 0] === value,
  basis: (row, value) => table.basis[row] !== NO_DATE && WHEN_BASES[table.basis[row] ?? 0] === value,
  src: (row, value) => table.records[row]?.evidence.some((item) => item.source === value) ?? false,
  place: (row, value) => table.records[row]?.where.some((item) => item.place !== undefined && placeChain(table, item.place).includes(value)) ?? false,
  prec: (row, value) => (value.startsWith('t.')
    ? WHEN_PRECISIONS[dates.precision[row] ?? 0] === value.slice(2)
    : WHERE_PRECISIONS[table.scene[row] ?? 0] === value.slice(2)),
  actor: (row, value) => hasActor(table, row, value),
  q: (row, value) => rowsMatching(table, value)[row] === 1,
  area: (row, value) => rowsInArea(table, value)[row] === 1,
});

/** `prec` holds two kinds of precision in one key: time and place are asked apart. */
const groups = (key: FilterKey, set: FilterSet): readonly FilterSet[] => {
  if (key !== 'prec') return [set];
  return ['t.', 'g.'].map((prefix) => ({ values: set.values.filter((value) => value.startsWith(prefix)), exclude: set.exclude })).filter((part) => part.values.length > 0);
};

/** 1 for each row that passes; a kind without values asks nothing. */
export const filterRows = (table: EventTable, dates: DatingColumns, filters: Filters): Uint8Array => {
  const passes = new Uint8Array(table.count).fill(1);
  const byKey = tests(table, dates);
  for (const key of FILTER_KEYS) {
    const set = filters[key];
    if (!set) continue;
    for (const part of groups(key, set)) {
      for (let row = 0; row < table.count; row += 1) {
        if (passes[row] === 1 && part.values.some((value) => byKey[key](row, value)) === part.exclude) passes[row] = 0;
      }
    }
  }
  return passes;
};
