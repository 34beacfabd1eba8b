/** Ukrainian texts of: the map under the events. */
import type { AllMessages } from '../en.ts';

export const ground: AllMessages['ground'] = {
  failed: 'Не вдалося завантажити основу карти; самі події показано правильно.',
  retry: 'Ще раз',
  accuracy: (length) => `Узбережжя й кордони тут точні приблизно до ${length}`,
  partFailed: 'Частину карти тут не вдалося завантажити; спроби тривають',
};
