/** What stands behind and around the marks: grid, axis, track names, the stretch without data, the playhead's line. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { layoutAxis } from './axis.ts';
import type { Heads } from './track-names.ts';
import type { Bands, Metrics, TimelineInput } from './types.ts';

const NO_BANDS: Bands = { behind: [], front: [] };

interface Back {
  readonly behind: readonly Shape[];
  readonly playhead: readonly Shape[];
  readonly front: readonly Shape[];
}

const noData = (
  { answer, scale, words, measure, width }: TimelineInput,
  { top, bottom }: Heads,
  axisTop: number,
  axisBottom: number,
  taken: readonly Rect[],
): { readonly ground: Shape[]; readonly label: Shape[] } => {
  const { asOf, extent } = answer.schema;
  // Data may have dates later than they say that they know.
  const known = Math.max(asOf.latest, extent?.end ?? asOf.latest);
  const from = scale.x(known);
  if (from >= width - 2 || known >= scale.domain.end) return { ground: [], label: [] };
  const x = Math.max(scale.left, from);
  const stripes = (y: number, h: number): Shape => ({
    kind: 'rect',
    x,
    y,
    width: width - x,
    height: h,
    fill: { token: 'grid', stripes: { gap: 7, width: 1 } },
  });
  const room = width - x - 8;
  const wide = measure(words.noData, { size: 12 });
  const middle = x + room / 2 + 4;
  // At the foot, else at the head of the half below the axis, else of the one above it: where it covers no label.
  const free = [bottom - 6, axisBottom + 18, top + 18].find(
    (y) =>
      ((y >= axisBottom + 14 && y <= bottom - 4) || (y >= top + 14 && y <= axisTop - 4)) &&
      !taken.some(
        (box) =>
          box.x < middle + wide / 2 &&
          box.x + box.width > middle - wide / 2 &&
          box.y < y + 4 &&
          box.y + box.height > y - 12,
      ),
  );
  const label: Shape[] =
    wide <= room && free !== undefined
      ? [
          {
            kind: 'text',
            x: middle,
            y: free,
            text: words.noData,
            token: 'muted',
            size: 12,
            align: 'middle',
            halo: 'panel',
          },
        ]
      : [];
  const ground: Shape[] = [
    stripes(top, Math.max(0, axisTop - top)),
    stripes(axisBottom, Math.max(0, bottom - axisBottom)),
    { kind: 'line', points: [x, top, x, bottom], stroke: { token: 'noData', width: 1 } },
  ];
  return { ground, label };
};

const headShape = (x: number, axisTop: number): Shape => ({
  kind: 'line',
  points: [x - 6, axisTop - 5, x + 6, axisTop - 5, x + 6, axisTop + 1, x, axisTop + 8, x - 6, axisTop + 1],
  closed: true,
  fill: { token: 'ink' },
});

const playheadLine = (
  { answer, scale, playhead }: TimelineInput,
  { top, bottom }: Heads,
  axisTop: number,
  axisBottom: number,
): Shape[] => {
  if (playhead === 'none') return [];
  const x = Math.round(Math.max(scale.left, Math.min(scale.right, scale.x(answer.question.at)))) + 0.5;
  return [
    { kind: 'line', points: [x, top, x, axisTop], stroke: { token: 'ink', width: 1.5 } },
    { kind: 'line', points: [x, axisBottom, x, Math.max(axisBottom, bottom)], stroke: { token: 'ink', width: 1.5 } },
    ...(playhead === 'line' ? [] : [headShape(x, axisTop)]),
  ];
};

/** The window's handles on the axis stand this far out from its edges, in CSS pixels. */
const HANDLE = 16;

/** The axis band begins at `axisTop`. `taken`: labels and strips that stand on the plot. */
export const backShapes = (
  input: TimelineInput,
  metrics: Metrics,
  heads: Heads,
  axisTop: number,
  taken: readonly Rect[] = [],
): Back => {
  const axisBottom = axisTop + metrics.axis;
  const { top, bottom } = heads;
  const { scale, width, words, answer } = input;
  const { window } = answer.question;
  const axis = layoutAxis(
    {
      scale,
      zone: answer.table.zone,
      words,
      measure: input.measure,
      handles:
        input.axisInset > 0
          ? [window.start, window.end].map((edge, i) => [scale.x(edge) - HANDLE * (1 - i), scale.x(edge) + HANDLE * i])
          : [],
    },
    axisTop + 19,
    input.axisInset,
    input.playhead !== 'none' ? Math.min(answer.question.at, window.end - 1) : null,
  );
  const grid: Shape[] = axis.grid.map((x) => ({
    kind: 'line',
    points: [Math.round(x) + 0.5, top, Math.round(x) + 0.5, bottom],
    stroke: { token: 'grid', width: 1 },
  }));
  const bands = input.layBands?.(input, heads, axisTop, axisBottom) ?? NO_BANDS;
  const unknown = noData(input, heads, axisTop, axisBottom, taken);
  const line = playheadLine(input, heads, axisTop, axisBottom);
  const rule = (y: number): Shape => ({
    kind: 'line',
    points: [0, y, width, y],
    stroke: { token: 'noData', width: 1 },
  });
  return {
    behind: [...bands.behind, ...grid, ...unknown.ground, ...heads.names],
    playhead: line.slice(0, 2),
    front: [
      ...bands.front,
      ...unknown.label,
      rule(Math.round(axisTop) + 0.5),
      rule(Math.round(axisBottom) - 0.5),
      ...axis.labels,
      ...line.slice(2),
    ],
  };
};
