/** From SVG text to PNG bytes, with the fonts that a package ships: a bare machine has none. */
import { Resvg } from '@resvg/resvg-js';

/** @throws Error when the text is no SVG */
export const renderPng = (svg: string, width: number, fontFiles: readonly string[]): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  }).render().asPng();
