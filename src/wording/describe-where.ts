/** Where an event was, and how precisely that is known, in words. */
import type { AllMessages } from '../i18n/en.ts';
import type { PlaceRecord, WhereRecord } from '../events/format/schema.ts';
import { centreOf, isPoint } from '../events/places.ts';
import { readSources } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import { isSilentAbout } from '../query/places/silence.ts';
import { saySilence } from './say-silence.ts';

export interface PlaceWords {
  readonly role: WhereRecord['role'];
  readonly roleText: string;
  /** With the place that contains it: "Town, Region". */
  readonly name: string;
  /** How precisely: "known to the town; the mark stands at its centre", "known only to the region". */
  readonly precision: string;
  /** For a place that the event is about: that the sources tell of no event there; null where that can't be said. */
  readonly silence: string | null;
  readonly note: string | null;
}

interface WhereWords {
  /** The place of the event: "somewhere in Region", "Town · town", "place not given". */
  readonly text: string;
  readonly short: string;
  readonly places: readonly PlaceWords[];
}

const PRECISE: ReadonlySet<string> = new Set(['exact', 'near', 'city']);
const DECIMALS = 3;

const placeOf = (table: EventTable, where: WhereRecord): PlaceRecord | undefined =>
  where.place === undefined ? undefined : table.places.get(where.place);

const nameOf = (table: EventTable, where: WhereRecord, messages: AllMessages): string =>
  placeOf(table, where)?.name ?? where.place ?? messages.place.isolated;

const sceneText = (table: EventTable, where: WhereRecord, messages: AllMessages): string => {
  const words = messages.place;
  const place = placeOf(table, where);
  const name = nameOf(table, where, messages);
  switch (where.precision) {
    case 'exact':
    case 'city':
      return place ? words.named(name, words.kinds[place.kind]) : name;
    case 'near':
      return words.near(name);
    case 'district':
    case 'region':
      return messages.reading.where.somewhere(name);
    case 'country':
      return words.onlyCountry(name);
    case 'unknown':
      return words.none;
  }
};

/** Coordinates of a place that is known exactly; of a less precise one they would be false precision. */
const spotOf = (place: PlaceRecord | undefined, where: WhereRecord): string | null => {
  if (where.precision !== 'exact') return null;
  const at = where.geometry ? centreOf(where.geometry) : (place?.label ?? null);
  return at && `${at[1].toFixed(DECIMALS)} ${at[0].toFixed(DECIMALS)}`;
};

const precisionText = (place: PlaceRecord | undefined, where: WhereRecord, messages: AllMessages): string => {
  const words = messages.place;
  const spot = spotOf(place, where);
  const isCentred = place && !where.geometry && where.precision === 'city' && isPoint(where, place);
  const text =
    spot !== null
      ? words.spot(spot)
      : isCentred
        ? words.centred(place.kind)
        : place && where.precision === 'city'
          ? words.knownTo(place.kind)
          : words.precisions[where.precision];
  if (where.basis === 'assumed') return `${text}; ${words.assumed}`;
  return where.basis === 'implied' ? `${text}; ${words.implied}` : text;
};

const wholeOf = (table: EventTable, where: WhereRecord): PlaceRecord | undefined => {
  const place = placeOf(table, where);
  return place?.within === undefined || place.kind === 'country' ? undefined : table.places.get(place.within);
};

const describePlace = (table: EventTable, where: WhereRecord, messages: AllMessages): PlaceWords => {
  const words = messages.place;
  const whole = wholeOf(table, where);
  const inWhole = (name: string): string => (whole ? words.within(name, whole.name) : name);
  const isVague = where.role === 'location' && (where.precision === 'region' || where.precision === 'district');
  return {
    role: where.role,
    roleText: words.roles[where.role],
    name: isVague
      ? inWhole(messages.reading.where.somewhere(nameOf(table, where, messages)))
      : inWhole(nameOf(table, where, messages)),
    precision: precisionText(placeOf(table, where), where, messages),
    silence:
      where.role === 'object' && isSilentAbout(table, where.place)
        ? messages.reading.where.silent(readSources(table.document).length)
        : null,
    note: where.note ?? null,
  };
};

/** For an event without a place: its route, or what it is about. */
const withoutScene = (table: EventTable, list: readonly WhereRecord[], messages: AllMessages): string => {
  const words = messages.place;
  const names = (role: WhereRecord['role']): string =>
    messages.reading.who.list(
      list.filter((where) => where.role === role).map((where) => nameOf(table, where, messages)),
    );
  const [origin, destination, object] = [names('origin'), names('destination'), names('object')];
  if (origin !== '' && destination !== '') return words.route(origin, destination);
  if (destination !== '') return words.to(destination);
  if (origin !== '') return words.from(origin);
  if (object === '') return words.none;
  const objects = list.filter(({ role }) => role === 'object');
  const places = objects.map(({ place }) => place);
  return saySilence(table, places, messages.reading.where.concerns(object), messages.reading.where);
};

/** Places joined by "; ", and all places with their roles. */
export const describeWhere = (table: EventTable, row: number, messages: AllMessages): WhereWords => {
  const list = table.records[row]?.where ?? [];
  const scenes = list.filter((where) => where.role === 'location');
  const text =
    scenes.length === 0
      ? withoutScene(table, list, messages)
      : scenes.map((where) => sceneText(table, where, messages)).join('; ');
  const short =
    scenes
      .map((where) =>
        PRECISE.has(where.precision) ? nameOf(table, where, messages) : sceneText(table, where, messages),
      )
      .join('; ') || text;
  return { text, short, places: list.map((where) => describePlace(table, where, messages)) };
};
