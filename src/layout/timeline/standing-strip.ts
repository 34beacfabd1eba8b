/**
 * What holds on a track throughout, as one line: its word and number, and a thin bar over the days for which it is
 * known, solid as far as it is reported, hollow where it is not.
 */
import { ASSERTIONS } from '../../events/codes.ts';
import type { StandingStrip } from '../../query/occasions/list-occasions.ts';
import { markToken } from '../../base/paint/token.ts';
import { dimmed, isToCome, strongest } from '../opacity.ts';
import { bodyOf } from './drawing.ts';
import { barShapes, type BarSpec } from './bar-shapes.ts';
import { partsMark } from './parts-mark.ts';
import { LINE_ROW } from './spacings.ts';
import type { Drawing, LaidStrip, TimelineInput } from './types.ts';

const STYLE = { size: 12 } as const;
const GAP = 8;
const LINE = 14;
const REPORTED = ASSERTIONS.indexOf('reported');

/** Where all are yet to come, all of them. */
const shownOf = ({ answer }: TimelineInput, rows: readonly number[]): readonly number[] => {
  const shown = rows.filter((row) => answer.presence[row]! > 0); // rows are in range
  return shown.length === 0 ? rows.filter((row) => isToCome(answer, row)) : shown;
};

/** The days for which some of the rows are known, cut to the plot. */
const spanOf = (
  { answer, scale }: TimelineInput,
  rows: readonly number[],
): Pick<BarSpec, 'x0' | 'x1' | 'sure0' | 'sure1'> => {
  const { dates } = answer;
  const clamp = (time: number): number => Math.max(scale.left, Math.min(scale.right, scale.x(time)));
  // Rows are in range.
  const of = (pick: 'min' | 'max', column: Float64Array): number =>
    clamp(Math[pick](...rows.map((row) => column[row]!)));
  const [x0, x1] = [of('min', dates.startMin), of('max', dates.endMax)];
  return { x0, x1, sure0: of('min', dates.startMax), sure1: of('max', dates.endMin) };
};

export const layStrip = (input: TimelineInput, { track, bars }: StandingStrip, isOpen: boolean): LaidStrip => {
  const rows = bars.map(({ row }) => row);
  const text = `${input.words.standingOn(track)} ${partsMark(input, shownOf(input, rows).length, isOpen)}`;
  const end = input.frame.gutter + input.measure(text, STYLE) + GAP;
  const isAbove = end > spanOf(input, rows).x0;
  return { kind: 'strip', track, height: isAbove ? LINE_ROW + LINE : LINE_ROW, rows, text, isOpen, isAbove };
};

/** Draws a strip whose line is [top, top + height]. */
export const drawStandingStrip = (input: TimelineInput, strip: LaidStrip, top: number, drawing: Drawing): void => {
  const { answer, frame, measure } = input;
  const rows = shownOf(input, strip.rows);
  if (rows.length === 0) return;
  const y = Math.round(top + strip.height - (strip.isAbove ? 7 : strip.height / 2));
  const baseline = strip.isAbove ? y - 9 : y + 4;
  const x = frame.gutter;
  const width = measure(strip.text, STYLE);
  const fade = strongest(input.opacity, rows);
  const token = markToken(answer.schema.vocabulary.tracks[strip.track]!.slot); // index in range
  const reported = rows.filter((row) => answer.table.assertion[row] === REPORTED);
  const others = rows.filter((row) => answer.table.assertion[row] !== REPORTED);
  const isBoth = reported.length > 0 && others.length > 0;
  const { dates } = answer;
  const barOf = (some: readonly number[], assertion: BarSpec['assertion'], shift: number): BarSpec => ({
    shape: 'state',
    assertion,
    token,
    y: y + shift,
    thickness: isBoth ? 4 : 6,
    ...spanOf(input, some),
    ongoing: some.some((row) => dates.ongoing[row] === 1) && shift <= 0,
    possible: some.every((row) => answer.presence[row] === 1),
  });
  const x0 = spanOf(input, rows).x0;
  const leaderFrom = x + width + GAP;
  const shapes = [
    ...(rows.some((row) => dates.startUnknown[row] === 1) && !strip.isAbove && x0 - leaderFrom > 12
      ? [
          {
            kind: 'line',
            points: [leaderFrom, y, x0 - 3, y],
            stroke: { token, width: 1.5, dash: [1.5, 4], cap: 'round' },
          } as const,
        ]
      : []),
    ...(reported.length > 0 ? barShapes(barOf(reported, 'reported', isBoth ? -3 : 0)) : []),
    ...(others.length > 0 ? barShapes(barOf(others, 'claimed', isBoth ? 3 : 0)) : []),
  ];
  drawing.bars.push(...bodyOf(input, shapes, fade));
  const label = { kind: 'text', x, y: baseline, text: strip.text, token: 'ink', halo: 'panel', ...STYLE } as const;
  drawing.labels.push(...dimmed(label, strongest(input.labelOpacity, rows)));
  const box = { x: x - 2, y: baseline - 12, width: width + 4, height: 16 };
  drawing.boxes.push(box);
  const { x1 } = spanOf(input, rows);
  drawing.bodies.push({ x: x0, y: y - 6, width: x1 - x0 + 10, height: 12 });
  for (const row of strip.rows)
    if (!drawing.anchors.has(row)) drawing.anchors.set(row, { row, x0, x1, y, isShared: true });
  if (rows.every((row) => isToCome(answer, row))) return;
  drawing.marks.push({
    kind: 'strip',
    track: strip.track,
    rows,
    isOpen: strip.isOpen,
    x,
    y: Math.min(top, box.y),
    width: x1 - x,
    height: strip.height,
  });
};
