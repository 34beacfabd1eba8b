/**
 * The fonts of the pictures: Noto Sans, which the app's font stack names, and Noto Sans Symbols 2 for characters that
 * it lacks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SplitText, TextRun, TextStyle } from '../base/paint/paint-svg.ts';
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

/** Width of a text in CSS pixels. */
export type Measure = (text: string, style: TextStyle) => number;
export interface PictureFonts {
  readonly measure: Measure;
  /** Cuts a text into runs of one font each, the one that its characters were measured in. */
  readonly split: SplitText;
}
const SYMBOLS = "'Noto Sans Symbols 2', sans-serif";

export const fontFiles = (root: string): readonly string[] => FACES.map((face) => join(root, FOLDER, FILES[face]));

/** @throws Error when the fonts are not installed */
export const readFonts = (root: string): PictureFonts => {
  const [regular, semibold, italic, symbols] = fontFiles(root).map((path) => readFontWidths(readFileSync(path))) as [
    FontWidths,
    FontWidths,
    FontWidths,
    FontWidths,
  ];
  const known = new Map<string, readonly TextRun[]>();
  /** Runs at a size of one pixel. */
  const runsOf = (text: string, style: TextStyle): readonly TextRun[] => {
    const key = `${style.weight === 600 ? 'b' : style.italic ? 'i' : 'r'}${text}`;
    let runs = known.get(key);
    if (!runs) {
      const face = style.weight === 600 ? semibold : style.italic ? italic : regular;
      known.set(key, (runs = cutByFont(text, face, symbols)));
    }
    return runs;
  };
  return {
    measure: (text, style) => runsOf(text, style).reduce((sum, { width }) => sum + width, 0) * style.size,
    split: (text, style) => runsOf(text, style).map((run) => ({ ...run, width: run.width * style.size })),
  };
};

const cutByFont = (text: string, face: FontWidths, symbols: FontWidths): readonly TextRun[] => {
  const runs: { text: string; width: number; font?: string }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!; // a character is not empty
    const isSymbol = !face.has(code) && symbols.has(code);
    const width = (isSymbol ? symbols : face).advance(code);
    const last = runs.at(-1);
    // A space at an end of a run would be dropped: between two fonts it is a run of its own.
    const isApart = last !== undefined && (last.text === ' ' || (character === ' ' && last.font === SYMBOLS));
    if (last && !isApart && (last.font === SYMBOLS) === isSymbol) {
      last.text += character;
      last.width += width;
    } else runs.push({ text: character, width, ...(isSymbol ? { font: SYMBOLS } : {}) });
  }
  return runs;
};
