/** The browser's own storage: the one place that asks for it. It may be denied or full, and nothing depends on it. */
import { isFramed } from './framed.ts';

/** In another page's frame nothing is kept; where storage is denied even asking for it throws. */
export const browserStorage = (): Storage | null => {
  if (isFramed()) return null;
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
