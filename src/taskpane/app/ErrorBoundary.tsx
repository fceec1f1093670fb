import { Component, type ReactNode } from 'react';
import { crashDetail } from './crashDetail';
import { StartMessage } from './StartMessage';

/** Whether a part of the pane is not there any more: another version of the add-in was put in its place. */
const isPartGone = ({ name }: Error): boolean => name === 'ChunkLoadError';

/**
 * Where a bug of ours ends: the pane says that it stopped, instead of showing nothing. A part that cannot be loaded is no
 * bug: then the pane asks to be loaded again.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (isPartGone(error)) return <StartMessage problem="updated" />;
    return <StartMessage problem="crashed" detail={crashDetail(error)} />;
  }
}
