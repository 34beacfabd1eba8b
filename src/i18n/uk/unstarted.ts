/** Ukrainian texts of a page whose app does not come; the build writes them. */
import type { AllMessages } from '../en.ts';

export const unstarted: AllMessages['unstarted'] = { question: 'Не завантажується?', table: 'Відкрити таблицю' };
