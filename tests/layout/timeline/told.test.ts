/** What a story's step or a search is about, and what has happened by the playhead: dimmed and ghost, in their places. */
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../fixtures/small.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { DIMMED_LABEL, DIMMED_MARK, GHOST } from '../../../src/layout/meanings.ts';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import type { Emphasis } from '../../../src/selection/selection.ts';
import { painted, type Painted } from '../painted.ts';
import { inputOf, markOf, table } from './layout-input.ts';

type Part = Parameters<typeof inputOf>[1];
const laidOut = (part: Part) => {
  const input = inputOf(table, part);
  const layout = layoutTimeline(input);
  return { input, layout, all: painted(layout.shapes) };
};
const labelOf = (all: readonly Painted[], text: string): Painted | undefined =>
  all.find(({ shape }) => shape.kind === 'text' && shape.haloOnly !== true && shape.text.startsWith(text));
const tokenOf = (shape: Shape): string =>
  ('stroke' in shape && shape.stroke?.token) || ('fill' in shape && shape.fill?.token) || '';
/** The shapes in a track's colour on a row's line. */
const marksAt = (all: readonly Painted[], y: number): readonly Painted[] =>
  all.filter(({ shape }) => {
    if (!tokenOf(shape).startsWith('track')) return false;
    if (shape.kind === 'rect') return shape.y <= y && shape.y + shape.height >= y;
    if (shape.kind === 'circle') return Math.abs(shape.y - y) <= shape.r + 2;
    if (shape.kind !== 'line') return false;
    const ys = shape.points.filter((_, i) => i % 2 === 1);
    return Math.min(...ys) - 1 <= y && Math.max(...ys) + 1 >= y;
  });
const lineOf = ({ layout }: ReturnType<typeof laidOut>, id: string): number => {
  const mark = markOf(layout, id);
  return mark?.kind === 'event' ? mark.cy : Number.NaN;
};
const placesOf = (all: readonly Painted[]): readonly string[] =>
  all.flatMap(({ shape }) =>
    shape.kind === 'text' && shape.haloOnly !== true ? [`${shape.text} ${shape.x} ${shape.y}`] : [],
  );

const about = (filters: Emphasis['filters'], mode: Emphasis['mode'] = 'window'): Emphasis => ({ filters, mode });
const onTrack = (track: string): Emphasis => about({ track: { values: [track], exclude: false } });

describe('what a step is about', () => {
  test('is at full strength, all else is dimmed where it stands, and nothing is left out', () => {
    const plain = laidOut({});
    const told = laidOut({ emphasis: onTrack('diplomatic') });
    expect(placesOf(told.all)).toEqual(placesOf(plain.all));
    expect(told.layout.marks).toEqual(plain.layout.marks);
    expect(labelOf(told.all, 'Title of calls')?.opacity).toBe(1);
    expect(labelOf(told.all, 'Title of ground')).toMatchObject({ opacity: DIMMED_LABEL, shape: { token: 'ink' } });
    const strengths = (id: string): ReadonlySet<number> =>
      new Set(marksAt(told.all, lineOf(told, id)).map(({ opacity }) => opacity));
    expect(strengths('calls')).toEqual(new Set([1]));
    expect(strengths('ground')).toEqual(new Set([DIMMED_MARK]));
  });

  test('lights a row by any of its members; the glyphs of the others are dimmed', () => {
    const { all } = laidOut({ emphasis: about({ type: { values: ['territory_captured'], exclude: false } }) });
    expect(labelOf(all, 'Title of ground')?.opacity).toBe(1);
    const glyphs = (part: Part) =>
      laidOut(part)
        .all.filter(({ shape }) => shape.kind === 'path')
        .map(({ opacity }) => opacity);
    expect(glyphs({ emphasis: about({ type: { values: ['territory_captured'], exclude: false } }) })).toContain(1);
    expect(glyphs({ emphasis: about({ type: { values: ['ground_offensive'], exclude: false } }) })).toEqual(
      glyphs({}).map(() => DIMMED_MARK),
    );
  });

  test('by a playhead is what has begun by it; the rest is dimmed as well', () => {
    const { all } = laidOut({ at: '2024-05-11', emphasis: about({}, 'sofar') });
    expect(labelOf(all, 'Title of ground')?.opacity).toBe(1);
    expect(labelOf(all, 'Title of speech')?.opacity).toBe(DIMMED_LABEL);
  });

  test('dims a note with its event', () => {
    const row = table.indexOf.get('ground')!;
    const { all } = laidOut({
      emphasis: onTrack('diplomatic'),
      annotations: [{ row, text: 'A note on it' }],
      width: 900,
    });
    expect(labelOf(all, 'A note')?.opacity).toBe(DIMMED_LABEL);
  });

  test('dims nothing for who asks for more contrast', () => {
    const { all } = laidOut({ emphasis: onTrack('diplomatic'), dims: false });
    expect(new Set(all.map(({ opacity }) => opacity))).toEqual(new Set([1]));
  });
});

describe('so far', () => {
  test('what is to come stands as a ghost in its place and is no button', () => {
    const whole = laidOut({});
    const early = laidOut({ mode: 'sofar', at: '2024-05-11' });
    expect(placesOf(early.all).filter((place) => place.startsWith('Title of'))).toEqual(
      placesOf(whole.all).filter((place) => place.startsWith('Title of')),
    );
    expect(labelOf(early.all, 'Title of speech')?.opacity).toBe(DIMMED_LABEL);
    expect(markOf(early.layout, 'speech')).toBeUndefined();
    const strengths = marksAt(early.all, lineOf(whole, 'speech')).map(({ opacity }) => opacity);
    expect(new Set(strengths)).toEqual(new Set([GHOST]));
  });

  test('what is said to follow is a ghost until it comes, behind a label that has come', () => {
    const pair = tableOf(`
said | diplomatic/statement | 2024-05-10 | instant
came | other/arms_supply | 2024-05-14/.. | state | {"relations":[{"type":"follows","to":"said","basis":"stated"}]}`);
    for (const [at, strength] of [
      ['2024-05-12', DIMMED_LABEL],
      ['2024-05-15', 1],
    ] as const) {
      const all = painted(layoutTimeline(inputOf(pair, { mode: 'sofar', at })).shapes);
      const follower = all.filter(({ shape }) => shape.kind === 'text' && !shape.haloOnly && shape.x > 200);
      expect(follower.find(({ shape }) => shape.kind === 'text' && shape.text === 'Title of came')?.opacity).toBe(
        strength,
      );
      expect(labelOf(all, 'Title of said')?.opacity).toBe(1);
    }
  });

  test('a bar has grown to the playhead, and goes on as a ghost', () => {
    const early = laidOut({ mode: 'sofar', at: '2024-05-12' });
    const { input, all } = early;
    const bars = marksAt(all, lineOf(early, 'ground'));
    const edge = input.scale.x(input.answer.unit.end(input.answer.question.at));
    expect(bars.filter(({ opacity }) => opacity === 1).every(({ to }) => Math.abs(to - edge) < 0.01)).toBe(true);
    expect(bars.filter(({ opacity }) => opacity === GHOST).every(({ from }) => Math.abs(from - edge) < 0.01)).toBe(
      true,
    );
    expect(new Set(bars.map(({ opacity }) => opacity))).toEqual(new Set([1, GHOST]));
  });

  test('the line stands where the bars end, also while it plays', () => {
    for (const at of ['2024-05-12', '2024-05-12T09:30']) {
      const early = laidOut({ mode: 'sofar', at });
      const grown = marksAt(early.all, lineOf(early, 'ground')).filter(({ opacity }) => opacity === 1);
      expect(Math.max(...grown.map(({ to }) => to))).toBeCloseTo(early.input.playhead!, 1);
    }
  });

  test('no row changes its height or place from day to day', () => {
    const at = Array.from({ length: 8 }, (_, i) => `2024-05-${String(8 + i).padStart(2, '0')}`);
    const axis = new Set(at.map((day) => laidOut({ mode: 'sofar', at: day }).layout.axisTop));
    const labels = new Set(
      at.map((day) =>
        placesOf(laidOut({ mode: 'sofar', at: day }).all)
          .filter((text) => /^Title|^Holds/.test(text))
          .join(),
      ),
    );
    expect([axis.size, labels.size]).toEqual([1, 1]);
  });
});
