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

const labelled = (labels: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? id;

/** Actors by role: "with Anna or by Boris". */
const askActors = (table: EventTable, values: readonly string[], messages: AllMessages): string => {
  const { asks } = messages.filters;
  const say = { any: asks.actor, by: asks.actorBy, to: asks.actorTo };
  return asks.or(
    (['any', 'by', 'to'] as const).flatMap((side) => {
      const own = values.filter((value) => splitActor(value).side === side);
      return own.length > 0 ? [say[side](own.map((value) => choiceName(table, 'actor', value, messages)))] : [];
    }),
  );
};

/** Precisions of time and place are combined by "and": "dated to the day and known only to the region". */
const askPrecision = (values: readonly string[], exclude: boolean, { filters: { asks } }: AllMessages): string => {
  const parts = (['when', 'where'] as const).flatMap((kind) => {
    const own = values.filter((value) => value.startsWith(PRECISION_PREFIX[kind]));
    return own.length > 0
      ? [asks.or(own.map((value) => labelled(asks[kind], value.slice(PRECISION_PREFIX[kind].length))))]
      : [];
  });
  // With `exclude` either of them excludes an event.
  return exclude ? asks.or(parts) : asks.and(parts);
};

/** The values of one kind of filter in words, without its exclusion. */
const askOf = (table: EventTable, key: FilterKey, { values, exclude }: FilterSet, messages: AllMessages): string => {
  const { asks } = messages.filters;
  const names = (kind: FilterKind): readonly string[] =>
    values.map((value) => choiceName(table, kind, value, messages));
  switch (key) {
    case 'track':
    case 'type':
    case 'place':
    case 'src':
      return asks[key](names(key));
    case 'certainty':
    case 'basis':
      return asks.or(values.map((value) => labelled(asks[key], value)));
    case 'prec':
      return askPrecision(values, exclude, messages);
    case 'actor':
      return askActors(table, values, messages);
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

/** One kind of filter in words, without its exclusion: "claimed", "at the harbour or the bridge". */
const describeAsk = (table: EventTable, key: FilterKey, set: FilterSet, messages: AllMessages): string => {
  const { asks } = messages.filters;
  if (key === 'basis' && sameValues(set, LINE_FILTERS.dated.values)) return asks.textDated;
  return key === 'prec' && sameValues(set, LINE_FILTERS.placed.values) ? asks.onMap : askOf(table, key, set, messages);
};

/** One kind of filter in words: "claimed", "not on the supplies track". */
export const describeFilter = (table: EventTable, key: FilterKey, set: FilterSet, messages: AllMessages): string => {
  const text = describeAsk(table, key, set, messages);
  return set.exclude ? messages.filters.asks.not(text) : text;
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
    return empty.all(asks.or(left.map(({ key, set }) => describeAsk(table, key, set, messages))), isDated);
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
