/** Contrast as WCAG 2.2 counts it. */
export type Rgb = readonly [number, number, number];

export const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

export const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);

export const contrastOf = (a: Rgb, b: Rgb): number => {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

/** Of two colours as `#rrggbb`. */
export const contrast = (a: string, b: string): number => contrastOf(rgbOf(a), rgbOf(b));
