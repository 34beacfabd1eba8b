/** Quantities in words, as ranges: "more than US$1 billion". A number that is not given is called so, never 0. */
import type { AllMessages } from '../i18n/en.ts';
import type { FlowRecord, QuantityRecord } from '../events/format/schema.ts';
import { isOutside } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import { isInferredTransfer } from '../query/places/flows.ts';
import type { Dating } from '../selection/selection.ts';
import { sourceName } from './source-names.ts';
import { claimantOf } from './describe-status.ts';

const formatAmount = (value: number, messages: AllMessages): string => {
  const scale = messages.details.amounts.scales.find(([least]) => Math.abs(value) >= least);
  const text = (number: number): string =>
    new Intl.NumberFormat(messages.dates.locale, { maximumFractionDigits: 2 }).format(number);
  return scale ? `${text(value / scale[0])} ${scale[1]}` : text(value);
};

const unitOf = ({ unit, kind }: QuantityRecord, messages: AllMessages): string =>
  unit ?? messages.details.amounts.kinds[kind];

/** What is counted, where its number is not given; '' where the file does not say it. A currency is no such thing. */
export const thingCounted = (quantity: QuantityRecord, messages: AllMessages): string =>
  quantity.kind === 'money' ? messages.details.amounts.kinds.money : unitOf(quantity, messages);

const withUnit = (value: number, quantity: QuantityRecord, messages: AllMessages): string => {
  const { amounts } = messages.details;
  const amount = formatAmount(value, messages);
  const unit = unitOf(quantity, messages);
  const currencies: Readonly<Record<string, string>> = amounts.currencies;
  const sign = Object.hasOwn(currencies, unit) ? currencies[unit] : undefined;
  if (sign !== undefined) return amounts.money(amount, sign);
  return unit === '' ? amount : amounts.counted(amount, unit);
};

/** The numbers of an event. @param dating with `article`, those of outside sources are left out */
export const quantitiesOf = (table: EventTable, row: number, dating: Dating): readonly QuantityRecord[] =>
  (table.records[row]?.quantities ?? []).filter(
    ({ source }) => dating === 'best' || source === undefined || !isOutside(table.sources.get(source)),
  );

/** Who counted, and the source of the number; null where neither is given. */
export const describeCounted = (
  table: EventTable,
  { by, source }: QuantityRecord,
  messages: AllMessages,
): string | null => {
  const { countedBy, countedIn, numberFrom } = messages.details.amounts;
  const counter = by === undefined ? null : (table.actors.get(by)?.name ?? by);
  const place = source === undefined ? undefined : table.sources.get(source);
  if (!place) return counter === null ? null : countedBy(counter);
  const name = sourceName(place, messages);
  return counter === null ? numberFrom(name) : countedIn(counter, name);
};

/** The range as far as it is given; null where there is only one number. */
const describeRange = (quantity: QuantityRecord, messages: AllMessages): string | null => {
  const { amounts } = messages.details;
  const { low = null, best = null, high = null } = quantity;
  if (low !== null && high !== null && low !== high)
    return amounts.between(formatAmount(low, messages), withUnit(high, quantity, messages));
  if (best === null || (low === null) === (high === null)) return null;
  const isLow = low !== null;
  const bound = low ?? high ?? best;
  return bound === best ? null : amounts.bounded[isLow ? 'at_least' : 'at_most'](withUnit(bound, quantity, messages));
};

/** Numbers that are not in the order low, best, high: all of them by size, and that the file has them otherwise. */
const describeMisordered = (quantity: QuantityRecord, messages: AllMessages): string | null => {
  const { low, best, high } = quantity;
  const given = [low, best, high].filter((value) => value !== null && value !== undefined);
  const sorted = given.toSorted((a, b) => a - b);
  if (given.every((value, at) => value === sorted[at])) return null;
  const { amounts } = messages.details;
  const [least, ...more] = sorted;
  const greatest = withUnit(more.at(-1)!, quantity, messages); // one number alone is in order
  return amounts.misordered(amounts.between(formatAmount(least!, messages), greatest)); // as above
};

/** One quantity: the range with its best figure, else the one number with its bound. */
export const describeQuantity = (quantity: QuantityRecord, messages: AllMessages): string => {
  const { amounts } = messages.details;
  const { low = null, best = null, high = null, bound } = quantity;
  const unit = unitOf(quantity, messages);
  if (low === null && best === null && high === null)
    return bound === 'vague' && unit !== '' ? amounts.several(unit) : amounts.unknown(thingCounted(quantity, messages));
  const misordered = describeMisordered(quantity, messages);
  if (misordered !== null) return misordered;
  const range = describeRange(quantity, messages);
  if (range !== null) return best === null ? range : amounts.withBest(range, formatAmount(best, messages));
  const kind = bound ?? (best !== null ? 'exact' : low === null ? 'at_most' : 'at_least');
  // "At least 5 villages" includes 5; a sum of money is hardly ever exactly the bound.
  const say = amounts.bounded[kind === 'at_least' && quantity.kind === 'money' ? 'more_than' : kind];
  return say(withUnit((best ?? low ?? high)!, quantity, messages)); // one of them is given
};

/** "Country A → country B"; the goods; how far it got. */
export const describeFlow = (
  table: EventTable,
  row: number,
  flow: FlowRecord,
  messages: AllMessages,
): { readonly route: string; readonly goods: string | null; readonly status: string } => {
  const words = messages.reading;
  const names = (ids: readonly string[]): string =>
    words.who.list(ids.map((id) => table.actors.get(id)?.name ?? table.places.get(id)?.name ?? id));
  const { flow: flows } = messages.details;
  const status = flow.status ? flows.statuses[flow.status] : flows.kinds[flow.kind];
  const record = table.records[row];
  const isClaimed = record?.certainty.assertion === 'claimed' && flow.status !== undefined;
  const said = isClaimed ? flows.claimed(status, claimantOf(table, row, messages)) : status;
  const isImplied = (end: string): boolean =>
    record?.where.some(({ role, basis }) => role === end && basis === 'implied') ?? false;
  const [isFrom, isTo] = [isImplied('origin'), isImplied('destination')];
  return {
    route: flows.route(names(flow.from), names(flow.to)),
    goods: flow.goods ?? null,
    status: isInferredTransfer(record)
      ? flows.inferred(claimantOf(table, row, messages))
      : (isFrom || isTo) && flow.status !== 'implied'
        ? flows.inferredEnds(said, isFrom, isTo)
        : said,
  };
};
