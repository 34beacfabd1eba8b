/**
 * Over sizes, languages, fonts and states: answers across the axis are drawn and named, and pass through no letters,
 * bars and controls; what the playhead covers is covered whole; notes and frames keep clear.
 */
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/base/calendar.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import type { TimelineInput } from '../../../src/layout/timeline/types.ts';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import { piecesOf } from '../../../src/layout/timeline/answer-routes.ts';
import {
  axisLettersIn,
  barsIn,
  flat,
  inputFor,
  lettersIn,
  meet,
  SIZES,
  STATES,
  type Box,
  type State,
} from './fit-input.ts';

/** Also of the panes beside a story, and of frames with the steps in the gutter. */
const PANES = [...SIZES, [390, 244, false], [285, 230, false], [335, 184, false]] as const;
/** Lower panes have no room for a row on either side, or beside that of the selected event. */
const LEAST = { answer: 180, other: 250 } as const;
/** So wide is a day that has room for an arc. */
const ARC_DAY = 56;
const VIEWS: Readonly<Record<string, State>> = {
  ...STATES,
  'frame at rest': { isGutterTaken: true },
  'the answer is selected': { selected: 'calls-to-lift-restriction' },
  'what is answered is selected': { selected: 'kharkiv-offensive', isGutterTaken: true },
  'a part of it is selected': { selected: 'vovchansk-battle' },
  'a rule is selected': { selected: 'us-strike-restriction' },
  'both starts are cut': { window: '2024-05-11..2024-05-16' },
  'both starts are far outside': { window: '2024-05-12..2024-05-16' },
  'the window begins with them': { window: '2024-05-10..2024-05-16' },
  'a long window': { window: '2024-05-06..2024-05-26' },
  'so far': { at: '2024-05-12' },
};

const boxOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Box => ({
  text: '',
  x0: x,
  x1: x + width,
  y0: y,
  y1: y + height,
});
const holds = (a: Box, b: Box): boolean => b.x0 >= a.x0 && b.x1 <= a.x1 && b.y0 >= a.y0 && b.y1 <= a.y1;
const linesIn = (shapes: readonly Shape[]): readonly (readonly number[])[] =>
  shapes.flatMap((shape) => (shape.kind === 'line' && shape.stroke?.width === 1.8 ? [shape.points] : []));
const accentsIn = (shapes: readonly Shape[]): readonly Box[] =>
  shapes.flatMap((shape) => (shape.kind === 'rect' && shape.stroke?.token === 'accent' ? [boxOf(shape)] : []));

/** What is wrong with a view in a pane, in words. */
const faultsOf = (
  input: TimelineInput,
  height: number,
  { window, selected, isGutterTaken }: State,
): readonly string[] => {
  const layout = layoutTimeline(input);
  const shapes = flat(layout.shapes);
  const { frame, scale, answer, words, pill } = input;
  const letters = lettersIn(shapes, input);
  const hasRow = (row: number): boolean => layout.marks.some((mark) => mark.kind === 'event' && mark.row === row);
  const pairs = input.occasions.answers.filter(({ from, to }) => hasRow(from) && hasRow(to));
  const lines = linesIn(shapes);
  const band = { y: layout.axisTop, height: frame.band };
  const handles = [answer.question.window.start, answer.question.window.end].map((edge) =>
    boxOf({ x: scale.x(edge) - 5, width: 10, ...band }),
  );
  const controls = [boxOf({ x: 0, width: frame.left - 10, ...band }), ...handles];
  const covered = pill ? [boxOf({ x: pill[0], width: pill[1] - pill[0], ...band })] : [];
  const word = words.relation('response_to', false);
  const faults: string[] = [];
  const least = selected === 'calls-to-lift-restriction' ? LEAST.answer : LEAST.other;
  if (height > least && pairs.length !== 1) faults.push('an end has no row');
  if (lines.length !== pairs.length) faults.push('no line');
  const day = scale.x(scale.domain.start + DAY) - scale.x(scale.domain.start);
  // Eight numbers are the four points of an elbow.
  if (window === undefined && day >= ARC_DAY && lines.some((points) => points.length <= 8))
    faults.push('an elbow where an arc has room');
  // Where labels fill the plot there is no room for it.
  const hasRoom = window === undefined && !isGutterTaken && height > least;
  if (hasRoom && letters.filter(({ text }) => text === word).length !== lines.length) faults.push('no word');
  for (const piece of lines.flatMap(piecesOf).map(boxOf)) {
    if (piece.x0 < frame.labels) faults.push('a line in the gutter');
    for (const other of [...letters, ...barsIn(shapes), ...controls])
      if (meet(piece, other)) faults.push(`a line through ${other.text || 'a control'}`);
  }
  for (const box of covered)
    for (const other of [...axisLettersIn(shapes, layout, input), ...handles])
      if (meet(box, other)) faults.push(`the pill on ${other.text || 'a handle'}`);
  for (const accent of accentsIn(shapes)) {
    const reach = { ...accent, x0: accent.x0 - 1, x1: accent.x1 + 1, y1: accent.y1 + 1 };
    for (const text of letters)
      if (meet(reach, text) && !holds(accent, text)) faults.push(`a frame through ${text.text}`);
  }
  return [...new Set(faults)];
};

describe.each(['en', 'uk'] as const)('%s', (lang) => {
  describe.each([1, 1.12])('in fonts %s times as wide', (wider) => {
    test.each(Object.entries(VIEWS))('%s', (_, state) => {
      const faults = PANES.flatMap((size) =>
        faultsOf(inputFor(lang, size, wider, state), size[1], state).map((fault) => `${size[0]}×${size[1]}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });
  });
});

/** Panes with room beside the bars, in one line or in several. */
const WITH_ROOM = [
  [1114, 927, true],
  [835, 744, true],
  [792, 617, true],
  [614, 613, true],
  [768, 500, false],
] as const;

test.each(WITH_ROOM)(
  'the first note finds room beside its bar, and all that do are clear of all else: %i × %i',
  (...size) => {
    for (const lang of ['en', 'uk'] as const) {
      const input = inputFor(lang, size, 1, {});
      const { annotations } = input;
      const shapes = flat(layoutTimeline(input).shapes);
      const lines = shapes.flatMap((shape) =>
        shape.kind === 'text' && !shape.haloOnly && shape.size === 15 && shape.italic ? [shape] : [],
      );
      const said = lines.map(({ text }) => text).join(' ');
      expect(said).toContain(annotations[0]?.text);
      const letters = lettersIn(shapes, input);
      for (const { text, x, y } of lines) {
        const own = letters.find(
          (each) => each.text === text && Math.abs(each.x0 - x) < 1 && each.y0 < y && each.y1 > y - 12,
        )!;
        for (const other of [
          ...letters.filter((each) => each !== own),
          ...barsIn(shapes),
          ...linesIn(shapes).flatMap(piecesOf).map(boxOf),
        ])
          expect(meet(own, other) && `${text} meets ${other.text}`).toBe(false);
      }
    }
  },
);

test.each(['en', 'uk'] as const)(
  'the smallest pane has both ends of an answer, with their whole labels: %s',
  (lang) => {
    const input = inputFor(lang, [320, 146, false], 1, {});
    const { axisTop, marks, shapes } = layoutTimeline(input);
    const letters = flat(shapes).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    for (const { from, to } of input.occasions.answers)
      for (const [row, isAbove] of [
        [to, true],
        [from, false],
      ] as const) {
        const mark = marks.find((each) => each.kind === 'event' && each.row === row);
        expect(mark && mark.y < axisTop).toBe(isAbove);
        const { label, title } = input.answer.table.records[row]!;
        expect(letters).toContain(label ?? title);
      }
    expect(input.occasions.answers.length).toBeGreaterThan(0);
  },
);
