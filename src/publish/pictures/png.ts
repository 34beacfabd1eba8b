/** Renders SVG text as PNG with the fonts of a package, since a build machine may have none. */
import { renderAsync } from '@resvg/resvg-js';

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
  return image.asPng();
};
