import '@testing-library/jest-dom';
import { RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { act, configure, getConfig, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RunOptions } from 'axe-core';
import type { DOMWindow } from 'jsdom';
import type { Language } from '../../src/domain/plan/language';
import { App } from '../../src/taskpane/app/App';
import { ErrorBoundary } from '../../src/taskpane/app/ErrorBoundary';
import { Shell } from '../../src/taskpane/app/Shell';
import { ExcelHost, Workbook } from 'excel-host';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { loadOffice, type LoadOptions } from 'excel-host/jsdom';

// Lazy views and the host's answers take longer than a second on a busy machine; computing what is hidden takes longest.
configure({ asyncUtilTimeout: 60_000, defaultHidden: true });

// What is waited for is looked for again and again, and each time the page would be printed to say that it is not there yet.
const printed = getConfig().getElementError;
configure({
  getElementError: (message, container) => (isLookingAgain() ? new Error(message ?? '') : printed(message, container)),
});
const isLookingAgain = () =>
  (getConfig() as { _disableExpensiveErrorDiagnostics?: boolean })._disableExpensiveErrorDiagnostics === true;

/** Opens a workbook in our Excel in this page, so that the pane's code runs over the real office.js. */
export async function openOffice(workbook: Workbook = new Workbook(), options: LoadOptions = {}) {
  window.history.replaceState(null, '', '/taskpane.html');
  const host = new ExcelHost(workbook);
  const session = await loadOffice(window as unknown as DOMWindow, host, options);
  return { host, session, workbook };
}

/**
 * Of the style sheets only what hides something: jsdom lays nothing out, and would match thousands of rules against
 * every element that a test looks at.
 */
const fewStyles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /visibility:|display:\s*none/.test(rule),
});

/** Renders the whole pane over the workbook that was opened. */
export function renderPane(language: Language = 'es') {
  const user = userEvent.setup({ delay: null });
  const view = render(
    <RendererProvider renderer={fewStyles}>
      <Shell initialLanguage={language}>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </Shell>
    </RendererProvider>,
  );
  return { user, ...view };
}

/** The workbook as it is now; the pane may read it again meanwhile. */
export function readBook() {
  return act(() => openWorkbook());
}

/** Chooses a view of the pane by its name and waits until it is shown. */
export async function goTo(user: ReturnType<typeof userEvent.setup>, name: string) {
  const tab = await screen.findByRole('tab', { name });
  await waitFor(() => expect(tab).toBeEnabled());
  await user.click(tab);
  await findView(name);
}

/**
 * Waits until a view is shown, and gives its heading. The heading comes first: while the view's script is loaded, the view
 * before it is only hidden, and what is looked for would be found there.
 */
export async function findView(name: string) {
  const heading = await screen.findByRole('heading', { level: 1, name });
  const left = () => document.querySelector('[role="tabpanel"] > [style*="display: none"]');
  await waitFor(() => expect(left()).toBeNull());
  return heading;
}

/** Unfolds a section of the concept note's form, where it is folded. */
export async function unfold(user: ReturnType<typeof userEvent.setup>, section: string) {
  const header = await screen.findByRole('button', { name: new RegExp(`^${section}`) });
  if (header.getAttribute('aria-expanded') !== 'true') await user.click(header);
}

/** What axe finds wrong with the page as it stands, in short. Colours need a real browser. */
export async function accessibilityFaults(): Promise<readonly string[]> {
  const options = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } } as const;
  const { default: axe } = await import('axe-core');
  const { violations } = await act(() => axe.run(document.body, options as unknown as RunOptions));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
