import { Workbook as XlsxWorkbook, type Worksheet as XlsxSheet } from '@cj-tech-master/excelts';
import { columnName, formatArea } from '../model/area';
import type { Scalar } from '../model/coerceInput';
import type { CellContent, Style, Validation, Worksheet } from '../model/Worksheet';
import type { Workbook } from '../model/Workbook';
import { isErrorText } from '../model/errorText';
import { encodeText } from './cellText';
import { addChartParts } from './chartParts';
import { storedComparison } from './comparisons';
import { addMergedCells } from './mergedCells';
import { writeConditionalFormats } from './conditionalFormats';
import { pack, unpack } from './packageParts';
import { spanFilters } from './tableParts';

/** Pixels-free units: a column's width is stored in characters, the model holds points. */
export const pointsPerCharacter = 5.6;
const pointsPerInch = 72;
/** A fixed day, so that the same workbook always gives the same file. */
const saved = new Date('2026-01-01T00:00:00Z');

/** The workbook as an .xlsx file: cells, tables, validations, formats, page set-up and native charts. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = new XlsxWorkbook();
  file.created = saved;
  file.modified = saved;
  file.properties.date1904 = workbook.date1904;
  if (workbook.properties['title']) file.title = workbook.properties['title'];
  for (const sheet of workbook.sheets) writeSheet(file.addWorksheet(sheet.name), sheet, workbook);
  const active = workbook.sheets.indexOf(workbook.activeSheet);
  file.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: active, visibility: 'visible' }];
  const parts = unpack(new Uint8Array(await file.xlsx.writeBuffer()));
  spanFilters(parts);
  addMergedCells(parts, workbook);
  addChartParts(parts, workbook);
  return pack(parts);
}

function writeSheet(target: XlsxSheet, sheet: Worksheet, workbook: Workbook): void {
  writeTables(target, sheet, workbook);
  writeCells(target, sheet);
  for (const [column, points] of sheet.columnWidths) target.getColumn(column + 1).width = points / pointsPerCharacter;
  for (const [row, points] of sheet.rowHeights) target.getRow(row + 1).height = points;
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  // A row's break comes after it, the model's before.
  for (const row of sheet.pageBreaks) if (row > 0) target.getRow(row).addPageBreak();
  for (const validation of sheet.validations) writeValidation(target, validation);
  writeConditionalFormats(target, sheet);
  writeView(target, sheet);
  writePage(target, sheet);
  if (sheet.visibility !== 'Visible') target.state = sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
  if (sheet.isProtected) target.sheetProtection = { sheet: true } as never;
  if (sheet.tabColor) target.properties.tabColor = { argb: argb(sheet.tabColor) };
}

function writeTables(target: XlsxSheet, sheet: Worksheet, { tables }: Workbook): void {
  for (const table of tables.filter((one) => one.sheet === sheet)) {
    const { area, body } = table;
    const rows = Array.from({ length: body.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        blankAsNull(sheet.value(body.row + row, area.column + column)),
      ),
    );
    target.addTable({
      name: table.name,
      ref: `${columnName(area.column)}${area.row + 1}`,
      headerRow: true,
      totalsRow: table.showTotals,
      style: { theme: table.style as never, showRowStripes: table.showBandedRows },
      columns: table.headers().map((name) => ({ name, filterButton: table.showFilterButton })),
      rows,
    });
  }
}

const blankAsNull = (value: Scalar) => (value === '' ? null : value);

function valueOf({ value, quotePrefix }: CellContent) {
  if (typeof value !== 'string') return value;
  if (isErrorText(value) && !quotePrefix) return { error: value };
  return value === '' ? null : encodeText(value);
}

function writeCells(target: XlsxSheet, sheet: Worksheet): void {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (!content) return;
      const cell = target.getCell(row + 1, column + 1);
      if (content.formula !== undefined)
        cell.value = { formula: content.formula.slice(1), result: content.value as string };
      else cell.value = valueOf(content);
      if (content.numberFormat !== undefined && content.numberFormat !== 'General') cell.numFmt = content.numberFormat;
      if (content.style) applyStyle(cell, content.style);
    });
  });
}

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
const isColor = (color: string | undefined): color is string => color !== undefined && /^#[\da-f]{6}$/i.test(color);

function applyStyle(cell: ReturnType<XlsxSheet['getCell']>, style: Style): void {
  const { bold, italic, underline, size, fontName, color, fill, horizontal, vertical, wrap, indent, borders } = style;
  if (bold || italic || underline || size || fontName || color) {
    cell.font = {
      name: fontName ?? 'Calibri',
      size: size ?? 11,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(isColor(color) && { color: { argb: argb(color) } }),
    };
  }
  if (isColor(fill)) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } };
  const alignment = {
    ...(horizontal && horizontal !== 'General' && { horizontal: horizontal.toLowerCase() }),
    ...(vertical && { vertical: vertical === 'Center' ? 'middle' : vertical.toLowerCase() }),
    ...(wrap && { wrapText: true }),
    ...(indent && { indent }),
  };
  if (Object.keys(alignment).length > 0) cell.alignment = alignment as never;
  if (borders) {
    const sides = Object.entries(borders).map(([edge, { style: line, color: lineColor }]) => [
      edge.replace('Edge', '').toLowerCase(),
      line === 'None'
        ? undefined
        : { style: 'thin', color: { argb: argb(isColor(lineColor) ? lineColor : '#000000') } },
    ]);
    cell.border = Object.fromEntries(sides.filter(([, side]) => side !== undefined));
  }
}

function writeValidation(target: XlsxSheet, { area, rule, errorAlert, prompt, ignoreBlanks }: Validation): void {
  const [kind = 'any', details = {}] = (Object.entries(rule)[0] ?? []) as [string?, Record<string, unknown>?];
  const formulae =
    kind === 'list'
      ? [String(details['source'] ?? '').replace(/^=/, '')]
      : [details['formula1'], details['formula2']]
          .filter((formula) => formula !== undefined)
          .map((formula) => (kind === 'date' ? new Date(String(formula)) : formula));
  const model = {
    type: kind === 'wholeNumber' ? 'whole' : kind,
    ...(details['operator'] !== undefined && { operator: storedComparison(String(details['operator'])) }),
    ...(kind !== 'any' && { formulae }),
    allowBlank: ignoreBlanks,
    ...(errorAlert &&
      kind !== 'any' && {
        showErrorMessage: errorAlert['showAlert'] !== false,
        errorStyle: String(errorAlert['style'] ?? 'stop').toLowerCase(),
        errorTitle: errorAlert['title'],
        error: errorAlert['message'],
      }),
    ...(prompt && { showInputMessage: true, promptTitle: prompt['title'], prompt: prompt['message'] }),
  };
  target.dataValidations.add(formatArea(area), model);
}

function writeView(target: XlsxSheet, { frozen, showGridlines }: Worksheet): void {
  target.views =
    frozen.rows + frozen.columns === 0
      ? [{ state: 'normal', showGridLines: showGridlines }]
      : [{ state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: showGridlines }];
}

const paperSizes: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A4: 9, A3: 8 };

function writePage(target: XlsxSheet, { pageLayout: page }: Worksheet): void {
  const { zoom, margins } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  Object.assign(target.pageSetup, {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: (paperSizes[page.paperSize] ?? 9) as never,
    blackAndWhite: page.blackAndWhite,
    horizontalCentered: page.centerHorizontally,
    margins: {
      left: margins.left / pointsPerInch,
      right: margins.right / pointsPerInch,
      top: margins.top / pointsPerInch,
      bottom: margins.bottom / pointsPerInch,
      header: margins.header / pointsPerInch,
      footer: margins.footer / pointsPerInch,
    },
    ...(fits && {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    }),
    // The library puts $ before the columns only, and a relative print area is none to LibreOffice.
    ...(page.printArea && { printArea: formatArea(page.printArea).replace(/(?=\d+(:|$))(?<=[A-Z])/g, '$$') }),
    ...(page.titleRows && { printTitlesRow: page.titleRows.replaceAll('$', '') }),
  });
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = page.headersFooters;
  const header = inThirds(leftHeader, centerHeader, rightHeader);
  const footer = inThirds(leftFooter, centerFooter, rightFooter);
  if (header) target.headerFooter.oddHeader = header;
  if (footer) target.headerFooter.oddFooter = footer;
}

/** The three parts of a header or footer, as they are stored. */
const inThirds = (left = '', center = '', right = ''): string =>
  `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
