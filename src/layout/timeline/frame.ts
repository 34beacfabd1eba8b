/** What stands behind and around the marks: grid, axis, track names, the stretch without data, the playhead's line. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { layoutAxis, type AxisInput } from './axis-labels.ts';
import { lastKnown, noData, STRIPES } from './no-data.ts';
import type { Heads } from './track-names.ts';
import type { TimelineInput } from './types.ts';

interface Back {
  readonly behind: readonly Shape[];
  readonly playhead: readonly Shape[];
  readonly front: readonly Shape[];
}

/** From the plot's edges to the axis; in the axis itself the playhead is a control. */
const playheadLine = (
  { playhead }: TimelineInput,
  { top, bottom }: Heads,
  axisTop: number,
  axisBottom: number,
): Shape[] => {
  if (playhead === null) return [];
  const x = Math.round(playhead) + 0.5;
  const stroke = { token: 'ink', width: 1.5 } as const;
  return [
    { kind: 'line', points: [x, top, x, Math.max(top, axisTop)], stroke },
    { kind: 'line', points: [x, axisBottom, x, Math.max(axisBottom, bottom)], stroke },
  ];
};

/** Half of a handle and a little, in CSS pixels. */
const HANDLE = 6;
/** Between a line and a label on the axis. */
const BESIDE = 2;
/** The marks of the grid at the upper edge of the axis. */
const NOTCH = 5;
/** How much of the other land's colour the axis has. */
const BAND = 0.5;
const OUTSIDE = 0.45;

/** `crossing`: lines that lead across it, and words that stand on it. */
const inWayOf = (
  { answer, scale }: Pick<TimelineInput, 'answer' | 'scale'>,
  crossing: readonly Rect[],
): AxisInput['handles'] => {
  const { window } = answer.question;
  return [
    ...[window.start, window.end].map((edge) => [scale.x(edge) - HANDLE, scale.x(edge) + HANDLE] as const),
    ...crossing.map(({ x, width }) => [x - BESIDE, x + width + BESIDE] as const),
  ];
};

/** The axis: a filled band with its ticks, and stripes where there are no data. */
export const axisBand = (
  input: Pick<TimelineInput, 'answer' | 'scale' | 'words' | 'measure' | 'width' | 'frame' | 'pill'>,
  axisTop: number,
  crossing: readonly Rect[] = [],
): { readonly grid: readonly number[]; readonly ground: readonly Shape[]; readonly front: readonly Shape[] } => {
  const { scale, width, words, answer, frame, measure } = input;
  const knownUntil = lastKnown(answer);
  const { grid, labels } = layoutAxis(
    {
      scale,
      zone: answer.table.zone,
      words,
      measure,
      handles: inWayOf(input, crossing),
      pill: input.pill,
      isYearSaid: !frame.isSmall,
      finest: answer.unit,
      knownUntil,
    },
    axisTop + frame.band / 2,
  );
  const upright = (x: number, to: number): Shape => ({
    kind: 'line',
    points: [Math.round(x) + 0.5, axisTop, Math.round(x) + 0.5, to],
    stroke: { token: 'noData', width: 1 },
  });
  const rule = (y: number): Shape => ({
    kind: 'line',
    points: [0, y, width, y],
    stroke: { token: 'noData', width: 1 },
  });
  const from = Math.max(scale.left, scale.x(knownUntil));
  const box = { y: axisTop, height: frame.band } as const;
  return {
    grid,
    ground: [
      { kind: 'rect', x: 0, width, ...box, fill: { token: 'otherLand', opacity: BAND } },
      ...(from < width - 2
        ? [
            { kind: 'rect', x: from, width: width - from, ...box, fill: STRIPES } as const,
            upright(from, axisTop + frame.band),
          ]
        : []),
      ...grid.map((x) => upright(x, axisTop + NOTCH)),
      rule(Math.round(axisTop) + 0.5),
      rule(Math.round(axisTop + frame.band) - 0.5),
    ],
    front: labels,
  };
};

/** What is outside the window, while a handle is held and the axis shows more than it. */
const outsideWindow = ({ answer, scale }: TimelineInput, halves: readonly (readonly [number, number])[]): Shape[] => {
  const { window } = answer.question;
  const [from, to] = [scale.x(window.start), scale.x(window.end)];
  return [
    [scale.left, from],
    [to, scale.right],
  ].flatMap(([x = 0, end = 0]) =>
    end - x < 1
      ? []
      : halves.map(([top, bottom]): Shape => ({
          kind: 'rect',
          x,
          y: top,
          width: end - x,
          height: Math.max(0, bottom - top),
          fill: { token: 'grid', opacity: OUTSIDE },
        })),
  );
};

/** Of the axis, in CSS pixels: as much at its upper and its lower edge is clear of its labels. */
const EDGE = 4;

/** `taken`: labels and strips that stand on the plot, and lines that lead across it. */
export const backShapes = (input: TimelineInput, heads: Heads, axisTop: number, taken: readonly Rect[] = []): Back => {
  const axisBottom = axisTop + input.frame.band;
  const { top, bottom } = heads;
  // The box of a row's words may reach a little over the edge, where nothing stands.
  const crossing = taken.filter(({ y, height }) => y < axisBottom - EDGE && y + height > axisTop + EDGE);
  const axis = axisBand(input, axisTop, crossing);
  const halves = [
    [top, axisTop],
    [axisBottom, bottom],
  ] as const;
  const grid = axis.grid.flatMap((x) =>
    halves
      .filter(([from, to]) => to > from)
      .map(([from, to]): Shape => ({
        kind: 'line',
        points: [Math.round(x) + 0.5, from, Math.round(x) + 0.5, to],
        stroke: { token: 'grid', width: 1 },
      })),
  );
  const bands = input.layBands?.(input, heads, axisTop, axisBottom, taken);
  const unknown = noData(input, heads, axisTop, axisBottom, taken);
  return {
    behind: [
      ...outsideWindow(input, halves),
      ...grid,
      ...(bands?.behind ?? []),
      ...unknown.ground,
      ...heads.names,
      ...axis.ground,
    ],
    playhead: playheadLine(input, heads, axisTop, axisBottom),
    front: [...(bands?.front ?? []), ...unknown.label, ...axis.front],
  };
};
