/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import type { DOMWindow } from 'jsdom';
import { today } from '../../src/commands/clock';
import { announceOutcome, onCommandOutcome, type CommandOutcome } from '../../src/commands/commandOutcome';
import { registerCommands, runCommand } from '../../src/commands/registerCommands';
import { referenceSemester } from '../../src/domain/calendar';
import { ExcelHost } from '../../src/workbench/host/ExcelHost';
import type { OfficeSession } from '../../src/workbench/host/OfficeSession';
import { Workbook } from '../../src/workbench/model/Workbook';
import { loadOffice } from '../../src/workbench/transport/jsdom/loadOffice';
import { createMatrix } from '../../src/workbook/createMatrix';
import { WorkbookError } from '../../src/workbook/workbookError';

const workbook = new Workbook();
let session: OfficeSession;
const outcomes: CommandOutcome[] = [];

beforeAll(async () => {
  session = await loadOffice(window as unknown as DOMWindow, new ExcelHost(workbook));
  registerCommands();
  onCommandOutcome((outcome) => outcomes.push(outcome));
});
beforeEach(() => outcomes.splice(0));

describe('the commands of the ribbon', () => {
  it('say in the pane that there is no matrix, and tell Excel that they have ended', async () => {
    await session.invokeCommand('writeSemesterSummary');
    expect(outcomes).toEqual([{ kind: 'failed', error: new WorkbookError('notFound') }]);
  });

  it('recalculate, and find nothing left to do the second time', async () => {
    await createMatrix('es', { today: '2025-07-15' });
    await session.invokeCommand('recalculate');
    await session.invokeCommand('recalculate');
    expect(outcomes[0]).toMatchObject({ kind: 'recalculated', changedCells: expect.any(Number) });
    expect(outcomes[0]).not.toMatchObject({ changedCells: 0 });
    expect(outcomes[1]).toEqual({ kind: 'recalculated', changedCells: 0 });
  });

  it('write the summary of the semester of today', async () => {
    const sheet = `Resumen ${referenceSemester(today())}`;
    await session.invokeCommand('writeSemesterSummary');
    expect(outcomes).toEqual([{ kind: 'summaryWritten', sheet }]);
    expect(workbook.sheet(sheet)).toBeDefined();
  });

  it('open the review', async () => {
    await session.invokeCommand('review');
    expect(outcomes).toEqual([{ kind: 'reviewAsked' }]);
  });

  it('hand a bug to the pane instead of hiding it, and end all the same', async () => {
    const completed = jest.fn();
    const bug = new TypeError('x is undefined');
    await runCommand(() => Promise.reject(bug), { completed });
    expect(outcomes).toEqual([{ kind: 'failed', error: bug }]);
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe('an outcome', () => {
  it('that nobody listened to is told to every part of the pane once it opens', async () => {
    jest.resetModules();
    const fresh = await import('../../src/commands/commandOutcome');
    fresh.announceOutcome({ kind: 'reviewAsked' });
    const [store, pane, late] = [jest.fn(), jest.fn(), jest.fn()];
    fresh.onCommandOutcome(store);
    fresh.onCommandOutcome(pane);
    await Promise.resolve();
    fresh.onCommandOutcome(late);
    expect(store).toHaveBeenCalledTimes(1);
    expect(pane).toHaveBeenCalledTimes(1);
    expect(late).not.toHaveBeenCalled();
  });

  it('is no longer told to who stopped listening', () => {
    const listener = jest.fn();
    onCommandOutcome(listener)();
    announceOutcome({ kind: 'reviewAsked' });
    expect(listener).not.toHaveBeenCalled();
  });
});
