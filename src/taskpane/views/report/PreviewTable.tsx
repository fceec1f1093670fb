import { Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { holdsPlace, type ReportPlace } from '../../../domain/report/sheet/figureInReport';
import type { ReportDocument, ReportRow, TableBlock } from '../../../domain/report/ReportDocument';
import { columnStarts, rowKey } from '../../../domain/report/sheet/sheetRows';
import { figureAt, type Figure } from '../../excel/figure';
import { useLanguage } from '../../store/language';
import { PreviewGrid, type TableView } from './PreviewGrid';
import { PreviewRecords } from './PreviewRecords';
import { ShowAll } from './ShowAll';

/** So many rows of a table are shown at first. */
const atFirst = 20;

interface Props {
  readonly table: TableBlock;
  readonly document: ReportDocument;
  readonly start: ReportPlace | null;
  readonly onFigure: (figure: Figure) => void;
}

/** A table of a report: a grid of figures, or where it is more words than figures one record below the other. */
export function PreviewTable({ table, document, start, onFigure }: Props) {
  const { text } = useLanguage();
  const [isWhole, setWhole] = useState(() => holdsPlace(table, start));
  const starts = columnStarts(table);
  const placeOf = (row: ReportRow, column: number): ReportPlace => ({
    report: document.address,
    key: rowKey(table.key, row.key),
    column: starts[column] ?? 0,
  });
  const figure: TableView['figure'] = (row, column) => {
    const place = placeOf(row, column);
    return {
      isStart: start !== null && start.key === place.key && start.column === place.column,
      onOpen: () => {
        const cell = row.cells[column];
        if (cell?.source === undefined || cell.value === null) return;
        const words = { table: table.title, row: String(row.cells[0]?.value ?? ''), column: labelOf(table, column) };
        onFigure(figureAt(place, { ...words, value: cell.value, source: cell.source }));
      },
    };
  };
  if (table.rows.length === 0) return <Caption1>{text.reporting.noRows}</Caption1>;
  const rows = isWhole ? table.rows : table.rows.slice(0, atFirst);
  const View = isTooWide(table) ? PreviewRecords : PreviewGrid;
  return (
    <>
      <View {...{ table, rows, figure }} language={document.language} />
      {rows.length < table.rows.length && <ShowAll count={table.rows.length} onClick={() => setWhole(true)} />}
    </>
  );
}

const labelOf = ({ columns }: TableBlock, column: number): string => columns[column]?.label ?? '';

/** Letters of the longest words of headers that have room beside each other in a pane. */
const mostLetters = 52;
/** Letters of a text that has room beside figures. */
const shortText = 24;

/** Words in several columns beside each other cannot be read in a pane, nor figures beside long texts or long headers. */
function isTooWide({ columns, rows }: TableBlock): boolean {
  if (columns.length <= 3) return false;
  const others = columns.slice(1);
  const letters = others.map(({ label }) => Math.max(...label.split(/\s+/).map((word) => word.length)));
  const isLong = ({ cells }: ReportRow) =>
    cells.slice(1).some(({ value }) => typeof value === 'string' && value.length > shortText);
  return (
    letters.reduce((sum, count) => sum + count, 0) > mostLetters ||
    others.filter(({ kind }) => kind === 'text' || kind === 'date').length > 1 ||
    rows.some(isLong)
  );
}
