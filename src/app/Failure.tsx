/** The page in a dataset's place that could not be loaded. */
import { useEffect } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { LoadError } from '../load/load-error.ts';
import type { ProblemListProps } from '../panes/report/ProblemList.tsx';
import { latePart } from '../ui/late-part.tsx';
import { saveReport } from './save-report.ts';
import { showPage } from './show-page.ts';
import type { App } from './start.ts';

interface FailureProps {
  readonly error: LoadError;
  readonly app: App;
}

const ProblemList = latePart<ProblemListProps>({
  load: async () => (await import('../panes/report/ProblemList.tsx')).ProblemList,
  name: ({ app }) => app.reportOpen,
});

/** What failed, where, why and what to do; nothing of the file is rendered but as text. */
export const Failure = ({ error, app }: FailureProps) => {
  const messages = useMessages();
  const { app: words } = messages;
  const { at } = error.facts;
  useEffect(showPage, []);
  return (
    <>
      <header className="failure-head">{words.product}</header>
      <main className="app-failure failure">
        <div role="alert">
          <h1>{words.failedTitle}</h1>
          <p>{words.failedWhy(error.code, error.detail, error.facts)}</p>
          <p>{words.failedWhere(at ? words.placeInFile(error.where, at.line, at.column) : error.where)}</p>
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
