/** The absolute address of the present view. */
import { writeLink } from '../selection/link.ts';
import type { Session } from './session.ts';

export const linkOf = ({ store, context }: Session): string => {
  const url = new URL(window.location.href);
  url.search = writeLink(store.getState().selection, context);
  return url.href;
};
