/** Pictures with a palette: what is flat keeps its very colour, and edges stay as smooth as they were. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { PICTURES } from '../../src/publish/addresses.ts';
import { readFirstView } from '../../src/publish/first-view.ts';
import { fontFiles, readFonts } from '../../src/publish/fonts.ts';
import { indexColours } from '../../src/publish/pictures/palette.ts';
import { renderPng } from '../../src/publish/pictures/png.ts';
import { writeSocialPicture } from '../../src/publish/pictures/social-picture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const builtIn = readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8');
const rgbaOf = (colours: readonly number[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));
const colourAt = (rgba: Uint8Array, i: number): number =>
  (rgba[4 * i]! << 16) | (rgba[4 * i + 1]! << 8) | rgba[4 * i + 2]!;

test('up to 256 colours are kept as they are', () => {
  const colours = Array.from({ length: 256 }, (_, i) => (i * 65_793 * 7) % 0xffffff);
  const { palette, pixels } = indexColours(rgbaOf([...colours, ...colours]));
  expect([...pixels].map((place) => palette[place])).toEqual([...colours, ...colours]);
});

test('of more the commonest are kept, and the rest becomes what is near', () => {
  const grey = (i: number): number => (i >> 2) * 65_793;
  const colours = [
    ...Array.from({ length: 5000 }, () => 0xfbfaf7),
    ...Array.from({ length: 2000 }, () => 0xc2550a),
    ...Array.from({ length: 1024 }, (_, i) => grey(i) ^ (i & 3)),
  ];
  const { palette, pixels } = indexColours(rgbaOf(colours));
  expect(palette.length).toBeGreaterThan(200);
  colours.forEach((colour, i) => {
    const found = palette[pixels[i]!]!;
    if (i < 7000) expect(found).toBe(colour);
    else
      for (const shift of [16, 8, 0])
        expect(Math.abs(((found >> shift) & 255) - ((colour >> shift) & 255))).toBeLessThan(4);
  });
});

/** Pixels of a PNG as this build writes it: a palette, eight bits, no filter. */
const readPng = (png: Uint8Array): { readonly width: number; readonly at: (i: number) => number } => {
  const bytes = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let i = 8; i < bytes.length; i += bytes.readUInt32BE(i) + 12)
    parts.set(bytes.toString('latin1', i + 4, i + 8), bytes.subarray(i + 8, i + 8 + bytes.readUInt32BE(i)));
  const width = parts.get('IHDR')!.readUInt32BE(0);
  const lines = inflateSync(parts.get('IDAT')!);
  const palette = parts.get('PLTE')!;
  const at = (i: number): number => {
    const place = lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)]!;
    return palette.readUIntBE(3 * place, 3);
  };
  return { width, at };
};

test.each(['light', 'dark'] as const)('a picture for posts looks as it is drawn: %s', async (theme) => {
  const svg = writeSocialPicture(readFirstView(builtIn), { size: PICTURES.wide, theme, fonts: readFonts(root) }, 'x');
  const { width } = PICTURES.wide;
  const font = {
    loadSystemFonts: false,
    fontFiles: [...fontFiles(root)],
    defaultFontFamily: 'Noto Sans',
    sansSerifFamily: 'Noto Sans',
  };
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render();
  // Each reading of it copies all pixels.
  const { pixels } = drawn;
  const written = readPng(await renderPng(svg, width, fontFiles(root)));
  expect(written.width).toBe(width);
  const away = { worst: 0, sum: 0 };
  for (let i = 0; i < drawn.width * drawn.height; i++) {
    const [was, is] = [colourAt(pixels, i), written.at(i)];
    for (const shift of [16, 8, 0]) {
      const difference = Math.abs(((was >> shift) & 255) - ((is >> shift) & 255));
      away.worst = Math.max(away.worst, difference);
      away.sum += difference;
    }
  }
  // Of 255 steps; on average one pixel in thirty differs, by one.
  expect(away.worst).toBeLessThan(20);
  expect(away.sum / (drawn.width * drawn.height * 3)).toBeLessThan(0.05);
});
