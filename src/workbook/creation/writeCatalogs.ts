import { inEach, type Language } from '../../domain/plan/language';
import { catalogDeclaration, defaultSettings, rowOfMember, setting } from '../../domain/records/catalog';
import type { Cell } from '../../domain/records/cell';
import { resolveColumns } from '../../domain/records/columns';
import type { RecordDeclaration } from '../../domain/records/declaration';
import { listNames, lists, type ListName } from '../../domain/records/lists';
import { appearance } from '../appearance';
import { forEveryCell } from '../columnFormats';
import { columnLetters } from '../../domain/columnLetters';
import type { ChunkedWriter } from '../chunks';
import { escapeCell } from '../escapeText';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { styleHeader } from '../sheets';
import type { ListAddresses } from '../validation';
import type { Survey } from './survey';
import type { OwnPlan } from '../../domain/nextPlan/ownLists';

const titles = {
  es: [
    'Catálogos',
    'Listas de las que se elige en todo el libro. Agregue filas al final de una lista para ampliarla; no cambie los códigos. Si cambia un nombre, anote el anterior en «Otras formas».',
  ],
  en: [
    'Lists',
    'The lists to choose from throughout the workbook. Add rows at the end of a list to extend it; do not change the codes. If you change a name, enter the earlier one under “Other forms”.',
  ],
} as const;

/** The row of the headers on a sheet of our own, from 0; what the list is called stands above it. */
const ownHeaderRow = 4;

export interface CatalogOptions {
  /** Whether the lists that are there were made by an attempt that was broken off before it came to their looks. */
  readonly isUnfinished: boolean;
  /** Whether the settings are to say that the data are an example. */
  readonly isIllustrative: boolean;
  /** Members of lists that an organization has of its own. */
  readonly own?: OwnPlan['lists'];
}

/** A list of Catálogos, or the settings: what a new workbook starts with. */
interface Block {
  readonly list: ListName | null;
  readonly declaration: RecordDeclaration;
  readonly rows: (language: Language, options: CatalogOptions) => readonly (readonly Cell[])[];
}

const blocks: readonly Block[] = [
  ...listNames.map((list): Block => ({
    list,
    declaration: catalogDeclaration(list),
    rows: (language, { own }) =>
      (own?.[list] ?? lists[list].members).map((member) => {
        const row = rowOfMember(list, member, language);
        return Object.keys(catalogDeclaration(list).fields).map((field) => row[field as keyof typeof row]);
      }),
  })),
  {
    list: null,
    declaration: setting,
    rows: (_, { isIllustrative }) =>
      Object.entries(defaultSettings).map(([code, one]) => [
        code,
        ...inEach(one),
        code === 'illustrative' ? Number(isIllustrative) : one.value,
      ]),
  },
];

/** Where a list stands: its header row and first column, from 0. */
interface ListPlace {
  readonly block: Block;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly length: number;
  /** Whether the workbook had its table before. */
  readonly isOld: boolean;
}

/** The lists of a workbook, and how those that were made are to look. */
export interface WrittenCatalogs {
  readonly addresses: ListAddresses;
  readonly looks: readonly (() => void)[];
}

/** The sheet in which the lists of a workbook stand; null where it has none of them. */
export const catalogSheet = (survey: Survey): string | null =>
  blocks.map((block) => standing(survey, block)?.sheet).find((sheet) => sheet !== undefined) ?? null;

/** Where the labels of the lists stand that a workbook has. */
export function listAddresses(snapshot: WorkbookSnapshot): ListAddresses {
  const places = blocks.map((block) => standing({ snapshot, cells: new Map() }, block));
  return addressesOf(
    places.filter((place) => place !== null),
    snapshot.matrix.language,
  );
}

/** A list that is there, as a table or as cells. */
function standing({ snapshot, cells }: Pick<Survey, 'snapshot' | 'cells'>, block: Block): ListPlace | null {
  const { table } = block.declaration;
  const placed = tableIn(snapshot, table);
  if (placed) {
    const { sheet, headers, firstRow, firstColumn, rows } = placed;
    return { block, sheet, headers, row: firstRow - 2, column: firstColumn - 1, length: rows.length, isOld: true };
  }
  const found = cells.get(table.toLowerCase());
  return found ? { ...found, block, isOld: false } : null;
}

/**
 * Queues the lists and settings that a workbook lacks, side by side: from their cells where these are there, after
 * everything else in the sheet where not. Those that are there stay as they are.
 */
export async function writeCatalogs(
  context: Excel.RequestContext,
  writer: ChunkedWriter,
  survey: Survey,
  sheetName: string,
  language: Language,
  options: CatalogOptions,
): Promise<WrittenCatalogs> {
  const { isUnfinished } = options;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const others = blocks.map((block) => standing(survey, block)).filter((place) => place !== null);
  const [first] = others;
  const row = first?.row ?? ownHeaderRow;
  const end = first ? (survey.endColumn.get(sheetName.toLowerCase()) ?? 0) : 0;
  let column = end === 0 ? 0 : end + 1;
  const places: ListPlace[] = [];
  for (const block of blocks) {
    const there = others.find((one) => one.block === block);
    if (there) {
      places.push(there);
      if (!there.isOld) makeTable(context, survey, there);
      continue;
    }
    const headers = Object.values(block.declaration.fields).map(({ label }) => label[language]);
    const rows = block.rows(language, options);
    const place = { block, sheet: sheetName, row, column, headers, length: rows.length, isOld: false };
    await writeBlock(sheet, writer, place, rows, language, !first && column === 0);
    makeTable(context, survey, place);
    places.push(place);
    column += headers.length + 1;
  }
  return {
    addresses: addressesOf(places, language),
    looks: [
      ...(first && !isUnfinished ? [] : [() => styleSheet(context, sheetName)]),
      ...places.filter(({ isOld }) => isUnfinished || !isOld).map((place) => () => styleList(context, place)),
      ...(first && !isUnfinished ? [] : [() => setUpPage(context, sheetName, places)]),
    ],
  };
}

/**
 * Writes a list with what it is called above it, and the first one with the title of the sheet, at once: nothing of it can
 * be there without the rest.
 */
async function writeBlock(
  sheet: Excel.Worksheet,
  writer: ChunkedWriter,
  place: ListPlace,
  cells: readonly (readonly Cell[])[],
  language: Language,
  isTitled: boolean,
) {
  const { block, row, column, headers } = place;
  const { singular } = block.declaration;
  const rows = cells.map((own) => own.map(escapeCell));
  const text = sheet.getRangeByIndexes(row + 1, column, Math.max(1, rows.length), 3);
  // Formats before values: a text column takes what is written as text.
  text.numberFormat = forEveryCell('@');
  const alone = (text: string | null) => headers.map((_, at) => (at === 0 ? text : null));
  const above = isTitled ? [...titles[language], null].map(alone) : [];
  await writer.write(sheet, row - 1 - above.length, column, [...above, alone(singular[language]), headers, ...rows]);
}

function makeTable(context: Excel.RequestContext, survey: Survey, place: ListPlace): void {
  const { block, row, column, headers, length } = place;
  const name = survey.freeName(block.declaration.table);
  const unnamed = survey.cells.get(block.declaration.table.toLowerCase())?.unnamed;
  if (unnamed) {
    context.workbook.tables.getItem(unnamed).name = name;
    return;
  }
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, Math.max(1, length) + 1, headers.length), true);
  table.name = name;
  table.style = appearance.tableStyle;
  table.showFilterButton = false;
}

/** Where the labels of each list stand, for the cells that are picked from it. */
function addressesOf(places: readonly ListPlace[], language: Language): ListAddresses {
  const addresses = places.flatMap(({ block, sheet, row, column, headers, length }) => {
    if (block.list === null) return [];
    const { position } = resolveColumns(block.declaration, headers);
    const letters = columnLetters(column + (position.get(language) ?? position.get('code') ?? 0));
    const [first, last] = [row + 2, row + 1 + Math.max(1, length)];
    return [[block.list, `='${sheet.replaceAll("'", "''")}'!$${letters}$${first}:$${letters}$${last}`] as const];
  });
  return Object.fromEntries(addresses) as ListAddresses;
}

function styleSheet(context: Excel.RequestContext, name: string): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const { font } = sheet.getRange('A1').format;
  font.size = 16;
  font.bold = true;
  font.color = appearance.titleColor;
  sheet.getRange('A2').format.font.color = appearance.mutedText;
  sheet.freezePanes.freezeRows(ownHeaderRow + 1);
}

function styleList(
  context: Excel.RequestContext,
  { block, sheet: name, row, column, headers, length }: ListPlace,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const { font } = sheet.getCell(row - 1, column).format;
  font.bold = true;
  font.color = appearance.titleColor;
  const body = sheet.getRangeByIndexes(row + 1, column, Math.max(1, length), headers.length);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.rowHeight = appearance.rowHeight;
  headers.forEach((_, offset) => styleHeader(sheet.getCell(row, column + offset), offset === 0));
  Object.values(block.declaration.fields).forEach(({ width }, offset) => {
    sheet.getCell(0, column + offset).getEntireColumn().format.columnWidth = width * appearance.characterWidth;
  });
}

/** The lists that people extend come first; those that follow are words of the add-in, which nobody prints. */
const lastPrinted: ListName = 'partners';
const roomToPrint = 20;

/** A page for each list that people extend: they are equally wide, so as many pages across hold one each. */
function setUpPage(context: Excel.RequestContext, name: string, places: readonly ListPlace[]) {
  const sheet = context.workbook.worksheets.getItem(name);
  const printed = places.slice(0, listNames.indexOf(lastPrinted) + 1);
  const last = printed.at(-1);
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: printed.length, verticalFitToPages: 0 };
  const rows = ownHeaderRow + 1 + Math.max(...printed.map(({ length }) => length)) + roomToPrint;
  // Room for what is added; pages without anything are not printed.
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, last ? last.column + last.headers.length : 1));
  pageLayout.setPrintTitleRows(`$${ownHeaderRow}:$${ownHeaderRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&A · &P / &N';
}
