/** What the map's layout is given and what it returns: plain values in CSS pixels of the pane. */
import type { Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Opacities } from '../opacity.ts';
import type { EventLink } from '../../query/relations/links.ts';
import type { Answer } from '../../query/types.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import type { GeoBox, MapFrame, Rect } from '../../base/geo/frame.ts';
import type { PlaceGroup, PlaceRows } from '../../query/places/place-rows.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';
import type { Flow } from '../../query/places/flows.ts';
import type { StatusWords } from '../../wording/describe-status.ts';
import type { Projected } from './area-projection.ts';
import type { City } from './city.ts';
import type { Item } from './items.ts';
import type { PeriodCounts, PeriodWords } from './period-tags.ts';

/** Width of a text in CSS pixels, in the house's font. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

export interface MapScene extends Opacities {
  readonly answer: Answer;
  /** The shown events by point and by area. */
  readonly places: PlaceRows;
  readonly areas: readonly AreaUse[];
  /**
   * Those of the whole window, where only what has begun is shown: what is yet to come keeps its place as a ghost. Null
   * where all of the window is shown.
   */
  readonly whole: Pick<MapScene, 'places' | 'areas'> | null;
  /** The shown events that lead from an origin to a destination. */
  readonly flows: readonly Flow[];
  readonly atlas: Atlas;
  readonly frame: MapFrame;
  /** Rows, -1 for none. */
  readonly selected: number;
  readonly hovered: number;
  /** What comes in now while it plays: its places have a ring in ink. */
  readonly arriving: ReadonlySet<number>;
  /** Of the selected event. */
  readonly links: readonly EventLink[];
  /** Boxes of the chrome over the map, which no text may touch. */
  readonly reserved: readonly Rect[];
  /** Towns of the base map that name areas; those of areas in use are always named. */
  readonly cities: readonly City[];
  readonly messages: Messages['map'];
  /** Who vouches for a row, in words. */
  readonly statusOf: (row: number) => StatusWords;
  /** The words for two windows, while they are compared. */
  readonly periodWords: PeriodWords | null;
  /** The word on a relation's curve. */
  readonly relationWord: (type: string, inferred: boolean) => string;
  readonly measure: Measure;
  /** What draws the relations of the selected event; null until it has come. */
  readonly layRelations: LayMapRelations | null;
  /** What draws the letters of two compared windows; null until it has come. */
  readonly layLetters: LayLetters | null;
  /** What draws several occasions at one place; null until it has come. */
  readonly layRow: LayRow | null;
  /** What draws the discs of items; null until it has come. */
  readonly layDisc: LayDisc | null;
  /** What places the words of a region that they have no room in; null until it has come. */
  readonly layAside: LayAside | null;
  /** What draws areas that are yet to come; null until it has come. */
  readonly layGhosts: LayGhosts | null;
  /** What draws flows; null until it has come. */
  readonly layFlows: LayFlows | null;
  /** What leads to events out of sight; null until it has come. */
  readonly layPointers: LayPointers | null;
}
/** Events of one occasion at one place, which of them are shown, and the one whose glyph stands for them. */
export interface MapGroup extends PlaceGroup {
  readonly lead: number;
  /** None of what is yet to come. */
  readonly here: readonly number[];
}

export interface ItemLayout {
  readonly marks: readonly MapMark[];
  readonly shapes: readonly Shape[];
}
export type LayLetters = (
  scene: MapScene,
  group: MapGroup,
  x: number,
  y: number,
  where: 'above' | 'below',
) => readonly Shape[];
type LayRow = (scene: MapScene, item: Item, groups: readonly MapGroup[]) => ItemLayout;
type LayDisc = (scene: MapScene, item: Item) => ItemLayout;
/** A way to write an area's words, in CSS pixels. */
export interface AreaLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedAreaLabel {
  readonly label: AreaLabel;
  readonly box: Rect;
  /** Of one that stands beside its area: the line into it, the boxes that it takes, and where it ends. */
  readonly leader?: { readonly points: readonly number[]; readonly taken: readonly Rect[]; readonly end: Rect };
}

type LayAside = (
  scene: MapScene,
  use: AreaUse,
  projected: Projected,
  labels: readonly AreaLabel[],
  /** All areas in use, on whose ground no words of this one stand. */
  others: readonly AreaUse[],
  /** What words and their line keep clear of. */
  near: readonly Rect[],
  isFree: (box: Rect) => boolean,
) => PlacedAreaLabel | null;
type LayGhosts = (scene: MapScene) => readonly Outline[];
export type LayPointers = (
  scene: MapScene,
  /** Those that are not drawn. */
  flows: readonly Flow[],
  related: ReadonlyMap<number, readonly EventLink[]>,
) => readonly Pointer[];
type LayFlows = (
  scene: MapScene,
  flows: readonly Flow[],
  /** What words keep clear of. */
  taken: readonly Rect[],
  /** Names that stand already. */
  written: Names['named'],
) => FlowLayout;
/** Texts that are placed, with the boxes that they take. */
export interface Names {
  readonly shapes: readonly Shape[];
  readonly taken: readonly Rect[];
  readonly named: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

export interface FlowLayout {
  readonly shapes: readonly Shape[];
  readonly ends: Names;
  readonly taken: readonly Rect[];
}

type LayMapRelations = (
  scene: MapScene,
  related: ReadonlyMap<number, readonly EventLink[]>,
  marks: readonly MapMark[],
  /** What the words keep clear of. */
  blocked: readonly Rect[],
) => MapRelations;

/** Something on the map that a person can point at; each becomes one transparent button. */
export interface MapMark {
  /** The same for the same thing from frame to frame. */
  readonly key: string;
  readonly kind: 'event' | 'occasion' | 'cluster' | 'more' | 'area';
  /** One event; of an occasion those that are here, of "more" and an area all, by time; none for a cluster. */
  readonly rows: readonly number[];
  readonly count: number;
  /** Of a glyph: the occasion that its events belong to. */
  readonly occasion?: number;
  /** Of an area: its number in the atlas, and what it is to its events. */
  readonly area?: number;
  readonly areaRole?: AreaUse['role'];
  /** An area of which only a point is known. */
  readonly isDisc?: boolean;
  /** An area whose words stand in `box`. */
  readonly isLabelled?: boolean;
  /** Of an area: where on it a line to it ends. */
  readonly ground?: Rect;
  /** The place's name; empty for a cluster of several. */
  readonly name: string;
  /** Of a cluster and of "more": what it is called aloud. */
  readonly said?: string;
  readonly anchors: readonly number[];
  /** While two windows are compared: how many of its events are in each. */
  readonly periods: PeriodCounts | null;
  readonly box: Rect;
  readonly x: number;
  readonly y: number;
  /** What the events that the mark holds are to the selected one, in words. */
  readonly relation?: string;
}

/** An area that is drawn within its own edge. */
export interface Outline {
  /** Flat rings in pane pixels. */
  readonly rings: readonly Float64Array[];
  /** What is stroked where that is not the rings: they lie on the map's edge, or are cut at 180°. */
  readonly lines: readonly Float64Array[] | null;
  readonly token: TokenName;
  /** Opacity of the tint, without which a region has no feather either; 0 for objects and references whose event is
   * not selected, and for what is yet to come. */
  readonly tint: number;
  readonly dotted: boolean;
  readonly opacity: number;
  /** Selected or hovered. */
  readonly emphasis: 'accent' | 'ink' | null;
}

export type PaneEdge = 'left' | 'right' | 'top' | 'bottom';
export type Direction = 'north' | 'northEast' | 'east' | 'southEast' | 'south' | 'southWest' | 'west' | 'northWest';

/** A way to what lies beyond one of the pane's edges; the bar below the map shows it. */
export interface Pointer {
  readonly key: string;
  readonly edge: PaneEdge;
  /** Names of the places, the weightiest first; not all of many. */
  readonly texts: readonly string[];
  /** How many places. */
  readonly count: number;
  /** What is there, each with its place. */
  readonly said: readonly string[];
  /** Whole accessible name. */
  readonly name: string;
  /** It stands for the selected event, for those related to it. */
  readonly isSelected: boolean;
  readonly isRelated: boolean;
  /** What the map flies to. */
  readonly box: GeoBox;
}

export interface MapLayout {
  /** Painted in this order: outlines, under, (the base map's names), over. */
  readonly outlines: readonly Outline[];
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
  /** By place, then time: the order of the buttons. */
  readonly marks: readonly MapMark[];
  readonly pointers: readonly Pointer[];
  /** Boxes that the base map's names keep clear of, the chrome's included. */
  readonly taken: readonly Rect[];
  /** Names that the layout has written itself. */
  readonly named: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /**
   * Areas whose names stand in labels, in alphabetic order, joined by line feeds: the base map does not name them
   * again.
   */
  readonly namedAreas: string;
  /** Flows, discs or rows are to be drawn, and what draws them has not come. */
  readonly waitsForPart: boolean;
}

/** What the map draws for the selected event's relations. */
export interface MapRelations {
  /** Under the marks and names. */
  readonly curves: readonly Shape[];
  /** Words and underlines, above everything. */
  readonly over: readonly Shape[];
  /** Boxes that the base map's names keep clear of. */
  readonly taken: readonly Rect[];
  /** Of each mark that holds a related event, in words. */
  readonly byMark: ReadonlyMap<string, string>;
}
