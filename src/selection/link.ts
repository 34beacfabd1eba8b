/**
 * The one parser and writer of links (contract version 1): a query string ⇄ a selection.
 * Pure: a bad value is dropped and reported by key, unknown keys are kept, equal views give equal strings.
 */
import { isoText, lastUnit } from '../base/time/instants.ts';
import { UTC, type Zone } from '../base/time/zone.ts';
import { millis } from '../base/brand.ts';
import { LANGS } from '../base/lang.ts';
import { parseIsoUnit } from '../events/iso-date.ts';
import type { EventId } from '../events/types.ts';
import { decodeArea } from './area.ts';
import { readCircle, writeCircle } from './circle.ts';
import { parseWindow, sameSpan, type SelectionContext } from './context.ts';
import {
  COLOURS,
  DATINGS,
  DEFAULT_SELECTION,
  FILTER_KEYS,
  HIDEABLE,
  LIST_KEYS,
  MODES,
  MAX_SEARCH,
  STEPS,
  UIS,
  VIEWS,
  type FilterKey,
  type FilterSet,
  type Hideable,
  type ListKey,
  type MapView,
  type Selection,
  type Span,
} from './selection.ts';

export interface ParsedLink {
  readonly selection: Selection;
  /** Keys whose values could not be used. */
  readonly dropped: readonly string[];
  /** Whether it says of a view more than the layout; a story's step by itself says nothing of it. */
  readonly hasView?: boolean;
}

type SelectionDraft = { -readonly [K in keyof Selection]: Selection[K] };
interface Reading {
  readonly draft: SelectionDraft;
  readonly context: SelectionContext | null;
}
/** Reads one value into the draft; false = a bad value. */
type Read = (value: string, reading: Reading) => boolean;

const SPEEDS = { least: 0.25, most: 8 } as const;
/** UTF-16 units: of one value, and of a whole link. */
const MAX_VALUE = 8000;
const MAX_LENGTH = 100_000;

const decodePart = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Escapes all but letters, digits and `- _ . ~ , : !`; inside list items `~` and a leading `!` as well. */
const escapeValue = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/[*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\.$/, '%2E');
const escapeItem = (text: string): string => escapeValue(text).replace(/~/g, '%7E').replace(/^!/, '%21');

/** Splits a raw (still escaped) list; `null` when an escape is broken or it is empty. */
const parseList = (raw: string): FilterSet | null => {
  const exclude = raw.startsWith('!');
  const items = (exclude ? raw.slice(1) : raw).split('~').map(decodePart);
  const values = items.filter((item): item is string => item !== null && item !== '');
  return values.length === items.length && values.length > 0 ? { values: [...new Set(values)], exclude } : null;
};

const writeList = (set: FilterSet): string => (set.exclude ? '!' : '') + set.values.map(escapeItem).join('~');

const oneOf =
  <K extends 'mode' | 'dating' | 'colour' | 'view' | 'ui' | 'step' | 'theme' | 'motion' | 'gest' | 'lang'>(
    key: K,
    allowed: readonly NonNullable<Selection[K]>[],
  ): Read =>
  (value, { draft }) => {
    const found = allowed.find((item) => item === value);
    if (found === undefined) return false;
    draft[key] = found;
    return true;
  };

const readFilter =
  (key: ListKey): Read =>
  (raw, { draft, context }) => {
    const set = parseList(raw);
    if (!set) return false;
    const values = context ? set.values.filter((value) => context.knows(key, value)) : set.values;
    if (values.length > 0) draft.filters = { ...draft.filters, [key]: { values, exclude: set.exclude } };
    return values.length === set.values.length;
  };

const DATA_ID = /^[a-z0-9-]+$/;
const readData: Read = (raw, { draft }) => {
  const value = decodePart(raw);
  if (!value || value.length > 2000) return false;
  // Plain http is accepted only on a page that was served over http itself.
  const isAddress =
    /[/.]/.test(value) &&
    (!/^(?:javascript|data|blob|file|http):/i.test(value) || value.startsWith(`${globalThis.location?.origin}/`));
  if (!DATA_ID.test(value) && !isAddress) return false;
  draft.data = value;
  return true;
};

const VERSION = /^[\w.+-]{1,64}$/;
const readSnapshot: Read = (raw, { draft }) => {
  const value = decodePart(raw) ?? '';
  if (!VERSION.test(value)) return false;
  draft.snapshot = value;
  return true;
};

const readNumbers = (raw: string, count: number): readonly number[] | null => {
  const parts = (decodePart(raw) ?? '').split(',');
  if (parts.length !== count || !parts.every((part) => /^-?\d+(?:\.\d+)?$/.test(part))) return null;
  return parts.map(Number);
};

const readBbox: Read = (raw, { draft }) => {
  const [west, south, east, north] = readNumbers(raw, 4) ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return false;
  // A west that is more than its east crosses 180°.
  if (west === east || south >= north || Math.abs(west) > 180 || Math.abs(east) > 180) return false;
  if (south < -90 || north > 90) return false;
  draft.mapView = { kind: 'bbox', west, south, east, north };
  return true;
};

const readLl: Read = (raw, { draft }) => {
  const [lat, lng, zoom] = readNumbers(raw, 3) ?? [];
  if (lat === undefined || lng === undefined || zoom === undefined) return false;
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180 || zoom < 0 || zoom > 22) return false;
  draft.mapView = { kind: 'll', lat, lng, zoom };
  return true;
};

/** A plus sign that came as it is was read as a space. */
const decodeDate = (raw: string): string => decodePart(raw)?.replaceAll(' ', '+') ?? '';

const readWindow: Read = (raw, { draft, context }) => {
  if (!context) return true;
  if (!context.isDated) return false;
  const window = parseWindow(decodeDate(raw), context);
  if (!window) return false;
  draft.window = sameSpan(window, context.window) ? null : window;
  return true;
};

const readAt: Read = (raw, { draft, context }) => {
  if (!context) return true;
  if (!context.isDated) return false;
  const value = decodeDate(raw);
  const time =
    value === 'earliest'
      ? context.extent.start
      : value === 'latest'
        ? context.extent.end
        : parseIsoUnit(value, context.zone)?.start;
  if (time === undefined) return false;
  draft.at = time;
  return true;
};

const readHide: Read = (raw, { draft }) => {
  const items = (decodePart(raw) ?? '').split('~');
  const hide = items.filter((item): item is Hideable => (HIDEABLE as readonly string[]).includes(item));
  draft.hide = HIDEABLE.filter((part) => hide.includes(part));
  return hide.length === items.length;
};

const readSelected: Read = (raw, { draft, context }) => {
  const value = decodePart(raw);
  if (!value || (context && !context.knows('sel', value))) return false;
  draft.selected = value as EventId;
  return true;
};

const LAYER_ID = /^[a-z0-9][a-z0-9._:-]{0,63}$/;
/** Which layers there are is known later. */
const readBase: Read = (raw, { draft }) => {
  if (!LAYER_ID.test(raw)) return false;
  draft.base = raw === 'vector' ? null : raw;
  return true;
};

const readSpeed: Read = (raw, { draft }) => {
  if (!/^\d+(?:\.\d+)?$/.test(raw)) return false;
  const speed = Number(raw);
  if (speed < SPEEDS.least || speed > SPEEDS.most) return false;
  draft.speed = speed;
  return true;
};

/** A search is one text, whatever is in it; surrounding space says nothing. */
const readSearch: Read = (raw, { draft }) => {
  const text = decodePart(raw)?.trim() ?? '';
  if (text === '' || text.length > MAX_SEARCH) return false;
  draft.filters = { ...draft.filters, q: { values: [text], exclude: false } };
  return true;
};

const readArea: Read = (raw, { draft }) => {
  const polyline = decodePart(raw);
  if (polyline === null || decodeArea(polyline) === null) return false;
  draft.filters = { ...draft.filters, area: { values: [polyline], exclude: false } };
  return true;
};

const readNear: Read = (raw, { draft }) => {
  const circle = readCircle(decodePart(raw) ?? '');
  if (!circle) return false;
  draft.filters = { ...draft.filters, near: { values: [writeCircle(circle)], exclude: false } };
  return true;
};

/** One voice is asked of every event by itself. */
const readVoices: Read = (raw, { draft }) => {
  if (!/^(?:[2-9]|[1-9]\d)$/.test(raw)) return false;
  draft.filters = { ...draft.filters, voices: { values: [raw], exclude: false } };
  return true;
};

const readCompare: Read = (raw, { draft, context }) => {
  if (!context) return true;
  draft.compare = context.isDated ? parseWindow(decodeDate(raw), context) : null;
  return draft.compare !== null;
};

const readStory: Read = (raw, { draft, context }) => {
  if (!/^[1-9]\d{0,3}$/.test(raw)) return false;
  const step = Number(raw);
  if (context && step > context.storySteps) return false;
  draft.story = step;
  return true;
};

const FILTER_READS: Record<FilterKey, Read> = {
  ...(Object.fromEntries(LIST_KEYS.map((key) => [key, readFilter(key)])) as Record<ListKey, Read>),
  q: readSearch,
  area: readArea,
  near: readNear,
  voices: readVoices,
};

const READS: Readonly<Record<string, Read>> = {
  v: (value) => value === '1',
  data: readData,
  snapshot: readSnapshot,
  t: readWindow,
  at: readAt,
  mode: oneOf('mode', MODES),
  dating: oneOf('dating', DATINGS),
  ...FILTER_READS,
  sel: readSelected,
  bbox: readBbox,
  ll: readLl,
  cmp: readCompare,
  view: oneOf('view', VIEWS),
  ui: oneOf('ui', UIS),
  hide: readHide,
  base: readBase,
  theme: oneOf('theme', ['auto', 'light', 'dark']),
  lang: oneOf('lang', LANGS),
  motion: oneOf('motion', ['auto', 'none']),
  gest: oneOf('gest', ['auto', 'coop', 'greedy']),
  story: readStory,
  step: oneOf('step', STEPS),
  speed: readSpeed,
  colour: oneOf('colour', COLOURS),
  play: (value, { draft }) => {
    draft.play = value === '1';
    return value === '1' || value === '0';
  },
};

/** What makes a view, the layout aside. */
const VIEW_KEYS: readonly string[] = ['t', 'at', 'mode', 'dating', ...FILTER_KEYS, 'sel', 'bbox', 'll', 'cmp'];

/** Reads a query string (with or without `?`). Without a context (no dataset yet) times and ids are not judged. */
export const parseLink = (query: string, context: SelectionContext | null): ParsedLink => {
  const draft: SelectionDraft = { ...DEFAULT_SELECTION };
  const reading: Reading = { draft, context };
  const dropped: string[] = [];
  const unknown: [string, string][] = [];
  const seen = new Set<string>();
  if (query.length > MAX_LENGTH) return { selection: DEFAULT_SELECTION, dropped: ['length'] };
  for (const pair of query.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const key = decodePart((at < 0 ? pair : pair.slice(0, at)).replace(/\+/g, ' '));
    const raw =
      at < 0
        ? ''
        : pair
            .slice(at + 1)
            .replace(/\+/g, '%20')
            .replace(/%7E/gi, key !== null && (FILTER_KEYS as readonly string[]).includes(key) ? '%7E' : '~')
            .replace(/^%21/, '!');
    if (key === null) continue;
    const read = Object.hasOwn(READS, key) ? READS[key] : undefined;
    // An overlong unknown parameter (of a tracker, say) is dropped alone; the rest of the link is still used.
    if (!read && raw.length > MAX_VALUE) dropped.push(key);
    else if (!read) unknown.push([key, decodePart(raw) ?? raw]);
    else if (seen.has(key) || raw.length > MAX_VALUE || !read(raw, reading)) dropped.push(key);
    seen.add(key);
  }
  draft.unknown = unknown;
  return {
    selection: clampAt(draft, context),
    dropped: [...new Set(dropped)],
    hasView: VIEW_KEYS.some((key) => seen.has(key) && !dropped.includes(key)),
  };
};

const clampAt = (draft: Selection, context: SelectionContext | null): Selection => {
  if (draft.at === null || !context) return draft;
  const { start, end } = draft.window ?? context.window;
  const at = Math.min(Math.max(draft.at, start), end);
  return { ...draft, at: at === end ? null : millis(at) };
};

/** The window as `a..b`, its end inclusive of its unit. */
export const writeWindow = ({ start, end }: Span, zone: Zone): string => {
  const last = lastUnit(end, zone);
  return `${isoText(start, zone)}..${isoText(last.start, zone, last.unit)}`;
};

const round = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

const writeMapView = (view: MapView): readonly [string, string] =>
  view.kind === 'bbox'
    ? ['bbox', [view.west, view.south, view.east, view.north].map((value) => round(value, 3)).join(',')]
    : ['ll', [round(view.lat, 4), round(view.lng, 4), round(view.zoom, 2)].join(',')];

/**
 * The query string of a selection, without `?`; empty when everything is the dataset's default.
 * @param context null while there is no dataset, and no time in the selection
 */
export const writeLink = (view: Selection, context: Pick<SelectionContext, 'zone'> | null): string => {
  const selection = { ...view, ...view.emphasis };
  const zone = context?.zone ?? UTC;
  const pairs: [string, string][] = [];
  const put = (key: string, value: string | null): void => {
    if (value !== null) pairs.push([key, value]);
  };
  const differing = (
    key: 'mode' | 'dating' | 'colour' | 'view' | 'ui' | 'theme' | 'lang' | 'motion' | 'gest' | 'step' | 'speed',
  ): string | null => (selection[key] === DEFAULT_SELECTION[key] ? null : String(selection[key]));
  put('data', selection.data === null ? null : escapeValue(selection.data));
  put('snapshot', selection.snapshot === null ? null : escapeValue(selection.snapshot));
  put('t', selection.window && escapeValue(writeWindow(selection.window, zone)));
  put('at', selection.at === null ? null : escapeValue(isoText(selection.at, zone)));
  put('mode', differing('mode'));
  put('dating', differing('dating'));
  const filter = (key: FilterKey): void => {
    const set = selection.filters[key];
    if (set && set.values.length > 0) put(key, writeList(set));
  };
  for (const key of LIST_KEYS) filter(key);
  filter('q');
  put('sel', selection.selected === null ? null : escapeItem(selection.selected));
  if (selection.mapView) put(...writeMapView(selection.mapView));
  filter('area');
  filter('near');
  put('cmp', selection.compare && escapeValue(writeWindow(selection.compare, zone)));
  put('view', differing('view'));
  put('ui', differing('ui'));
  put('hide', selection.hide.length > 0 ? selection.hide.join('~') : null);
  put('base', selection.base);
  for (const key of ['theme', 'lang', 'motion', 'gest'] as const) put(key, differing(key));
  put('story', selection.story === null ? null : String(selection.story));
  for (const key of ['step', 'speed'] as const) put(key, differing(key));
  filter('voices');
  put('colour', differing('colour'));
  put('play', selection.play ? '1' : null);
  // A step alone is that step's own view: the dataset's must be named.
  if (selection.story !== null && !pairs.some(([key]) => VIEW_KEYS.includes(key)))
    pairs.splice(
      pairs.findIndex(([key]) => key !== 'data' && key !== 'snapshot'),
      0,
      ['mode', DEFAULT_SELECTION.mode],
    );
  for (const [key, value] of selection.unknown) pairs.push([escapeValue(key), escapeValue(value)]);
  return pairs.map(([key, value]) => `${key}=${value}`).join('&');
};
