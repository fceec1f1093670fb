import { declarationOf, recordNames, type RecordName } from '../domain/records/records';
import { readCell, type CellPlace } from './cellAddress';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import { removeHandlers } from './removeHandlers';
import { runExcel } from './runExcel';

/** A place in the matrix: a row of a table, and the field of its column where it is one of ours. */
export interface MatrixPlace {
  readonly table: RecordName;
  /** Position in the table's data body, from 0. */
  readonly index: number;
  readonly field: string | null;
}

/** Where a cell stands in the workbook, as Excel tells of it. */
interface SheetCell {
  readonly sheetId: string;
  /** Without its sheet, `B7` or `B7:C9`. */
  readonly address: string;
}

/** The cell that the add-in itself selected last; null since somebody selected another. */
let selectedHere: Promise<SheetCell | null> = Promise.resolve(null);

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
    cell.worksheet.load({ id: true }).activate();
    cell.load({ address: true }).select();
    selectedHere = context.sync().then(() => ({
      sheetId: cell.worksheet.id,
      address: cell.address.slice(cell.address.lastIndexOf('!') + 1),
    }));
    await selectedHere;
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

/** A selected cell, as Excel tells of it: it costs nothing to ask for, and is told while a cell is being edited too. */
export interface SelectedCell extends SheetCell {
  /** Whether the add-in itself selected it: Excel may tell of that when the person is elsewhere already. */
  readonly isOurs: boolean;
}

/** Where a selected cell stands in the matrix; null elsewhere. */
export function placeOfSelected(snapshot: WorkbookSnapshot, selected: SelectedCell): MatrixPlace | null {
  const sheet = snapshot.sheets.get(selected.sheetId);
  const cell = readCell(selected.address);
  return sheet !== undefined && cell ? placeOfCell(snapshot, sheet, cell) : null;
}

/** Place in the matrix of a cell of a sheet; null where no table of ours has it. */
function placeOfCell(snapshot: WorkbookSnapshot, sheet: string, cell: CellPlace): MatrixPlace | null {
  for (const name of recordNames) {
    const table = tableIn(snapshot, declarationOf(name).table);
    if (!table || table.sheet !== sheet) continue;
    // Of a whole row the table's own part is meant.
    const [index, column] = [(cell.row ?? 0) - table.firstRow, (cell.column ?? table.firstColumn) - table.firstColumn];
    if (index < 0 || index >= table.rows.length || column < 0 || column >= table.headers.length) continue;
    return { table: name, index, field: snapshot.matrix.tables[name].columns.fields[column] ?? null };
  }
  return null;
}

/** Calls back with each cell that is selected; the call it gives stops that. */
export async function watchSelection(onSelect: (selected: SelectedCell) => void): Promise<() => void> {
  return runExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId: sheetId, address }) => {
      const asked = selectedHere;
      const ours = await asked.catch(() => null);
      const isOurs = ours?.sheetId === sheetId && ours.address === address;
      if (!isOurs && selectedHere === asked) selectedHere = Promise.resolve(null);
      onSelect({ sheetId, address, isOurs });
    });
    await context.sync();
    return () => removeHandlers([handler]);
  });
}
