/** The shell by phase: loading, failed, or the app on its session. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../session/session.ts';
import { SessionContext } from '../session/use-session.ts';
import { MessagesContext, useMessages } from '../i18n/use-messages.ts';
import type { LoadState } from '../load/load-store.ts';
import { latePart } from '../ui/late-part.tsx';
import { ReloadContext } from '../ui/PartFailed.tsx';
import { Failure } from './Failure.tsx';
import type { LoadingProgressProps } from './LoadingProgress.tsx';
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
      {(state.phase === 'loading' || state.isCancelled) && <Loading state={state} app={app} />}
    </SessionContext>
  );
};

interface LoadingProps {
  readonly state: LoadState;
  readonly app: App;
}

/** How far a file is that is not the build's own. */
const LoadingProgress = latePart<LoadingProgressProps>({
  load: async () => (await import('./LoadingProgress.tsx')).LoadingProgress,
});

/** Nothing for the first 300 ms, then what is being done and a way out. */
const Loading = ({ state, app }: LoadingProps) => {
  const { app: words } = useMessages();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  const isLoading = state.phase === 'loading';
  if (isLoading && !isSlow) return null;
  const button = (label: string, act: () => void) => (
    <button type="button" className="app-button" onClick={act}>
      {label}
    </button>
  );
  return (
    <div className="app-state" role={isLoading ? undefined : 'status'}>
      <p role={isLoading ? 'status' : undefined}>{isLoading ? words.loading : words.cancelled}</p>
      {isLoading && state.progress && <LoadingProgress progress={state.progress} />}
      <div className="app-row">
        {isLoading ? button(words.cancel, app.load.cancel) : button(words.retry, app.open)}
        {state.phase === 'ready' && button(words.close, app.load.cancel)}
        {state.phase === 'idle' && button(words.openBuiltIn, app.openBuiltIn)}
      </div>
    </div>
  );
};
