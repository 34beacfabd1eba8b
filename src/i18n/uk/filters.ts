/** Ukrainian texts of: filters. */
import type { Messages } from '../en.ts';

export const filters: Messages['filters'] = {
  title: 'Фільтри',
};
