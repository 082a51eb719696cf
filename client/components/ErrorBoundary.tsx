import { Component, type ReactNode } from 'react';
import { EmptyState } from './States';
import { TextButton } from './TextButton';

interface ErrorBoundaryProps {
  /** What stands there when it works, named in the message. */
  what: string;
  /** What it is about; something else is tried anew. */
  about?: unknown;
  /** Puts what is said of the fault where it is seen. */
  frame?: (fault: ReactNode) => ReactNode;
  /** Somebody wants it tried again. */
  onRetry?: () => void;
  children: ReactNode;
}

/** The code of a part did not come. */
export class PartError extends Error {
  constructor(cause: unknown) {
    super('Its code did not come. Where the server is away it comes by itself; where the server has a newer version, load the page anew.', {
      cause,
    });
  }
}

interface State {
  readonly failed: boolean;
  /** What the reader can make of it; null where only the console knows. */
  readonly why: string | null;
}

/** Keeps a fault of one part of the page from taking the rest with it: says so, and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false, why: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, why: error instanceof PartError ? error.message : null };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.failed && before.about !== this.props.about) this.setState({ failed: false });
  }

  private readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { what, frame = (fault: ReactNode) => fault } = this.props;
    return frame(
      <EmptyState
        title={`${what} could not be shown`}
        action={
          <>
            <TextButton onClick={this.retry}>Try again</TextButton>
            <TextButton look="quiet" onClick={() => location.reload()}>
              Load the page anew
            </TextButton>
          </>
        }
      >
        {this.state.why ?? 'This is a fault of the page; the console of the browser says which.'} Your view is in the address.
      </EmptyState>,
    );
  }
}
