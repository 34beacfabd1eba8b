/** Ukrainian texts of the map's disclosure: what moves it without a drag. */
import type { AllMessages } from '../en.ts';

export const mapTools: AllMessages['mapTools'] = {
  pan: 'Пересунути карту',
  go: { west: 'Карта на захід', north: 'Карта на північ', south: 'Карта на південь', east: 'Карта на схід' },
};
