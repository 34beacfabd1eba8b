/** Ukrainian texts of: the map under the events. */
import type { AllMessages } from '../en.ts';

export const ground: AllMessages['ground'] = {
  failed: 'Не вдалося завантажити основу карти; самі події показано правильно.',
  retry: 'Ще раз',
  accuracy: (length) => `Узбережжя й кордони тут точні приблизно до ${length}`,
  layers: 'Карта',
  choose: 'Карта під подіями',
  bundled: 'Вбудована карта, без жодних запитів',
  layerFailed: (label) => `Тут не вдалося завантажити «${label}»; замість неї вбудована карта`,
  asked: (label, host) =>
    host === null ? `Карта: ${label}, з цього сайту` : `Карта: ${label}; ваш браузер запитує її в ${host}`,
  drawnBy: (label, attribution) => `Погляд на спірні кордони – «${label}» (${attribution})`,
  unknownView: (id) => `Дані просять погляду «${id}» на спірні кордони, якого цей сайт не пропонує`,
  statedPolicy: 'Спірні кордони – за проголошеним правилом вбудованої карти.',
  partFailed: 'Частину карти тут не вдалося завантажити; спроби тривають',
};
