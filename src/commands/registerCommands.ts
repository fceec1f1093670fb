import { referenceSemester } from '../domain/calendar';
import { recalculate } from '../workbook/recalculate';
import { WorkbookError } from '../workbook/workbookError';
import { writeSummary } from '../workbook/writeSummary';
import { now, today } from './clock';
import { announceOutcome, type CommandOutcome } from './commandOutcome';

/** The ribbon's commands by the names they have in the manifest. */
const commands: Readonly<Record<string, () => Promise<CommandOutcome>>> = {
  recalculate: async () => {
    const { changedCells } = await recalculate({ today: today(), now: now() });
    return { kind: 'recalculated', changedCells };
  },
  writeSemesterSummary: async () => {
    const { sheet } = await writeSummary(referenceSemester(today()), { today: today() });
    return { kind: 'summaryWritten', sheet };
  },
  review: async () => ({ kind: 'reviewAsked' }),
};

/** Registers the ribbon's commands; they run in the pane's runtime, whether the pane is open or closed. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(command, event));
  }
}

/** Runs a command and tells its outcome; what must be read is shown by opening the pane. A bug is not held back. */
async function run(command: () => Promise<CommandOutcome>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await command();
    announceOutcome(outcome);
    if (outcome.kind === 'reviewAsked') await Office.addin.showAsTaskpane();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    announceOutcome({ kind: 'failed', error });
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
