/**
 * The one way to a component whose code comes after the first view. It has a boundary of its own, so that the rest of the page
 * stands whatever happens to it; what a reader asked for says in its own place that it did not come, and is imported anew on
 * request; what came unasked says nothing and is tried again later.
 */
import {
  createContext,
  useContext,
  useEffect,
  useSyncExternalStore,
  type FunctionComponent,
  type ReactNode,
} from 'react';
import type { LateReason } from '../base/fetch-then-import.ts';
import { createLateStore, retryLater, type LateState, type LateStore } from '../base/late-store.ts';
import type { Messages } from '../i18n/en.ts';
import { englishStore, isWhole } from '../i18n/english-store.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Dialog } from './Dialog.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import './late-part.css';

export interface LatePartOptions<P> {
  /** Must hold the `import()` itself: it is called again for each try. */
  readonly load: () => Promise<FunctionComponent<P>>;
  /** What the reader calls it, where it is said that it did not come. Without a name it came unasked. */
  readonly name?: (messages: Messages, props: P) => string;
  /** What keeps its room until it is there. */
  readonly wait?: (props: P) => ReactNode;
  /** Class of the place where its failure is said; `part-failed-float` lies over a pane, `part-failed-line` in a line of text. */
  readonly place?: string;
  /** What stands around that, where the part brings a dialog of its own. */
  readonly frame?: (props: P, notice: ReactNode, name: string) => ReactNode;
}

/** Loads the page anew with the present view in its address; the app knows how. */
export const ReloadContext = createContext<() => void>(() => window.location.reload());

const HERE: LateState<null> = { phase: 'here', value: null };
const never = (): (() => void) => () => {};

/** Asks for the store's part while it is needed, and anew whenever it comes to be. */
const useLate = <T,>(store: LateStore<T>, isNeeded: boolean): LateState<T | null> => {
  useEffect(() => {
    if (isNeeded) store.ask();
  }, [store, isNeeded]);
  return useSyncExternalStore<LateState<T | null>>(
    isNeeded ? store.subscribe : never,
    isNeeded ? store.getState : () => HERE,
  );
};

/** Defines a late part; at the top of a module, as the part is one for the whole page. */
export const latePart = <P extends object>(options: LatePartOptions<P>): FunctionComponent<P> => {
  const store = createLateStore(options.load);
  return (props) => <Late store={store} props={props} options={options} />;
};

interface LateProps<P> {
  readonly store: LateStore<FunctionComponent<P>>;
  readonly props: P;
  readonly options: LatePartOptions<P>;
}

const Late = <P extends object>({ store, props, options }: LateProps<P>) => {
  const messages = useMessages();
  const part = useLate(store, true);
  const texts = useLate(englishStore, !isWhole(messages));
  const name = options.name?.(messages, props);
  const failed = part.phase === 'failed' ? part : texts.phase === 'failed' ? texts : null;
  useEffect(() => {
    // A file that is gone does not come back.
    if (name !== undefined || !failed || failed.reason === 'gone') return undefined;
    return retryLater(() => {
      store.ask();
      englishStore.ask();
    });
  }, [name, failed, store]);
  if (failed) {
    if (name === undefined) return null;
    const retry = (): void => {
      store.ask();
      if (texts.phase === 'failed') englishStore.ask();
    };
    const notice = <PartFailed name={name} failed={failed} onRetry={retry} place={options.place} {...closeOf(props)} />;
    return options.frame ? options.frame(props, notice, name) : notice;
  }
  if (part.phase !== 'here' || part.value === null || texts.phase !== 'here') return options.wait?.(props) ?? null;
  const Part = part.value;
  return (
    <PartBoundary name={name}>
      <Part {...props} />
    </PartBoundary>
  );
};

/** A part that can be closed can be closed before it has come. */
const closeOf = (props: object): { readonly onClose?: () => void } =>
  'onClose' in props && typeof props.onClose === 'function' ? { onClose: props.onClose as () => void } : {};

interface PartFailedProps {
  readonly name: string;
  readonly failed: { readonly reason: LateReason };
  readonly onRetry: () => void;
  readonly place: string | undefined;
  readonly onClose?: () => void;
}

const PartFailed = ({ name, failed, onRetry, place = '', onClose }: PartFailedProps) => {
  const { app } = useMessages();
  const reload = useContext(ReloadContext);
  const { reason } = failed;
  return (
    <div className={`part-failed ${place}`} role="alert">
      <p>{app.lateFailed(name, reason)}</p>
      <div className="app-row">
        {reason !== 'unreachable' && (
          <button type="button" className="app-button" onClick={reload}>
            {app.reload}
          </button>
        )}
        <button type="button" className="app-button" onClick={onRetry}>
          {app.retry}
        </button>
        {onClose && (
          <button type="button" className="app-button" onClick={onClose}>
            {app.close}
          </button>
        )}
      </div>
    </div>
  );
};

/** The `frame` of a part that is a dialog. */
export const inDialog = (
  { open = true, onClose }: { readonly open?: boolean; readonly onClose: () => void },
  notice: ReactNode,
  title: string,
): ReactNode => (
  <FailedDialog open={open} title={title} onClose={onClose}>
    {notice}
  </FailedDialog>
);

const FailedDialog = (props: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => <Dialog {...props} closeLabel={useMessages().app.close} />;
