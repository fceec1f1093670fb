import { toCell, type Cell, type CellContext } from '../../domain/records/cell';
import type { NewRow } from '../../domain/records/changes';
import { resolveColumns } from '../../domain/records/columns';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { appearance } from '../appearance';
import type { ChunkedWriter } from '../chunks';
import { forEveryCell, formatColumn, numberFormatOf } from '../columnFormats';
import { escapeCell } from '../escapeText';
import { markNoteGate } from '../markNoteGate';
import { styleHeader } from '../sheets';
import { validateColumn, type ListAddresses } from '../validation';
import type { CellsOfTable, Survey } from './survey';
import type { Bilingual } from '../../domain/plan/language';

/** Where a table of records stands: its header row and first column, counted from 0. */
export interface RecordPlace {
  readonly name: RecordName;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Field of each column, null for a column of a person's own. */
  readonly fields: readonly (string | null)[];
  readonly length: number;
}

type Values = NewRow['record'];

/** Rows of a sheet that validation reaches beyond the table, so that what is typed below it is checked too. */
const validatedRows = 20_000;

/** What tells a row from others of its table, as its key's cells show it. */
export function keyOfRow(name: RecordName, cellOf: (field: string) => Cell): string {
  return declarationOf(name)
    .key.map((field) => String(cellOf(field)).trim().toLowerCase())
    .join('\n');
}

/** Asks for the keys of the rows in cells that are to become a table; call what it gives once they were read. */
export function requestKeys(
  context: Excel.RequestContext,
  name: RecordName,
  at: CellsOfTable,
): () => ReadonlySet<string> {
  const { position } = resolveColumns(declarationOf(name), at.headers);
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  if (at.length === 0) return () => new Set();
  const columns = new Map(
    declarationOf(name).key.flatMap((field) => {
      const column = position.get(field);
      if (column === undefined) return [];
      const range = sheet.getRangeByIndexes(at.row + 1, at.column + column, at.length, 1);
      range.load('values');
      return [[field, range] as const];
    }),
  );
  const cell = (field: string, row: number) => (columns.get(field)?.values as Cell[][] | undefined)?.[row]?.[0] ?? '';
  return () => new Set(Array.from({ length: at.length }, (_, row) => keyOfRow(name, (field) => cell(field, row))));
}

interface Given {
  readonly context: Excel.RequestContext;
  readonly writer: ChunkedWriter;
  readonly survey: Survey;
  readonly cells: CellContext;
}

/** How a new table differs from what its record declares. */
export interface TableOptions {
  /** Fields that get no column. */
  readonly leftOut?: readonly string[];
  /** Headers in place of the labels of fields. */
  readonly headers?: Readonly<Record<string, Bilingual>>;
}

/** Queues a table of records on a blank sheet: headers, rows, and the table last, so that one that is there is whole. */
export async function writeRecordTable(
  given: Given,
  name: RecordName,
  sheetName: string,
  rows: readonly Values[],
  { leftOut = [], headers: called = {} }: TableOptions = {},
) {
  const { fields: all, table } = declarationOf(name);
  const fields = Object.fromEntries(Object.entries(all).filter(([field]) => !leftOut.includes(field)));
  const place = { name, sheet: sheetName, row: 0, column: 0, fields: Object.keys(fields), length: rows.length };
  const sheet = given.context.workbook.worksheets.getItem(sheetName);
  const headers = Object.entries(fields).map(([field, { label }]) => (called[field] ?? label)[given.cells.language]);
  sheet.getRangeByIndexes(0, 0, 1, headers.length).values = [headers];
  await writeRows(given, place, 0, rows);
  addTable(sheet, place, given.survey.freeName(table));
  return place;
}

/** Queues a table over cells that are there, with the rows that they lack below them. What stands in them stays. */
export async function tableFromCells(given: Given, name: RecordName, at: CellsOfTable, rows: readonly Values[]) {
  const declaration = declarationOf(name);
  const { fields } = resolveColumns(declaration, at.headers);
  const place: RecordPlace = { ...at, name, fields, length: at.length + rows.length };
  const sheet = given.context.workbook.worksheets.getItem(at.sheet);
  await writeRows(given, place, at.length, rows);
  if (at.unnamed === null) addTable(sheet, place, given.survey.freeName(declaration.table));
  else {
    const table = given.context.workbook.tables.getItem(at.unnamed);
    if (rows.length > 0) table.resize(rangeOf(sheet, place));
    table.name = given.survey.freeName(declaration.table);
  }
  return place;
}

async function writeRows({ writer, context, cells }: Given, place: RecordPlace, from: number, rows: readonly Values[]) {
  if (rows.length === 0) return;
  const declared = declarationOf(place.name).fields;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const [row, column] = [place.row + 1 + from, place.column];
  place.fields.forEach((name, at) => {
    const field = declared[name ?? ''];
    // Formats before values: a text column takes what is written as text.
    if (field)
      sheet.getRangeByIndexes(row, column + at, rows.length, 1).numberFormat = forEveryCell(numberFormatOf(field));
  });
  const values = rows.map((record) =>
    place.fields.map((name) => {
      const field = declared[name ?? ''];
      return field && name !== null ? escapeCell(toCell(field, record[name] ?? null, cells)) : null;
    }),
  );
  await writer.write(sheet, row, column, values);
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, fields, length }: RecordPlace): Excel.Range =>
  sheet.getRangeByIndexes(row, column, Math.max(1, length) + 1, fields.length);

function addTable(sheet: Excel.Worksheet, place: RecordPlace, name: string): void {
  const table = sheet.tables.add(rangeOf(sheet, place), true);
  table.name = name;
  table.style = appearance.tableStyle;
}

type Looks = readonly (() => void)[];

/** How the columns of fields look and what they let people type, each a step that can fail without the others. */
export function looksOfColumns(
  context: Excel.RequestContext,
  place: RecordPlace,
  addresses: ListAddresses,
  { language }: CellContext,
): Looks {
  const sheet = () => context.workbook.worksheets.getItem(place.sheet);
  const declared = declarationOf(place.name).fields;
  const columns = place.fields.flatMap((name, at) => {
    const field = declared[name ?? ''];
    return field ? [{ field, column: place.column + at }] : [];
  });
  const length = Math.max(1, place.length);
  return [
    () => {
      for (const { field, column } of columns) {
        formatColumn(sheet().getRangeByIndexes(place.row + 1, column, length, 1), field);
        const header = sheet().getCell(place.row, column);
        styleHeader(header, field.origin !== 'entered');
        header.getEntireColumn().format.columnWidth = field.width * appearance.characterWidth;
      }
    },
    () => {
      for (const { field, column } of columns) {
        const reach = sheet().getRangeByIndexes(place.row + 1, column, reachOf(place), 1);
        validateColumn(reach, field, addresses, language);
      }
    },
  ];
}

const reachOf = ({ length }: RecordPlace): number => Math.max(validatedRows, length * 2);

/** How a table of records and its sheet look, each a step that can fail without the others. */
export function looksOfRecords(
  context: Excel.RequestContext,
  place: RecordPlace,
  addresses: ListAddresses,
  cells: CellContext,
): Looks {
  const sheet = () => context.workbook.worksheets.getItem(place.sheet);
  const names = Object.keys(declarationOf(place.name).fields);
  const isAtTop = place.row === 0 && place.column === 0;
  const isInOrder = isAtTop && names.every((name, at) => place.fields[at] === name);
  return [
    ...looksOfColumns(context, place, addresses, cells),
    () => {
      const rows = sheet().getRangeByIndexes(place.row + 1, place.column, Math.max(1, place.length), 1);
      rows.format.rowHeight = appearance.rowHeight;
      sheet().getCell(place.row, place.column).getEntireRow().format.rowHeight = 32;
    },
    () => {
      if (place.name === 'Activity' && isInOrder) markNoteGate(sheet(), cells.lists, reachOf(place), cells.language);
    },
    () => {
      if (!isAtTop) return;
      // The header and the id, with the title beside it where there is one, stay in view.
      sheet().freezePanes.freezeAt(sheet().getRangeByIndexes(0, 0, 1, place.name === 'Activity' ? 2 : 1));
    },
    () => {
      const { pageLayout } = sheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      if (isAtTop) pageLayout.setPrintTitleRows('$1:$1');
    },
  ];
}
