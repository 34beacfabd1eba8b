/** How many events are shown, or why none is, as a sentence; and filters in words. */
import type { AllMessages } from '../i18n/en.ts';
import type { EventTable } from '../events/types.ts';
import { FILTER_KEYS, type FilterKey, type Filters, type FilterSet } from '../selection/selection.ts';
import { describeCircle } from './describe-circle.ts';
import { choiceName, splitActor } from './filters/choice-names.ts';
import { PRECISION_PREFIX, type FilterKind } from '../query/filters/row-values.ts';
import type { Counts } from '../query/queries.ts';
import type { Question } from '../query/types.ts';
import { LINE_FILTERS } from '../query/sure-lines.ts';

const sameValues = (set: FilterSet, values: readonly string[]): boolean =>
  set.values.length === values.length && values.every((value) => set.values.includes(value));

/** Of what is left out each part is left out. */
const joined = (parts: readonly string[], isNot: boolean, { filters: { asks } }: AllMessages): string =>
  isNot ? asks.and(parts) : asks.or(parts);

/** Actors by role: "with Anna or by Boris". */
const askActors = (table: EventTable, values: readonly string[], isNot: boolean, messages: AllMessages): string => {
  const { asks } = messages.filters;
  const say = { any: asks.actor, by: asks.actorBy, to: asks.actorTo };
  const parts = (['any', 'by', 'to'] as const).flatMap((side) => {
    const own = values.filter((value) => splitActor(value).side === side);
    return own.length > 0
      ? [
          say[side](
            own.map((value) => choiceName(table, 'actor', value, messages)),
            isNot,
          ),
        ]
      : [];
  });
  return joined(parts, isNot, messages);
};

/** Precisions of time and place are combined by "and": "dated to the day and known only to the region". */
const askPrecision = ({ values, exclude }: FilterSet, isNot: boolean, { filters: { asks } }: AllMessages): string => {
  const parts = (['when', 'where'] as const).flatMap((kind) => {
    const own = values.filter((value) => value.startsWith(PRECISION_PREFIX[kind]));
    return own.length > 0
      ? [
          asks[kind](
            own.map((value) => value.slice(PRECISION_PREFIX[kind].length)),
            isNot,
          ),
        ]
      : [];
  });
  // Either of them is enough to be left out, and all that is left out is neither.
  return exclude && !isNot ? asks.or(parts) : asks.and(parts);
};

/** The values of one kind of filter in words. @param isNot as what is left out */
const askOf = (table: EventTable, key: FilterKey, set: FilterSet, isNot: boolean, messages: AllMessages): string => {
  const { asks } = messages.filters;
  const { values } = set;
  const names = (kind: FilterKind): readonly string[] =>
    values.map((value) => choiceName(table, kind, value, messages));
  switch (key) {
    case 'track':
    case 'type':
    case 'place':
    case 'src':
      return asks[key](names(key), isNot);
    case 'certainty':
    case 'basis':
      return asks[key](values, isNot);
    case 'prec':
      return askPrecision(set, isNot, messages);
    case 'actor':
      return askActors(table, values, isNot, messages);
    case 'q':
      return asks.q(values[0] ?? '');
    case 'area':
      return asks.area;
    case 'near':
      return describeCircle(table, values[0] ?? '', messages);
    case 'voices':
      return asks.voices(Number(values[0]));
  }
};

/** One kind of filter in words: "claimed", "not on the supplies track". @param isNot else what it is about */
export const describeFilter = (
  table: EventTable,
  key: FilterKey,
  set: FilterSet,
  messages: AllMessages,
  isNot = set.exclude,
): string => {
  const { asks } = messages.filters;
  if (key === 'basis' && sameValues(set, LINE_FILTERS.dated.values)) return asks.textDated(isNot);
  return key === 'prec' && sameValues(set, LINE_FILTERS.placed.values)
    ? asks.onMap(isNot)
    : askOf(table, key, set, isNot, messages);
};

/** All filters in force, in words; "" when none is. */
export const describeFilters = (table: EventTable, filters: Filters, messages: AllMessages): string =>
  FILTER_KEYS.flatMap((key) => {
    const set = filters[key];
    return set ? [describeFilter(table, key, set, messages)] : [];
  }).join('; ');

/** "None is claimed"; with an exclusion "all are claimed", not "none is not claimed". */
const describeEmptying = (
  table: EventTable,
  filters: Filters,
  keys: readonly FilterKey[],
  messages: AllMessages,
): string => {
  const { asks, empty } = messages.filters;
  const isDated = table.extent !== null;
  const sets = keys.flatMap((key) => {
    const set = filters[key];
    return set ? [{ key, set }] : [];
  });
  const [wanted, left] = [sets.filter(({ set }) => !set.exclude), sets.filter(({ set }) => set.exclude)];
  if (wanted.length === 0)
    return empty.all(asks.or(left.map(({ key, set }) => describeFilter(table, key, set, messages, false))), isDated);
  return empty.none(
    asks.and([...wanted, ...left].map(({ key, set }) => describeFilter(table, key, set, messages))),
    isDated,
  );
};

/** The sentence of the status line: how many are shown, or why none is. */
export const describeStatusLine = (
  table: EventTable,
  { filters, mode, compare }: Question,
  { status: { shown, total }, empty }: Pick<Counts, 'status' | 'empty'>,
  messages: AllMessages,
): string => {
  const { emptyView } = messages.filters;
  if (!empty) return messages.reading.status.showing(shown, total);
  switch (empty.cause) {
    case 'filter':
      return emptyView.noneBecause(describeEmptying(table, filters, empty.keys, messages));
    case 'filters':
      return emptyView.noneBecause(
        messages.filters.empty.together(
          Object.keys(filters).length,
          describeFilters(table, filters, messages),
          table.extent !== null,
        ),
      );
    case 'window':
      return emptyView.noneBecause(compare ? messages.compare.noneInEither : emptyView.noneInWindow);
    case 'playhead':
      return emptyView.noneBecause(
        (mode === 'moment' ? emptyView.noneAtMoment : emptyView.noneAtPlayhead)(Object.keys(filters).length > 0),
      );
  }
};
