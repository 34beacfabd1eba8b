/**
 * How many events of the file can be shown, and the way to the list of what was left out or changed: it never goes
 * away.
 */
import { useState } from 'react';
import { useAllMessages } from '../i18n/use-messages.ts';
import { FileReport, useFileReport } from './FileReport.tsx';
import type { App } from './start.ts';

export const ReportButton = ({ app }: { readonly app: App }) => {
  const { report: words, app: shell } = useAllMessages();
  const report = useFileReport(app);
  const [isOpen, setOpen] = useState(false);
  if (!report) return null;
  const { shown, total, count } = report;
  return (
    <>
      <button
        type="button"
        className="report-button"
        data-attention={count > 0 || undefined}
        title={shell.reportOpen}
        onClick={() => setOpen(true)}
      >
        <span>{words.count(shown, total)}</span>
        <span aria-hidden="true">·</span>
        <span>{words.need(count)}</span>
        <span className="visually-hidden">{shell.reportOpen}</span>
      </button>
      {isOpen && <FileReport app={app} onClose={() => setOpen(false)} />}
    </>
  );
};
