/** Ukrainian texts of: media of an event. */
import type { AllMessages } from '../en.ts';

export const media: AllMessages['media'] = {
  title: 'Медіа',
  kinds: { image: 'Зображення', video: 'Відео', audio: 'Запис', document: 'Документ' },
  load: {
    image: 'Завантажити зображення',
    video: 'Завантажити відео',
    audio: 'Завантажити запис',
    document: 'Відкрити документ',
  },
  credit: (credit, licence) => (licence === null ? `Автор: ${credit}` : `Автор: ${credit} · ${licence}`),
  fromHere: 'З цього сайту.',
  fromLoading: (host) => `З ${host}; завантаживши, ви покажете цьому сайту свою IP-адресу.`,
  fromOpening: (host) => `З ${host}; відкривши, ви покажете цьому сайту свою IP-адресу.`,
  sensitive: 'позначено в наборі даних як чутливе',
  shows: (alt) => `Що там: ${alt}`,
  goOn: {
    image: 'Перейти до зображення',
    video: 'Перейти до відео',
    audio: 'Перейти до запису',
    document: 'Перейти до документа',
  },
  putAway: {
    image: 'Прибрати зображення',
    video: 'Прибрати відео',
    audio: 'Прибрати запис',
    document: 'Прибрати документ',
  },
  loading: 'Завантаження…',
  enlarge: 'Збільшити',
  again: 'Спробувати ще раз',
  failed: (host) => (host === null ? 'Не вдалося завантажити.' : `Не вдалося завантажити з ${host}.`),
  openAddress: 'Відкрити за адресою',
  openImage: 'Відкрити саме зображення',
};
