/** The filters' rules told plainly, one record at a time: what the columns are held to. */
import { ownTexts, sharedTexts, shareTexts } from '../../../src/query/search/row-texts.ts';
import { isFoundIn, termsOf } from '../../../src/query/search/terms.ts';
import { rowsInArea } from '../../../src/query/places/area-rows.ts';
import { rowsInCircle } from '../../../src/query/places/circle-rows.ts';
import { countVoices } from '../../../src/query/voices.ts';
import type { Question } from '../../../src/query/types.ts';
import { WHEN_PRECISIONS, WHERE_PRECISIONS } from '../../../src/events/codes.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { FILTER_KEYS, type FilterKey } from '../../../src/selection/selection.ts';

const BY = 'initiator attacker speaker visitor author supplier donor leader imposer by'.split(' ');
const TO = 'target defender addressee host recipient to'.split(' ');

/** Whether `id` is `whole` or a part of it, by following one link after another. */
const isPartOf = (
  id: string | undefined,
  whole: string,
  next: (id: string) => string | undefined,
  steps = 9,
): boolean => id !== undefined && steps > 0 && (id === whole || isPartOf(next(id), whole, next, steps - 1));

const hasValue = (
  table: EventTable,
  row: number,
  dating: Question['dating'],
  key: FilterKey,
  value: string,
): boolean => {
  const record = table.records[row]!;
  switch (key) {
    case 'track':
      return record.track === value;
    case 'type':
      return record.type === value;
    case 'certainty':
      return record.certainty.assertion === value;
    case 'basis':
      return record.when?.basis === value;
    case 'src':
      return record.evidence.some(({ source }) => source === value);
    case 'place':
      return record.where.some(({ place }) => isPartOf(place, value, (id) => table.places.get(id)?.within));
    case 'actor': {
      const [side, id] = value.startsWith('by.')
        ? [BY, value.slice(3)]
        : value.startsWith('to.')
          ? [TO, value.slice(3)]
          : [null, value];
      const isIn = (actor: string): boolean => isPartOf(actor, id, (at) => table.actors.get(at)?.memberOf);
      return (
        record.actors.some(({ actor, role }) => isIn(actor) && (side === null || side.includes(role))) ||
        (side !== BY && (record.targets ?? []).some(({ actor }) => isIn(actor)))
      );
    }
    case 'prec': {
      const [, half, precision] = /^([tg])\.(.*)$/.exec(value) ?? [];
      if (half === 't') return WHEN_PRECISIONS[table[dating].precision[row]!] === precision;
      const scenes = record.where
        .filter(({ role }) => role === 'location')
        .map((where) => WHERE_PRECISIONS.indexOf(where.precision));
      return WHERE_PRECISIONS[Math.min(WHERE_PRECISIONS.length - 1, ...scenes)] === precision;
    }
    case 'q': {
      const texts = [ownTexts(table, row), ...sharedTexts(table, row, shareTexts(table))].flat();
      return termsOf(value).every((term) => texts.some(({ text }) => isFoundIn(text, term)));
    }
    case 'area':
      return rowsInArea(table, value)[row] === 1;
    case 'near':
      return rowsInCircle(table, value)[row] === 1;
    case 'voices':
      return countVoices(table, row, dating) >= Number(value);
  }
};

export const passesPlainly = (
  table: EventTable,
  row: number,
  { filters, dating }: Pick<Question, 'filters' | 'dating'>,
): boolean =>
  FILTER_KEYS.every((key) => {
    const set = filters[key];
    if (!set) return true;
    const halves = key === 'prec' ? ['t.', 'g.'] : [''];
    return halves.every((half) => {
      const values = set.values.filter((value) => value.startsWith(half));
      return values.length === 0 || values.some((value) => hasValue(table, row, dating, key, value)) !== set.exclude;
    });
  });
