/** Ukrainian texts of: story. */
import type { Messages } from '../en.ts';

export const story: Messages['story'] = {
  edit: 'Написати історію',
  title: 'Історія',
};
