/** Ukrainian texts of: area. */
import type { Messages } from '../en.ts';

export const area: Messages['area'] = {
  title: 'Ділянка',
};
