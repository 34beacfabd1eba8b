/** In another page's frame: ties the app to the host page. Fetched there alone. */
import { connectFrame } from '../share/embed/frame/connect-frame.ts';
import type { App } from './start.ts';

export const startFrame = ({ load, selection, actions, shell, read }: App): void => {
  connectFrame({
    store: selection, actions, read,
    session: () => shell.getState().session,
    onSession: (act) => shell.subscribe(({ session }, before) => { if (session && session !== before.session) act(session); }),
    onFailure: (act) => load.store.subscribe((state) => { if (state.phase === 'failed') act(state.error.code, state.error.detail); }),
  });
};
