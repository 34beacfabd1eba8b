/** Ukrainian texts of: a pane that the browser lets nobody draw on. */
import type { AllMessages } from '../en.ts';

export const noCanvas: AllMessages['noCanvas'] = {
  said: 'Браузер не дає сторінці тут малювати. Ті самі події є в таблиці.',
};
