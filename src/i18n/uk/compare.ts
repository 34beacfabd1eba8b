/** Ukrainian texts of: compare. */
import type { Messages } from '../en.ts';

export const compare: Messages['compare'] = {
  title: 'Порівняння двох періодів',
};
