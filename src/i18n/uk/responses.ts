/** Ukrainian texts of: responses. */
import type { Messages } from '../en.ts';

export const responses: Messages['responses'] = {
  title: 'Відповіді',
};
