/** Ukrainian texts of: the way to the help. */
import type { Messages } from '../en.ts';

export const help: Messages['help'] = {
  title: 'Клавіші й жести',
};
