import { removeHandler } from './selection';
import { runExcel } from './runExcel';

/** How long the sheets must be quiet before a change is told: typing and pasting come in bursts. */
const quiet = 400;

/**
 * Calls back after cells or sheets were changed, by anyone. Events can be lost, doubled or be an echo of our own
 * write, so they carry nothing: whoever is called reads again. The call it gives stops it.
 */
export function watchChanges(onChange: () => void): Promise<() => void> {
  return runExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hint = async () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, quiet);
    };
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(hint), worksheets.onAdded.add(hint), worksheets.onDeleted.add(hint)];
    await context.sync();
    return () => {
      clearTimeout(timer);
      for (const handler of handlers) {
        void runExcel(() => removeHandler(handler as OfficeExtension.EventHandlerResult<unknown>));
      }
    };
  });
}
