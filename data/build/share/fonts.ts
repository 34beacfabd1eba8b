/**
 * The fonts of the pictures: Noto Sans, which the app's font stack names, and Noto Sans Symbols 2 for characters that
 * it lacks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFontWidths, type FontWidths } from './font-widths.ts';

const FOLDER = 'node_modules/@expo-google-fonts';
const FILES = {
  regular: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  semibold: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  italic: 'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  symbols: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
} as const;
type Face = keyof typeof FILES;
const FACES = Object.keys(FILES) as Face[];

export interface Style {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
}
/** Width of a text in CSS pixels. */
export type Measure = (text: string, style: Style) => number;

export const fontFiles = (root: string): readonly string[] => FACES.map((face) => join(root, FOLDER, FILES[face]));

/** @throws Error when the fonts are not installed */
export const createMeasure = (root: string): Measure => {
  const [regular, semibold, italic, symbols] = fontFiles(root).map((path) => readFontWidths(readFileSync(path))) as [
    FontWidths,
    FontWidths,
    FontWidths,
    FontWidths,
  ];
  const known = new Map<string, number>();
  return (text, { size, weight, italic: isItalic }) => {
    const key = `${weight === 600 ? 'b' : isItalic ? 'i' : 'r'}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      const face = weight === 600 ? semibold : isItalic ? italic : regular;
      width = Array.from(text).reduce((sum, character) => {
        const code = character.codePointAt(0)!; // a character is not empty
        return sum + (face.has(code) || !symbols.has(code) ? face : symbols).advance(code);
      }, 0);
      known.set(key, width);
    }
    return width * size;
  };
};
