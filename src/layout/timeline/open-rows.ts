/** A side on which something is open: its parts have lines of their own, the others stand closer or fold. */
import type { BarRow, OccasionRow, OccasionSide } from '../../query/occasions/list-occasions.ts';
import { barOf, labelText } from './bar-spec.ts';
import { atLeast } from './drawing.ts';
import { byWorth, edgeOf, heightOfRows } from './fit-rows.ts';
import { boxOf, INDENT, layBar } from './lay-bar.ts';
import { layRows, PLAIN, wantedOf } from './lay-rows.ts';
import { closedRow, closedStrip, holds } from './occasion-rows.ts';
import { LINE_ROW, OPEN_ROW, PART_SIZE, spacingsOf, tightestOf, type Spacing } from './spacings.ts';
import type {
  Drawing,
  FitOpen,
  LaidRow,
  Opened,
  OpenItem,
  OwnRow,
  Plan,
  RoomOfSide,
  TextStyle,
  TimelineInput,
  TimelineRow,
} from './types.ts';

/** More lines than these are not given to what is open: of more parts one line says how many. */
const MOST_LINES = 8;
/** Fewer parts than these are not worth opening a row for; what has fewer shows all. */
const LEAST_PARTS = 3;
/** Of what holds throughout, one, and how many more there are: it folds itself before it folds what happened. */
const LEAST_OF_STRIP = 2;
/** Between the longest label of what is open and the first of its bars. */
const BEFORE_BARS = 12;
/** Less room than this before the bars, and the parts' labels stand above them. */
const MIN_STALK = 110;

/** What is open on a side: the selected event's occasion, else what was opened last there. */
const openOn = ({ rows, standing }: OccasionSide, opened: Opened, selected: number | null): OpenItem | null => {
  const of = rows.find((occasion) => occasion.parts.length > 0 && holds(occasion, selected));
  if (of) return { occasion: of.row };
  const isThere = (item: OpenItem): boolean =>
    'occasion' in item
      ? rows.some(({ row, parts }) => row === item.occasion && parts.length > 0)
      : standing.some(({ track, bars }) => track === item.strip && bars.length > 1);
  return opened.findLast(isThere) ?? null;
};

/** As many as there are lines, the selected one among them; the last line says how many more there are. */
const split = <T extends BarRow>(
  all: readonly T[],
  lines: number,
  selected: number | null,
): { readonly shown: readonly T[]; readonly rest: readonly number[] } => {
  if (all.length <= lines) return { shown: all, rest: [] };
  const at = all.findIndex(({ row }) => row === selected);
  const shown = all.filter((_, i) => (at >= lines - 1 ? i < lines - 2 || i === at : i < lines - 1));
  return { shown, rest: all.filter((each) => !shown.includes(each)).map(({ row }) => row) };
};

/** The line that says how many more there are of what is open. */
const layRest = (input: TimelineInput, rows: readonly number[], x: number): readonly OwnRow[] => {
  if (rows.length === 0) return [];
  const style = { size: PART_SIZE } as const;
  const text = input.words.moreParts(rows.length);
  const width = input.measure(text, style);
  const draw = (top: number, drawing: Drawing): void => {
    const y = top + LINE_ROW / 2;
    const shown = rows.filter((row) => input.answer.presence[row]! > 0); // in range
    for (const row of rows) drawing.anchors.set(row, { row, x0: x, x1: x + width, y, isShared: true });
    if (shown.length === 0) return;
    drawing.labels.push({ kind: 'text', x, y: y + 4.5, text, token: 'muted', halo: 'panel', ...style });
    drawing.boxes.push({ x: x - 2, y: y - 9, width: width + 4, height: 17 });
    const box = atLeast({ x: x - 4, y: top, width: width + 8, height: LINE_ROW });
    drawing.marks.push({ kind: 'more', text, rows: shown, ...box });
  };
  return [{ kind: 'own', height: LINE_ROW, draw }];
};

/** What is open, and what stands beside it. */
interface Open {
  readonly occasion: OccasionRow | null;
  readonly count: number;
  readonly others: readonly OccasionRow[];
  readonly standing: (lines: number) => readonly TimelineRow[];
}

const openIn = (input: TimelineInput, side: OccasionSide, item: OpenItem): Open => {
  const { selected, frame } = input;
  const occasion = side.rows.find(({ row }) => 'occasion' in item && row === item.occasion) ?? null;
  const strip = side.standing.find(({ track }) => 'strip' in item && track === item.strip);
  return {
    occasion,
    count: (occasion?.parts ?? strip?.bars ?? []).length,
    others: side.rows.filter((each) => each !== occasion),
    standing: (lines) =>
      side.standing.flatMap((each): readonly TimelineRow[] => {
        if (each !== strip) return closedStrip(each, selected);
        const { shown, rest } = split(each.bars, lines, selected);
        const states = shown.map((bar): TimelineRow => ({ kind: 'state', bar, strip: null }));
        return [
          { kind: 'strip', strip: each, isOpen: true },
          ...states,
          ...layRest(input, rest, frame.gutter + INDENT),
        ];
      }),
  };
};

interface OpenPlan extends Plan {
  readonly lines: number;
}

/** At a spacing, with strips as lines or words; what is left over may be less than nothing. */
const measure = (
  input: TimelineInput,
  { occasion, others, standing }: Open,
  room: RoomOfSide,
  lines: number,
  spacing: Spacing,
  isWords: boolean,
  folded: readonly OccasionRow[] | null,
): { readonly plan: OpenPlan; readonly spare: number } => {
  const kept = others.filter((each) => folded?.includes(each) !== true);
  const edge = edgeOf(input, standing(lines), room, isWords, folded);
  const own = occasion ? OPEN_ROW + lines * LINE_ROW : 0;
  return { plan: { spacing, edge, kept, lines }, spare: edge.left - own - heightOfRows(kept, spacing) };
};

/**
 * The others stand closer, then strips become words, then what is open shows fewer lines, then the least of the others
 * fold, until the parts have room. No strip folds an occasion that leads.
 */
const planOpen = (input: TimelineInput, open: Open, room: RoomOfSide, closed: Plan): OpenPlan | null => {
  const most = Math.min(open.count, MOST_LINES);
  const isStrip = open.occasion === null;
  const least = Math.min(
    open.count,
    isStrip ? LEAST_OF_STRIP : open.count <= LEAST_PARTS ? LEAST_PARTS : LEAST_PARTS + 1,
  );
  const isWorded = closed.edge.words.length > 0;
  for (const isWords of isWorded ? [true] : [false, true])
    for (const spacing of spacingsOf(input)) {
      if (spacing.other > closed.spacing.other) continue;
      const { plan, spare } = measure(input, open, room, most, spacing, isWords, null);
      if (spare >= 0) return plan;
    }
  // What answers across the axis keeps its row: rather the parts are listed beside the timeline.
  const ends = input.occasions.answers.flatMap(({ from, to }) => [from, to]);
  const order = byWorth(open.others, input).filter(
    ({ row, rank }) => !ends.includes(row) && (!isStrip || rank !== 'lead'),
  );
  for (let count = 0; count <= order.length; count += 1) {
    const folded = order.slice(0, count);
    const { spare } = measure(input, open, room, least, tightestOf(input), true, folded);
    const lines = Math.min(most, least + Math.floor(spare / LINE_ROW));
    if (spare >= 0) return measure(input, open, room, lines, tightestOf(input), true, folded).plan;
  }
  return null;
};

/** Where the labels of an open occasion begin, so that the longest ends before the first of its bars. */
const stalkOf = (
  input: TimelineInput,
  rows: readonly (BarRow & { readonly depth: number })[],
  size: number,
): number | null => {
  let [first, widest] = [Infinity, 0];
  for (const bar of rows) {
    const spec = barOf(input, bar, 8);
    const style: TextStyle = { size: bar.depth === 0 ? size : PART_SIZE, weight: 600 };
    first = Math.min(first, boxOf(input, spec).x0 - (spec.cutLeft ? 8 : 0));
    widest = Math.max(widest, bar.depth * INDENT + input.measure(labelText(input, bar.row, spec), style));
  }
  const x = Math.max(input.scale.left - 4, first - BEFORE_BARS - widest);
  return first - x < MIN_STALK ? null : x;
};

/** The occasion, and its parts below it. */
const layOccasion = (input: TimelineInput, occasion: OccasionRow, { lines, spacing }: OpenPlan): readonly LaidRow[] => {
  const { shown, rest } = split(occasion.parts, lines, input.selected);
  const stalk = stalkOf(input, [{ ...occasion, depth: 0 }, ...shown], spacing.sizes[0]);
  const parts = shown.map(({ row, wholeStart, depth, belonging }) => {
    const under = { row: occasion.row, depth, isPerhaps: belonging === 'perhaps' };
    return layBar(input, { ...PLAIN, bar: { row, wholeStart }, under, stalk }, spacing);
  });
  const x = (stalk ?? input.scale.left - 4) + INDENT;
  return [layBar(input, { ...wantedOf(occasion, true), stalk }, spacing), ...parts, ...layRest(input, rest, x)];
};

export const fitOpen: FitOpen = (input, side, isAbove, room, closed) => {
  const item = input.frame.isSmall ? null : openOn(side, input.opened, input.selected);
  if (!item) return null;
  const open = openIn(input, side, item);
  const plan = planOpen(input, open, room, closed);
  if (!plan) return null;
  const { spacing, kept, edge } = plan;
  const rows = side.rows.flatMap((occasion): readonly LaidRow[] => {
    if (occasion !== open.occasion)
      return kept.includes(occasion) ? layRows(input, [closedRow(occasion)], spacing) : [];
    const own = layOccasion(input, occasion, plan);
    return isAbove ? own.toReversed() : own;
  });
  return { rows, standing: edge.standing, words: edge.words };
};
