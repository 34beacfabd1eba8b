/** English texts of: the scale of the map. */
const numbers = new Intl.NumberFormat('en-GB');

export const scale = {
  scale: (text: string): string => `Scale: ${text}`,
  metres: (count: number): string => `${count} m`,
  kilometres: (count: number): string => `${numbers.format(count)} km`,
};
