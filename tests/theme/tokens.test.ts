import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOKEN_NAMES, type Palette } from '../../src/base/paint/token.ts';
import { DARK, LIGHT } from '../../src/theme/tokens.ts';

const css = readFileSync(new URL('../../src/theme/theme.css', import.meta.url), 'utf8');
const cssName = (token: string): string => `--${token.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const rule = (selector: string): string => css.slice(css.indexOf(selector)).split('}')[0] ?? '';

test.each([
  ['light', LIGHT, ":root,\n[data-theme='light']"],
  ['dark', DARK, "[data-theme='dark']"],
] as const)('the %s stylesheet has the tokens’ own values', (_, palette, selector) => {
  for (const token of TOKEN_NAMES) expect(rule(selector)).toContain(`${cssName(token)}: ${palette[token]};`);
});

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const grounds = ({ panel, land, otherLand }: Palette): readonly string[] => [panel, land, otherLand];

test.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('%s: text reaches 4.5, marks and focus 3, on every ground they stand on', (_, palette) => {
  for (const ground of grounds(palette)) {
    for (const token of ['ink', 'muted', 'offensiveText', 'diplomaticText', 'suppliesText'] as const)
      expect(contrast(palette[token], ground), `${token} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const token of ['offensive', 'diplomatic', 'supplies', 'accent', 'border', 'occupied'] as const)
      expect(contrast(palette[token], ground), `${token} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
});

test('the tracks stay apart in grey print', () => {
  for (const palette of [LIGHT, DARK]) expect(contrast(palette.offensive, palette.diplomatic)).toBeGreaterThan(1.5);
});
