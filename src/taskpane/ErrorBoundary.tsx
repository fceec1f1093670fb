import { Component, type ReactNode } from 'react';
import { crashDetail } from './crashDetail';
import { StartMessage } from './StartMessage';

/** Where a bug of ours ends: the pane says that it stopped, instead of showing nothing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <StartMessage problem="crashed" detail={crashDetail(error)} /> : this.props.children;
  }
}
