/** The last boundary: a bug that no other caught stops the page, but not without the reader's story and a way on. */
import { Component, type ReactNode } from 'react';
import type { App } from './start.ts';

interface Props {
  readonly app: Pick<App, 'shell' | 'reload' | 'rescueStory'>;
  readonly children: ReactNode;
}
interface State {
  readonly failed: boolean;
}

export class RootBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <PageStopped app={this.props.app} /> : this.props.children;
  }
}

/** Nothing of the page is used here but its words: whatever else there is may be what failed. */
const PageStopped = ({ app: { shell, reload, rescueStory } }: Pick<Props, 'app'>) => {
  const {
    messages: { app: words },
    story,
    isStorySaved,
  } = shell.getState();
  const hasStory = story !== null && !isStorySaved;
  return (
    <main className="app-failure failure">
      <div role="alert">
        <h1>{words.stopped}</h1>
        <p>{words.stoppedAdvice}</p>
        {hasStory && <p>{words.storyUnsaved}</p>}
      </div>
      <div className="app-row">
        {hasStory && (
          <button type="button" className="app-button" onClick={rescueStory}>
            {words.storyDownload}
          </button>
        )}
        <button type="button" className="app-button" onClick={reload}>
          {words.reload}
        </button>
      </div>
    </main>
  );
};
