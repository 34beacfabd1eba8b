/** The accessible names of the map's marks: an event's title first, then when and where; a group's count first. */
import { nameEvent } from '../../wording/name-event.ts';
import type { MapMark } from '../../layout/map/types.ts';
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

const bareName = (answer: Answer, mark: MapMark, messages: Messages): string => {
  const [first] = mark.rows;
  const { concerns, namedOnly } = messages.reading.where;
  const sayArea = { location: messages.map.inRegion, object: concerns, reference: namedOnly }[
    mark.areaRole ?? 'location'
  ];
  const area = mark.isDisc ? messages.map.noBorder(sayArea(mark.name)) : sayArea(mark.name);
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

export const nameMark = (answer: Answer, mark: MapMark, messages: Messages): string => {
  const bare = bareName(answer, mark, messages);
  const name = mark.periods ? messages.compare.named(bare, namePeriods(mark, messages)) : bare;
  return mark.relation === undefined ? name : `${name}, ${mark.relation}`;
};
