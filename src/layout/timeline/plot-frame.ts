/**
 * Where the parts of the timeline stand in its pane, whatever events there are: nothing here depends on the view, so
 * that the axis keeps its place in every state.
 */

import type { DatasetSchema } from '../../query/schema.ts';

export interface Room {
  /** CSS pixels of the pane. */
  readonly width: number;
  readonly height: number;
  /** Whether the pane keeps a strip at its top for what is said of the view. */
  readonly hasCaption: boolean;
  /** Whether the second of two compared windows needs the overview, where no room is kept for one. */
  readonly needsOverview?: boolean;
  /** Whether buttons stand in the gutter, where a small pane's labels would otherwise begin. */
  readonly isGutterTaken?: boolean;
  /** The page has the steps from event to event in a place of its own. */
  readonly areStepsElsewhere?: boolean;
  /** What stands before the axis is pressed by a finger. */
  readonly isTouched?: boolean;
  /** A picture, in which nothing is moved: no room is kept for an overview. */
  readonly isStill?: boolean;
}

export interface PlotFrame {
  /** A phone's, a small frame's: names stand in lines of their own, since the gutter has no room for them. */
  readonly isSmall: boolean;
  /** In a small picture: names stand in corners of the plot that its rows leave free, not on lines of their own. */
  readonly areNamesInside?: boolean;
  /** All controls stand before the axis. */
  readonly isTiny: boolean;
  /** Where names and strips begin. */
  readonly gutter: number;
  /** Where labels may begin. */
  readonly labels: number;
  /** From the first moment of the axis to its last. */
  readonly left: number;
  readonly right: number;
  /** Height of the strip at the top. */
  readonly caption: number;
  /** Height of the axis. */
  readonly band: number;
  /** Height that is kept at the foot. */
  readonly overview: number;
  /** Where the middle of the axis stands, as a share of the height. */
  readonly middle: number;
}

export const CAPTION = 54;
export const OVERVIEW = 28;

/**
 * The steps from event to event, Play and ▾, all before the axis: as wide as a fingertip each, in a pane too narrow for
 * that and an axis a little less.
 */
const BEFORE = 140;
const BEFORE_BY_TOUCH = 186;
const BEFORE_IN_NARROW = 160;
const NARROW_AXIS = 360;
export const roomBefore = (width: number, isTouched: boolean): number =>
  isTouched ? (width < NARROW_AXIS ? BEFORE_IN_NARROW : BEFORE_BY_TOUCH) : BEFORE;
/** A pane lower than this has no room for any of them below the axis. */
const TINY = 215;
/** One so narrow (a phone's frame, its text of twice the size) has no room for them before the axis either. */
const NARROW = { width: 300, height: 170 } as const;
/** Above an axis that has nothing else there, for the playhead's flag. */
export const FLAG = 18;
/** A pane smaller than this has a narrow gutter. */
const ROOMY = { width: 520, height: 400 } as const;
/** A pane lower than this has no room to spare: no overview, and a lower axis. */
const LOW = 330;
/** In a pane: below the axis more is said than above it, and the eye reads from the top. */
const MIDDLE = 0.385;
/** A low picture and a very low pane, which show a few of each side. */
const MIDDLE_OF_LOW = 0.5;

/** Play has its place on the axis in the gutter, the last handle and its flag theirs in the margin. */
const LARGE = { gutter: 16, left: 104, margin: 34, band: 52 } as const;
const SMALL = { gutter: 8, left: 50, margin: 15, band: 48 } as const;
const LEAST_BAND = 40;
/** As high as its handles, and a little: a row stands on each side of it. */
const TINY_BAND = 34;
/** How far outside the axis a label begins, clear of its first moment's line. */
const LABEL_OUT = 4;

export const plotFrame = ({
  width,
  height,
  hasCaption,
  needsOverview = false,
  isGutterTaken = false,
  areStepsElsewhere = false,
  isTouched = false,
  isStill = false,
}: Room): PlotFrame => {
  const isSmall = width < ROOMY.width || height < ROOMY.height;
  const { gutter, left: least, margin, band } = isSmall ? SMALL : LARGE;
  const isTiny = height < (width < NARROW.width ? NARROW.height : TINY) && !isStill;
  const isBefore = isTiny && !areStepsElsewhere;
  const left = isBefore ? roomBefore(width, isTouched) : least;
  return {
    isSmall,
    isTiny,
    gutter,
    // Before a tiny pane's axis buttons stand on the band alone.
    labels: isSmall && (isBefore || !isGutterTaken) ? gutter : left - LABEL_OUT,
    left,
    right: Math.max(left + 10, width - margin),
    caption: hasCaption ? CAPTION : 0,
    band: isTiny ? TINY_BAND : height < LOW ? Math.min(band, LEAST_BAND) : band,
    overview: (height >= LOW && !isStill) || needsOverview ? OVERVIEW : 0,
    middle: isTiny || (isStill && height < LOW) ? MIDDLE_OF_LOW : MIDDLE,
  };
};

/** On which sides of the axis something may stand: what is on the axis itself stands on the side that has less. */
export const sidesInUse = ({
  usedSides,
  usedTracks,
  sides,
}: Pick<DatasetSchema, 'usedSides' | 'usedTracks' | 'sides'>): DatasetSchema['usedSides'] =>
  usedTracks.some((track) => sides[track] === 'axis') ? { above: true, below: true } : usedSides;

/** The top of the axis: fixed, and at an edge of the plot where one side of it has no events. */
export const axisTopOf = (
  { band, caption, overview, middle }: PlotFrame,
  height: number,
  used: DatasetSchema['usedSides'],
): number => {
  if (used.above && !used.below) return height - overview - band;
  if (used.below && !used.above) return caption + FLAG;
  return Math.max(caption, Math.round(height * middle - band / 2));
};
