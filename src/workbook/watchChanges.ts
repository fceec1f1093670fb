import { changedAt, changedSheet, joined, nothingChanged, type Changed } from './changed';
import { hasApi } from './requirements';
import { removeHandlers, type Handler } from './removeHandlers';
import { runExcel } from './runExcel';

/** How long the sheets must be quiet before a change is told: typing and pasting come in bursts. */
const quiet = 400;

/** Changes that are told together. */
export interface Told {
  /** Whether some were made in this Excel, by its person or an add-in. */
  readonly here: boolean;
  /** Whether some were made in that of others. */
  readonly elsewhere: boolean;
  /** What to read again; everything the first time, since nobody has told of what changed before. */
  readonly changed: Changed;
}

const nothing: Told = { here: false, elsewhere: false, changed: nothingChanged };

/**
 * Calls back after cells or sheets were changed, by anyone. Events can be doubled or be an echo of our own write, so they
 * carry only where something changed: whoever is called reads again. They can be lost as well: now and then everything has
 * to be read. The call it gives stops it.
 * @param mustWait asked before anything is told: for as long as it says so, what is changed is kept to be told as one
 * @param onHint called at once with each change, with what is to be read again by then
 */
export function watchChanges(
  onChange: (told: Told) => void,
  mustWait: () => boolean = () => false,
  onHint: (changed: Changed) => void = () => undefined,
): Promise<() => void> {
  return runExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told: Told = { ...nothing, changed: 'everything' };
    let isOver = false;
    const tell = () => {
      if (mustWait()) {
        timer = setTimeout(tell, quiet);
        return;
      }
      onChange(told);
      told = nothing;
    };
    const { worksheets } = context.workbook;
    const handlers = hearChanges(worksheets, ({ source }, changed) => {
      if (isOver) return;
      const isHere = source === 'Local';
      told = {
        here: told.here || isHere,
        elsewhere: told.elsewhere || !isHere,
        changed: joined(told.changed, changed),
      };
      onHint(told.changed);
      clearTimeout(timer);
      timer = setTimeout(tell, quiet);
    });
    await context.sync();
    return () => {
      isOver = true;
      clearTimeout(timer);
      removeHandlers(handlers);
    };
  });
}

/** Where a change was made. */
interface Made {
  readonly source: Excel.EventSource | 'Local' | 'Remote';
}

/** Takes on handlers for all that changes what is read, with the next sync; `hint` is told what may differ from then on. */
export function hearChanges(
  worksheets: Excel.WorksheetCollection,
  hint: (event: Made, changed: Changed) => void,
): readonly Handler[] {
  const handlers: Handler[] = [
    worksheets.onChanged.add(async (event) => {
      const { worksheetId, address, changeType } = event;
      hint(event, changeType === 'RangeEdited' ? changedAt(worksheetId, address) : changedSheet(worksheetId));
    }),
    // What sheets and tables there are is always read.
    worksheets.onAdded.add(async (event) => hint(event, nothingChanged)),
    worksheets.onDeleted.add(async (event) => hint(event, nothingChanged)),
    // Sorting is no change to Excel, nor is another name of a sheet.
    worksheets.onRowSorted.add(async (event) => hint(event, changedSheet(event.worksheetId))),
  ];
  if (hasApi('1.17'))
    handlers.push(worksheets.onNameChanged.add(async (event) => hint(event, changedSheet(event.worksheetId))));
  return handlers;
}
