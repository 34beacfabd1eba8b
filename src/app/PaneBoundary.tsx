/** One error boundary a pane: a bug in one leaves the others working. */
import { Component, type ReactNode } from 'react';
import { enFirst } from '../i18n/en-first.ts';
import type { Messages } from '../i18n/en.ts';

interface Props {
  readonly name: string;
  readonly children: ReactNode;
  readonly messages?: Messages;
}
interface State {
  readonly failed: boolean;
}

export class PaneBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { app } = this.props.messages ?? enFirst;
    return (
      <div className="app-pane-failed" role="alert">
        <p>{app.paneFailed(this.props.name)}</p>
        <button type="button" className="app-button" onClick={() => this.setState({ failed: false })}>
          {app.paneRetry}
        </button>
      </div>
    );
  }
}
