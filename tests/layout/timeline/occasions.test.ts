/** Occasions as rows, their parts, what holds throughout, and what answers what. */
import { expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { kyivDay } from '../../fixtures/time.ts';
import { inputOf, markOf, stripOf, table, texts, yOf } from './layout-input.ts';

test('occasions stand in order of their start outward from the axis, what holds throughout at the edge', () => {
  const layout = layoutTimeline(inputOf(table));
  expect(yOf(layout, 'ground')).toBeGreaterThan(yOf(layout, 'once'));
  expect(yOf(layout, 'once')).toBeGreaterThan(stripOf(layout, 0)?.y ?? Infinity);
  expect(yOf(layout, 'calls')).toBeLessThan(yOf(layout, 'visit'));
  expect(texts(layout.shapes)).toContain('Holds 0 2 ›');
});

test('a closed occasion stands for its parts and says how many; with one of them selected it is open', () => {
  const closed = layoutTimeline(inputOf(table));
  expect(markOf(closed, 'ground')).toMatchObject({ holds: { parts: [table.indexOf.get('villages')], isOpen: false } });
  expect(markOf(closed, 'villages')).toBeUndefined();
  expect(texts(closed.shapes)).toContain('1 ›');
  for (const selected of ['ground', 'villages']) {
    const open = layoutTimeline(inputOf(table, { selected }));
    expect(markOf(open, 'ground')).toMatchObject({ holds: { isOpen: true } });
    // Parts are read downwards on either side of the axis.
    expect(yOf(open, 'villages')).toBeGreaterThan(yOf(open, 'ground'));
    expect(texts(open.shapes)).toContain('1 ⌄');
  }
});

test('what answers across the axis is drawn from start to start, and said in the answering label’s line', () => {
  const layout = layoutTimeline(inputOf(table));
  const { shapes } = layout;
  const word = shapes.find((shape) => shape.kind === 'text' && shape.text === 'response_to' && !shape.haloOnly);
  const label = shapes.find((shape) => shape.kind === 'text' && shape.text === 'Title of calls' && !shape.haloOnly);
  expect(word?.kind === 'text' && label?.kind === 'text' && Math.abs(word.y - label.y)).toBeLessThan(4);
  const line = shapes.find(
    (shape) => shape.kind === 'line' && shape.stroke?.token === 'ink' && shape.stroke.width === 1.8,
  );
  const points = line?.kind === 'line' ? line.points : [];
  expect([points[1], points.at(-1)]).toEqual([yOf(layout, 'calls'), yOf(layout, 'ground')]);
  expect(points[0]).toBeLessThanOrEqual(inputOf(table).scale.x(kyivDay(2024, 5, 10)));
  // A label that begins before its bar is not crossed.
  for (const width of [260, 340, 420, 540]) {
    const narrow = layoutTimeline(inputOf(table, { width }));
    const drawn = narrow.shapes.find((shape) => shape.kind === 'line' && shape.stroke?.width === 1.8);
    const edge = drawn?.kind === 'line' ? Math.min(...drawn.points.filter((_, i) => i % 2 === 0)) : Number.NaN;
    expect(edge).toBeLessThan(markOf(narrow, 'calls')!.x + 2);
  }
  // Not before the answer has happened.
  const early = layoutTimeline(inputOf(table, { mode: 'sofar', at: '2024-05-09' }));
  expect(texts(early.shapes)).not.toContain('response_to');
});

test('a strip is opened by hand; of a closed one the selected condition alone has a line', () => {
  const opened = [{ strip: 0 }];
  expect(markOf(layoutTimeline(inputOf(table)), 'forces')).toBeUndefined();
  const byHand = layoutTimeline({ ...inputOf(table), opened });
  expect(yOf(byHand, 'forces')).toBeGreaterThan(stripOf(byHand, 0)?.y ?? Infinity);
  expect(markOf(byHand, 'arms')).toBeUndefined();
  const selected = layoutTimeline(inputOf(table, { selected: 'arms' }));
  expect([markOf(selected, 'arms'), markOf(selected, 'arms2')]).toEqual([expect.anything(), undefined]);
});

test('an opened strip folds itself before it folds what happened, and never what leads', () => {
  const states = Array.from({ length: 5 }, (_, i) => `s${i} | offensive/force_commitment | /.. | state`);
  const many = tableOf(`${ALL_SHAPES}\n${states.join('\n')}`);
  for (let height = 420; height < 700; height += 20) {
    const input = inputOf(many, { width: 800, height });
    const closed = layoutTimeline(input);
    const open = layoutTimeline({ ...input, opened: [{ strip: 0 }] });
    const rows = ({ marks }: typeof closed): readonly string[] =>
      marks.flatMap((mark) => (mark.kind === 'event' && mark.cy < closed.axisTop ? [many.ids[mark.row]!] : []));
    const lost = rows(closed).filter((id) => !rows(open).includes(id));
    const stated = rows(open).filter((id) => /^s\d|^forces/.test(id));
    if (lost.length > 0) expect(stated.length, `${height}`).toBeLessThan(2);
    expect(lost, `${height}`).not.toContain('ground');
  }
});

test('where rows have no line to spare, strips are words in the line of their side’s names', () => {
  const layout = layoutTimeline(inputOf(table, { height: 300, width: 420 }));
  expect(texts(layout.shapes)).toEqual(expect.arrayContaining(['Holds 0 2 ›', 'Holds 2 2 ›']));
  const strip = stripOf(layout, 0);
  expect(strip?.y).toBeLessThan(24);
  expect(strip?.height).toBe(24);
  // What is opened there is listed beside it: no row comes, and none goes.
  const opened = layoutTimeline({ ...inputOf(table, { height: 300, width: 420 }), opened: [{ strip: 0 }] });
  expect(opened.marks).toEqual(layout.marks);
});

test('what holds on a track alone needs no strip: its line says its name, and in grey what the strip would', () => {
  const alone = tableOf(ALL_SHAPES);
  const { marks, shapes } = layoutTimeline(inputOf(alone));
  expect(marks.filter(({ kind }) => kind === 'strip')).toEqual([]);
  expect(texts(shapes)).toEqual(expect.arrayContaining(['❝ Title of forces', 'Holds 0', '?']));
});

test('an event that is filtered out leaves its row to those of its parts that are not, and is not counted', () => {
  const input = inputOf(table, { filters: { type: { values: ['territory_captured'], exclude: false } } });
  const layout = layoutTimeline(input);
  expect(texts(layout.shapes)).toContain('in: Title of ground, 1 of 1');
  expect(markOf(layout, 'ground')).toMatchObject({ isGhost: true, holds: { isOpen: false } });
  const ground = table.indexOf.get('ground')!;
  const open = layoutTimeline({ ...input, opened: [{ occasion: ground }] });
  expect(markOf(open, 'villages')).toBeDefined();
});

test('in so far the strips count what is shown, as the status does', () => {
  const layout = layoutTimeline(inputOf(table, { mode: 'sofar', at: '2024-05-12' }));
  expect(stripOf(layout, 0)).toBeUndefined();
  const later = layoutTimeline(inputOf(table, { mode: 'sofar', at: '2024-05-15' }));
  expect(texts(later.shapes)).toContain('Holds 0 2 ›');
});

test('what holds throughout is drawn over no day that the data do not know', () => {
  const many = tableOf(
    Array.from(
      { length: 5 },
      (_, i) => `s${i} | other/arms_supply | /.. | state | {"certainty":{"assertion":"claimed","by":"anna"}}`,
    ).join('\n'),
  );
  for (const width of [350, 540, 900]) {
    const input = inputOf(many, { window: '2024-05-08..2024-05-18', width });
    const [strip] = layoutTimeline(input).marks;
    expect(strip?.kind).toBe('strip');
    expect((strip?.x ?? NaN) + (strip?.width ?? NaN)).toBeLessThanOrEqual(input.scale.x(many.asOf.latest));
  }
});
