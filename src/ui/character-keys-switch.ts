/** Whether keys of one character work: marked on <html>, where every room finds it. */
const OFF = 'off';

export const setCharacterKeys = (isOn: boolean): void => {
  if (isOn) delete document.documentElement.dataset['characterKeys'];
  else document.documentElement.dataset['characterKeys'] = OFF;
};
export const areCharacterKeysOn = (): boolean => document.documentElement.dataset['characterKeys'] !== OFF;
