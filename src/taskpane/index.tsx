import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/registerCommands';
import { isSupported, minimumApi } from '../workbook/requirements';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { preferredLanguage } from './preferences';
import { Shell } from './Shell';
import { StartMessage } from './StartMessage';

/** After this long office.js is taken to be blocked: its onReady then never comes. */
const patience = 15_000;

const root = createRoot(document.getElementById('root') as HTMLElement);

function show(problem: 'noOffice' | 'noExcel' | 'tooOld' | null) {
  const content = problem === null ? <App /> : <StartMessage problem={problem} version={minimumApi} />;
  root.render(
    <Shell initialLanguage={preferredLanguage()}>
      <ErrorBoundary>{content}</ErrorBoundary>
    </Shell>,
  );
}

if (typeof Office === 'undefined') {
  show('noOffice');
} else {
  const timer = setTimeout(() => show('noOffice'), patience);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    if (host !== Office.HostType.Excel) return show('noExcel');
    if (!isSupported()) return show('tooOld');
    registerCommands();
    show(null);
  });
}
