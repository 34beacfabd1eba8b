/** What a link restores: the whole view as plain values. `null` means the dataset's own default. */
import type { Millis } from '../base/brand.ts';
import { UNIT_NAMES } from '../base/time/unit-names.ts';
import type { Lang } from '../base/lang.ts';
import type { EventId } from '../events/types.ts';

/** Closed-open: `end` is the first moment after the window. */
export interface Span {
  readonly start: Millis;
  readonly end: Millis;
}
export const MODES = ['window', 'sofar', 'moment'] as const;
export type Mode = (typeof MODES)[number];
export const DATINGS = ['best', 'article'] as const;
export type Dating = (typeof DATINGS)[number];
/** `responses` lists each offensive event with the diplomatic ones that answer it. */
export const VIEWS = ['split', 'map', 'timeline', 'table', 'responses'] as const;
export type View = (typeof VIEWS)[number];
export const UIS = ['full', 'lite', 'bare'] as const;
export type Ui = (typeof UIS)[number];
export const HIDEABLE = ['title', 'legend', 'filters', 'search', 'share'] as const;
export type Hideable = (typeof HIDEABLE)[number];
export const STEPS = ['event', ...UNIT_NAMES] as const;
export type Step = (typeof STEPS)[number];

/** What hue says. */
export const COLOURS = ['track', 'type', 'actor', 'certainty'] as const;
export type ColourBy = (typeof COLOURS)[number];

/** One filter kind: OR within `values`; `exclude` turns it round. */
export interface FilterSet {
  readonly values: readonly string[];
  readonly exclude: boolean;
}
/** The kinds of filter whose values are ids of a list, which a panel can offer. */
export const LIST_KEYS = ['track', 'type', 'place', 'certainty', 'src', 'basis', 'prec', 'actor'] as const;
export type ListKey = (typeof LIST_KEYS)[number];
/**
 * All kinds of filter. `q` (a search), `area` (an encoded polyline, closed), `near` (a circle) and `voices` (at least
 * so many) hold one value each and never exclude.
 */
export const FILTER_KEYS = [...LIST_KEYS, 'q', 'area', 'near', 'voices'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
/** Characters that a search may have. */
export const MAX_SEARCH = 200;
/**
 * What a typed text is kept as. Half a pair of surrogates, which a keyboard or the cut may leave, cannot stand in an
 * address.
 */
export const searchValue = (text: string): string =>
  text
    .trim()
    .slice(0, MAX_SEARCH)
    .replace(/\p{Surrogate}/gu, '')
    .trim();
export type Filters = Readonly<Partial<Record<FilterKey, FilterSet>>>;

export type MapView =
  | {
      readonly kind: 'bbox';
      readonly west: number;
      readonly south: number;
      readonly east: number;
      readonly north: number;
    }
  | { readonly kind: 'll'; readonly lat: number; readonly lng: number; readonly zoom: number };

/** What is told at the moment: it stays lit, all else that is shown is dimmed, and nothing is left out for it. */
export interface Emphasis {
  readonly filters: Filters;
  readonly mode: Mode;
}

export interface Selection {
  /** Bundled id or address; null = the built-in dataset. */
  readonly data: string | null;
  /** The dataset's version that the link is pinned to; null = whatever is the newest. */
  readonly snapshot: string | null;
  readonly window: Span | null;
  /** null = the end of the window. */
  readonly at: Millis | null;
  readonly mode: Mode;
  readonly dating: Dating;
  readonly filters: Filters;
  /** What the story's step is about; a link names it by the keys of filters and mode. */
  readonly emphasis: Emphasis | null;
  readonly selected: EventId | null;
  readonly mapView: MapView | null;
  /** A second window to compare with; null = no comparison. */
  readonly compare: Span | null;
  readonly view: View;
  readonly ui: Ui;
  readonly hide: readonly Hideable[];
  /** Id of a layer over the bundled map; null = none. */
  readonly base: string | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly lang: Lang | null;
  readonly motion: 'auto' | 'none';
  readonly gest: 'auto' | 'coop' | 'greedy';
  /** The story's step, from 1; null = not in the story. */
  readonly story: number | null;
  readonly step: Step;
  readonly speed: number;
  readonly colour: ColourBy;
  readonly play: boolean;
  /** Keys this version does not know, kept in order and written back after the known ones. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
}

export const DEFAULT_SELECTION: Selection = {
  data: null,
  snapshot: null,
  window: null,
  at: null,
  mode: 'window',
  dating: 'best',
  filters: {},
  emphasis: null,
  selected: null,
  mapView: null,
  compare: null,
  view: 'split',
  ui: 'full',
  hide: [],
  base: null,
  theme: 'auto',
  lang: null,
  motion: 'auto',
  gest: 'auto',
  story: null,
  step: 'event',
  speed: 1,
  colour: 'track',
  play: false,
  unknown: [],
};

/** The same view in the whole app: without what only a frame asks for, `bg` (its ground) among it. */
export const inFullApp = (selection: Selection): Selection => ({
  ...selection,
  ui: 'full',
  hide: [],
  gest: 'auto',
  unknown: selection.unknown.filter(([key]) => key !== 'bg'),
});

/** What the pointer is doing: a preview that release commits into the selection. */
export interface Gesture {
  readonly window: Span | null;
  readonly at: Millis | null;
  /** Of the second window. */
  readonly compare: Span | null;
  readonly hovered: EventId | null;
  /** A handle moves or playback runs: the status is silent until rest. */
  readonly moving: boolean;
}
export const IDLE: Gesture = { window: null, at: null, compare: null, hovered: null, moving: false };
