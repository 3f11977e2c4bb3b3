/** Where something in the program is wrong: says so, keeps the view, and offers the way back. */
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { addressOf } from '../deep-links/sync.ts';
import { startOver } from '../queries/client.ts';
import { currentView } from '../state/view-store.ts';
import { MistakeScreen } from './MistakeScreen.tsx';

interface State {
  readonly error: unknown;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <MistakeScreen
        error={this.state.error}
        link={addressOf(currentView())}
        onRetry={() => {
          startOver();
          this.setState({ error: null });
        }}
      />
    );
  }
}
