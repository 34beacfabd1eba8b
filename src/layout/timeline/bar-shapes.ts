/**
 * The grammar of the timeline's marks as plain shapes: the end caps say the kind of time, the body says who vouches.
 * Panes, legend and pictures all draw a bar through this one function.
 */
import type { Fill, Shape, Stroke } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import type { Assertion, WhenShape } from '../../events/codes.ts';
import { FADED_END, POSSIBLE } from '../meanings.ts';

export interface BarSpec {
  readonly shape: WhenShape;
  readonly assertion: Assertion;
  readonly token: TokenName;
  /** Centre line and thickness, CSS pixels. */
  readonly y: number;
  readonly thickness: number;
  /** Extent, already cut to the plot, and the part of it that is certain (`sure0 >= sure1`: no part is). */
  readonly x0: number;
  readonly x1: number;
  readonly sure0: number;
  readonly sure1: number;
  /** The start is unknown: a `?` at this x and a dotted leader to the bar. */
  readonly leaderFrom?: number;
  readonly ongoing?: boolean;
  /** The plot cuts the bar here: a hard end, never a fade. */
  readonly cutLeft?: boolean;
  readonly cutRight?: boolean;
  /** Only possible at the playhead: the fill is lighter, outlines stay. */
  readonly possible?: boolean;
  /** Of a part of a day: its hours, as far as they go; `x0` and `x1` are the day's. */
  readonly part?: { readonly x0: number; readonly x1: number };
}

const OUTLINE = 1.5;
/** Of what is filled lightly: thinner than that of a hollow body, which says who vouches. */
const EDGE = 1;
const IMPLIED_DASH = [4, 2] as const;
/** Least width drawn, so that a short event can be seen. */
export const MIN_WIDTH = 6;

const stops = (bar: BarSpec): readonly (readonly [number, number])[] => {
  const width = Math.max(1, bar.x1 - bar.x0);
  const full = bar.possible ? POSSIBLE : 1;
  const at = (x: number): number => Math.max(0, Math.min(1, (x - bar.x0) / width));
  const sure0 = bar.sure0 < bar.sure1 ? at(bar.sure0) : 0.5;
  const sure1 = bar.sure0 < bar.sure1 ? at(bar.sure1) : 0.5;
  const faint = FADED_END * full;
  return [
    [0, sure0 > 0 ? faint : full],
    [sure0, full],
    [sure1, full],
    [1, sure1 < 1 ? faint : full],
  ];
};

const outline = (bar: BarSpec): Stroke => ({
  token: bar.token,
  width: OUTLINE,
  ...(bar.assertion === 'implied' ? { dash: IMPLIED_DASH } : {}),
});

/** An end that is not known exactly: drawn open, as a hard edge would claim to know it. */
const isOpenEnd = (bar: BarSpec, side: 'left' | 'right'): boolean =>
  side === 'left' ? !bar.cutLeft && bar.sure0 > bar.x0 + 0.5 : !bar.cutRight && bar.sure1 < bar.x1 - 0.5;

const hollowBody = (bar: BarSpec): Shape[] => {
  const top = bar.y - bar.thickness / 2 + OUTLINE / 2;
  const bottom = bar.y + bar.thickness / 2 - OUTLINE / 2;
  const left = bar.x0 + OUTLINE / 2;
  const right = bar.x1 - OUTLINE / 2;
  const stroke = outline(bar);
  const openLeft = isOpenEnd(bar, 'left');
  const openRight = isOpenEnd(bar, 'right');
  const inside: Shape = {
    kind: 'rect',
    x: bar.x0,
    y: bar.y - bar.thickness / 2,
    width: bar.x1 - bar.x0,
    height: bar.thickness,
    fill: { token: 'panel' },
  };
  if (!openLeft && !openRight)
    return [
      inside,
      { kind: 'line', points: [left, top, right, top, right, bottom, left, bottom], closed: true, stroke },
    ];
  if (openLeft && openRight)
    return [
      inside,
      { kind: 'line', points: [left, top, right, top], stroke },
      { kind: 'line', points: [left, bottom, right, bottom], stroke },
    ];
  const [open, shut] = openLeft ? [left, right] : [right, left];
  return [inside, { kind: 'line', points: [open, top, shut, top, shut, bottom, open, bottom], stroke }];
};

const assessmentDot = (bar: BarSpec): Shape[] =>
  bar.assertion === 'assessment'
    ? [
        {
          kind: 'circle',
          x: (bar.x0 + bar.x1) / 2,
          y: bar.y,
          r: Math.max(1.5, bar.thickness / 2 - 1.75),
          fill: { token: bar.token },
        },
      ]
    : [];

/** Thinner bodies stand between brackets, which say how far they go. */
const LEAST_EDGED = 4;

/**
 * What is filled lightly has its edges in full, or one could not see how far it goes: a hairline along a fade, above
 * and below, whose end stays open, and around what is only possible.
 */
const edges = (bar: BarSpec): Shape[] => {
  if (bar.thickness < LEAST_EDGED) return [];
  const isSure = bar.sure0 < bar.sure1;
  const [openLeft, openRight] = [isOpenEnd(bar, 'left'), isOpenEnd(bar, 'right')];
  const isWhole = bar.possible || !isSure;
  const inset = bar.thickness / 2 - EDGE / 2;
  const stroke = { token: bar.token, width: EDGE };
  const along = (from: number, to: number): Shape[] =>
    [bar.y - inset, bar.y + inset].map((y) => ({ kind: 'line', points: [from, y, to, y], stroke }));
  const across = (x: number): Shape => ({ kind: 'line', points: [x, bar.y - inset, x, bar.y + inset], stroke });
  if (!isWhole) return [...(openLeft ? along(bar.x0, bar.sure0) : []), ...(openRight ? along(bar.sure1, bar.x1) : [])];
  return [
    ...along(bar.x0, bar.x1),
    ...(openLeft ? [] : [across(bar.x0 + EDGE / 2)]),
    ...(openRight ? [] : [across(bar.x1 - EDGE / 2)]),
  ];
};

const solidBody = (bar: BarSpec): Shape[] => [
  {
    kind: 'rect',
    x: bar.x0,
    y: bar.y - bar.thickness / 2,
    width: bar.x1 - bar.x0,
    height: bar.thickness,
    fill: { token: bar.token, fade: { x0: bar.x0, x1: bar.x1, stops: stops(bar) } },
  },
  ...edges(bar),
];

const lasting = (bar: BarSpec): Shape[] =>
  bar.assertion === 'reported' ? solidBody(bar) : [...hollowBody(bar), ...assessmentDot(bar)];

const bracket = (x: number, y: number, half: number, arm: number, token: TokenName): Shape => ({
  kind: 'line',
  points: [x + arm, y - half, x, y - half, x, y + half, x + arm, y + half],
  stroke: { token, width: 1.75 },
});

/** The day, the span within which it was: its ends, each unless the plot cuts it. */
const brackets = (bar: BarSpec): Shape[] => {
  const half = Math.min(bar.thickness, 10) / 2 + 1;
  return [
    ...(bar.cutLeft ? [] : [bracket(bar.x0 + 1, bar.y, half, 4, bar.token)]),
    ...(bar.cutRight ? [] : [bracket(bar.x1 - 1, bar.y, half, -4, bar.token)]),
  ];
};

/** `[ ]` once, somewhere within; only possible, its line is thinner: it has no room for a lighter inside. */
const within = (bar: BarSpec): Shape[] => {
  const thickness = bar.assertion !== 'reported' ? 5 : bar.possible ? 1 : 2;
  return [...lasting({ ...bar, thickness, sure0: bar.x0, sure1: bar.x1, possible: false }), ...brackets(bar)];
};

/** From dot to dot, and how far they keep from the brackets, in CSS pixels; they are neither days nor a count. */
const DOT_PITCH = 8;
const DOT_MARGIN = 8;
const DOT = 2;

/** `[ · · · ]` several times within. */
const repeated = (bar: BarSpec): Shape[] => {
  const room = bar.x1 - bar.x0 - 2 * DOT_MARGIN;
  const count = Math.max(1, Math.floor(room / DOT_PITCH) + 1);
  const first = (bar.x0 + bar.x1) / 2 - ((count - 1) * DOT_PITCH) / 2;
  const fill: Fill =
    bar.assertion === 'reported' ? { token: bar.token, opacity: bar.possible ? POSSIBLE : 1 } : { token: 'panel' };
  const isReported = bar.assertion === 'reported';
  const rim = isReported && !bar.possible ? {} : { stroke: { ...outline(bar), width: isReported ? EDGE : 1.25 } };
  const dots = Array.from({ length: count }, (_, i): Shape => ({
    kind: 'circle',
    x: first + i * DOT_PITCH,
    y: bar.y,
    r: DOT,
    fill,
    ...rim,
  }));
  return [...dots, ...assessmentDot({ ...bar, thickness: 8 }), ...brackets(bar)];
};

/** What a thin line between the brackets of a day is drawn with. */
const dayLine = (bar: BarSpec): Shape => ({
  kind: 'line',
  points: [bar.x0 + 1, bar.y, bar.x1 - 1, bar.y],
  stroke: { token: bar.token, width: 1 },
});

/** Narrower than this, what happened on a day has no room for the day's brackets. */
const MIN_BRACKETED = 16;
const HEAD = 3.5;

/** An upright tick with a round head: once, that day or at that time. */
const once = (bar: BarSpec): Shape[] => {
  const x = (bar.x0 + bar.x1) / 2;
  const half = Math.max(HEAD + 1, bar.thickness / 2);
  const isHollow = bar.assertion !== 'reported';
  const fill: Fill = isHollow ? { token: 'panel' } : { token: bar.token, opacity: bar.possible ? POSSIBLE : 1 };
  const isWide = bar.x1 - bar.x0 >= MIN_BRACKETED;
  return [
    ...(isWide ? [dayLine(bar), ...brackets(bar)] : []),
    { kind: 'line', points: [x, bar.y - half + HEAD, x, bar.y + half + 1], stroke: { token: bar.token, width: 2 } },
    {
      kind: 'circle',
      x,
      y: bar.y - half + HEAD,
      r: HEAD,
      fill,
      stroke: isHollow ? outline(bar) : { token: bar.token, width: 1 },
    },
    ...(bar.assertion === 'assessment'
      ? [{ kind: 'circle', x, y: bar.y - half + HEAD, r: 1.25, fill: { token: bar.token } } as const]
      : []),
  ];
};

/** A block in its part of the day, between the brackets of the day. */
const inPart = (bar: BarSpec, part: NonNullable<BarSpec['part']>): Shape[] => [
  dayLine(bar),
  ...brackets(bar),
  ...lasting({ ...bar, ...part, cutLeft: false, cutRight: false }),
];

const bodyOf = (bar: BarSpec): Shape[] => {
  if (bar.shape === 'within') return within(bar);
  if (bar.shape === 'repeated') return repeated(bar);
  if (bar.part && bar.x1 - bar.x0 >= MIN_BRACKETED) return inPart(bar, bar.part);
  return bar.shape === 'instant' ? once(bar) : lasting(bar);
};

const leader = (bar: BarSpec): Shape[] => {
  if (bar.leaderFrom === undefined) return [];
  const mark: Shape = {
    kind: 'text',
    x: bar.leaderFrom,
    y: bar.y + 4,
    text: '?',
    token: bar.token,
    size: 12,
    weight: 600,
    align: 'middle',
  };
  // A bar that starts at the plot's edge has no room for the dots.
  return bar.leaderFrom > bar.x0 - 12
    ? [mark]
    : [
        mark,
        {
          kind: 'line',
          points: [bar.leaderFrom + 7, bar.y, bar.x0 - 2, bar.y],
          stroke: { token: bar.token, width: 1.5, dash: [1.5, 4], cap: 'round' },
        },
      ];
};

const ongoingMark = (bar: BarSpec): Shape[] =>
  bar.ongoing && !bar.cutRight
    ? [
        {
          kind: 'line',
          points: [bar.x1 + 1.5, bar.y - 4.5, bar.x1 + 8, bar.y, bar.x1 + 1.5, bar.y + 4.5],
          closed: true,
          fill: { token: 'panel' },
          stroke: { token: bar.token, width: 1.5 },
        },
      ]
    : [];

const cutMarks = (bar: BarSpec): Shape[] => {
  const shapes: Shape[] = [];
  const arrow = (x: number, direction: 1 | -1): Shape => ({
    kind: 'line',
    points: [x, bar.y - 4, x + 5 * direction, bar.y, x, bar.y + 4],
    closed: true,
    fill: { token: bar.token },
    stroke: { token: bar.token, width: 0.5 },
  });
  if (bar.cutLeft) shapes.push(arrow(bar.x0 - 2, -1));
  if (bar.cutRight) shapes.push(arrow(bar.x1 + 2, 1));
  return shapes;
};

/** One event's mark on the timeline, without its label. */
export const barShapes = (spec: BarSpec): Shape[] => {
  const narrow = spec.x1 - spec.x0 < MIN_WIDTH;
  const middle = (spec.x0 + spec.x1) / 2;
  const bar = narrow
    ? {
        ...spec,
        x0: middle - MIN_WIDTH / 2,
        x1: middle + MIN_WIDTH / 2,
        sure0: middle - MIN_WIDTH / 2,
        sure1: middle + MIN_WIDTH / 2,
      }
    : spec;
  return [...leader(bar), ...bodyOf(bar), ...cutMarks(bar), ...ongoingMark(bar)];
};

/** The frame of the selected or hovered bar: 2 pixels, with a gap; a label above the bar is inside it. */
export const barFrame = (
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  token: TokenName,
): Shape => ({
  kind: 'rect',
  x: x - 3,
  y: y - 1,
  width: width + 6,
  height: height + 2,
  radius: 3,
  stroke: { token, width: 2 },
});
