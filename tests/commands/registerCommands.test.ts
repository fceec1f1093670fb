/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html?today=2025-07-15"}
 */
import type { DOMWindow } from 'jsdom';
import { announceOutcome, onCommandOutcome, type CommandOutcome } from '../../src/commands/commandOutcome';
import { registerCommands, registerRefusals, runCommand } from '../../src/commands/registerCommands';
import { activity } from '../../src/domain/records/activity';
import { blankRecord } from '../../src/domain/records/declaration';
import { ExcelHost, type OfficeSession, Workbook } from 'excel-host';
import { loadOffice } from 'excel-host/jsdom';
import { createMatrix } from '../../src/workbook/creation/createMatrix';

const workbook = new Workbook();
let session: OfficeSession;
let host: ExcelHost;
const outcomes: CommandOutcome[] = [];
const held = { title: 'Taller', type: 'workshop', leadGroup: 'GT-PRO', status: 'held', dialogueSpace: true };

beforeAll(async () => {
  host = new ExcelHost(workbook);
  session = await loadOffice(window as unknown as DOMWindow, host);
  registerCommands();
  onCommandOutcome((outcome) => outcomes.push(outcome));
});
beforeEach(() => outcomes.splice(0));

describe('the commands of the ribbon', () => {
  it.each(['recalculate', 'writeSemesterSummary'])(
    'say that there is no matrix, and tell Excel that they have ended: %s',
    async (name) => {
      await session.invokeCommand(name);
      expect(outcomes).toEqual([{ kind: 'failed', error: expect.objectContaining({ code: 'noMatrix' }) }]);
    },
  );

  it('recalculate, and find nothing left to do the second time', async () => {
    const record = { ...blankRecord(activity), ...held, id: 'A25-22222', actualEnd: '2025-06-30' };
    await createMatrix('es', { today: '2025-07-15', rows: [{ table: 'Activity', record }] });
    await session.invokeCommand('recalculate');
    await session.invokeCommand('recalculate');
    expect(outcomes[0]).toMatchObject({ kind: 'recalculated', changedCells: expect.any(Number) });
    expect(outcomes[0]).not.toMatchObject({ changedCells: 0 });
    expect(outcomes[1]).toEqual({ kind: 'recalculated', changedCells: 0 });
  });

  it('write the summary of the semester that is due, as the data stand then', async () => {
    const table = workbook.table('Actividades')!;
    const column = table.headers().indexOf('Espacio de diálogo');
    workbook.type(table.sheet, table.area.row + 1, column, 'No');
    await session.invokeCommand('writeSemesterSummary');
    expect(outcomes).toEqual([{ kind: 'summaryWritten', sheet: 'Resumen 2025-S1', looksFailed: false }]);
    expect(workbook.sheet('Resumen 2025-S1')).toBeDefined();
    outcomes.splice(0);
    await session.invokeCommand('recalculate');
    expect(outcomes).toEqual([{ kind: 'recalculated', changedCells: 0 }]);
  });

  it('do nothing at a second press while they run, and run again at the next', async () => {
    await Promise.all([session.invokeCommand('recalculate'), session.invokeCommand('recalculate')]);
    expect(outcomes).toHaveLength(1);
    await session.invokeCommand('recalculate');
    expect(outcomes).toHaveLength(2);
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

describe('the commands of the ribbon in an Excel that is too old', () => {
  it.each(['recalculate', 'writeSemesterSummary', 'review'])('open the pane, which says so: %s', async (name) => {
    registerRefusals();
    const shown = new Promise((resolve) => (host.onShowPane = resolve));
    await session.invokeCommand(name);
    expect(await shown).toBe(true);
    expect(outcomes).toEqual([]);
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
