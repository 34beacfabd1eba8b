/** An error boundary: a bug in one part of the page leaves the others working. */
import { Component, type ReactNode } from 'react';
import { asLateError, type LateReason } from '../base/fetch-then-import.ts';
import { PartFailed } from './PartFailed.tsx';

interface Props {
  /** What the reader calls the part; without a name nothing is said, and it is just not there. */
  readonly name: string | undefined;
  readonly children: ReactNode;
  readonly onClose?: (() => void) | undefined;
  /** What stands around the notice, as of a late part. */
  readonly frame?: (props: object, notice: ReactNode, name: string) => ReactNode;
}
interface State {
  readonly reason: LateReason | null;
}

export class PartBoundary extends Component<Props, State> {
  override state: State = { reason: null };

  /** Code that an answer waited for may not have come. */
  static getDerivedStateFromError(error: unknown): State {
    return { reason: asLateError(error).reason };
  }

  override render(): ReactNode {
    const { name, children, onClose, frame } = this.props;
    const { reason } = this.state;
    if (reason === null) return children;
    const retry = (): void => this.setState({ reason: null });
    if (name === undefined) return null;
    const notice = <PartFailed name={name} reason={reason} onRetry={retry} onClose={onClose} />;
    return frame ? frame(this.props, notice, name) : notice;
  }
}
