/** Ukrainian texts of: how a map in a frame is moved. */
import type { AllMessages } from '../en.ts';

export const coop: AllMessages['coop'] = {
  wheel: (key) => `Щоб змінити масштаб карти, крутіть коліщатко з ${key}`,
  touch: 'Щоб рухати карту, торкніться двома пальцями',
};
