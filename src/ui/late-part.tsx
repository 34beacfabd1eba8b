/**
 * The one way to a component whose code comes after the first view. It has a boundary of its own, so that the rest of
 * the page stands whatever happens to it; what a reader asked for says in its own place that it did not come, and is
 * imported anew on request; what came unasked says nothing and is tried again later.
 */
import { useEffect, useSyncExternalStore, type FunctionComponent, type ReactNode } from 'react';
import { createLateStore, keepAsking, type LateState, type LateStore } from '../base/late-store.ts';
import type { Messages } from '../i18n/en.ts';
import { englishStore, isWhole } from '../i18n/english-store.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Dialog } from './Dialog.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { PartFailed } from './PartFailed.tsx';

interface LatePartOptions<P> {
  /**
   * Must hold the `import()` itself: it is called again for each try. Or a store of the part, where others ask for it
   * too.
   */
  readonly load: (() => Promise<FunctionComponent<P>>) | LateStore<FunctionComponent<P>>;
  /** What the reader calls it, where it is said that it did not come. Without a name it came unasked. */
  readonly name?: (messages: Messages, props: P) => string;
  /** Placeholder shown while the part loads. */
  readonly wait?: (props: P) => ReactNode;
  /**
   * Class of the place where its failure is said; `part-failed-float` lies over a pane, `part-failed-line` in a line of
   * text.
   */
  readonly place?: string;
  /** What stands around that, where the part brings a dialog of its own. */
  readonly frame?: (props: P, notice: ReactNode, name: string) => ReactNode;
}

const HERE: LateState<null> = { phase: 'here', value: null };
const never = (): (() => void) => () => {};

/** Asks for the store's part while it is needed: once for a reader who can ask again, else until it comes. */
const useLate = <T,>(store: LateStore<T>, isNeeded: boolean, isAsked: boolean): LateState<T | null> => {
  useEffect(() => {
    if (!isNeeded) return undefined;
    if (!isAsked) return keepAsking(store);
    store.ask();
    return undefined;
  }, [store, isNeeded, isAsked]);
  return useSyncExternalStore<LateState<T | null>>(
    isNeeded ? store.subscribe : never,
    isNeeded ? store.getState : () => HERE,
  );
};

/** Defines a late part; at the top of a module, as the part is one for the whole page. */
export const latePart = <P extends object>(options: LatePartOptions<P>): FunctionComponent<P> => {
  const { load } = options;
  const store = typeof load === 'function' ? createLateStore(load) : load;
  return (props) => <Late store={store} props={props} options={options} />;
};

interface LateProps<P> {
  readonly store: LateStore<FunctionComponent<P>>;
  readonly props: P;
  readonly options: LatePartOptions<P>;
}

const Late = <P extends object>({ store, props, options }: LateProps<P>) => {
  const messages = useMessages();
  const name = options.name?.(messages, props);
  const isAsked = name !== undefined;
  const part = useLate(store, true, isAsked);
  const texts = useLate(englishStore, !isWhole(messages), isAsked);
  const failed = [part, texts].find((state) => state.phase === 'failed');
  const onClose = closeOf(props);
  if (failed) {
    if (!isAsked) return null;
    const retry = (): void => {
      store.ask();
      if (texts.phase === 'failed') englishStore.ask();
    };
    const notice = (
      <PartFailed name={name} reason={failed.reason} onRetry={retry} place={options.place} onClose={onClose} />
    );
    return options.frame ? options.frame(props, notice, name) : notice;
  }
  if (part.phase !== 'here' || part.value === null || texts.phase !== 'here') return options.wait?.(props) ?? null;
  const Part = part.value;
  return (
    <PartBoundary name={name} onClose={onClose}>
      <Part {...props} />
    </PartBoundary>
  );
};

/** A part that can be closed can be closed before it has come. */
const closeOf = (props: object): (() => void) | undefined =>
  'onClose' in props && typeof props.onClose === 'function' ? (props.onClose as () => void) : undefined;

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
