/** Why nothing is shown: which filter empties the view, or whether time does. */
import { memoLast } from '../../base/memo.ts';
import type { Messages } from '../../i18n/en.ts';
import { TRACKS, type EventTable } from '../../events/types.ts';
import { FILTER_KEYS, type FilterKey, type Filters, type FilterSet } from '../../selection/selection.ts';
import { createAsk } from '../pipeline.ts';
import type { Answer } from '../types.ts';
import { sourceName } from './describe-status.ts';
import { trackName, typeName } from './describe-type.ts';
import { LINE_FILTERS } from './how-sure.ts';

export type EmptyCause = 'filter' | 'filters' | 'window' | 'playhead';
export interface EmptyReason {
  readonly cause: EmptyCause;
  /** `filter`: those that nothing here passes, each of which would show something if dropped. `filters`: those of all, if any. */
  readonly keys: readonly FilterKey[];
}

const without = (filters: Filters, key: FilterKey): Filters => {
  const { [key]: _dropped, ...others } = filters;
  return others;
};

/** Why an answer shows nothing; null when it shows something. */
export const explainEmpty = memoLast((answer: Answer): EmptyReason | null => {
  if (answer.shown > 0) return null;
  const { table, question } = answer;
  const shownWith = (filters: Filters): number => createAsk()(table, { ...question, filters }).shown;
  const active = FILTER_KEYS.filter((key) => question.filters[key] !== undefined);
  const keys = active.filter((key) => shownWith(without(question.filters, key)) > 0);
  const only = (list: readonly FilterKey[]): Filters => Object.fromEntries(list.map((key) => [key, question.filters[key]]));
  // "None is a speech" is true only if speeches alone, whatever the other filters ask, show nothing.
  if (keys.length > 0) return { cause: shownWith(only(keys)) === 0 ? 'filter' : 'filters', keys };
  if (active.length > 0 && shownWith({}) > 0) return { cause: 'filters', keys: [] };
  return { cause: question.mode !== 'window' && answer.windowRows.length > 0 ? 'playhead' : 'window', keys: [] };
});

const sameValues = (set: FilterSet, values: readonly string[]): boolean =>
  set.values.length === values.length && values.every((value) => set.values.includes(value));

const valueName = (table: EventTable, key: FilterKey, value: string, messages: Messages): string => {
  const { filterNames, bases, datePrecisions, where } = messages.reading;
  const labelled = (labels: Readonly<Record<string, string>>, id: string): string => (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? id;
  switch (key) {
    case 'track': return filterNames.track(trackName(table, TRACKS.find((track) => track === value) ?? 'other', messages));
    case 'type': return filterNames.type(typeName(value, messages));
    case 'place': return filterNames.place(table.places.get(value)?.name ?? value);
    case 'certainty': return labelled(filterNames.certainties, value);
    case 'src': { const source = table.sources.get(value); return filterNames.src(source ? sourceName(source, messages) : value); }
    case 'basis': return filterNames.basis(labelled(bases, value));
    case 'prec': return filterNames.prec(value.startsWith('t.') ? labelled(datePrecisions, value.slice(2)) : labelled(where.precisions, value.slice(2)));
    case 'actor': {
      const [, side, id = ''] = /^(?:(by|to)\.)?(.*)$/.exec(value) ?? [];
      const say = side === 'by' ? filterNames.actorBy : side === 'to' ? filterNames.actorTo : filterNames.actor;
      return say(table.actors.get(id)?.name ?? id);
    }
    case 'q': return filterNames.q(value);
    case 'area': return filterNames.area;
  }
};

/** One kind of filter in words: "claimed", "at Kyiv or Vovchansk", "not in the track “Supplies”". */
export const describeFilter = (table: EventTable, key: FilterKey, set: FilterSet, messages: Messages): string => {
  const { filterNames } = messages.reading;
  const text = key === 'basis' && sameValues(set, LINE_FILTERS.dated.values) ? filterNames.textDated
    : key === 'prec' && sameValues(set, LINE_FILTERS.placed.values) ? filterNames.onMap
    : filterNames.or(set.values.map((value) => valueName(table, key, value, messages)));
  return set.exclude ? filterNames.not(text) : text;
};

/** All filters in force, in words; "" when none is. */
export const describeFilters = (table: EventTable, filters: Filters, messages: Messages): string =>
  FILTER_KEYS.flatMap((key) => { const set = filters[key]; return set ? [describeFilter(table, key, set, messages)] : []; }).join('; ');

/** The sentence of the status line. */
export const describeStatusLine = (answer: Answer, messages: Messages): string => {
  const { status } = messages.reading;
  const reason = explainEmpty(answer);
  if (!reason) return status.showing(answer.shown, answer.total);
  const { filters, mode } = answer.question;
  switch (reason.cause) {
    case 'filter': return status.noneBecause(status.noneOf(messages.reading.filterNames.and(reason.keys.flatMap((key) => { const set = filters[key]; return set ? [describeFilter(answer.table, key, set, messages)] : []; }))));
    case 'filters': return status.noneBecause(status.noneTogether(Object.keys(filters).length, describeFilters(answer.table, filters, messages)));
    case 'window': return status.noneBecause(status.noneInWindow);
    case 'playhead': return status.noneBecause(mode === 'moment' ? status.noneAtMoment : status.noneAtPlayhead);
  }
};
