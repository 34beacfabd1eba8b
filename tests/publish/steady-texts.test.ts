/** Texts of the first picture are tied to the point that the app puts them by, whatever font a reader has. */
import { expect, test } from 'vitest';
import { followingRuns, steadyLines, steadyNames } from '../../src/publish/shell/steady-texts.ts';
import type { TextShape } from '../../src/base/paint/shapes.ts';

/** Letters of ten pixels. */
const measure = (text: string): number => text.length * 10;
const WIDER = 1.03;
const at = (text: string, x: number, change: Partial<TextShape> = {}): TextShape => ({
  kind: 'text',
  x,
  y: 20,
  text,
  token: 'ink',
  size: 14,
  ...change,
});
/** As a layout puts them that lets the line end, begin or have its middle at 500. */
const lineAt = (share: number, width: (text: string) => number): readonly TextShape[] => {
  const length = width('A long name of a row') + 8 + width('about noon');
  const start = 500 - share * length;
  return [
    at('A long name of a row', start),
    at('about noon', start + width('A long name of a row') + 8, { size: 12, token: 'muted' }),
  ];
};

test.each([
  ['start', 0],
  ['middle', 0.5],
  ['end', 1],
] as const)('a line of two texts is one that has its %s where it was', (align, share) => {
  const [own, other] = [lineAt(share, measure), lineAt(share, (text) => measure(text) * WIDER)];
  const lines = steadyLines(
    own.map((text, i) => [text, other[i]!] as const),
    measure,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ align, x: 500, gaps: [0, 8] });
  expect(followingRuns(lines[0]!, ({ token }) => `var(--${token})`)).toBe(
    '<tspan dx="8" font-size="12" font-weight="400" fill="var(--muted)">about noon</tspan>',
  );
});

test('texts of other lines, and those that one point has aligned already, stay by themselves', () => {
  const texts = [at('one', 10), at('two', 48, { y: 40 }), at('mid', 100, { align: 'middle' }), at('far', 300)];
  const lines = steadyLines(
    texts.map((text) => [text, text] as const),
    measure,
  );
  expect(lines.map(({ align, x }) => [align, x])).toEqual([
    ['start', 10],
    ['start', 48],
    ['middle', 100],
    ['start', 300],
  ]);
});

test('a name of the map before its point ends there, one over it has its middle there, one after it begins there', () => {
  const name = (text: string, x: number): string => `<text x="${x}" y="9" font-size="12" fill="none">${text}</text>`;
  const own = [name('Before it', 100), name('Over it &amp; all', 200), name('After it', 300)].join('');
  const wider = [name('Before it', 91), name('Over it &amp; all', 193.5), name('After it', 300)].join('');
  expect(steadyNames(own, wider, measure).match(/x="[^"]*"|text-anchor="[^"]*"/g)).toEqual([
    'x="190"',
    'text-anchor="end"',
    'x="265"',
    'text-anchor="middle"',
    'x="300"',
  ]);
});

test('a name that another layout puts elsewhere altogether stays as it is', () => {
  const own = '<text x="100" y="9" font-size="12" fill="none">A town</text>';
  expect(steadyNames(own, own.replace('100', '40'), measure)).toBe(own);
});
