import { initialRows } from '../domain/initialRows';
import type { Language } from '../domain/plan/language';
import type { NewRow } from '../domain/records/changes';
import { catalogDeclarations, setting } from '../domain/records/catalog';
import { toCell, type CellContext } from '../domain/records/cell';
import type { RecordDeclaration } from '../domain/records/declaration';
import { listsFrom } from '../domain/records/listIndex';
import { declarationOf, recordNames, type RecordName } from '../domain/records/records';
import { appearance } from './appearance';
import { ChunkedWriter } from './chunks';
import { formatColumn } from './columnFormats';
import { addSheet, styleHeader } from './sheets';
import { escapeCell } from './escapeText';
import { markNoteGate } from './markNoteGate';
import { readSnapshot, tableIn } from './openWorkbook';
import { runExcel } from './runExcel';
import { validateColumn, type ListAddresses } from './validation';
import { WorkbookError } from './workbookError';
import { writeCatalogs } from './writeCatalogs';
import { writeCover } from './writeCover';

export interface MatrixContents {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Rows to begin with; tables without any get those of the Plan (indicators, years, groups). */
  readonly rows?: readonly NewRow[];
  /** Whether the rows are an example, which the cover then says. */
  readonly illustrative?: boolean;
  /** Whether a table of concept notes that is there is kept and only what is missing is made. */
  readonly aroundNotes?: boolean;
}

const catalogTables = [...catalogDeclarations.map(({ table }) => table), setting.table];

/** Rows of a sheet that validation reaches beyond the table, so that what is typed below it is checked too. */
const validatedRows = 20_000;

/**
 * Makes the matrix in a workbook that has none: cover, a sheet and table a record type, Catálogos with every list.
 * Sheets that are there already stay as they are. Throws `notEmpty` where one of its tables exists, `readOnly`.
 */
export function createMatrix(language: Language, contents: MatrixContents): Promise<void> {
  return runExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    if (snapshot.readOnly) throw new WorkbookError('readOnly');
    const kept: readonly RecordName[] =
      contents.aroundNotes && tableIn(snapshot, declarationOf('ConceptNote').table) ? ['ConceptNote'] : [];
    const made = recordNames.filter((name) => !kept.includes(name));
    const own = [...made.map((name) => declarationOf(name).table), ...catalogTables];
    const existing = own.find((table) => tableIn(snapshot, table));
    if (existing !== undefined) throw new WorkbookError('notEmpty', { table: existing });
    const cells: CellContext = { language, lists: listsFrom(), date1904: snapshot.matrix.date1904 };
    const taken = [...snapshot.sheets];
    const writer = new ChunkedWriter(context);
    const cover = await writeCover(context, taken, language, contents);
    const sheets = made.map((name) => ({
      name,
      sheet: addSheet(context, taken, declarationOf(name).sheet[language]),
    }));
    const addresses = await writeCatalogs(context, writer, taken, language);
    const rows = [...(contents.rows ?? []), ...initialRows(language, contents.rows ?? [])];
    for (const { name, sheet } of sheets) {
      await writeTable(
        sheet,
        writer,
        name,
        rows.filter((row) => row.table === name),
        cells,
      );
      const count = rows.filter((row) => row.table === name).length;
      decorate(sheet, name, count, addresses, language);
      if (name === 'Activity') markNoteGate(sheet, cells.lists, Math.max(validatedRows, count * 2), language);
    }
    cover.activate();
    await context.sync();
  }, true);
}

async function writeTable(
  sheet: Excel.Worksheet,
  writer: ChunkedWriter,
  name: RecordName,
  rows: readonly NewRow[],
  cells: CellContext,
) {
  const declaration = declarationOf(name);
  const fields = Object.entries(declaration.fields);
  const headers = fields.map(([, field]) => field.label[cells.language]);
  sheet.getRangeByIndexes(0, 0, 1, headers.length).values = [headers];
  // Formats before values: a text column takes what is written as text.
  const length = Math.max(1, rows.length);
  fields.forEach(([, field], column) => formatColumn(sheet.getRangeByIndexes(1, column, length, 1), field));
  const values = rows.map(({ record }) =>
    fields.map(([field, declared]) => escapeCell(toCell(declared, record[field] ?? null, cells))),
  );
  if (values.length > 0) await writer.write(sheet, 1, 0, values);
  sheet.getRangeByIndexes(1, 0, length, 1).format.rowHeight = appearance.rowHeight;
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, length + 1, headers.length), true);
  table.name = declaration.table;
  table.style = appearance.tableStyle;
}

function decorate(
  sheet: Excel.Worksheet,
  name: RecordName,
  rowCount: number,
  addresses: ListAddresses,
  language: Language,
) {
  const declaration: RecordDeclaration = declarationOf(name);
  Object.values(declaration.fields).forEach((field, column) => {
    styleHeader(sheet.getCell(0, column), field.origin !== 'entered');
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = field.width * appearance.characterWidth;
    const reach = sheet.getRangeByIndexes(1, column, Math.max(validatedRows, rowCount * 2), 1);
    validateColumn(reach, field, addresses, language);
  });
  sheet.getCell(0, 0).getEntireRow().format.rowHeight = 32;
  // The header and the id, with the title beside it where there is one, stay in view.
  const frozenColumns = name === 'Activity' ? 2 : 1;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, frozenColumns));
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}
