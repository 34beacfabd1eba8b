/** Where each mark of the timeline stands in what is heard: side, occasion, part; in time order, whatever its place. */
import { SHAPES } from '../../events/codes.ts';
import type { Occasions } from '../../query/occasions/list-occasions.ts';
import type { Answer } from '../../query/types.ts';
import type { TimelineLayout, TimelineMark } from '../../layout/timeline/types.ts';

const STATE = SHAPES.indexOf('state');

/** The lists, in their order. */
export const LISTS = ['above', 'below', 'columns', 'undated'] as const;
export type ListName = (typeof LISTS)[number];

interface Place {
  readonly list: ListName;
  /** The mark that it is told under. */
  readonly whole: TimelineMark | null;
}

const listOf = (mark: TimelineMark, { dates }: Answer, axisTop: number): ListName => {
  if (mark.kind === 'bin') return 'columns';
  if (mark.kind === 'event' && Number.isNaN(dates.startMin[mark.row])) return 'undated';
  return mark.y + mark.height / 2 < axisTop ? 'above' : 'below';
};

/** The mark of the nearest whole that is drawn, of each row that has one. */
const wholesIn = (
  marks: readonly TimelineMark[],
  { above, below }: Occasions,
  { dates }: Answer,
): ReadonlyMap<number, TimelineMark> => {
  const drawn = new Map(marks.flatMap((mark) => (mark.kind === 'event' ? [[mark.row, mark] as const] : [])));
  const found = new Map<number, TimelineMark>();
  for (const { row, parts } of [...above.rows, ...below.rows])
    for (const part of parts) {
      // Wholes stand before their parts.
      const whole = drawn.get(part.whole) ?? found.get(part.whole) ?? drawn.get(row);
      if (whole) found.set(part.row, whole);
    }
  for (const mark of marks)
    if (mark.kind === 'strip') for (const row of mark.rows) if (dates.shape[row] === STATE) found.set(row, mark);
  return found;
};

/** In the order of the marks. */
export const placeMarks = (
  { marks, axisTop }: Pick<TimelineLayout, 'marks' | 'axisTop'>,
  occasions: Occasions,
  answer: Answer,
): readonly Place[] => {
  const wholes = wholesIn(marks, occasions, answer);
  return marks.map((mark) => {
    // A line that says how many more there are stands with those.
    const row = mark.kind === 'event' ? mark.row : mark.kind === 'more' ? mark.rows[0] : undefined;
    const whole = row === undefined ? null : (wholes.get(row) ?? null);
    const isOpen = whole?.kind === 'strip' || (whole?.kind === 'event' && whole.holds?.isOpen === true);
    return { list: listOf(mark, answer, axisTop), whole: mark.kind === 'more' && !isOpen ? null : whole };
  });
};
