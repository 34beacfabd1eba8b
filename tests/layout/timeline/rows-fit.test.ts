/** Over sizes, languages, fonts and states: no label is cut short, meets another, a mark, the stripes or the axis. */
import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import { lastKnown } from '../../../src/layout/timeline/no-data.ts';
import { barsIn, flat, inputFor, lettersIn, meet, SIZES, STATES, textsIn } from './fit-input.ts';

describe.each(['en', 'uk'] as const)('%s', (lang) => {
  describe.each([1, 1.12])('in fonts %s times as wide', (wider) => {
    test.each(Object.entries(STATES))('%s', (_, state) => {
      for (const size of SIZES) {
        const input = inputFor(lang, size, wider, state);
        const layout = layoutTimeline(input);
        const shapes = flat(layout.shapes);
        const name = `${size[0]}×${size[1]}`;
        const texts = textsIn(shapes, layout, input);
        const bars = barsIn(shapes);
        const stripes = input.scale.x(lastKnown(input.answer));
        const { noData, noDataLong } = input.words;
        for (const text of texts) {
          const said = `${name}: ${text.text}`;
          if (text.text.endsWith('…')) expect(text.text.length, said).toBeGreaterThan(12);
          expect(text.x0, said).toBeGreaterThanOrEqual(0);
          expect(text.x1, said).toBeLessThanOrEqual(input.width);
          expect(text.y1 > layout.axisTop && text.y0 < layout.axisBottom, `${said} on the axis`).toBe(false);
          if (!noDataLong.includes(text.text) && !noData.includes(text.text) && text.y0 > 30 && text.y1 < size[1] - 56)
            expect(text.x1, `${said} in the stripes`).toBeLessThanOrEqual(stripes + 2);
          expect(bars.filter((bar) => meet(bar, text)).length, `${said} on a bar`).toBe(0);
        }
        texts.forEach((a, i) => {
          for (const b of texts.slice(i + 1)) expect(meet(a, b), `${name}: ${a.text} / ${b.text}`).toBe(false);
        });
      }
    });
  });
});

test.each(['en', 'uk'] as const)(
  'in frames no label is cut, in %s: glyphs go, then its letters are smaller',
  (lang) => {
    for (const size of [
      [400, 392, false],
      [340, 290, false],
      [375, 236, false],
      [320, 170, false],
    ] as const) {
      const { shapes } = layoutTimeline(inputFor(lang, size, 1, { isGutterTaken: true }));
      const cut = flat(shapes).flatMap((shape) =>
        shape.kind === 'text' && shape.text.endsWith('…') ? [shape.text] : [],
      );
      expect(cut, `${size[0]}×${size[1]}`).toEqual([]);
    }
  },
);

test('every row that is shown has its label, and what has no row is counted by a word', () => {
  for (const size of SIZES) {
    const input = inputFor('en', size, 1, {});
    const { marks, shapes } = layoutTimeline(input);
    const letters = flat(shapes).flatMap((shape) => (shape.kind === 'text' && !shape.haloOnly ? [shape.text] : []));
    const { above, below } = input.occasions;
    const rows = new Set([...above.rows, ...below.rows].map(({ row }) => row));
    for (const mark of marks) {
      if (mark.kind !== 'event' || !rows.has(mark.row)) continue;
      const { label, title } = input.answer.table.records[mark.row]!;
      const start = (label ?? title).slice(0, 8);
      expect(
        letters.some((text) => text.includes(start)),
        `${size[0]}×${size[1]}: ${label ?? title}`,
      ).toBe(true);
      rows.delete(mark.row);
    }
    const folded = new Set(marks.flatMap((mark) => (mark.kind === 'more' ? mark.rows : [])));
    expect([...rows].filter((row) => !folded.has(row))).toEqual([]);
  }
});

/** Of a note. */
const MOST_LINES = 3;

describe.each(['en', 'uk'] as const)('notes in %s', (lang) => {
  test.each([1, 1.12])(
    'in fonts %s times as wide: in three lines at most, not a word a line, clear of the gutter and of the line of a label',
    (wider) => {
      let seen = 0;
      for (const size of SIZES) {
        const input = inputFor(lang, size, wider, {});
        const layout = layoutTimeline(input);
        const shapes = flat(layout.shapes);
        const letters = lettersIn(shapes, input);
        const notes = shapes.flatMap((shape) =>
          shape.kind === 'text' && !shape.haloOnly && shape.italic && shape.size === 15 ? [shape] : [],
        );
        seen += notes.length;
        for (const { text: whole } of input.annotations) {
          const lines = notes.filter(({ text }) => whole.includes(text));
          if (lines.length > 1)
            expect(lines.length, whole).toBeLessThan(Math.min(MOST_LINES + 1, whole.split(' ').length));
        }
        for (const { text, x, y } of notes) {
          const name = `${size[0]}×${size[1]}: ${text}`;
          const end = x + input.measure(text, { size: 15, italic: true });
          expect(x, name).toBeGreaterThan(input.scale.left);
          const beside = letters.filter(
            (other) =>
              other.text !== text && Math.abs(other.y1 - 1 - y) < 5 && other.x0 < end + 40 && other.x1 > x - 40,
          );
          expect(
            beside.map((other) => other.text),
            name,
          ).toEqual([]);
        }
      }
      expect(seen).toBeGreaterThan(0);
    },
  );
});

test('the lines of words for what has no row begin at the same place on either side', () => {
  const { marks } = layoutTimeline(inputFor('en', [700, 420, true], 1, {}));
  const lines = [...new Set(marks.flatMap(({ kind, y }) => (kind === 'more' ? [y] : [])))];
  const firstOf = (y: number): number => Math.min(...marks.filter((mark) => mark.y === y).map(({ x }) => x));
  expect(lines.length).toBe(2);
  expect(firstOf(lines[0]!)).toBe(firstOf(lines[1]!));
});

test.each(['en', 'uk'] as const)('the names in the gutter begin at its edge, in a wider font too: %s', (lang) => {
  for (const wider of [1, 1.12]) {
    const input = inputFor(lang, [835, 744, true], wider, {});
    const names = flat(layoutTimeline(input).shapes).flatMap((shape) =>
      shape.kind === 'text' && shape.weight === 600 && shape.x < input.frame.left - 20 ? [shape] : [],
    );
    expect(names.length).toBeGreaterThan(1);
    for (const { text, x } of names) expect(x, text).toBe(input.frame.gutter);
  }
});

test.each(['en', 'uk'] as const)('the names in the gutter are capitals of one size, in %s too', (lang) => {
  const input = inputFor(lang, [835, 744, true], 1, {});
  const names = flat(layoutTimeline(input).shapes).flatMap((shape) =>
    shape.kind === 'text' && !shape.haloOnly && shape.weight === 600 && shape.x < input.frame.left - 20 ? [shape] : [],
  );
  expect(names).toHaveLength(2);
  for (const { text, size, x } of names) {
    expect(text).toBe(text.toUpperCase());
    expect(size).toBe(names[0]!.size);
    expect(x + input.measure(text, { size, weight: 600 })).toBeLessThan(input.frame.left);
  }
});
