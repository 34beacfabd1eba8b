/**
 * Renders SVG text as PNG with the fonts of a package, since a build machine may have none. The PNGs have a palette: in
 * full colours they weigh thrice as much, and what reads a post loads them first.
 */
import { crc32, deflateSync } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import { indexColours } from './palette.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS = 8;
const WITH_PALETTE = 3;

const chunk = (type: string, body: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
};

/** @param rgba of a picture without transparency */
const writePng = (rgba: Uint8Array, width: number, height: number): Uint8Array => {
  const { palette, pixels } = indexColours(rgba);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BITS, WITH_PALETTE], 8);
  // Each line begins with its filter: none, since places in a palette are no amounts.
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};

/** Renders on another thread. @throws Error when the text is no SVG */
export const renderPng = async (svg: string, width: number, fontFiles: readonly string[]): Promise<Uint8Array> => {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  });
  return writePng(image.pixels, image.width, image.height);
};
