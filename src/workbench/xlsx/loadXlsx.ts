import { Workbook as XlsxWorkbook, type Cell as XlsxCell, type Worksheet as XlsxSheet } from '@cj-tech-master/excelts';
import { parseArea } from '../model/area';
import type { Scalar } from '../model/coerceInput';
import type { CellContent, Style, Worksheet } from '../model/Worksheet';
import { Workbook } from '../model/Workbook';
import { isErrorText } from '../model/errorText';
import { comparisonOf } from './comparisons';
import { readConditionalFormats } from './conditionalFormats';
import { readMergedCells } from './mergedCells';
import { readableFile, unpack } from './packageParts';
import { readChartParts } from './readChartParts';
import { pointsPerCharacter } from './saveXlsx';

const msPerDay = 86_400_000;
const pointsPerInch = 72;

/** A workbook as it is in a file. Throws an Error when the file is no .xlsx. */
export async function loadXlsx(file: Uint8Array): Promise<Workbook> {
  const source = new XlsxWorkbook();
  const parts = unpack(file);
  await source.xlsx.load(readableFile(parts) as never);
  const workbook = new Workbook();
  workbook.sheets.splice(0);
  workbook.date1904 = source.properties.date1904 === true;
  if (source.title) workbook.properties['title'] = source.title;
  for (const sheet of source.worksheets) readSheet(sheet, workbook.addSheet(sheet.name, 'api'), workbook);
  const active = source.views[0]?.activeTab ?? 0;
  workbook.activeSheet = workbook.sheets[active] ?? workbook.sheets[0] ?? workbook.addSheet('Hoja1', 'api');
  readMergedCells(parts, workbook);
  readChartParts(parts, workbook);
  return workbook;
}

function readSheet(source: XlsxSheet, sheet: Worksheet, workbook: Workbook): void {
  // Blank cells have formats too.
  source.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.height) sheet.rowHeights.set(rowNumber - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(rowNumber - 1);
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const content = readCell(cell, workbook.date1904);
      if (content) (sheet.rows[rowNumber - 1] ??= [])[columnNumber - 1] = content;
    });
  });
  source.columns?.forEach((column, index) => {
    if (column.width) sheet.columnWidths.set(index, column.width * pointsPerCharacter);
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  for (const { id } of source.rowBreaks) sheet.pageBreaks.add(id);
  readTables(source, sheet, workbook);
  readValidations(source, sheet);
  readConditionalFormats(source, sheet);
  const [view] = source.views;
  if (view?.state === 'frozen') sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  sheet.showGridlines = view?.showGridLines !== false;
  sheet.isProtected = Boolean((source as unknown as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet);
  sheet.visibility = source.state === 'hidden' ? 'Hidden' : source.state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  readPage(source, sheet);
}

function readCell(cell: XlsxCell, date1904: boolean): CellContent | null {
  const style = readStyle(cell);
  const format = typeof cell.numFmt === 'object' ? cell.numFmt.formatCode : cell.numFmt;
  const numberFormat = format && format !== 'General' ? format : undefined;
  const { value, formula } = readValue(cell.value, date1904);
  if (value === '' && formula === undefined && !style && numberFormat === undefined) return null;
  return {
    value,
    ...(isErrorText(cell.value) && { quotePrefix: true }),
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(style && { style }),
  };
}

function readValue(value: unknown, date1904: boolean): { value: Scalar; formula?: string } {
  if (value === null || value === undefined) return { value: '' };
  if (value instanceof Date) {
    const days = (value.getTime() - Date.UTC(1899, 11, 30)) / msPerDay;
    return { value: Math.round((days - (date1904 ? 1462 : 0)) * 86_400_000) / 86_400_000 };
  }
  if (typeof value !== 'object') return { value: value as Scalar };
  const rich = value as Record<string, unknown>;
  if (Array.isArray(rich['richText']))
    return { value: rich['richText'].map((part: { text: string }) => part.text).join('') };
  if ('error' in rich) return { value: String(rich['error']) };
  if ('formula' in rich || 'sharedFormula' in rich) {
    const { value: result } = readValue(rich['result'], date1904);
    return { value: result, formula: `=${String(rich['formula'] ?? rich['sharedFormula'])}` };
  }
  if ('text' in rich) return readValue(rich['text'], date1904);
  return { value: String(value) };
}

const colorOf = (color: { argb?: string } | undefined): string | undefined =>
  color?.argb ? `#${color.argb.slice(-6)}` : undefined;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function readStyle({ font, fill, alignment, border }: XlsxCell): Style | undefined {
  const fillColor = fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : undefined;
  const fontColor = colorOf(font?.color);
  const borders = Object.entries(border ?? {}).flatMap(([side, line]) => {
    const { style, color } = (line ?? {}) as { style?: string; color?: { argb?: string } };
    return style
      ? [[`Edge${capital(side)}`, { style: 'Continuous', color: colorOf(color) ?? '#000000' }] as const]
      : [];
  });
  const style: Style = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.size && font.size !== 11 && { size: font.size }),
    ...(font?.name && font.name !== 'Calibri' && { fontName: font.name }),
    ...(fontColor && { color: fontColor }),
    ...(fillColor && { fill: fillColor }),
    ...(alignment?.horizontal && { horizontal: capital(alignment.horizontal) }),
    ...(alignment?.vertical && { vertical: alignment.vertical === 'middle' ? 'Center' : capital(alignment.vertical) }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(borders.length > 0 && { borders: Object.fromEntries(borders) }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function readTables(source: XlsxSheet, sheet: Worksheet, workbook: Workbook): void {
  for (const { table: model } of source.getTables()) {
    const area = parseArea(model.tableRef ?? model.ref);
    if (!area) continue;
    const table = workbook.addTable(sheet, area, model.displayName ?? model.name);
    table.showTotals = model.totalsRow === true;
    table.style = model.style?.theme ?? 'TableStyleMedium2';
    table.showFilterButton = model.columns.some(({ filterButton }) => filterButton !== false);
    table.showBandedRows = model.style?.showRowStripes !== false;
    // A filter hides rows; that is how it is known in a file whose criteria are not read.
    const { body } = table;
    table.isFiltered = Array.from({ length: body.rows }, (_, row) => body.row + row).some((row) =>
      sheet.hiddenRows.has(row),
    );
  }
}

const kinds: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  list: 'list',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
};
function readValidations(source: XlsxSheet, sheet: Worksheet): void {
  for (const [address, model] of Object.entries(source.dataValidations.model)) {
    const {
      type,
      formulae = [],
      operator,
      allowBlank,
      errorStyle,
      errorTitle,
      error,
      promptTitle,
      prompt,
    } = model as Record<string, unknown> & {
      formulae?: unknown[];
    };
    const kind = kinds[String(type)];
    const dated = (formula: unknown) => (formula instanceof Date ? formula.toISOString().slice(0, 10) : formula);
    const rule = !kind
      ? {}
      : kind === 'list'
        ? { list: { inCellDropDown: true, source: `=${String(formulae[0] ?? '')}` } }
        : {
            [kind]: {
              formula1: dated(formulae[0]),
              formula2: dated(formulae[1]),
              operator: comparisonOf(String(operator), 'validation') ?? 'Between',
            },
          };
    for (const part of address.replace(/^range:/, '').split(' ')) {
      const area = parseArea(part);
      if (!area) continue;
      sheet.validations.push({
        area,
        rule,
        ignoreBlanks: allowBlank !== false,
        ...(error !== undefined && {
          errorAlert: {
            showAlert: true,
            style: capital(String(errorStyle ?? 'stop')),
            title: errorTitle ?? '',
            message: error,
          },
        }),
        ...(prompt !== undefined && { prompt: { showPrompt: true, title: promptTitle ?? '', message: prompt } }),
      });
    }
  }
}

function readPage({ pageSetup, headerFooter }: XlsxSheet, { pageLayout }: Worksheet): void {
  pageLayout.orientation = pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.blackAndWhite = pageSetup.blackAndWhite === true;
  pageLayout.centerHorizontally = pageSetup.horizontalCentered === true;
  if (pageSetup.fitToPage) {
    pageLayout.zoom = {
      horizontalFitToPages: pageSetup.fitToWidth ?? 1,
      verticalFitToPages: pageSetup.fitToHeight ?? 0,
    };
  }
  if (pageSetup.printTitlesRow) pageLayout.titleRows = pageSetup.printTitlesRow;
  if (pageSetup.printArea) pageLayout.printArea = parseArea(pageSetup.printArea);
  for (const [side, points] of Object.entries(pageSetup.margins ?? {})) {
    if (side in pageLayout.margins)
      pageLayout.margins[side as keyof typeof pageLayout.margins] = Number(points) * pointsPerInch;
  }
  readThirds(headerFooter?.oddHeader ?? '', 'Header', pageLayout);
  readThirds(headerFooter?.oddFooter ?? '', 'Footer', pageLayout);
}

/** The three parts of a header or footer. Codes in capitals begin a part; in texts an ampersand is doubled. */
function readThirds(stored: string, place: 'Header' | 'Footer', { headersFooters }: Worksheet['pageLayout']): void {
  const sides = { L: 'left', C: 'center', R: 'right' } as const;
  for (const [, side, text = ''] of stored.matchAll(/&([LCR])((?:&&|&[^LCR&]|[^&])*)/g)) {
    headersFooters[`${sides[side as keyof typeof sides]}${place}`] = text;
  }
}
