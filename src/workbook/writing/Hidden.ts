import { declarationOf, type RecordName } from '../../domain/records/records';
import { tableIn, type HowHidden, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';

/**
 * Sheets and columns that are hidden: a search does not see into hidden sheets, and whether into hidden columns is not
 * said. They are shown for as long as a request takes, and hidden again as they were at its end or after it broke off.
 */
export class Hidden {
  private constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheets: readonly (readonly [name: string, how: HowHidden])[],
    private readonly columns: readonly { readonly table: PlacedTable; readonly headers: readonly string[] }[],
  ) {}

  /** What is hidden of these tables; only `withColumns` takes a round trip. */
  static async of(
    context: Excel.RequestContext,
    snapshot: WorkbookSnapshot,
    names: readonly RecordName[],
    withColumns: boolean,
  ): Promise<Hidden> {
    const tables = [...new Set(names)].flatMap((name) => tableIn(snapshot, declarationOf(name).table) ?? []);
    const sheets = [...snapshot.hiddenSheets].filter(([name]) => tables.some(({ sheet }) => sheet === name));
    const columns = withColumns ? await hiddenColumns(context, tables) : [];
    return new Hidden(context, sheets, columns);
  }

  get isNothing(): boolean {
    return this.sheets.length === 0 && this.columns.length === 0;
  }

  /** Queues that all of it is shown. */
  show(): void {
    this.set(false);
  }

  /** Queues that it is hidden again. */
  hide(): void {
    this.set(true);
  }

  private set(isHidden: boolean): void {
    const { worksheets, tables } = this.context.workbook;
    for (const [name, how] of this.sheets) worksheets.getItemOrNullObject(name).visibility = isHidden ? how : 'Visible';
    for (const { table, headers } of this.columns) {
      const { columns } = tables.getItem(table.name);
      for (const header of headers) columns.getItem(header).getRange().columnHidden = isHidden;
    }
  }
}

async function hiddenColumns(context: Excel.RequestContext, tables: readonly PlacedTable[]) {
  const asked = tables.map((table) => ({
    table,
    columns: table.headers.map((header) => {
      const column = context.workbook.tables.getItem(table.name).columns.getItem(header).getRange();
      column.load('columnHidden');
      return { header, column };
    }),
  }));
  await context.sync();
  return asked
    .map(({ table, columns }) => ({
      table,
      headers: columns.filter(({ column }) => column.columnHidden).map(({ header }) => header),
    }))
    .filter(({ headers }) => headers.length > 0);
}
