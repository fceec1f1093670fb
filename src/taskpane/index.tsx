import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { loadTexts } from '../i18n/texts';
import { registerCommands, registerRefusals } from '../commands/registerCommands';
import { isSupported, minimumApi } from '../workbook/requirements';
import { App } from './app/App';
import { ErrorBoundary } from './app/ErrorBoundary';
import { preferredLanguage } from './store/preferences';
import { Shell } from './app/Shell';
import { Starting, StartMessage, type StartProblem } from './app/StartMessage';

/** After this long office.js is taken to be blocked: its onReady then never comes. */
const patience = 15_000;
/** So long nothing is shown for want of the language's texts. */
const textPatience = 3_000;
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const root = createRoot(document.getElementById('root') as HTMLElement);

let asked = '';

/** Shows something else; the shell starts anew with it, since Excel's language and theme are known only once it is ready. */
async function show(name: StartProblem | 'starting' | 'pane', content: ReactNode) {
  asked = name;
  const language = preferredLanguage();
  // Without its texts the pane still works, in Spanish, and says so.
  await Promise.race([loadTexts(language).catch(() => undefined), later(textPatience)]);
  if (asked !== name) return;
  root.render(
    <Shell key={name} initialLanguage={language}>
      <ErrorBoundary>{content}</ErrorBoundary>
    </Shell>,
  );
}

const refuse = (problem: StartProblem) => void show(problem, <StartMessage problem={problem} version={minimumApi} />);

if (typeof Office === 'undefined') {
  refuse('noOffice');
} else {
  void show('starting', <Starting />);
  const timer = setTimeout(() => refuse('noOffice'), patience);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    if (host !== Office.HostType.Excel) return refuse('noExcel');
    if (!isSupported()) {
      registerRefusals();
      return refuse('tooOld');
    }
    registerCommands();
    void show('pane', <App />);
  });
}
