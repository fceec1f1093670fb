import { Paragraph, Table, TableCell, TableRow, VerticalAlign, type ITableOptions, type XmlComponent } from 'docx';
import { plainText } from '../../domain/plainText';
import type { Language } from '../../domain/plan/language';
import type { ReportCell, ReportColumn, TableBlock } from '../../domain/report/ReportDocument';
import { reportCellText } from '../report/reportCellText';
import { cellWidth, labelFill, shading, tableFrame } from './noteStyles';
import { columnShares } from './columnShares';
import type { ReportPage } from './reportPage';
import { shadeFills } from './reportStyles';
import { textParagraphs } from './textParagraphs';
import { xmlElement } from './xmlElement';

/** A table as wide as the page's text; `docx` has no name for it that those who do not see it can be told. */
class NamedTable extends Table {
  constructor(name: string, options: ITableOptions) {
    super(options);
    const [properties] = this.root as XmlComponent[];
    properties?.addChildElement(xmlElement('w:tblCaption', { 'w:val': name }));
  }
}

/**
 * A table of a report. Its header is repeated on each page and its rows are kept whole; of a table without rows it says
 * that there is nothing.
 */
export function reportTable(table: TableBlock, language: Language, page: ReportPage): Table {
  const { title, columns, rows } = table;
  const shares = columnShares(table, page.width, language);
  const body = rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) => bodyCell(cells[index], column, shares[index] ?? 0, language)),
      }),
  );
  return new NamedTable(plainText(title), {
    ...tableFrame(shares),
    columnWidths: shares.map((share) => Math.round((page.width * share) / 100)),
    margins: { top: 6, bottom: 6, left: 70, right: 70 },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [headerRow(columns, shares), ...(body.length > 0 ? body : [nothingRow(columns.length)])],
  });
}

const isNumber = ({ kind }: ReportColumn): boolean => kind === 'number' || kind === 'percent';

function headerRow(columns: readonly ReportColumn[], shares: readonly number[]): TableRow {
  const cells = columns.map((column, index) => {
    const style = isNumber(column) ? 'ColumnHeadNumber' : 'ColumnHead';
    return new TableCell({
      width: cellWidth(shares[index] ?? 0),
      shading: shading(labelFill),
      verticalAlign: VerticalAlign.BOTTOM,
      // A header alone at the foot of a page helps nobody.
      children: [new Paragraph({ style, keepNext: true, text: plainText(column.label) })],
    });
  });
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyCell(cell: ReportCell | undefined, column: ReportColumn, share: number, language: Language): TableCell {
  const text = cell ? reportCellText(cell, column, language) : '';
  return new TableCell({
    width: cellWidth(share),
    ...(cell?.shade !== undefined && { shading: shading(shadeFills[cell.shade]) }),
    children: textParagraphs(text, isNumber(column) ? 'CellNumber' : 'Cell'),
  });
}

const nothingRow = (columns: number): TableRow =>
  new TableRow({
    children: [new TableCell({ columnSpan: columns, children: [new Paragraph({ style: 'CellMuted', text: '—' })] })],
  });
