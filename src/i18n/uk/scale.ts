/** Ukrainian texts of: the scale of the map. */
import type { AllMessages } from '../en.ts';

const numbers = new Intl.NumberFormat('uk');

export const scale: AllMessages['scale'] = {
  scale: (text) => `Масштаб: ${text}`,
  metres: (count) => `${count} м`,
  kilometres: (count) => `${numbers.format(count)} км`,
};
