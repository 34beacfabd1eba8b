import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markToken, TOKEN_NAMES, textToken, type ColourSlot, type Palette } from '../../src/base/paint/token.ts';
import { DARK, LIGHT, palette as paletteOf } from '../../src/theme/tokens.ts';
import { channel, contrast } from './contrast.ts';

const css = readFileSync(new URL('../../src/theme/theme.css', import.meta.url), 'utf8');
const cssName = (token: string): string => `--${token.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const rule = (selector: string): string => css.slice(css.indexOf(selector)).split('}')[0] ?? '';

test.each([
  ['light', LIGHT, ":root,\n[data-theme='light']"],
  ['dark', DARK, "[data-theme='dark']"],
] as const)('the %s stylesheet has the tokens’ own values', (_, palette, selector) => {
  for (const token of TOKEN_NAMES) expect(rule(selector)).toContain(`${cssName(token)}: ${palette[token]};`);
});

test('more contrast: the stylesheet has what the tokens have, no ink is muted, every hairline stands out', () => {
  const [light, dark] = [rule("[data-contrast='more'] {"), rule("[data-contrast='more'][data-theme='dark'] {")];
  for (const [theme, name, own] of [
    [LIGHT, 'light', light],
    [DARK, 'dark', dark],
  ] as const) {
    const more = paletteOf(name, true);
    for (const token of TOKEN_NAMES) {
      const at = `${cssName(token)}: `;
      if (more[token] === theme.ink && token !== 'ink') expect(light).toContain(`${at}var(--ink);`);
      else if (more[token] !== theme[token]) expect(own).toContain(`${at}${more[token]};`);
      else expect(light).not.toContain(at);
    }
    expect(more.muted).toBe(more.ink);
    for (const token of ['grid', 'unitLine', 'noData', 'border'] as const)
      expect(contrast(more[token], more.panel), token).toBeGreaterThanOrEqual(3);
  }
});

const grounds = ({ panel, land, otherLand }: Palette): readonly string[] => [panel, land, otherLand];

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

test.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('%s: text reaches 4.5, marks and focus 3, on every ground they stand on', (_, palette) => {
  for (const ground of grounds(palette)) {
    for (const token of ['ink', 'muted', ...SLOTS.map(textToken)] as const)
      expect(contrast(palette[token], ground), `${token} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const token of ['accent', 'border', 'occupied', ...SLOTS.map(markToken)] as const)
      expect(contrast(palette[token], ground), `${token} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
});

type Triple = readonly [number, number, number];
const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Triple;
const times = (rows: readonly Triple[], [r, g, b]: Triple): Triple =>
  rows.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Triple;
/** Linear RGB to CIE L*a*b*, D65. */
const labOf = (rgb: Triple): Triple => {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    rgb,
  );
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};
/** How linear RGB looks with a kind of colour blindness (Machado, Oliveira, Fernandes 2009, severity 1). */
const SIGHTS: Readonly<Record<string, readonly Triple[]>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (hex: string, sight: string): Triple =>
  labOf(times(SIGHTS[sight] ?? [], linear(hex)).map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple);
const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const pairsOf = (slots: readonly ColourSlot[]) =>
  slots.flatMap((a, i) => slots.slice(i + 1).map((b) => [a, b] as const));

test.each([
  ['light', LIGHT, 4],
  ['dark', DARK, 5],
] as const)(
  '%s: any two of the eight colours stay apart, for the colour-blind and in grey print',
  (_, palette, steps) => {
    for (const [a, b] of pairsOf(SLOTS)) {
      const [one, other] = [palette[markToken(a)], palette[markToken(b)]];
      for (const sight of Object.keys(SIGHTS))
        expect(distance(seen(one, sight), seen(other, sight)), `${a} and ${b}, ${sight}`).toBeGreaterThanOrEqual(10);
      const lightness = (hex: string): number => seen(hex, 'full colour')[0];
      expect(Math.abs(lightness(one) - lightness(other)), `${a} and ${b} in grey`).toBeGreaterThanOrEqual(steps);
    }
  },
);

test('the selection’s colour is none of the eight, whoever looks', () => {
  for (const palette of [LIGHT, DARK])
    for (const slot of SLOTS)
      for (const sight of Object.keys(SIGHTS))
        expect(distance(seen(palette.accent, sight), seen(palette[markToken(slot)], sight))).toBeGreaterThanOrEqual(10);
});
