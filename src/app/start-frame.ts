/** In another page's frame: ties the app to the host page. Fetched there alone. */
import { connectFrame } from '../share/embed/frame/connect-frame.ts';
import { noticesOf } from '../wording/list-notices.ts';
import { loadAllMessages } from '../i18n/english-store.ts';
import type { LoadState } from '../load/load-store.ts';
import { runTask } from './failed-tasks.ts';
import type { App } from './start.ts';

export const startFrame = (app: App): void => {
  const { load, selection, actions, shell, read } = app;
  connectFrame({
    store: selection,
    actions,
    read,
    session: () => shell.getState().session,
    onSession: (act) =>
      shell.subscribe(({ session }, before) => {
        if (session && session !== before.session) act(session);
      }),
    // Texts load separately, so that the first hello does not wait for them.
    notices: async ({ table }) => {
      const texts = await loadAllMessages(shell.getState().messages);
      return noticesOf(table, selection.getState().selection, texts);
    },
    onLinkRefused: (href) =>
      runTask(shell, { id: 'link', name: () => href }, async () => {
        const { showRefusedLink } = await import('./RefusedLink.tsx');
        await showRefusedLink(app, href);
      }),
    // Loading may have failed before this module was fetched.
    onFailure: (act) => {
      const tell = (state: LoadState): void => {
        if (state.phase === 'failed') act(state.error.code, state.error.detail);
      };
      tell(load.store.getState());
      return load.store.subscribe(tell);
    },
  });
};
