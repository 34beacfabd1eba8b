/** The text of a filter chip, and the filter that remains when it is dropped. */
import { sourceAlone } from '../describe-dating-name.ts';
import type { EventTable } from '../../events/types.ts';
import type { AllMessages } from '../../i18n/en.ts';
import type { FilterKey, Filters, FilterSet } from '../../selection/selection.ts';
import { describeCircle } from '../describe-circle.ts';
import { choiceName, splitActor } from './choice-names.ts';
import type { Chip, FilterChip } from '../../query/filters/list-chips.ts';
import { PRECISION_PREFIX } from '../../query/filters/row-values.ts';

/** What remains of a kind when one of its chips is dropped; null where nothing does. */
export const withoutChip = (filters: Filters, { key, values }: FilterChip): FilterSet | null => {
  const set = filters[key];
  const kept = set?.values.filter((value) => !values.includes(value)) ?? [];
  return set && kept.length > 0 ? { values: kept, exclude: set.exclude } : null;
};

/** @param isNot of what is left out */
const valueText = (table: EventTable, key: FilterKey, value: string, isNot: boolean, messages: AllMessages): string => {
  const { chips } = messages.filters;
  const named = (name: string): string => (isNot ? chips.not(name) : name);
  switch (key) {
    case 'q':
      return chips.q(value);
    case 'area':
      return chips.area;
    case 'near':
      return describeCircle(table, value, messages);
    case 'voices':
      return chips.voices(Number(value));
    case 'basis':
      return chips.basis(choiceName(table, key, value, messages), isNot);
    case 'prec':
      if (value === `${PRECISION_PREFIX.when}unknown`) return chips.whenUnknown(isNot);
      return value.startsWith(PRECISION_PREFIX.when)
        ? chips.when(choiceName(table, 'when', value, messages), isNot)
        : chips.where(choiceName(table, 'where', value, messages), isNot);
    case 'actor': {
      const { side } = splitActor(value);
      const name = choiceName(table, key, value, messages);
      return side === 'any' ? named(name) : chips[side](name, isNot);
    }
    default:
      return named(choiceName(table, key, value, messages));
  }
};

/**
 * "Offensive", "not claimed", "by Anna", "Article only".
 * @param corrected the search that a misspelt one was answered as; null where it was answered as typed
 */
export const describeChip = (
  table: EventTable,
  chip: Chip,
  messages: AllMessages,
  corrected: string | null = null,
): string => {
  if (chip === 'article') return sourceAlone(table, messages);
  const { key, values, exclude } = chip;
  const { chips, asks } = messages.filters;
  if (key === 'q' && corrected !== null) return chips.qCorrected(values[0] ?? '', corrected);
  if (values.length > 1) return key === 'basis' ? asks.textDated(exclude) : asks.onMap(exclude);
  return valueText(table, key, values[0] ?? '', exclude, messages);
};
