/** An error boundary: a bug in one part of the page leaves the others working. */
import { Component, type ContextType, type ReactNode } from 'react';
import { MessagesContext } from '../i18n/use-messages.ts';
import './late-part.css';

interface Props {
  /** What the reader calls the part; without a name nothing is said, and it is just not there. */
  readonly name: string | undefined;
  readonly children: ReactNode;
}
interface State {
  readonly failed: boolean;
}

export class PartBoundary extends Component<Props, State> {
  static override contextType = MessagesContext;
  declare context: ContextType<typeof MessagesContext>;
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    const { name, children } = this.props;
    if (!this.state.failed) return children;
    if (name === undefined) return null;
    const { app } = this.context;
    return (
      <div className="part-failed part-failed-pane" role="alert">
        <p>{app.paneFailed(name)}</p>
        <button type="button" className="app-button" onClick={() => this.setState({ failed: false })}>
          {app.paneRetry}
        </button>
      </div>
    );
  }
}
