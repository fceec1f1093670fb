import { isNoteSheetName } from '../../domain/note/noteSheetName';
import type { Cell } from '../../domain/records/cell';
import { reportOnSheet } from '../../domain/report/sheet/recogniseReport';
import { isNoteOfOurs } from '../../files/printedNote/notesFromSheets';
import type { WorkbookSnapshot } from '../openWorkbook';
import { runExcel } from '../runExcel';

/** A sheet of the office's own. */
export interface ForeignSheetName {
  readonly id: string;
  readonly name: string;
  /** Whether people cannot see it. */
  readonly hidden: boolean;
  /** How large the smallest area is that holds all of its values. */
  readonly rows: number;
  readonly columns: number;
}

/** Where a report or a note of ours says what it is: its keys and its title, its marks. */
const topOfSheet = 'A1:H60';
/** The tops of so many sheets make no more than some 300 kB. */
const sheetsPerAnswer = 40;

/**
 * The sheets that hold something and are not ours: no table of the matrix, no cover or list, no report, no printed note,
 * whatever they are called. One round trip for every forty that may be such; none where all are ours.
 */
export async function foreignSheetsIn(snapshot: WorkbookSnapshot): Promise<readonly ForeignSheetName[]> {
  const ours = new Set([...snapshot.tables.values(), ...snapshot.lost].map(({ sheet }) => sheet));
  const ids = [...snapshot.sheets].filter(([, name]) => !ours.has(name) && !isNoteSheetName(name)).map(([id]) => id);
  const sheets: ForeignSheetName[] = [];
  for (let start = 0; start < ids.length; start += sheetsPerAnswer) {
    const some = ids.slice(start, start + sheetsPerAnswer);
    sheets.push(...(await runExcel((context) => foreignAmong(context, some))));
  }
  return sheets;
}

async function foreignAmong(
  { workbook }: Excel.RequestContext,
  ids: readonly string[],
): Promise<readonly ForeignSheetName[]> {
  const asked = ids.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    const [used, top] = [sheet.getUsedRangeOrNullObject(true), sheet.getRange(topOfSheet)];
    sheet.load('id,name,visibility');
    used.load('rowCount,columnCount');
    top.load('values');
    return { sheet, used, top };
  });
  await workbook.context.sync();
  return asked
    .filter(({ sheet, used }) => !sheet.isNullObject && !used.isNullObject)
    .filter(({ sheet, top }) => !isOurs(sheet.name, top.values as Cell[][]))
    .map(({ sheet, used }) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      rows: used.rowCount,
      columns: used.columnCount,
    }));
}

const isOurs = (name: string, rows: readonly (readonly Cell[])[]): boolean =>
  reportOnSheet(name, rows) !== null || isNoteOfOurs({ name, rows });
