/** The state of a story's step, a link's query: which of its keys lead nowhere. */
import { millis } from '../../base/brand.ts';
import type { Stretch } from '../../base/time/instants.ts';
import { zoneOf, type Zone } from '../../base/time/zone.ts';
import { ASSERTIONS, WHEN_BASES } from '../codes.ts';
import { parseIsoUnit } from '../iso-date.ts';
import { buildVocabulary } from '../vocabulary.ts';
import type { DatasetDocument } from './schema.ts';

/** One end of a window, as links write it; null where it is no date. */
const endOf = (text: string, zone: Zone): Stretch | null =>
  /^(?:earliest|latest(?:-\d{1,6}d)?)$/.test(text)
    ? { start: millis(-Infinity), end: millis(Infinity) }
    : parseIsoUnit(text, zone);

/** Whether a text is a window as links write it: `2024-05-01..2024-05-15`. */
export function isWindow(text: string, zone: Zone): boolean {
  const [from = '', to = /^latest-\d+d$/.test(from) ? 'latest' : '', ...rest] = text.split('..');
  const [start, end] = [endOf(from, zone), endOf(to, zone)];
  return rest.length === 0 && start !== null && end !== null && start.start < end.end;
}

const numbersOf = (text: string, count: number): readonly number[] | null => {
  const numbers = text.split(',').map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  return numbers.length === count && !numbers.some(Number.isNaN) ? numbers : null;
};

function isBox(text: string): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = numbersOf(text, 4) ?? [];
  return (
    south < north && west !== east && Math.max(-south, north) <= 90 && Math.max(Math.abs(west), Math.abs(east)) <= 180
  );
}

const isPosition = (text: string): boolean => {
  const [lat, lon] = numbersOf(text, 3) ?? [];
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  mode: ['window', 'sofar', 'moment'],
  dating: ['best', 'article'],
  view: ['split', 'map', 'timeline', 'table', 'responses'],
};
const FORMS: Readonly<Record<string, (text: string, zone: Zone) => boolean>> = {
  t: isWindow,
  cmp: isWindow,
  at: (text, zone) => /^(?:earliest|latest)$/.test(text) || parseIsoUnit(text, zone) !== null,
  bbox: isBox,
  ll: isPosition,
  near: isPosition,
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The ids that the lists of a link may name; a key that is not here is not checked. */
function idsOf(document: DatasetDocument): Readonly<Record<string, ReadonlySet<string>>> {
  const { places, actors, sources, events } = document;
  const { tracks, types } = buildVocabulary(document, []);
  return {
    track: new Set([...tracks, ...events.map(({ track }) => ({ id: track }))].map(({ id }) => id)),
    type: new Set([...types.keys(), ...events.map(({ type }) => type)]),
    place: new Set(places.map(({ id }) => id)),
    actor: new Set(actors.map(({ id }) => id)),
    src: new Set(sources.map(({ id }) => id)),
    about: new Set(events.map(({ id }) => id)),
    tag: new Set(events.flatMap(({ tags = [] }) => tags)),
    certainty: new Set(ASSERTIONS),
    basis: new Set(WHEN_BASES),
  };
}

/** The keys of a step's state whose value can't be used, in its order; `sel` is looked at elsewhere. */
export function badKeysOf(state: string, document: DatasetDocument): readonly string[] {
  const ids = idsOf(document);
  const zone = zoneOf(document.timeZone ?? 'UTC');
  return state
    .replace(/^\?/, '')
    .split('&')
    .flatMap((pair) => {
      const [key = '', ...rest] = pair.split('=');
      const raw = rest.join('=');
      const value = decoded(raw);
      if (raw === '') return [];
      if (value === null) return [key];
      if (WORDS[key] && !WORDS[key].includes(value)) return [key];
      if (FORMS[key] && !FORMS[key](value, zone)) return [key];
      const known = ids[key];
      if (!known) return [];
      const items = raw
        .replace(/^!/, '')
        .split('~')
        .map((item) => decoded(item) ?? '');
      const isKnown = (item: string): boolean =>
        known.has(item) || (key === 'actor' && known.has(item.replace(/^(?:by|to|id)\./, '')));
      return items.every(isKnown) ? [] : [key];
    });
}
