/** Where an event was and how exactly that is known, in words. */
import type { Messages } from '../i18n/en.ts';
import type { PlaceRecord, WhereRecord } from '../events/format/schema.ts';
import { anchorOf, centreOf } from '../events/places.ts';
import type { EventTable } from '../events/types.ts';

export interface PlaceWords {
  readonly role: WhereRecord['role'];
  readonly roleText: string;
  /** With what contains it: "Vovchansk, Kharkiv Oblast". */
  readonly name: string;
  /** How exactly: "town centre, 50.288 36.943", "known only to the region". */
  readonly precision: string;
  readonly note: string | null;
}

export interface WhereWords {
  /** The scene: "somewhere in Kharkiv Oblast", "Vovchansk · town", "place not given". */
  readonly text: string;
  readonly short: string;
  readonly places: readonly PlaceWords[];
}

const PRECISE: ReadonlySet<string> = new Set(['exact', 'near', 'city']);
const DECIMALS = 3;

const placeOf = (table: EventTable, where: WhereRecord): PlaceRecord | undefined =>
  where.place === undefined ? undefined : table.places.get(where.place);

const nameOf = (table: EventTable, where: WhereRecord, messages: Messages): string =>
  placeOf(table, where)?.name ?? where.place ?? messages.reading.where.isolated;

const sceneText = (table: EventTable, where: WhereRecord, messages: Messages): string => {
  const words = messages.reading.where;
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
      return words.somewhere(name);
    case 'country':
      return words.onlyCountry(name);
    case 'unknown':
      return words.none;
  }
};

/** Latitude and longitude in degrees, as exact as a town is known. */
const pointOf = (place: PlaceRecord | undefined, where: WhereRecord): string | null => {
  const at = where.geometry ? centreOf(where.geometry) : place ? anchorOf(place) : null;
  return at && `${at[1].toFixed(DECIMALS)} ${at[0].toFixed(DECIMALS)}`;
};

const precisionText = (place: PlaceRecord | undefined, where: WhereRecord, messages: Messages): string => {
  const words = messages.reading.where;
  const point = PRECISE.has(where.precision) ? pointOf(place, where) : null;
  const text =
    point === null
      ? words.precisions[where.precision]
      : place && where.precision === 'city' && !where.geometry
        ? words.centre(words.kinds[place.kind], point)
        : words.spot(point);
  if (where.basis === 'assumed') return `${text}; ${words.assumed}`;
  return where.basis === 'implied' ? `${text}; ${words.implied}` : text;
};

const fullName = (table: EventTable, where: WhereRecord, messages: Messages): string => {
  const place = placeOf(table, where);
  const name = nameOf(table, where, messages);
  const whole = place?.within === undefined || place.kind === 'country' ? undefined : table.places.get(place.within);
  return whole ? messages.reading.where.within(name, whole.name) : name;
};

const describePlace = (table: EventTable, where: WhereRecord, messages: Messages): PlaceWords => {
  const words = messages.reading.where;
  const full = fullName(table, where, messages);
  const isVague = where.role === 'location' && (where.precision === 'region' || where.precision === 'district');
  return {
    role: where.role,
    roleText: words.roles[where.role],
    name: isVague ? words.somewhere(full) : full,
    precision: precisionText(placeOf(table, where), where, messages),
    note: where.note ?? null,
  };
};

/** What stands for the scene of an event that has none: its way, or what it concerns. */
const withoutScene = (table: EventTable, list: readonly WhereRecord[], messages: Messages): string => {
  const words = messages.reading.where;
  const names = (role: WhereRecord['role']): string =>
    messages.reading.who.list(
      list.filter((where) => where.role === role).map((where) => nameOf(table, where, messages)),
    );
  const [origin, destination, object] = [names('origin'), names('destination'), names('object')];
  if (origin !== '' && destination !== '') return words.route(origin, destination);
  if (destination !== '') return words.to(destination);
  if (origin !== '') return words.from(origin);
  return object === '' ? words.none : words.concerns(object);
};

/** Scenes joined by "; ", and all places with their roles. */
export const describeWhere = (table: EventTable, row: number, messages: Messages): WhereWords => {
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
