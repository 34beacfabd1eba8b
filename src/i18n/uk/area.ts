/** Ukrainian texts of: the map’s menu of areas and distances. */
import type { AllMessages } from '../en.ts';

export const area: AllMessages['area'] = {
  title: 'Ділянка',
  rectangle: 'Прямокутник',
  polygon: 'Багатокутник',
  circle: 'Коло',
  measure: 'Виміряти відстань',
  filterNote: 'Показує лише події в ній',
  measureNote: 'Кілометри між двома чи більше точками',
};
