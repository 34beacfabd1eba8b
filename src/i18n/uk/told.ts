/** Ukrainian texts of: what a playing tells. */
import type { AllMessages } from '../en.ts';
import { ofEvents } from './plural.ts';

export const told: AllMessages['told'] = {
  one: (status, when) => `${status}; ${when}`,
  dated: (count, basis) => `${basis}: ${count}`,
  before: (day) => `${day}, почалося раніше`,
  more: (count) => `+${count}`,
  soFar: (shown, total) => `поки що ${shown} з ${ofEvents(total)}`,
};
