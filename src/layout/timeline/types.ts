/** What a layout of the timeline is made from and what it returns. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { Opacities } from '../opacity.ts';
import type { EventLink } from '../../query/relations/links.ts';
import type { Counted } from '../../query/queries.ts';
import type { BinCounts } from '../../query/time/count-bins.ts';
import type {
  Answering,
  BarRow,
  OccasionRow,
  Occasions,
  OccasionSide,
  StandingStrip,
} from '../../query/occasions/list-occasions.ts';
import type { Answer } from '../../query/types.ts';
import type { RelationType } from '../../i18n/wording.ts';
import type { TimeScale } from './axis.ts';
import type { AxisWords } from './axis-labels.ts';
import type { UnitName } from '../../base/time/unit-names.ts';
import type { BarSpec } from './bar-shapes.ts';
import type { Spacing } from './spacings.ts';
import type { PlotFrame } from './plot-frame.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
}
/** Width of a text in CSS pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** How long what each column stands for is: “2 weeks”. */
export interface BinLength {
  readonly unit: UnitName;
  readonly count: number;
}

export interface TimelineWords extends AxisWords {
  /** Of every track of the dataset, by its index. */
  readonly tracks: readonly { readonly name: string }[];
  /** Whether hue says the track, so that its name has its colour. */
  readonly isHueTrack: boolean;
  /** What columns count, and how long each is, if that is a number of a unit; `named`: occasions that have rows. */
  readonly counted: (count: number, several: number, named: number, length: BinLength | null) => string;
  /** The word for what holds on a track throughout. */
  readonly standingOn: (track: number) => string;
  /** An occasion that is filtered out itself, and how many of its parts are shown. */
  readonly ghost: (title: string, shown: number, total: number) => string;
  readonly undated: (count: number) => string;
  readonly noData: string;
  /** The same as a sentence, by the dataset's kind of source. */
  readonly noDataLong: string;
  /** The window, and whose days or clock it is told by; and that alone. */
  readonly dates: string;
  readonly zone: string;
  /** What is said beside a mark of a date that the axis can't show, or cuts: "from about 12 May", "evening". */
  readonly beside: (row: number, isCut: boolean) => string;
  /** That a date is assumed, or is only the whole's. */
  readonly guess: (kind: 'assumed' | 'inferred') => string;
  /** What has no row on its side, and no line in what is open. */
  readonly more: (count: number) => string;
  readonly moreParts: (count: number) => string;
  readonly relation: (type: string, inferred: boolean) => string;
  /** How a row stands to the selected event: whether it is the one that answers, follows, … or the other. */
  readonly tie: (type: RelationType, isFrom: boolean, inferred: boolean) => string;
  /** Of the first window and the second, while they are compared. */
  readonly windowLetters: readonly string[];
}

/** The two parts of what is drawn of a second window: under the marks and over them. */
interface Bands {
  readonly behind: readonly Shape[];
  readonly front: readonly Shape[];
}
export type LayBands = (
  input: TimelineInput,
  edges: { readonly top: number; readonly bottom: number },
  axisTop: number,
  axisBottom: number,
  /** What letters keep clear of. */
  taken: readonly Rect[],
) => Bands;

export interface TimelineInput extends Opacities {
  /** Of the first window alone, where two are compared. */
  readonly answer: Answer;
  /** What the engine counts in bins, where bars do not fit. */
  readonly bins: (counted: Counted, edges: Float64Array) => BinCounts;
  /** The rows of either side. */
  readonly occasions: Occasions;
  /** What a person has opened; the selected event's occasion is open besides. */
  readonly opened: Opened;
  /** On paper and in pictures, where nothing opens. */
  readonly isStatic: boolean;
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
  /** From where to where its pill covers the axis; none in a picture. */
  readonly pill?: readonly [from: number, to: number] | null;
  readonly frame: PlotFrame;
  /** What draws the strip of events without a date; null until it has come. */
  readonly drawUndated: DrawUndated | null;
  /** What lays out a side on which something is open; null until it has come. */
  readonly fitOpen: FitOpen | null;
  /** What draws the lines to the parts of an open occasion; null until it has come. */
  readonly drawStalks: DrawStalks | null;
  /** What draws bars as far as they have grown; null until it has come, and for readers who want no motion. */
  readonly drawGrowth: DrawGrowth | null;
  /** What draws answers across the axis; null until it has come. */
  readonly drawAnswers: DrawAnswers | null;
  /** What draws the notes; null until it has come. */
  readonly drawNotes: DrawNotes | null;
  /** What marks the rows that the selected event is related to; null until it has come. */
  readonly drawTies: DrawTies | null;
  /** What draws the second of two compared windows; null without one, and until it has come. */
  readonly layBands: LayBands | null;
}
type DrawTies = (input: TimelineInput, drawn: Drawn) => TimelineRelations;

/** What is drawn already, for what has to keep clear of it or to lead to it. */
export interface Drawn {
  readonly marks: readonly TimelineMark[];
  /** Labels and strip titles. */
  readonly boxes: readonly Rect[];
  /** Bars and glyphs. */
  readonly bodies: readonly Rect[];
  /** Round what is selected or pointed at. */
  readonly frames: readonly Shape[];
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
export type DrawAnswers = (
  input: TimelineInput,
  answers: readonly Answering[],
  drawn: Drawn,
  axisTop: number,
) => TimelineRelations;

/** A mark that a person can hit: an event, or a bin of several. */
export type TimelineMark =
  | (Rect & {
      readonly kind: 'event';
      readonly row: number;
      /** Centre of the mark itself. */ readonly cx: number;
      readonly cy: number;
      /** Of an occasion: the parts that its row stands for while it is closed. */
      readonly holds?:
        | { readonly parts: readonly number[]; readonly total: number; readonly isOpen: boolean }
        | undefined;
      /** The event itself is filtered out: its row stands for parts alone. */
      readonly isGhost?: boolean;
    })
  | (Rect & {
      /** What has no room of its own: `text` is what is drawn. */
      readonly kind: 'more';
      readonly text: string;
      readonly rows: readonly number[];
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
      /** How many of them a step or a search is about; absent where it is all. */
      readonly lit?: number;
      /** How many of them only may lie in it. */
      readonly perhaps: number;
      /**
       * What a press by pointer does: where there is no room for rows, or nothing nearer to see, its events are listed,
       * as a key does everywhere.
       */
      readonly opens: 'zoom' | 'list';
    });

export interface TimelineLayout {
  readonly mode: 'bars' | 'counts';
  readonly shapes: readonly Shape[];
  readonly marks: readonly TimelineMark[];
  readonly axisTop: number;
  readonly axisBottom: number;
}

/** Where a row's bar or glyph is, for the curves that lead to it. */
export interface Anchor {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** A glyph among others: curves leave it downward, not through its neighbours. */
  readonly isGlyph?: boolean;
  /** Many events have it, and none a row: nothing is led there. */
  readonly isShared?: boolean;
}

/** What the timeline draws for answers across the axis, and for the selected event's relations. */
export interface TimelineRelations {
  readonly curves: readonly Shape[];
  readonly words: readonly Shape[];
  /** What of it takes room. */ readonly boxes: readonly Rect[];
}

/** What a layout of bars collects while it draws, by layer. */
export interface Drawing {
  readonly bars: Shape[];
  /** What has no date, on a ground that covers days and playhead. */
  readonly undated: Shape[];
  readonly labels: Shape[];
  readonly stalks: Stalk[];
  readonly frames: Shape[];
  /** What is selected, as far as its frame reaches. */
  readonly accents: Rect[];
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

/** A row that draws itself. */
export interface OwnRow {
  readonly kind: 'own';
  readonly height: number;
  readonly draw: (top: number, drawing: Drawing) => void;
}

/** What can be open on a side: an occasion, by its row, or a strip, by its track. */
export type OpenItem = { readonly occasion: number } | { readonly strip: number };
/** In the order in which a person opened them: of each side the last one is open. */
export type Opened = readonly OpenItem[];
export type TimelineRow =
  | { readonly kind: 'occasion'; readonly occasion: OccasionRow }
  | { readonly kind: 'strip'; readonly strip: StandingStrip; readonly isOpen: boolean }
  /** `strip`: the track of a strip that holds this alone, and is told by its line. */
  | { readonly kind: 'state'; readonly bar: BarRow; readonly strip: number | null }
  | OwnRow;

export interface PlacedLabel {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly where: 'above' | 'beside';
}

export interface LaidBar {
  readonly kind: 'bar';
  readonly row: number;
  readonly height: number;
  readonly bar: Omit<BarSpec, 'y'>;
  readonly label: PlacedLabel;
  readonly style: TextStyle;
  /** Behind the label, in grey. */
  readonly tail: string;
  /** Of an occasion with parts. */
  readonly holds: {
    readonly parts: readonly number[];
    readonly total: number;
    readonly isOpen: boolean;
  } | null;
  /** How many of the parts have a glyph behind the label. */
  readonly glyphs: number;
  /** What is said to follow from it, behind all else; null where it is nothing, or has no room. */
  readonly next: { readonly row: number; readonly text: string } | null;
  /** Of a part: the occasion's row and how deep it stands. */
  readonly under: { readonly row: number; readonly depth: number; readonly isPerhaps: boolean } | null;
  /** The event itself is filtered out; some of its parts are not. */
  readonly isGhost: boolean;
}

export interface LaidStrip {
  readonly kind: 'strip';
  readonly track: number;
  readonly height: number;
  readonly rows: readonly number[];
  readonly text: string;
  readonly isOpen: boolean;
  /** The word has a line of its own, since the bar begins where it stands. */
  readonly isAbove: boolean;
}

export type LaidRow = LaidBar | LaidStrip | OwnRow;

export interface StandingWord {
  readonly text: string;
  /** Of a strip; null of what is folded. */
  readonly track: number | null;
  readonly rows: readonly number[];
  readonly x: number;
  readonly width: number;
}
export interface WordsOfSide {
  readonly words: readonly StandingWord[];
  /** What keeps a row: open strips, and the selected condition. */
  readonly rest: readonly TimelineRow[];
}

/** What a side has: height for its rows, and the line of its names. */
export interface RoomOfSide {
  readonly height: number;
  readonly line: { readonly from: number; readonly to: number };
  /** What words in that line take of the height; 0 where it has its own. */
  readonly lineHeight: number;
}
export interface FittedSide {
  /** From the axis outward. */
  readonly rows: readonly LaidRow[];
  /** At the outer edge, from top to bottom. */
  readonly standing: readonly LaidRow[];
  readonly words: WordsOfSide['words'];
}
/** Lays out a side on which something is open; null where nothing is, or where that has no room. */
export type FitOpen = (
  input: TimelineInput,
  side: OccasionSide,
  isAbove: boolean,
  room: RoomOfSide,
  closed: Plan,
) => FittedSide | null;

/** What stands at a side's outer edge, as lines or as words, and what is left of its height. */
export interface Edge extends Pick<FittedSide, 'standing' | 'words'> {
  readonly left: number;
}
/** How a side stands. */
export interface Plan {
  readonly spacing: Spacing;
  readonly edge: Edge;
  readonly kept: readonly OccasionRow[];
}
