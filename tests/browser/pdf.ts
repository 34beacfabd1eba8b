/** What can be read of a PDF without a library: its sheets, whether pictures of dots are in it, and plain words. */
import { inflateSync } from 'node:zlib';

interface Pdf {
  /** In points. */
  readonly sheets: readonly { readonly width: number; readonly height: number }[];
  /** How many bitmaps. */
  readonly images: number;
  /** Of fonts whose letters have the numbers of Latin-1; words that are kerned are whole. */
  readonly words: string;
}

/** With what is packed in streams. */
const unpack = (file: Buffer): string => {
  const text = file.toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    try {
      return inflateSync(file.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    } catch {
      return ''; // not packed so
    }
  });
  return [text, ...parts].join('\n');
};

export const readPdf = (file: Buffer): Pdf => {
  const whole = unpack(file);
  const boxes = [...whole.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return {
    sheets: boxes.map(([, width, height]) => ({ width: Number(width), height: Number(height) })),
    images: whole.split(/\/Subtype\s*\/Image\b/).length - 1,
    words: [...whole.matchAll(/\[((?:[^\]\\]|\\.)*)\]\s*TJ|\(((?:[^)\\]|\\.)*)\)\s*Tj/g)]
      .map(([, kerned, plain = '']) => kerned?.replaceAll(/^\(|\)\s*-?[\d.]+\s*\(|\)$/g, '') ?? plain)
      .join('\n'),
  };
};
