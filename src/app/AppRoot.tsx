/** The shell by phase: loading, failed, or the app on its session. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../session/session.ts';
import { SessionContext } from '../session/use-session.ts';
import { MessagesContext, useMessages } from '../i18n/use-messages.ts';
import type { LoadState } from '../load/load-store.ts';
import { ReloadContext } from '../ui/PartFailed.tsx';
import { Failure } from './Failure.tsx';
import type { App } from './start.ts';
import { Workspace } from './Workspace.tsx';

const SLOW_MS = 300;

export const AppRoot = ({ app }: { readonly app: App }) => {
  const state = useSyncExternalStore(app.load.store.subscribe, app.load.store.getState);
  const { session, messages } = useSyncExternalStore(app.shell.subscribe, app.shell.getState);
  return (
    <MessagesContext value={messages}>
      <ReloadContext value={app.reload}>
        <Phase state={state} session={session} app={app} />
      </ReloadContext>
    </MessagesContext>
  );
};

const Phase = ({
  state,
  session,
  app,
}: {
  readonly state: LoadState;
  readonly session: Session | null;
  readonly app: App;
}) => {
  if (state.phase === 'failed') return <Failure error={state.error} app={app} />;
  if (!session) return <Loading state={state} app={app} />;
  return (
    <SessionContext value={session}>
      <Workspace key={session.table.document.id} app={app} />
      {state.phase === 'loading' && <Loading state={state} app={app} />}
    </SessionContext>
  );
};

/** Nothing for the first 300 ms, then what is being done and a way out. */
const Loading = ({ state, app }: { readonly state: LoadState; readonly app: App }) => {
  const messages = useMessages();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  if (state.phase === 'idle') {
    return (
      <div className="app-state" role="status">
        <p>{messages.app.cancelled}</p>
        <button type="button" className="app-button" onClick={app.open}>
          {messages.app.retry}
        </button>
      </div>
    );
  }
  if (!isSlow || state.phase !== 'loading') return null;
  const percent = state.total ? Math.round((state.received / state.total) * 100) : null;
  return (
    <div className="app-state">
      <p role="status">{messages.app.loading(percent)}</p>
      <progress max={100} {...(percent === null ? {} : { value: percent })} aria-label={messages.app.loading(null)} />
      <button type="button" className="app-button" onClick={app.load.cancel}>
        {messages.app.cancel}
      </button>
    </div>
  );
};
