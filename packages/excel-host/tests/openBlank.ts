import { Workbook } from '../src/model/Workbook';
import { openExcel, type OpenExcel } from '../src/transport/jsdom/openExcel';
import type { LoadOptions } from '../src/transport/jsdom/loadOffice';

let open: OpenExcel | null = null;

/** Opens a workbook in the host, over the real office.js; the one before is closed, and its page stays where nothing tells. */
export async function openBlank(
  workbook = new Workbook(),
  options?: LoadOptions,
): Promise<OpenExcel & { readonly workbook: Workbook }> {
  const next = options ? null : open?.openInstead(workbook);
  if (!next) open?.close();
  open = next ?? (await openExcel(workbook, options));
  return { ...open, workbook };
}

afterAll(() => open?.close());
