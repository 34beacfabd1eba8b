/** From SVG text to PNG bytes, with the fonts that a package ships: a bare machine has none. */
import { renderAsync } from '@resvg/resvg-js';

/** Off this thread. @throws Error when the text is no SVG */
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
  return image.asPng();
};
