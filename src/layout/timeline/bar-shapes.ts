/**
 * The grammar of the timeline's marks as plain shapes: the end caps say the kind of time, the body says who vouches.
 * Panes, legend and pictures all draw a bar through this one function.
 */
import type { Shape, Stroke } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import type { Assertion, WhenShape } from '../../events/codes.ts';

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
}

const FAINT = 0.22;
const POSSIBLE = 0.45;
const OUTLINE = 1.5;
const IMPLIED_DASH = [4, 2] as const;
/** Least width drawn, so that a short event can be seen. */
export const MIN_WIDTH = 6;

const stops = (bar: BarSpec): readonly (readonly [number, number])[] => {
  const width = Math.max(1, bar.x1 - bar.x0);
  const full = bar.possible ? POSSIBLE : 1;
  const at = (x: number): number => Math.max(0, Math.min(1, (x - bar.x0) / width));
  const sure0 = bar.sure0 < bar.sure1 ? at(bar.sure0) : 0.5;
  const sure1 = bar.sure0 < bar.sure1 ? at(bar.sure1) : 0.5;
  const faint = FAINT * full;
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

const solidBody = (bar: BarSpec): Shape => ({
  kind: 'rect',
  x: bar.x0,
  y: bar.y - bar.thickness / 2,
  width: bar.x1 - bar.x0,
  height: bar.thickness,
  fill: { token: bar.token, fade: { x0: bar.x0, x1: bar.x1, stops: stops(bar) } },
});

const lasting = (bar: BarSpec): Shape[] =>
  bar.assertion === 'reported' ? [solidBody(bar)] : [...hollowBody(bar), ...assessmentDot(bar)];

const bracket = (x: number, y: number, half: number, arm: number, token: TokenName): Shape => ({
  kind: 'line',
  points: [x + arm, y - half, x, y - half, x, y + half, x + arm, y + half],
  stroke: { token, width: 1.75 },
});

/** `[ ]` once, somewhere within; with `ı ı ı` several times within. A cut side has no bracket. */
const bracketed = (bar: BarSpec): Shape[] => {
  const half = bar.thickness / 2 + 1;
  const line = { ...bar, thickness: bar.assertion === 'reported' ? 2 : 5, sure0: bar.x0, sure1: bar.x1 };
  const shapes: Shape[] = [...lasting(line)];
  if (bar.shape === 'repeated') {
    for (const part of [0.25, 0.5, 0.75]) {
      const x = bar.x0 + (bar.x1 - bar.x0) * part;
      shapes.push({
        kind: 'line',
        points: [x, bar.y - half + 1, x, bar.y + half - 1],
        stroke: { token: bar.token, width: 1.75 },
      });
    }
  }
  if (!bar.cutLeft) shapes.push(bracket(bar.x0 + 1, bar.y, half, 4, bar.token));
  if (!bar.cutRight) shapes.push(bracket(bar.x1 - 1, bar.y, half, -4, bar.token));
  return shapes;
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
  const body = bar.shape === 'within' || bar.shape === 'repeated' ? bracketed(bar) : lasting(bar);
  return [...leader(bar), ...body, ...cutMarks(bar), ...ongoingMark(bar)];
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
