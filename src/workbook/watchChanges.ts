import { hasApi } from './requirements';
import { removeHandlers, type Handler } from './removeHandlers';
import { runExcel } from './runExcel';

/** How long the sheets must be quiet before a change is told: typing and pasting come in bursts. */
const quiet = 400;

/** Where the changes were made that are told together: in this Excel, by its person or an add-in, or in that of others. */
export interface ChangedBy {
  readonly here: boolean;
  readonly elsewhere: boolean;
}

const nobody: ChangedBy = { here: false, elsewhere: false };

/**
 * Calls back after cells or sheets were changed, by anyone. Events can be lost, doubled or be an echo of our own write, so
 * they carry nothing else: whoever is called reads again. The call it gives stops it.
 * @param mustWait asked before anything is told: for as long as it says so, what is changed is kept to be told as one
 * @param onHint called with each change at once
 */
export function watchChanges(
  onChange: (by: ChangedBy) => void,
  mustWait: () => boolean = () => false,
  onHint: () => void = () => undefined,
): Promise<() => void> {
  return runExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let by = nobody;
    let isOver = false;
    const tell = () => {
      if (mustWait()) {
        timer = setTimeout(tell, quiet);
        return;
      }
      onChange(by);
      by = nobody;
    };
    const hint = async ({ source }: { readonly source: Excel.EventSource | 'Local' | 'Remote' }) => {
      if (isOver) return;
      onHint();
      by = source === 'Local' ? { ...by, here: true } : { ...by, elsewhere: true };
      clearTimeout(timer);
      timer = setTimeout(tell, quiet);
    };
    const { worksheets } = context.workbook;
    const handlers: Handler[] = [
      worksheets.onChanged.add(hint),
      worksheets.onAdded.add(hint),
      worksheets.onDeleted.add(hint),
      // Sorting is no change to Excel, nor is another name of a sheet.
      worksheets.onRowSorted.add(hint),
    ];
    if (hasApi('1.17')) handlers.push(worksheets.onNameChanged.add(hint));
    await context.sync();
    return () => {
      isOver = true;
      clearTimeout(timer);
      removeHandlers(handlers);
    };
  });
}
