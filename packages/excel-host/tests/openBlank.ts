import { Workbook } from '../src/model/Workbook';
import { openExcel, type OpenExcel } from '../src/transport/jsdom/openExcel';
import type { LoadOptions } from '../src/transport/jsdom/loadOffice';

let open: OpenExcel | null = null;

/** Opens a workbook in the host, over the real office.js; the one before is closed. */
export async function openBlank(
  workbook = new Workbook(),
  options?: LoadOptions,
): Promise<OpenExcel & { readonly workbook: Workbook }> {
  open?.close();
  open = await openExcel(workbook, options);
  return { ...open, workbook };
}

afterAll(() => open?.close());
