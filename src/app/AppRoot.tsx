/** The shell by phase: loading, failed, or the app on its session. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../session/session.ts';
import { SessionContext } from '../session/use-session.ts';
import { MessagesContext, useMessages } from '../i18n/use-messages.ts';
import type { LoadError } from '../load/load-error.ts';
import type { LoadState } from '../load/load-store.ts';
import type { ProblemListProps } from '../panes/report/ProblemList.tsx';
import { latePart } from '../ui/late-part.tsx';
import { ReloadContext } from '../ui/PartFailed.tsx';
import type { App } from './start.ts';
import { saveReport } from './save-report.ts';
import { Workspace } from './Workspace.tsx';
import './app.css';
import './AppRoot.css';

const ProblemList = latePart<ProblemListProps>({
  load: async () => (await import('../panes/report/ProblemList.tsx')).ProblemList,
  name: ({ app }) => app.reportOpen,
});

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

/** What failed, where, why and what to do; nothing of the file is rendered but as text. */
const Failure = ({ error, app }: { readonly error: LoadError; readonly app: App }) => {
  const messages = useMessages();
  const { app: words } = messages;
  useEffect(() => {
    document.documentElement.dataset.ready = 'true';
  }, []);
  return (
    <>
      <header className="failure-head">{words.product}</header>
      <main className="app-failure failure">
        <div role="alert">
          <h1>{words.failedTitle}</h1>
          <p>{words.failedWhy(error.code, error.detail)}</p>
          <p>{words.failedWhere(error.where)}</p>
          <p>{words.failedAdvice(error.code, error.advice)}</p>
        </div>
        {error.problems.length > 0 && (
          <ProblemList
            problems={error.problems}
            onSave={() => saveReport(app.shell, error.problems, messages, 'timefront')}
          />
        )}
        <div className="app-row">
          <button type="button" className="app-button" onClick={error.code === 'outdated' ? app.reload : app.open}>
            {error.code === 'outdated' ? words.reload : words.retry}
          </button>
          <button type="button" className="app-button" onClick={app.openBuiltIn}>
            {words.openBuiltIn}
          </button>
        </div>
      </main>
    </>
  );
};
