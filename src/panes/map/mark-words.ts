/** The accessible names of the map's marks: an event's title first, then when and where; a group's count first. */
import { atlasOf } from '../../query/places/atlas.ts';
import { nameEvent } from '../../wording/name-event.ts';
import type { MapMark } from '../../layout/map/types.ts';
import type { saySilence } from '../../wording/say-silence.ts';
import type { Answer } from '../../query/types.ts';
import type { Messages } from '../../i18n/en.ts';

/** The words that are drawn, with how many of its events are there, before what else is said of the occasion. */
const nameOccasion = ({ table, question }: Answer, { occasion, count, name }: MapMark, messages: Messages): string => {
  const row = occasion!; // a glyph has one
  const { label, title } = table.records[row]!;
  const drawn = label ?? title;
  const rest = nameEvent(table, row, question.dating, messages, name).slice(drawn.length);
  return `${drawn}, ${messages.map.events(count)}${rest}`;
};

/** What an area is to its events, and whether nothing is told of it; `silence` says that, null until it has come. */
export const sayArea = (
  { table }: Answer,
  { area, areaRole = 'location', isDisc, name }: MapMark,
  { map, reading }: Messages,
  silence: typeof saySilence | null,
): string => {
  const { concerns, namedOnly } = reading.where;
  const said = { location: map.inRegion, object: concerns, reference: namedOnly }[areaRole](name);
  if (isDisc) return map.noBorder(said);
  const place = atlasOf(table).areas[area ?? -1]?.place;
  return (areaRole === 'object' && silence?.(table, [place], said, reading.where)) || said;
};

const bareName = (answer: Answer, mark: MapMark, messages: Messages, silence: typeof saySilence | null): string => {
  const [first] = mark.rows;
  const area = sayArea(answer, mark, messages, silence);
  switch (mark.kind) {
    case 'event':
      return nameEvent(answer.table, first!, answer.question.dating, messages, mark.name); // it has a row
    case 'occasion':
      return nameOccasion(answer, mark, messages);
    case 'more':
    case 'cluster':
      return mark.said!; // they have it
    case 'area':
      return mark.count === 1
        ? nameEvent(answer.table, first!, answer.question.dating, messages, area) // it has a row
        : `${messages.map.events(mark.count)}: ${area}`;
  }
};

/** "period A" of one event, "12 in period A, 7 in period B" of several. */
export const namePeriods = ({ count, periods }: Pick<MapMark, 'count' | 'periods'>, { compare }: Messages): string => {
  if (!periods) return '';
  return count === 1 ? (compare.periods[periods.a + 2 * periods.b] ?? '') : compare.inPeriods(periods.a, periods.b);
};

export const nameMark = (
  answer: Answer,
  mark: MapMark,
  messages: Messages,
  silence: typeof saySilence | null,
): string => {
  const bare = bareName(answer, mark, messages, silence);
  const name = mark.periods ? messages.compare.named(bare, namePeriods(mark, messages)) : bare;
  return mark.relation === undefined ? name : `${name}, ${mark.relation}`;
};
