/** What a layout of the timeline is made from and what it returns. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { Opacities } from '../opacity.ts';
import type { EventLink } from '../../query/relations/links.ts';
import type { BinCounts } from '../../query/time/count-bins.ts';
import type { StandingCounts } from '../../query/time/count-standing.ts';
import type { Answering, Occasions } from '../../query/occasions/list-occasions.ts';
import type { Answer } from '../../query/types.ts';
import type { TimeScale } from './axis.ts';
import type { AxisWords } from './axis-labels.ts';
import type { Opened } from './occasion-rows.ts';
import type { PlotFrame } from './plot-frame.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
}
/** Width of a text in CSS pixels. */
export type Measure = (text: string, style: TextStyle) => number;

export interface TimelineWords extends AxisWords {
  /** Of every track of the dataset, by its index. */
  readonly tracks: readonly { readonly name: string }[];
  /** Whether hue says the track, so that its name has its colour. */
  readonly isHueTrack: boolean;
  readonly standing: (count: number) => string;
  /** The word for what holds on a track throughout. */
  readonly standingOn: (track: number) => string;
  /** An occasion that is filtered out itself, and how many of its parts are shown. */
  readonly ghost: (title: string, shown: number, total: number) => string;
  readonly undated: (count: number) => string;
  readonly noData: string;
  /** The same as a sentence, by the dataset's kind of source. */
  readonly noDataLong: string;
  /** The window, and whose days or clock it is told by. */
  readonly dates: string;
  /** The date at which a cut bar starts; `isAbout`: it is known only roughly. */
  readonly cutDate: (time: number, isAbout: boolean) => string;
  /** How a row's date reads beside its label, short. */
  readonly when: (row: number) => string;
  readonly relation: (type: string, inferred: boolean) => string;
  /** Of the first window and the second, while they are compared. */
  readonly windowLetters: readonly string[];
}

/** The two parts of what is drawn of compared windows: under the marks and over them. */
export interface Bands {
  readonly behind: readonly Shape[];
  readonly front: readonly Shape[];
}
type LayBands = (
  input: TimelineInput,
  edges: { readonly top: number; readonly bottom: number },
  axisTop: number,
  axisBottom: number,
) => Bands;

export interface TimelineInput extends Opacities {
  readonly answer: Answer;
  /** What the engine counts in bins, where bars do not fit. */
  readonly bins: (counted: 'shown' | 'all', edges: Float64Array) => BinCounts;
  /** The standing conditions that are shown, where bars do not fit. */
  readonly standing: () => StandingCounts;
  /** The rows of either side. */
  readonly occasions: Occasions | 'tooMany';
  /** What a person has opened; the selected event's occasion is open besides. */
  readonly opened: Opened;
  readonly scale: TimeScale;
  readonly width: number;
  readonly height: number;
  readonly words: TimelineWords;
  readonly measure: Measure;
  readonly selected: number | null;
  readonly hovered: number | null;
  /** Of the selected event. */
  readonly links: readonly EventLink[];
  /** Empty but on the first view. */
  readonly annotations: readonly { readonly row: number; readonly text: string }[];
  /** Where the playhead's line stands, as long as it is inside the window; null = none. */
  readonly playhead: number | null;
  readonly frame: PlotFrame;
  /** What draws the strip of events without a date; null until it has come. */
  readonly drawUndated: DrawUndated | null;
  /** What draws the lines to the parts of an open occasion; null until it has come. */
  readonly drawStalks: DrawStalks | null;
  /** What draws bars as far as they have grown; null until it has come, and for readers who want no motion. */
  readonly drawGrowth: DrawGrowth | null;
  /** What draws answers across the axis; null until it has come. */
  readonly drawAnswers: DrawAnswers | null;
  /** What draws the notes; null until it has come. */
  readonly drawNotes: DrawNotes | null;
  /** What draws the relations of the selected event; null until it has come. */
  readonly layRelations: LayTimelineRelations | null;
  /** What draws two compared windows; null without a comparison, and until it has come. */
  readonly layBands: LayBands | null;
}
type LayTimelineRelations = (
  input: TimelineInput,
  anchors: ReadonlyMap<number, Anchor>,
  labels: readonly Rect[],
  bodies: readonly Rect[],
  axis: Rect,
) => TimelineRelations;

/** What is drawn already, for what has to keep clear of it or to lead to it. */
export interface Drawn {
  readonly marks: readonly TimelineMark[];
  /** Labels and strip titles. */
  readonly boxes: readonly Rect[];
  readonly anchors: ReadonlyMap<number, Anchor>;
}
/** Notes: leaders stand behind the marks, texts before the playhead's line. */
export interface Annotations {
  readonly leaders: readonly Shape[];
  readonly texts: readonly Shape[];
}
export type DrawNotes = (
  input: TimelineInput,
  plot: { readonly top: number; readonly bottom: number },
  axisTop: number,
  drawn: Drawn,
) => Annotations;

/** Leads to a part from the occasion that it is `of`, a row: from x to `to` at its line. */
export interface Stalk {
  readonly of: number;
  readonly x: number;
  readonly to: number;
  readonly y: number;
  readonly isPerhaps: boolean;
}
export type DrawStalks = (stalks: readonly Stalk[], anchors: ReadonlyMap<number, Anchor>) => readonly Shape[];

/** A row's mark as far as it has grown; null where all of it is drawn alike. */
export type DrawGrowth = (input: TimelineInput, shapes: readonly Shape[], opacity: number) => readonly Shape[] | null;

/** What is drawn of answers across the axis. */
export type DrawAnswers = (input: TimelineInput, answers: readonly Answering[], drawn: Drawn) => TimelineRelations;

/** A mark that a person can hit: an event, or a bin of several. */
export type TimelineMark =
  | (Rect & {
      readonly kind: 'event';
      readonly row: number;
      /** Centre of the mark itself. */ readonly cx: number;
      readonly cy: number;
      /** Of an occasion: the parts that its row stands for while it is closed. */
      readonly holds?: { readonly parts: readonly number[]; readonly isOpen: boolean } | undefined;
      /** The event itself is filtered out: its row stands for parts alone. */
      readonly isGhost?: boolean;
    })
  | (Rect & {
      readonly kind: 'strip';
      readonly track: number;
      readonly rows: readonly number[];
      readonly isOpen: boolean;
    })
  | (Rect & {
      readonly kind: 'bin';
      readonly start: number;
      readonly end: number;
      /** By track. */
      readonly counts: readonly number[];
    });

export interface TimelineLayout {
  readonly mode: 'bars' | 'counts';
  readonly shapes: readonly Shape[];
  readonly marks: readonly TimelineMark[];
  readonly axisTop: number;
  readonly axisBottom: number;
}

/** Heights of what is not a bar, in pixels. A low timeline (a phone's) keeps the rows for the bars. */
export interface Metrics {
  readonly strip: number;
  readonly gap: number;
}
export const ROOMY: Metrics = { strip: 28, gap: 8 };
export const COMPACT: Metrics = { strip: 22, gap: 3 };

/** Where a row's bar or glyph is, for the curves that lead to it. */
export interface Anchor {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** A glyph among others: curves leave it downward, not through its neighbours. */
  readonly isGlyph?: boolean;
}

/** What the timeline draws for the selected event's relations. */
export interface TimelineRelations {
  readonly curves: readonly Shape[];
  readonly words: readonly Shape[];
  /** Of the words. */ readonly boxes: readonly Rect[];
}

/** What a layout of bars collects while it draws, by layer. */
export interface Drawing {
  readonly bars: Shape[];
  /** What has no date, on a ground that covers days and playhead. */
  readonly undated: Shape[];
  readonly labels: Shape[];
  readonly stalks: Stalk[];
  readonly frames: Shape[];
  readonly marks: TimelineMark[];
  /** Labels and strip titles. */
  readonly boxes: Rect[];
  /** Bars and glyphs. */
  readonly bodies: Rect[];
  readonly anchors: Map<number, Anchor>;
}

/** Draws the strip of what has no date in [top, top + height]. */
export type DrawUndated = (
  input: TimelineInput,
  rows: readonly number[],
  title: string,
  top: number,
  height: number,
  drawing: Drawing,
) => void;
