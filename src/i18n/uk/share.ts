/** Ukrainian texts of: the dialog of Share; what is said of a pinned version. */
import type { AllMessages } from '../en.ts';

export const share: AllMessages['share'] = {
  olderVersion: (version, newest) => `Версія даних ${version}, за якою закріплено це посилання. Є новіша версія: ${newest}.`,
  otherVersion: (pinned, version) => `Це посилання створено для версії даних ${pinned}; тепер файл ${version === '' ? 'не має версії' : `має версію ${version}`}.`,
  showNewest: (newest) => `Показати версію ${newest}`,
};
