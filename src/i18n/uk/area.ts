/** Ukrainian texts of: the map’s menu of areas and distances. */
import type { Messages } from '../en.ts';

export const area: Messages['area'] = {
  title: 'Ділянка',
  menu: 'Ділянка й відстань',
  rectangle: 'Прямокутник',
  polygon: 'Багатокутник',
  circle: 'Коло',
  measure: 'Виміряти відстань',
  filterNote: 'Показує лише події в ній',
  measureNote: 'Кілометри між двома чи більше точками',
};
