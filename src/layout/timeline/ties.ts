/**
 * How other rows stand to the selected event: two linked rings and a few words in the line of each, where those cover
 * nothing. No lines: most would lead through labels. Answers across the axis have their own (`draw-answers.ts`).
 */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { isInferred, otherEnd, type EventLink } from '../../query/relations/links.ts';
import { dimmed, faded } from '../opacity.ts';
import { WORD } from '../relations/curve.ts';
import { endOf, freeIn, topOfLine, type End } from './draw-answers.ts';
import { holds } from './occasion-rows.ts';
import type { Drawn, TimelineInput, TimelineRelations } from './types.ts';

/** More than these would be a list, which the card has. */
const MOST = 6;
/** The two rings side by side, and between them and the words. */
const RINGS = 11;
const RADIUS = 3;
const GAP = 4;
/** Between a tie and what it stands beside. */
const BESIDE = 8;
const LINE = 14;
/** From the top of the line to the letters' foot, and to the middle of the rings. */
const RISE = 11;
const MIDDLE = 7;
/** From the middle of a bar to the top of a line beside it. */
const BAR = 7;

/** Of any row that is related: inferred relations are dotted. */
export const ringsAt = (x: number, y: number, inferred: boolean): readonly Shape[] =>
  [x + RADIUS, x + RINGS - RADIUS].map((middle): Shape => ({
    kind: 'circle',
    x: middle,
    y,
    r: RADIUS - 0.5,
    stroke: { token: 'ink', width: 1.25, ...(inferred ? { dash: [1.2, 1.6] } : {}) },
  }));

/** An occasion stands over its parts, and over what was said in it. */
const isToldByRows = ({ occasions: { above, below } }: TimelineInput, { from, to, relation }: EventLink): boolean =>
  (relation.type === 'part_of' || relation.type === 'stated_in') &&
  [...above.rows, ...below.rows].some((occasion) => holds(occasion, from) && holds(occasion, to));

/** The line of an answer across the axis says it already. */
const isAnswer = (
  { occasions: { above, below, answers } }: TimelineInput,
  { from, to, relation }: EventLink,
): boolean => {
  if (relation.type !== 'response_to') return false;
  const rowOf = (event: number): number =>
    [...above.rows, ...below.rows].find((occasion) => holds(occasion, event))?.row ?? event;
  return answers.some((each) => each.from === rowOf(from) && each.to === rowOf(to));
};

/** The dotted leader to a bar whose start is not given, which breaks round words. */
const leaderOf = ({ boxes }: Drawn, { x0, y }: End): Rect | undefined =>
  boxes.find((box) => Math.abs(box.y + box.height / 2 - y) < 1 && Math.abs(box.x + box.width - x0) < BESIDE);

/** Where a tie so wide may stand, the best first: behind the label, before it, before the bar. */
const placesOf = (end: End, width: number): readonly Rect[] => {
  const { label, mark, x0, y } = end;
  const top = topOfLine(end);
  const box = (x: number, at: number): Rect => ({ x, y: at, width, height: LINE });
  return [
    ...(label ? [box(label.x + label.width + BESIDE, top)] : []),
    box(Math.min(x0, (label ?? mark).x) - BESIDE - width, top),
    box(x0 - BESIDE - width, y - BAR),
  ];
};

/** Of the selected event; a glyph among others has no room for any. */
export const drawTies = (input: TimelineInput, drawn: Drawn): TimelineRelations => {
  const { selected, answer, words, measure } = input;
  const curves: Shape[] = [];
  const said: Shape[] = [];
  const boxes: Rect[] = [];
  if (selected === null) return { curves, words: said, boxes };
  const tied = new Set<number>();
  for (const link of input.links) {
    const row = otherEnd(link, selected);
    if (tied.size === MOST) break;
    if (tied.has(row) || answer.presence[row] === 0 || isToldByRows(input, link) || isAnswer(input, link)) continue;
    const end = endOf(input, drawn, row);
    const text = words.tie(link.relation.type, link.from === row, isInferred(link));
    if (!end || drawn.anchors.get(row)?.isGlyph || text === '') continue;
    const width = RINGS + GAP + measure(text, WORD);
    const leader = leaderOf(drawn, end);
    const others = drawn.boxes.filter((box) => box !== leader);
    const place = placesOf(end, width).find(freeIn(input, { ...drawn, boxes: others }, boxes));
    if (!place) continue;
    tied.add(row);
    boxes.push(place);
    const { x, y } = place;
    const opacity = input.labelOpacity(row);
    said.push(
      { kind: 'rect', x: x - 2, y, width: width + 4, height: LINE, fill: { token: 'panel' } },
      ...faded(ringsAt(x, y + MIDDLE, isInferred(link)), opacity),
      ...dimmed({ kind: 'text', x: x + RINGS + GAP, y: y + RISE, text, token: 'ink', halo: 'panel', ...WORD }, opacity),
    );
  }
  return { curves, words: said, boxes };
};
