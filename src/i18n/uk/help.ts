/** Ukrainian texts of: help. */
import type { Messages } from '../en.ts';

export const help: Messages['help'] = {
  title: 'Клавіші й жести',
};
