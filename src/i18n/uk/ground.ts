/** Ukrainian texts of: the map under the events. */
import type { AllMessages } from '../en.ts';

export const ground: AllMessages['ground'] = {
  failed: 'Не вдалося завантажити основу карти; самі події показано правильно.',
  retry: 'Ще раз',
};
