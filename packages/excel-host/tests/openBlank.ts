import { Workbook } from '../src/model/Workbook';
import { openExcel, type OpenExcel } from '../src/transport/jsdom/openExcel';

let open: OpenExcel | null = null;

/** Opens a workbook in the host, over the real office.js; the one before is closed. */
export async function openBlank(workbook = new Workbook()): Promise<OpenExcel & { readonly workbook: Workbook }> {
  open?.close();
  open = await openExcel(workbook);
  return { ...open, workbook };
}

afterAll(() => open?.close());
