/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { languages } from '../../../src/domain/plan/language';
import { texts } from '../../../src/i18n/texts';
import { ErrorBoundary } from '../../../src/taskpane/app/ErrorBoundary';
import { Shell } from '../../../src/taskpane/app/Shell';
import { StartMessage, type StartProblem } from '../../../src/taskpane/app/StartMessage';
import { accessibilityFaults } from '../openPane';
import { noteDrafts } from '../../../src/taskpane/views/activities/note/noteDrafts';
import { newBase, newEdit } from '../../../src/taskpane/views/activities/note/noteEdit';

const problems: readonly StartProblem[] = ['noOffice', 'noExcel', 'tooOld', 'crashed', 'updated'];

describe.each(languages)('in %s', (language) => {
  it.each(problems)('%s says what happened and what to do', async (problem) => {
    render(
      <Shell initialLanguage={language}>
        <StartMessage problem={problem} version="1.13" />
      </Shell>,
    );
    const { title, text } = texts(language).start[problem];
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(text);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

it('an Excel that is too old is told which version is missing', () => {
  render(<StartMessage problem="tooOld" version="1.13" />);
  expect(screen.getByText(/ExcelApi 1\.13/)).toBeInTheDocument();
});

it.each([
  ['noOffice', true],
  ['crashed', true],
  ['updated', true],
  ['noExcel', false],
  ['tooOld', false],
] as const)('%s offers to load the pane again: %s', (problem, canReload) => {
  render(<StartMessage problem={problem} />);
  expect(screen.queryAllByRole('button', { name: 'Volver a cargar el panel' })).toHaveLength(canReload ? 1 : 0);
});

it.each([
  ['is kept', false, /se conserva como borrador/],
  ['is lost', true, /se pierde al volver a cargar/],
] as const)('what was being written %s when the pane is loaded anew, and the message says so', (_, isFull, said) => {
  const setItem = jest.spyOn(Storage.prototype, 'setItem');
  if (isFull) setItem.mockImplementation(() => raiseFull());
  const [id, changedAt] = ['A25-22222', '2025-07-15T10:00:00'];
  noteDrafts.keep({ id, changedAt, edit: newEdit(id, '2025-07-15'), base: newBase });
  setItem.mockRestore();
  render(<StartMessage problem="updated" />);
  expect(screen.getByRole('alert')).toHaveTextContent(said);
  noteDrafts.drop(id);
});
const raiseFull = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

it('a part of the pane that is gone after an update asks for the pane to be loaded again, and is no crash', () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Gone = () => {
    throw Object.assign(new Error('Loading chunk 127 failed.'), { name: 'ChunkLoadError' });
  };
  render(
    <ErrorBoundary>
      <Gone />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading', { name: 'Hay una versión nueva del complemento' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Detalle del error' })).not.toBeInTheDocument();
  quiet.mockRestore();
});

describe('a bug', () => {
  const Broken = () => {
    throw new RangeError('no such row');
  };
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterAll(() => quiet.mockRestore());

  it('ends in a message with a detail that can be copied', async () => {
    const user = userEvent.setup();
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    const { value } = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Detalle del error' });
    expect(value).toMatch(/^Matriz CRM \d+\.\d+\.\d+\n[^]*RangeError: no such row\n +at Broken/);
    await user.click(screen.getByRole('button', { name: 'Copiar el detalle' }));
    expect(await screen.findByText('Copiado.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain('RangeError: no such row');
  });

  it('says how to copy by hand where the web view forbids it', async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    await user.click(screen.getByRole('button', { name: 'Copiar el detalle' }));
    expect(await screen.findByText(/Ctrl\+C/)).toBeInTheDocument();
    const detail = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(detail.selectionEnd - detail.selectionStart).toBe(detail.value.length);
  });
});
