/** Fonts other than those that a picture was made for. */
import type { PictureFonts } from '../../src/publish/fonts.ts';

export type FontSet = Readonly<Record<'its own fonts' | 'fonts 12 % wider', PictureFonts>>;
export const fontSets = ({ measure, split }: PictureFonts): FontSet => ({
  'its own fonts': { measure, split },
  'fonts 12 % wider': {
    measure: (text, style) => measure(text, style) * 1.12,
    split: (text, style) => split(text, style).map((run) => ({ ...run, width: run.width * 1.12 })),
  },
});
