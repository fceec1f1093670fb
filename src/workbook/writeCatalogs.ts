import type { Language } from '../domain/plan/language';
import { catalogDeclaration, defaultSettings, setting } from '../domain/records/catalog';
import { listNames, lists, type ListName } from '../domain/records/lists';
import { appearance } from './appearance';
import { columnLetters } from './cellAddress';
import type { ChunkedWriter } from './chunks';
import { escapeText } from './escapeText';
import { addSheet, styleHeader } from './sheets';
import type { ListAddresses } from './validation';

const titles = {
  es: [
    'Catálogos',
    'Listas de las que se elige en todo el libro. Agregue filas al final de una lista para ampliarla; no cambie los códigos. Si cambia un nombre, anote el anterior en «Otras formas».',
  ],
  en: [
    'Lists',
    'What is picked from throughout the workbook. Add rows at the end of a list to extend it; do not change the codes. If you change a name, keep the earlier one in "Other forms".',
  ],
} as const;

const labelRow = 3;
const headerRow = 4;

/** Writes every pick-list and the settings side by side, and gives where their labels stand. */
export async function writeCatalogs(
  context: Excel.RequestContext,
  writer: ChunkedWriter,
  taken: string[],
  language: Language,
): Promise<ListAddresses> {
  const name = catalogDeclaration('pillars').sheet[language];
  const sheet = addSheet(context, taken, name);
  const sheetName = taken.at(-1) ?? name;
  writeTitle(sheet, language);
  const addresses: Partial<Record<ListName, string>> = {};
  let column = 0;
  for (const list of listNames) {
    const { fields, table } = catalogDeclaration(list);
    const headers = Object.values(fields).map(({ label }) => label[language]);
    const rows = lists[list].members.map(({ code, es, en, parent = '', aliases = [] }) =>
      [code, es, en, parent, aliases.join('; ')].map(escapeText),
    );
    await writeList(sheet, writer, column, { table, label: lists[list].label[language], headers, rows });
    const labelColumn = columnLetters(column + (language === 'es' ? 1 : 2));
    const [first, last] = [headerRow + 2, headerRow + 1 + rows.length];
    addresses[list] = `='${sheetName.replaceAll("'", "''")}'!$${labelColumn}$${first}:$${labelColumn}$${last}`;
    setWidths(
      sheet,
      column,
      Object.values(fields).map(({ width }) => width),
    );
    column += headers.length + 1;
    if (list === lastPrinted) setUpPage(sheet, column - 1);
  }
  await writeSettings(sheet, writer, column, language);
  const longest = Math.max(...listNames.map((list) => lists[list].members.length));
  sheet.getRangeByIndexes(headerRow + 1, 0, longest, 1).format.rowHeight = appearance.rowHeight;
  sheet.freezePanes.freezeRows(headerRow + 1);
  return addresses as ListAddresses;
}

/** The lists that people extend come first; those that follow are words of the add-in, which nobody prints. */
const lastPrinted: ListName = 'partners';

/** A page for each list that people extend: they are equally wide, so as many pages across hold one each. */
function setUpPage(sheet: Excel.Worksheet, columns: number) {
  const printed = listNames.slice(0, listNames.indexOf(lastPrinted) + 1);
  const longest = Math.max(...printed.map((list) => lists[list].members.length));
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: printed.length, verticalFitToPages: 0 };
  // Room for what is added; pages without anything are not printed.
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, headerRow + 1 + longest + roomToPrint, columns));
  pageLayout.setPrintTitleRows(`$${labelRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&A · &P / &N';
}

const roomToPrint = 20;

function writeTitle(sheet: Excel.Worksheet, language: Language) {
  const [title, note] = titles[language];
  sheet.getRange('A1:A2').values = [[title], [note]];
  const format = sheet.getRange('A1').format;
  format.font.size = 16;
  format.font.bold = true;
  format.font.color = appearance.titleColor;
  sheet.getRange('A2').format.font.color = appearance.mutedText;
}

interface ListBlock {
  readonly table: string;
  readonly label: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

async function writeList(sheet: Excel.Worksheet, writer: ChunkedWriter, column: number, block: ListBlock) {
  const { headers, rows } = block;
  const label = sheet.getCell(labelRow, column);
  label.values = [[block.label]];
  label.format.font.bold = true;
  label.format.font.color = appearance.titleColor;
  sheet.getRangeByIndexes(headerRow, column, 1, headers.length).values = [[...headers]];
  const body = sheet.getRangeByIndexes(headerRow + 1, column, rows.length, headers.length);
  const text = sheet.getRangeByIndexes(headerRow + 1, column, rows.length, 3);
  text.numberFormat = '@' as unknown as string[][];
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  await writer.write(sheet, headerRow + 1, column, rows);
  const table = sheet.tables.add(sheet.getRangeByIndexes(headerRow, column, rows.length + 1, headers.length), true);
  table.name = block.table;
  table.style = appearance.tableStyle;
  table.showFilterButton = false;
  headers.forEach((_, offset) => styleHeader(sheet.getCell(headerRow, column + offset), offset === 0));
}

async function writeSettings(sheet: Excel.Worksheet, writer: ChunkedWriter, column: number, language: Language) {
  const headers = Object.values(setting.fields).map(({ label }) => label[language]);
  const rows = Object.entries(defaultSettings).map(([code, { es, en, value }]) => [
    escapeText(code),
    escapeText(es),
    escapeText(en),
    value,
  ]);
  await writeList(sheet, writer, column, { table: setting.table, label: setting.singular[language], headers, rows });
  setWidths(
    sheet,
    column,
    Object.values(setting.fields).map(({ width }) => width),
  );
}

function setWidths(sheet: Excel.Worksheet, column: number, widths: readonly number[]) {
  widths.forEach((width, offset) => {
    sheet.getCell(0, column + offset).getEntireColumn().format.columnWidth = width * appearance.characterWidth;
  });
}
