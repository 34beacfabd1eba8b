/**
 * Dismissible notices over the panes: parts of a link that were left out, records that could not be used, whose data it
 * is.
 */
import { useState, useSyncExternalStore } from 'react';
import { versionGone } from '../query/versions.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { PartFailed } from '../ui/PartFailed.tsx';
import { dropFailed } from './failed-tasks.ts';
import type { App } from './start.ts';

export const Notices = ({ app }: { readonly app: App }) => {
  const messages = useMessages();
  const { app: words } = messages;
  const { dropped, session, failed } = useSyncExternalStore(app.shell.subscribe, app.shell.getState);
  const load = useSyncExternalStore(app.load.store.subscribe, app.load.store.getState);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const texts: string[] = [];
  if (dropped.length > 0) texts.push(words.linkDropped(dropped));
  const gone = session && versionGone(session.table, session.store.getState().selection);
  if (gone) texts.push(words.versionGone(...gone));
  if (load.phase === 'ready' && load.table.skipped > 0) texts.push(words.datasetIssues(load.table.skipped));
  if (load.phase === 'ready' && load.report.heldSince)
    texts.push(words.heldData(new Date(load.report.heldSince).toLocaleString(messages.dates.locale)));
  const lostMedia = load.phase === 'ready' ? load.report.issues.filter(({ code }) => code === 'media').length : 0;
  if (lostMedia > 0) texts.push(words.mediaLeftOut(lostMedia));
  const open = texts.filter((text) => !dismissed.includes(text));
  return (
    <div className="app-notices" role="region" aria-label={words.notices} hidden={open.length + failed.length === 0}>
      {failed.map(({ id, name, reason, again }) => (
        <PartFailed
          key={id}
          name={name(messages)}
          reason={reason}
          onRetry={again}
          onClose={() => dropFailed(app.shell, id)}
          place="app-notice"
        />
      ))}
      {open.map((text) => (
        <div className="app-notice" role="alert" key={text}>
          <span>{text}</span>
          <button type="button" className="app-button" onClick={() => setDismissed([...dismissed, text])}>
            {words.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
};
