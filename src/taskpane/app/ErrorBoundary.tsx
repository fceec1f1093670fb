import { Component, type ReactNode } from 'react';
import { StartMessage } from './StartMessage';
import { now } from '../../commands/clock';
import { addinVersion } from '../store/addinVersion';
import { sourceLanguage } from '../../domain/plan/language';
import { ribbonTab } from '../../domain/plan/productName';

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

/** What somebody who helps needs to know of a bug: where it happened, in which Excel and which version of the add-in. */
function crashDetail(error: Error): string {
  const diagnostics = typeof Office === 'undefined' ? undefined : Office.context?.diagnostics;
  const excel = diagnostics ? `${diagnostics.host} ${diagnostics.version} ${diagnostics.platform}` : '';
  const place = (error.stack ?? '').split('\n').filter((line) => !line.includes(error.message));
  return [
    `${ribbonTab[sourceLanguage]} ${addinVersion}`,
    excel,
    now(),
    `${error.name}: ${error.message}`,
    ...place.slice(0, 12),
  ]
    .filter(Boolean)
    .join('\n');
}
