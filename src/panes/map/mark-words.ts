/** The accessible names of the map's marks: an event's title first, then when and where; a group's count first. */
import { describeLinks } from '../../wording/describe-relation.ts';
import { nameEvent } from '../../wording/name-event.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import type { MapMark } from '../../layout/map/types.ts';
import type { Answer } from '../../query/types.ts';
import { otherEnd } from '../../query/relations/links.ts';
import type { Messages } from '../../i18n/en.ts';

const PLACES_NAMED = 3;

const nameCluster = (atlas: Atlas, mark: MapMark, messages: Messages['map']): string => {
  const places = [
    ...new Set(mark.anchors.map((anchor) => atlas.anchorName[anchor] ?? '').filter((name) => name !== '')),
  ];
  const named = places.slice(0, PLACES_NAMED);
  return messages.cluster(mark.count, named.length > 0 ? named : [messages.somePlace], places.length - named.length);
};

/** What the mark's events are to the selected one: in words for one, as a count for several. */
const relationOf = ({ related = [], count }: MapMark, selected: number, messages: Messages): string => {
  if (related.length === 0) return '';
  if (count === 1) return describeLinks(related, selected, messages);
  return messages.relations.countToSelected(new Set(related.map((link) => otherEnd(link, selected))).size);
};

/** The words that are drawn, with how many of its events are there, before what else is said of the occasion. */
const nameOccasion = ({ table, question }: Answer, { occasion, count, name }: MapMark, messages: Messages): string => {
  const row = occasion!; // a glyph has one
  const { label, title } = table.records[row]!;
  const drawn = label ?? title;
  const rest = nameEvent(table, row, question.dating, messages, name).slice(drawn.length);
  return `${drawn}, ${messages.map.events(count)}${rest}`;
};

const bareName = (answer: Answer, atlas: Atlas, mark: MapMark, messages: Messages): string => {
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
      return messages.map.moreAt(mark.count, mark.name);
    case 'cluster':
      return nameCluster(atlas, mark, messages.map);
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

export const nameMark = (answer: Answer, atlas: Atlas, mark: MapMark, selected: number, messages: Messages): string => {
  const bare = bareName(answer, atlas, mark, messages);
  const name = mark.periods ? messages.compare.named(bare, namePeriods(mark, messages)) : bare;
  const relation = relationOf(mark, selected, messages);
  return relation === '' ? name : `${name}, ${relation}`;
};
