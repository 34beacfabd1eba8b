/** The timeline's rows, axis, counts and bands as they are laid out. */
import { expect, test } from 'vitest';
import { withRows } from '../../fixtures/ask.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { createTimeScale } from '../../../src/layout/timeline/axis.ts';
import { binEdges } from '../../../src/layout/timeline/bin-edges.ts';
import { layoutAxis } from '../../../src/layout/timeline/axis-labels.ts';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import { contextOf, parseWindow } from '../../../src/selection/context.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { axisWords, timelineWords } from './words.ts';
import { unitOf } from '../../../src/base/time/units.ts';
import { kyivDay } from '../../fixtures/time.ts';
import { inputOf, markOf, measure, stripOf, table, texts } from './layout-input.ts';

test('each track stands on its side of the axis, what holds throughout on a track of the axis at the foot', () => {
  const layout = layoutTimeline(inputOf(table));
  expect(layout.mode).toBe('bars');
  for (const mark of layout.marks) {
    if (mark.kind !== 'event') continue;
    const track = table.records[mark.row]?.track;
    if (track === 'offensive') expect(mark.cy).toBeLessThan(layout.axisTop);
    else expect(mark.cy).toBeGreaterThan(layout.axisBottom);
  }
  expect(stripOf(layout, 2)?.y).toBeGreaterThan(markOf(layout, 'speech')?.y ?? Infinity);
});

test.each([
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  'A track of many short words that no timeline has room for',
])('a track’s name is in capitals and stays in its place, the gutter or a line of its own: %s', (name) => {
  for (const width of [150, 320, 540]) {
    const input = inputOf(table, { width });
    const tracks = [{ name }, ...timelineWords.tracks.slice(1)];
    const { shapes } = layoutTimeline({ ...input, words: { ...timelineWords, tracks } });
    const start = name.slice(0, 1).toUpperCase();
    const said = shapes.find((shape) => shape.kind === 'text' && shape.weight === 600 && shape.text.startsWith(start));
    const end = said?.kind === 'text' && said.x + measure(said.text, said) + (said.spacing ?? 0) * said.text.length;
    expect(end).toBeLessThanOrEqual(input.frame.isSmall ? width : input.frame.left);
  }
});

test('the names of three tracks leave room for what is folded, and keep off a label that begins where the axis does', () => {
  const tracks = ['Fighting', 'Humanitarian', 'Courts'].map((label, i) => ({ id: `t${i}`, label, side: 'below' }));
  const rows = Array.from({ length: 20 }, (_, i) => `e${i} | t${i % 3}/strike | 2024-05-08 | instant`);
  const crowded = tableOf(rows.join('\n'), { tracks });
  const words = { ...timelineWords, tracks: tracks.map(({ label }) => ({ name: label })) };
  for (const [width, height] of [
    [390, 330],
    [360, 330],
    [540, 420],
    [800, 420],
  ] as const) {
    const input = { ...inputOf(crowded, { width, height }), words };
    const boxes = layoutTimeline(input).shapes.flatMap((shape) =>
      shape.kind === 'text' && !shape.haloOnly
        ? [{ ...shape, end: shape.x + measure(shape.text, shape) + (shape.spacing ?? 0) * shape.text.length }]
        : [],
    );
    expect(
      boxes.some(({ text }) => text.includes('more')),
      `${width}`,
    ).toBe(true);
    for (const { text, end, weight } of boxes)
      if (weight === 600 || text.includes('more')) expect(end, `${width}: ${text}`).toBeLessThanOrEqual(width);
    for (const { text, end } of input.frame.isSmall ? [] : boxes.filter(({ x, weight }) => weight === 600 && x < 20))
      expect(end, `${width}: ${text}`).toBeLessThanOrEqual(input.frame.left - 7);
  }
});

test('where there are data no stripes say that there are none, whatever date the data are as of', () => {
  const startOf = (more: string): number | undefined => {
    const { shapes } = layoutTimeline(
      inputOf(tableOf(`${ALL_SHAPES}\n${more}`), { window: '2024-05-08..2024-05-30', width: 700 }),
    );
    return shapes
      .flatMap((shape) =>
        shape.kind === 'rect' && 'fill' in shape && 'stripes' in (shape.fill ?? {}) ? [shape.x] : [],
      )
      .at(0);
  };
  const plain = startOf('');
  const later = startOf('later | offensive/strike | 2024-05-20 | instant');
  expect(plain).toBeDefined();
  expect(later).toBeGreaterThan(plain! + 100);
});

test('every event shown has one mark or is held by one, every event not shown has none', () => {
  for (const part of [{}, { mode: 'sofar', at: '2024-05-12' }, { mode: 'moment', at: '2024-05-11' }] as const) {
    const input = inputOf(table, part);
    const rows = layoutTimeline(input).marks.flatMap((mark) =>
      mark.kind === 'event' ? [mark.row, ...(mark.holds?.parts ?? [])] : mark.kind === 'strip' ? mark.rows : [],
    );
    expect(rows.filter((row) => input.answer.presence[row]! > 0).toSorted((a, b) => a - b)).toEqual(
      [...withRows(input.answer).rows].toSorted((a, b) => a - b),
    );
  }
});

test('what has no date stands off the axis: on a ground that covers every day and the playhead', () => {
  const { shapes, marks } = layoutTimeline(inputOf(table, { mode: 'sofar', at: '2024-05-12' }));
  const mark = marks.find((each) => each.kind === 'event' && table.ids[each.row] === 'nodate');
  const y = mark?.kind === 'event' ? mark.cy : Number.NaN;
  const ground = shapes.findIndex(
    (shape) =>
      shape.kind === 'rect' && shape.x === 0 && shape.width === 540 && shape.y < y && shape.y + shape.height > y,
  );
  const crossing = shapes.flatMap((shape, i) =>
    shape.kind === 'line' &&
    shape.points[0] === shape.points[2] &&
    (shape.points[1] ?? 0) < y &&
    (shape.points[3] ?? 0) > y
      ? [i]
      : [],
  );
  expect(crossing.length).toBeGreaterThan(3);
  expect(Math.max(...crossing)).toBeLessThan(ground);
  expect(shapes.findIndex((shape) => shape.kind === 'path' && shape.y === y)).toBeGreaterThan(ground);
});

test('the pane says which days it shows, unless a strip above it does, and whose they are', () => {
  const said = (hasCaption: boolean): readonly string[] =>
    texts(layoutTimeline(inputOf(table, { hasCaption })).shapes).filter((text) => text.includes('Kyiv time'));
  expect(said(false)).toEqual(['8–16 May 2024, Kyiv time']);
  // The strip says the days, but not whose they are.
  expect(said(true)).toEqual(['Kyiv time']);
});

test('the dots of a part’s unknown start begin no earlier than its whole', () => {
  const parts = tableOf(`
whole | offensive/ground_offensive | 2024-05-10/.. | span
part  | offensive/escalation       | /..           | state | {"title":"A part","relations":[{"type":"part_of","to":"whole","basis":"stated"}]}
alone | offensive/escalation       | /..           | state | {"title":"Alone"}`);
  const input = { ...inputOf(parts), opened: [{ strip: 0 }] };
  const { shapes } = layoutTimeline(input);
  const marks = shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === '?' ? [shape.x] : []));
  const from = input.scale.x(kyivDay(2024, 5, 10));
  expect(marks.filter((x) => x >= from)).toHaveLength(1);
  expect(marks.filter((x) => x < from)).toHaveLength(1);
});

test('the axis keeps its place in every state; with one side only it is at an edge', () => {
  const placeOf = (part: Parameters<typeof inputOf>[1], of = table): number =>
    layoutTimeline(inputOf(of, { hasCaption: true, ...part })).axisTop;
  const rest = placeOf({});
  expect(rest + 26).toBe(Math.round(700 * 0.385));
  for (const part of [
    { selected: 'ground' },
    { mode: 'sofar', at: '2024-05-11' },
    { window: '2024-05-14..2024-05-15' },
    { filters: { track: { values: ['offensive'], exclude: false } } },
  ] as const)
    expect(placeOf(part)).toBe(rest);
  expect(placeOf({}, tableOf('a | offensive/strike | 2024-05-10 | instant'))).toBe(700 - 28 - 52);
  expect(placeOf({}, tableOf('a | diplomatic/meeting | 2024-05-10 | instant'))).toBe(54 + 18);
});

test('scrubbing inside a window moves no bar', () => {
  const early = layoutTimeline(inputOf(table, { mode: 'sofar', at: '2024-05-12' }));
  const late = layoutTimeline(inputOf(table, { mode: 'sofar', at: '2024-05-15' }));
  for (const mark of early.marks) expect(late.marks).toContainEqual(mark);
});

test.each([700, 560, 420, 330])('at %i px high every bar is inside the plot and no two labels meet', (height) => {
  const layout = layoutTimeline(inputOf(table, { height, selected: 'ground' }));
  const boxes = layout.shapes.flatMap((shape) =>
    shape.kind === 'text' && !shape.haloOnly && shape.align === undefined && !shape.italic
      ? [{ x0: shape.x, x1: shape.x + measure(shape.text, shape), y: shape.y, size: shape.size, text: shape.text }]
      : [],
  );
  for (const box of boxes) {
    expect(box.x0).toBeGreaterThanOrEqual(0);
    expect(box.x1).toBeLessThanOrEqual(540);
  }
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => {
      const isApart = Math.abs(a.y - b.y) >= Math.max(a.size, b.size) - 1 || a.x1 < b.x0 || b.x1 < a.x0;
      expect(isApart, `${a.text} / ${b.text}`).toBe(true);
    }),
  );
  for (const mark of layout.marks) {
    expect(mark.y).toBeGreaterThanOrEqual(0);
    expect(mark.y + mark.height).toBeLessThanOrEqual(height);
  }
});

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

test('what does not fit becomes counts, and zooming in turns it back into bars', () => {
  const many = tableOf(
    Array.from(
      { length: 400 },
      (_, i) =>
        `e${i} | ${i % 3 === 0 ? 'diplomatic/meeting' : 'offensive/strike'} | 2024-0${1 + (i % 5)}-${String(1 + (i % 28)).padStart(2, '0')} | instant`,
    ).join('\n'),
  );
  const far = layoutTimeline(inputOf(many, { window: '2024-01-01..2024-05-31' }));
  expect(far.mode).toBe('counts');
  const total = far.marks.reduce((sum, mark) => sum + (mark.kind === 'bin' ? sumOf(mark.counts) : 0), 0);
  expect(total).toBe(400);
  expect(layoutTimeline(inputOf(many, { window: '2024-02-03..2024-02-06' })).mode).toBe('bars');
});

test('a bar that the window cuts ends hard and names its date', () => {
  const layout = layoutTimeline(inputOf(table, { window: '2024-05-12..2024-05-16' }));
  expect(texts(layout.shapes)).toEqual(expect.arrayContaining(['Title of ground', 'cut']));
});

test('claimed events carry ❝, outside dates a °', () => {
  const shown = texts(layoutTimeline(inputOf(table, { selected: 'forces' })).shapes);
  expect(shown).toContain('❝ Title of forces');
  expect(shown).toContain('Title of visit°');
});

test('the selected event’s relations are named, from both sides', () => {
  expect(texts(layoutTimeline(inputOf(table, { selected: 'calls' })).shapes)).toContain('response_to');
  const ground = texts(layoutTimeline(inputOf(table, { selected: 'ground' })).shapes);
  expect(ground).toContain('response_to');
  // Its part stands under it.
  expect(ground).not.toContain('part_of');
});

test('after the date of the data the timeline says “no data”', () => {
  const wide = layoutTimeline(inputOf(table, { window: '2024-05-10..2024-05-20' }));
  // On both sides of the axis and on it.
  expect(wide.shapes.filter((shape) => shape.kind === 'rect' && shape.fill && 'stripes' in shape.fill)).toHaveLength(3);
  expect(texts(wide.shapes).join(' ')).toContain('The data end here: no data, not calm');
  expect(texts(layoutTimeline(inputOf(table, { window: '2024-05-10..2024-05-15' })).shapes).join(' ')).not.toContain(
    'no data',
  );
  const little = layoutTimeline(inputOf(table, { window: '2024-05-08..2024-05-16', width: 470 }));
  expect(texts(little.shapes)).toContain('no data');
});

test.each([
  ['2024-05-08..2024-05-16', '09'],
  ['2024-01-01..2024-05-16', '01'],
  ['2014..2024', '01'],
])('ticks of %s keep their distance', (window, some) => {
  const span = parseWindow(window, contextOf(table));
  if (!span) throw new Error('no window');
  const labels = layoutAxis(
    {
      scale: createTimeScale(span, 20, 518),
      zone: table.zone,
      words: axisWords,
      measure,
      handles: [],
      isYearSaid: true,
      finest: unitOf(table.zone, 'day'),
      knownUntil: span.end,
    },
    26,
  ).labels.filter((shape) => shape.kind === 'text' && shape.size === 16);
  const xs = labels.map((shape) => (shape.kind === 'text' ? shape.x : 0));
  xs.slice(1).forEach((x, i) => expect(x - (xs[i] ?? 0)).toBeGreaterThan(25));
  expect(texts(labels)).toContain(some);
});

test('with the article’s dates a relation that only an outside source states is not drawn', () => {
  const two = tableOf(`
talk  | diplomatic/meeting   | 2024-05-14 | instant
words | diplomatic/statement | 2024-05-12 | instant | {"relations":[{"type":"supports","to":"talk","basis":"stated","evidence":[{"source":"other"}]}]}`);
  const input = inputOf(two, { selected: 'words' });
  const article = inputOf(two, { selected: 'words', dating: 'article' });
  expect(texts(layoutTimeline(input).shapes)).toContain('by supports');
  expect(texts(layoutTimeline(article).shapes)).not.toContain('by supports');
});

test('an unknown start is never given a date, however the window cuts it', () => {
  const shown = texts(layoutTimeline(inputOf(table, { window: '2024-05-15..2024-05-16', selected: 'forces' })).shapes);
  expect(shown).toContain('❝ Title of forces');
  expect(shown.filter((text) => text === '?').length).toBeGreaterThan(0);
});

test('bins of counts are no finer than the data', () => {
  const scale = createTimeScale({ start: table.asOf.earliest, end: table.asOf.latest }, 0, 900);
  expect(binEdges(scale, 8, unitOf(table.zone, 'day'))).toHaveLength(3);
});

test('a relation’s word stands beside the axis, not on its dates', () => {
  const pair = tableOf(`
ground | offensive/ground_offensive | 2024-05-10/.. | span
calls  | diplomatic/advocacy | 2024-05-10/2024-05-15 | repeated | {"relations":[{"type":"response_to","to":"ground","basis":"stated"}]}`);
  const { shapes, axisTop, axisBottom } = layoutTimeline(inputOf(pair, { selected: 'calls' }));
  const word = shapes.find((shape) => shape.kind === 'text' && shape.text === 'response_to');
  const y = word?.kind === 'text' ? word.y : Number.NaN;
  expect(y < axisTop + 4 || y > axisBottom + 4).toBe(true);
});

test('“no data” covers no label', () => {
  const standing = tableOf(
    'rule | diplomatic/policy_restriction | /.. | state | {"title":"A rule with a name as long as a rule may have"}',
  );
  for (let height = 100; height <= 400; height += 10) {
    const { shapes } = layoutTimeline(inputOf(standing, { window: '2024-05-08..2024-05-22', height }));
    const placed = shapes.flatMap((shape) => (shape.kind === 'text' && !shape.haloOnly ? [shape] : []));
    const said = placed.find(({ text }) => text === 'no data');
    const name = placed.find(({ text }) => text.startsWith('A rule'));
    if (!said || !name) continue;
    const isBeside = name.x + measure(name.text, name) < said.x - measure(said.text, said) / 2;
    expect(isBeside || Math.abs(said.y - name.y) >= 14, `${height} pixels`).toBe(true);
  }
});

const washes = (shapes: readonly Shape[]): readonly (readonly [number, number])[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'rect' && shape.fill && 'opacity' in shape.fill && shape.fill.token === 'grid'
      ? [[Math.round(shape.x), Math.round(shape.x + shape.width)] as const]
      : [],
  );

const dashed = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'line' && shape.stroke?.dash?.join() === '3,3' ? [shape.points] : []));

test('of a second window what lies on the axis is marked; nothing else moves for it', () => {
  const alone = layoutTimeline(inputOf(table));
  const input = inputOf(table, { compare: '2024-04-20..2024-05-12' });
  const both = layoutTimeline(input);
  expect(both.marks).toEqual(alone.marks);
  const drawn = new Set(both.shapes.map((shape) => JSON.stringify(shape)));
  expect(alone.shapes.filter((shape) => !drawn.has(JSON.stringify(shape)))).toEqual([]);
  const edge = Math.round(input.scale.x(kyivDay(2024, 5, 13))) + 0.5;
  const lines = dashed(both.shapes);
  expect(lines.filter(([x0, , x1]) => x0 === x1).map(([x]) => x)).toEqual([edge, edge]);
  const rules = lines.filter(([x0, , x1]) => x0 !== x1);
  expect(rules).toHaveLength(1);
  const [from = NaN, y = NaN, to = NaN] = rules[0]!;
  expect([from, to]).toEqual([input.scale.left, input.scale.x(kyivDay(2024, 5, 13))]);
  expect(y).toBeGreaterThan(both.axisTop);
  expect(y).toBeLessThanOrEqual(both.axisBottom);
  expect(dashed(alone.shapes)).toEqual([]);
});

test('its letter stands inside it where nothing else does, else nowhere; outside the axis nothing is drawn', () => {
  const letterIn = (compare: string) =>
    layoutTimeline(inputOf(table, { compare })).shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.text === 'B' ? [shape] : [],
    );
  const { scale } = inputOf(table);
  const [letter] = letterIn('2024-04-20..2024-05-12');
  expect(letter?.x).toBeLessThan(scale.x(kyivDay(2024, 5, 13)));
  for (const shape of layoutTimeline(inputOf(table)).shapes) {
    if (shape.kind !== 'text') continue;
    const isOnLine = Math.abs(shape.y - letter!.y) < 11;
    expect(isOnLine && shape.x < letter!.x + 6 && shape.x + measure(shape.text, shape) > letter!.x - 6).toBe(false);
  }
  expect(letterIn('2024-05-08..2024-05-16')).toEqual([]);
  expect(dashed(layoutTimeline(inputOf(table, { compare: '2024-04-20..2024-05-07' })).shapes)).toEqual([]);
});

test('while a handle is held what it leaves out is washed', () => {
  const input = inputOf(table, { window: '2024-05-10..2024-05-16' });
  const scale = createTimeScale({ start: kyivDay(2024, 5, 8), end: kyivDay(2024, 5, 17) }, 104, 506);
  const out = washes(layoutTimeline({ ...input, scale }).shapes);
  expect(out).toHaveLength(2);
  for (const [from, to] of out) {
    expect(from).toBe(104);
    expect(to).toBe(Math.round(scale.x(kyivDay(2024, 5, 10))));
  }
});

test('a title that no short name stands for is cut at a word; the sign of a claim stands where its reading begins', () => {
  const title = 'The council announces that it will withdraw every unit from the eastern bank of the river';
  const claimed = '"certainty":{"assertion":"claimed","by":"anna"}';
  const named = tableOf(`long | offensive/strike | 2024-05-10 | instant | {"title":"${title}"}
short | offensive/strike | 2024-05-11 | instant | {"title":"${title}","label":"Council announces"}
rtl | diplomatic/statement | 2024-05-12 | instant | {"title":"\u05d0\u05d1",${claimed}}`);
  const said = texts(layoutTimeline(inputOf(named, { width: 1400 })).shapes);
  expect(said).toContain('The council announces that it will…');
  expect(said).toContain('Council announces');
  expect(said).toContain('\u2068❝ \u05d0\u05d1\u2069');
});
