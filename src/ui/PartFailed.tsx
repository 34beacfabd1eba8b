/** Says in its place that a part of the page is not to be had or has stopped, and offers what may help. */
import { createContext, useContext } from 'react';
import type { LateReason } from '../base/fetch-then-import.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Loads the page anew with the present view in its address; the app knows how. */
export const ReloadContext = createContext<() => void>(() => window.location.reload());

interface PartFailedProps {
  /** What the reader calls it. */
  readonly name: string;
  readonly reason: LateReason;
  readonly onRetry: () => void;
  readonly onClose?: (() => void) | undefined;
  /** A class beside `part-failed`. */
  readonly place?: string | undefined;
}

export const PartFailed = ({ name, reason, onRetry, onClose, place = '' }: PartFailedProps) => {
  const { app } = useMessages();
  const reload = useContext(ReloadContext);
  const button = (label: string, act: () => void) => (
    <button type="button" className="app-button" onClick={act}>
      {label}
    </button>
  );
  return (
    <div className={`part-failed ${place}`} role="alert">
      <p>{app.partFailed(name, reason)}</p>
      <div className="app-row">
        {reason !== 'unreachable' && button(app.reload, reload)}
        {button(app.retry, onRetry)}
        {onClose && button(app.close, onClose)}
      </div>
    </div>
  );
};
