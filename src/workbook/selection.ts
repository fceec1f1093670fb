import { declarationOf, recordNames, type RecordName } from '../domain/records/records';
import { readCellAddress } from './cellAddress';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import { runExcel } from './runExcel';

/** A place in the matrix: a row of a table, and the field of its column where it is one of ours. */
export interface MatrixPlace {
  readonly table: RecordName;
  /** Position in the table's data body, from 0. */
  readonly index: number;
  readonly field: string | null;
}

/** Selects a cell of the matrix and shows its sheet: one field of a row, or its first column. */
export function selectPlace(snapshot: WorkbookSnapshot, { table, index, field }: MatrixPlace): Promise<void> {
  return runExcel(async (context) => {
    const declaration = declarationOf(table);
    const placed = tableIn(snapshot, declaration.table);
    const column = field === null ? undefined : snapshot.matrix.tables[table].columns.position.get(field);
    if (!placed) return;
    const cell = context.workbook.tables
      .getItem(placed.name)
      .getDataBodyRange()
      .getCell(index, column ?? 0);
    cell.worksheet.activate();
    cell.select();
    await context.sync();
  });
}

/** Shows a sheet; does nothing where there is none of that name. */
export function showSheet(name: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.activate();
    await context.sync();
  });
}

/** Where the selected cell stands in the matrix; null elsewhere. Reads the selection in one round trip. */
export function selectedPlace(snapshot: WorkbookSnapshot): Promise<MatrixPlace | null> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    await context.sync();
    return placeOfAddress(snapshot, cell.address);
  });
}

/** Place in the matrix of an address with its sheet, `'Notas conceptuales'!B7`. */
export function placeOfAddress(snapshot: WorkbookSnapshot, address: string): MatrixPlace | null {
  const cell = readCellAddress(address);
  if (!cell) return null;
  for (const name of recordNames) {
    const table = tableIn(snapshot, declarationOf(name).table);
    if (!table || table.sheet !== cell.sheet) continue;
    const [index, column] = [cell.row - table.firstRow, cell.column - table.firstColumn];
    if (index < 0 || index >= table.rows.length || column < 0 || column >= table.headers.length) continue;
    return { table: name, index, field: snapshot.matrix.tables[name].columns.fields[column] ?? null };
  }
  return null;
}

/** Calls back whenever another cell is selected; the call it gives stops that. */
export async function watchSelection(onSelect: () => void): Promise<() => void> {
  return runExcel(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => onSelect());
    await context.sync();
    return () => void runExcel(async () => removeHandler(handler));
  });
}

/** Takes a handler off in the context it was added in, as office.js asks. */
export async function removeHandler<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
