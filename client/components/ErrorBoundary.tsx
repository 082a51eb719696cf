import { Component, type ReactNode } from 'react';
import { EmptyState } from './States';
import { TextButton } from './TextButton';

interface ErrorBoundaryProps {
  /** What stands there when it works, named in the message. */
  what: string;
  /** What it is about; something else is tried anew. */
  about?: unknown;
  children: ReactNode;
}

/** Keeps a fault of one part of the page from taking the rest with it: says so, and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.failed && before.about !== this.props.about) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <EmptyState
        title={`${this.props.what} could not be shown`}
        action={
          <>
            <TextButton onClick={() => this.setState({ failed: false })}>Try again</TextButton>
            <TextButton look="quiet" onClick={() => location.reload()}>
              Load the page anew
            </TextButton>
          </>
        }
      >
        This is a fault of the page; the console of the browser says which. Your view is in the address.
      </EmptyState>
    );
  }
}
