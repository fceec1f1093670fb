import { runAction } from './runExcel';
import type { WorkbookError } from './workbookError';

/** What keeps rows of a table from being found, and by which name the workbook knows the table. */
export interface HiddenRows {
  readonly by: 'filter' | 'hand';
  readonly tableName: string;
}

/** Rows for want of which something was refused; null where it is not known which, or was refused for another reason. */
export function hiddenRowsOf({ code, params: { by, tableName } }: WorkbookError): HiddenRows | null {
  if (code !== 'filtered' || typeof tableName !== 'string') return null;
  return { by: by === 'filter' ? 'filter' : 'hand', tableName };
}

/**
 * Shows the rows of a table: takes its filters off, or shows what somebody has hidden. No data changes by it. Throws what
 * the host refuses, such as `protected`.
 */
export function showRows({ by, tableName }: HiddenRows): Promise<void> {
  return runAction(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    if (by === 'filter') table.clearFilters();
    else table.getDataBodyRange().rowHidden = false;
    await context.sync();
  });
}
