import { memoised } from '../../../src/domain/memoised';
import { beginningOfBookCode } from '../../../src/domain/records/bookCode';
import { catalogDeclarations, setting } from '../../../src/domain/records/catalog';
import { resolveColumns } from '../../../src/domain/records/columns';
import type { RecordDeclaration } from '../../../src/domain/records/declaration';
import { planState } from '../../../src/domain/records/planState';
import { reportColumns } from '../../../src/domain/report/sheet/sheetRows';
import { records } from '../../../src/domain/records/records';
import type { Scalar, Table, Workbook, Worksheet } from 'excel-host';
import { ownMark } from './people';

/** A cell by what it is, wherever it stands: table, key of its row, field or header of its column. */
export type CellName = string;
export const cellName = (table: string, key: string, column: string): CellName => `${table} › ${key} › ${column}`;
/** The row of a cell: its table and key. */
export const rowOf = (cell: CellName): string => cell.slice(0, cell.lastIndexOf(' › '));
/** The column that stands for a row's being there at all. */
export const rowItself = '(row)';

/** A workbook as people know it: what stands where is left out, what belongs to what is told. */
export interface BookFacts {
  /** What people enter, and what was reported, by cell; of a row that is there twice the first counts. */
  readonly cells: ReadonlyMap<CellName, Scalar>;
  /** The same of cells that the add-in computes or keeps. */
  readonly computed: ReadonlyMap<CellName, Scalar>;
  /** Keys that stand in their table more than once. */
  readonly doubles: readonly string[];
  /** Rows of the change log by field, in their order. */
  readonly log: readonly Readonly<Record<string, Scalar>>[];
  /** What stands outside of tables, by sheet, and their headers, sorted; sheets of reports and notes are left out. */
  readonly loose: readonly string[];
  /** Texts with a person's own mark, wherever they stand, sorted; not those of the matrix that a report repeats. */
  readonly marks: readonly string[];
}

const declarations = new Map<string, RecordDeclaration>(
  [...Object.values(records), ...catalogDeclarations, setting, planState].map((declaration) => [
    declaration.table.toLowerCase(),
    declaration as RecordDeclaration,
  ]),
);

/** What was reported is computed once and then as much to be kept as what people enter. */
const reported = new Set(['reported', 'closedOn', 'reportedRows', 'reportedRules']);

/** Reads what a workbook holds, straight from its model. */
export function readFacts({ tables, sheets }: Workbook): BookFacts {
  const cells = new Map<CellName, Scalar>();
  const computed = new Map<CellName, Scalar>();
  const doubles: string[] = [];
  const log: Record<string, Scalar>[] = [];
  for (const table of tables) {
    const { columns, isEnteredAt, declaration, keysAt, rows } = columnsOf(table);
    for (const values of rowsOf(table)) {
      if (declaration?.name === 'ChangeLog') {
        const line = lineOf(columns, values);
        if (line['date'] !== '') log.push(line);
        continue;
      }
      if (keysAt.every((at) => (values[at] ?? '') === '')) continue;
      const key = keysAt.map((at) => String(values[at] ?? '')).join(' | ');
      // The workbook's code is nobody's: the first save brings it.
      if (key.startsWith(beginningOfBookCode)) continue;
      const { itself, names } = rows(key);
      if (cells.has(itself) || computed.has(itself)) {
        doubles.push(itself);
        continue;
      }
      // The values' rows come with the numbers; what counts is what was reported in them.
      (declaration?.name === 'IndicatorValue' ? computed : cells).set(itself, true);
      names.forEach((name, at) => (isEnteredAt[at] ? cells : computed).set(name, values[at] ?? ''));
    }
  }
  const loose = sheets.filter((sheet) => !isWritten(sheet)).flatMap((sheet) => looseCells(sheet, tables));
  for (const table of tables) loose.push(...table.headers().map((header) => `${table.name}: header ${header}`));
  return { cells, computed, doubles, log, loose: loose.sort(), marks: marksIn(sheets) };
}

/** A line of the log without columns of people's own. */
const lineOf = (columns: readonly string[], values: readonly Scalar[]): Record<string, Scalar> =>
  Object.fromEntries(
    Object.keys(records.ChangeLog.fields).map((field) => [field, values[columns.indexOf(field)] ?? '']),
  );

function marksIn(sheets: readonly Worksheet[]): string[] {
  const found: string[] = [];
  for (const sheet of sheets)
    for (const cells of sheet.rows)
      for (const [column, cell] of (cells ?? []).entries())
        if (typeof cell?.value === 'string' && cell.value.startsWith(ownMark) && !isOfReport(sheet, cells, column))
          found.push(cell.value);
  return found.sort();
}

/** Whether a cell is a report's own, such as the title of an activity: its rows have a key in their first cell. */
const isOfReport = (sheet: Worksheet, cells: Worksheet['rows'][number], column: number): boolean =>
  isWritten(sheet) && !sheet.name.startsWith('Nota') && column <= reportColumns && (cells?.[0]?.value ?? '') !== '';

/** Whether a sheet is one of the add-in's reports or notes, which it writes as a whole. */
export const isWritten = ({ name }: Worksheet): boolean => /^(Resumen|Nota|Informe|Avance|PMM|Traspaso)\b/.test(name);

function isEntered(declaration: RecordDeclaration | undefined, column: string): boolean {
  const field = declaration?.fields[column];
  return !field || field.origin === 'entered' || reported.has(column);
}

/** A row's cells by their names, in the order of its columns. */
interface RowNames {
  readonly itself: CellName;
  readonly names: readonly CellName[];
}

interface TableColumns {
  readonly columns: readonly string[];
  /** Whether the cells of each column are entered. */
  readonly isEnteredAt: readonly boolean[];
  readonly declaration: RecordDeclaration | undefined;
  /** Where the columns of its key are; -1 for one that is gone. */
  readonly keysAt: readonly number[];
  /** The names of the row with a key, made once: there are thousands of cells, and hundreds of readings. */
  readonly rows: (key: string) => RowNames;
}
/** Recognising headers takes longer than reading all cells; most tables have the same ones all the time. */
const known = new Map<string, TableColumns>();

function columnsOf(table: Table): TableColumns {
  const headers = table.headers();
  const id = [table.name, ...headers].join('\n');
  const found = known.get(id);
  if (found) return found;
  const declaration = declarations.get(table.name.toLowerCase());
  const { fields } = declaration ? resolveColumns(declaration, headers) : { fields: headers.map(() => null) };
  const columns = headers.map((header, at) => fields[at] ?? `«${header}»`);
  const made = {
    columns,
    isEnteredAt: columns.map((column) => isEntered(declaration, column)),
    declaration,
    keysAt: declaration ? declaration.key.map((column) => columns.indexOf(column)) : [0],
    rows: memoised((key: string) => ({
      itself: cellName(table.name, key, rowItself),
      names: columns.map((column) => cellName(table.name, key, column)),
    })),
  };
  known.set(id, made);
  return made;
}

function rowsOf({ sheet, body }: Table): Scalar[][] {
  const found: Scalar[][] = [];
  for (let row = body.row; row < body.row + body.rows; row++) {
    const values: Scalar[] = [];
    for (let column = 0; column < body.columns; column++) values.push(contentOf(sheet, row, body.column + column));
    found.push(values);
  }
  return found;
}

function contentOf(sheet: Worksheet, row: number, column: number): Scalar {
  const cell = sheet.cell(row, column);
  return cell?.formula ?? cell?.value ?? '';
}

function looseCells(sheet: Worksheet, tables: readonly Table[]): string[] {
  const areas = tables.filter((table) => table.sheet === sheet).map(({ area }) => area);
  const found: string[] = [];
  sheet.rows.forEach((cells, row) =>
    cells.forEach((_, column) => {
      const isInside = areas.some(
        (area) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
      const content = contentOf(sheet, row, column);
      if (!isInside && content !== '') found.push(`${sheet.id} ${String(content)}`);
    }),
  );
  return found;
}
