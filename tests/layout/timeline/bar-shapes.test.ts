/** What the shapes of one bar say: its ends, who vouches for it, whether it is only possible, and its label. */
import { expect, test } from 'vitest';
import { barShapes, type BarSpec } from '../../../src/layout/timeline/bar-shapes.ts';
import { shorten } from '../../../src/layout/timeline/place-labels.ts';
import type { Measure } from '../../../src/layout/timeline/types.ts';

const measure: Measure = (text, style) => text.length * style.size * 0.55;

const bar: BarSpec = {
  shape: 'span',
  assertion: 'reported',
  token: 'track1',
  y: 10,
  thickness: 8,
  x0: 0,
  x1: 100,
  sure0: 20,
  sure1: 80,
};

test('an end that is not known to the day fades, a cut end does not', () => {
  const [fading] = barShapes(bar);
  expect(fading).toMatchObject({
    fill: {
      fade: {
        stops: [
          [0, 0.22],
          [0.2, 1],
          [0.8, 1],
          [1, 0.22],
        ],
      },
    },
  });
  const [cut] = barShapes({ ...bar, sure0: 0, cutLeft: true });
  expect(cut).toMatchObject({
    fill: {
      fade: {
        stops: [
          [0, 1],
          [0, 1],
          [0.8, 1],
          [1, 0.22],
        ],
      },
    },
  });
});

test('who vouches shows in the body: solid, hollow, dashed, with a dot', () => {
  const outlines = (assertion: BarSpec['assertion']) =>
    barShapes({ ...bar, assertion, sure0: 0, sure1: 100 }).flatMap((shape) =>
      shape.kind === 'line' ? [shape.stroke] : [],
    );
  expect(outlines('reported')).toEqual([]);
  expect(outlines('claimed')).toEqual([{ token: 'track1', width: 1.5 }]);
  expect(outlines('implied')).toEqual([{ token: 'track1', width: 1.5, dash: [4, 2] }]);
  expect(barShapes({ ...bar, assertion: 'assessment' }).some((shape) => shape.kind === 'circle')).toBe(true);
});

test('a possible event is lighter inside, its outline is not', () => {
  expect(barShapes({ ...bar, possible: true, sure0: 0, sure1: 100 })[0]).toMatchObject({
    fill: {
      fade: {
        stops: [
          [0, 0.45],
          [0, 0.45],
          [1, 0.45],
          [1, 0.45],
        ],
      },
    },
  });
  expect(barShapes({ ...bar, possible: true, assertion: 'claimed' }).filter((shape) => shape.kind === 'line')).toEqual(
    barShapes({ ...bar, assertion: 'claimed' }).filter((shape) => shape.kind === 'line'),
  );
});

const kinds: readonly (readonly [string, Partial<BarSpec>])[] = [
  ['lasted', { shape: 'span' }],
  ['once, that day', { shape: 'instant' }],
  ['a part of the day', { shape: 'instant', part: { x0: 70, x1: 95 } }],
  ['once, somewhere within', { shape: 'within' }],
  ['several times within', { shape: 'repeated' }],
  ['start not known to the day', { shape: 'span', sure0: 40 }],
  ['end not known to the day', { shape: 'span', sure1: 60 }],
  ['start not given', { shape: 'state', leaderFrom: -40 }],
  ['ongoing', { shape: 'span', ongoing: true }],
  ['cut at the left', { shape: 'span', cutLeft: true }],
  ['cut at the right', { shape: 'span', cutRight: true }],
];
const vouched = ['reported', 'claimed', 'implied', 'assessment'] as const;

test('no two meanings share a silhouette: kinds of time, who vouches, possible or certain', () => {
  const seen = new Map<string, string>();
  for (const [kind, part] of kinds)
    for (const assertion of vouched)
      for (const possible of [false, true]) {
        const shapes = barShapes({ ...bar, sure0: 0, sure1: 100, ...part, assertion, possible });
        const name = `${kind}, ${assertion}${possible ? ', possible' : ''}`;
        // Of what is not reported the body is hollow already: only possible, it looks the same.
        const drawn = JSON.stringify(shapes) + (assertion === 'reported' ? '' : String(possible));
        expect(seen.get(drawn), name).toBeUndefined();
        seen.set(drawn, name);
      }
});

test('a bar is what lasted: what happened once, or several times, has none', () => {
  const body = (part: Partial<BarSpec>) =>
    barShapes({ ...bar, ...part }).filter((shape) => shape.kind === 'rect' && shape.height >= 6);
  expect(body({ shape: 'span' })).toHaveLength(1);
  for (const shape of ['instant', 'within', 'repeated'] as const) expect(body({ shape })).toEqual([]);
});

test('dots of what happened several times mean neither days nor a number: they keep their distance at any length', () => {
  const dots = (x1: number) =>
    barShapes({ ...bar, shape: 'repeated', x1 }).flatMap((shape) => (shape.kind === 'circle' ? [shape.x] : []));
  for (const x1 of [40, 200, 613]) {
    const xs = dots(x1);
    expect(new Set(xs.slice(1).map((x, i) => Math.round(x - xs[i]!)))).toEqual(new Set([8]));
    expect(Math.min(...xs)).toBeGreaterThan(6);
  }
});

test('labels are cut at a word, to no fewer than twelve characters', () => {
  const style = { size: 13 };
  expect(shorten('Ground offensive in the north', 400, style, measure)).toBe('Ground offensive in the north');
  expect(shorten('Ground offensive in the north', 130, style, measure)).toBe('Ground offensive…');
  expect(shorten('Ground offensive in the north', 60, style, measure)).toBeNull();
});

test('a title without a space to cut at is cut at a character, so that it is never left without a label', () => {
  const style = { size: 12 } as const;
  const wide = (text: string): number => text.length * 6;
  const address = 'https://example.org/a_very_long_channel_name/1234567890?single&comment=1';
  expect(shorten(address, 120, style, wide)).toBe('https://example.org…');
  // A short word before it leaves too little to cut at, too.
  expect(shorten(`Read: ${address}`, 120, style, wide)).toBe('Read: https://examp…');
  expect(shorten('<img src=x onerror=alert(1)><script>alert(2)</script>', 120, style, wide)?.length).toBe(20);
  expect(shorten('哈尔科夫方向发生激烈战斗', 60, style, wide)).toBe('哈尔科夫方向发生激…');
});
