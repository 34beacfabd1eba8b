/** Ukrainian texts of: media. */
import type { Messages } from '../en.ts';

export const media: Messages['media'] = {
  title: 'Медіа',
};
