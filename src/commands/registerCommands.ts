import { semesterReport } from '../domain/report/reportAddress';
import { summaryDue } from '../domain/report/summaryDue';
import { now, today } from './clock';
import { announceOutcome, type CommandOutcome } from './commandOutcome';
import { knownToPane } from './knownToPane';

/** The ribbon's commands by the names they have in the manifest. */
export const commands: Readonly<Record<string, () => Promise<CommandOutcome>>> = {
  recalculate: async () => {
    // The pane shows itself sooner without it.
    const { recalculate } = await import('../workbook/operations/recalculate');
    const { changedCells, evaluation } = await recalculate({ today: today(), now: now(), earlier: knownToPane() });
    if (evaluation.indicators.length === 0) return { kind: 'noIndicators' };
    return { kind: 'recalculated', changedCells };
  },
  writeSemesterSummary: async () => {
    const { writeFreshReport } = await import('../workbook/report/writeFreshReport');
    const { sheet, looksFailed } = await writeFreshReport(
      ({ matrix, summarySheets }) => semesterReport(summaryDue(matrix, summarySheets, today())),
      { today: today(), now: now(), earlier: knownToPane() },
    );
    return { kind: 'summaryWritten', sheet, looksFailed };
  },
  review: async () => ({ kind: 'reviewAsked' }),
};

/** The commands that run just now. */
const running = new Set<string>();

/**
 * Registers the ribbon's commands; they run in the pane's runtime, whether the pane is open or closed. A second press of a
 * button while its command runs does nothing.
 */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      if (running.has(name)) return event.completed();
      running.add(name);
      const completed = () => {
        running.delete(name);
        event.completed();
      };
      // Opening the pane, which comes after it, may take as long as it likes.
      await runCommand(command, { completed });
    });
  }
}

/** Where Excel is too old for any of them: each opens the pane, which says so. */
export function registerRefusals(): void {
  for (const name of Object.keys(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      event.completed();
      await Office.addin.showAsTaskpane();
    });
  }
}

/**
 * Runs a command and opens the pane, which says what came of it: a result, a failure of the host in words, or a bug.
 * Excel is told in every case that the command has ended.
 */
export async function runCommand(
  command: () => Promise<CommandOutcome>,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    announceOutcome(await command());
  } catch (error) {
    announceOutcome({ kind: 'failed', error });
  } finally {
    event.completed();
  }
  await Office.addin.showAsTaskpane();
}
