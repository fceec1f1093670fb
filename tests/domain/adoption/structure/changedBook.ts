import type { ForeignCell, ForeignSheet, Merge } from '../../../../src/domain/adoption/foreignSheet';
import type { TableLayout } from '../../../../src/domain/adoption/layout';

/** Where each row or column of a sheet goes; what is not named stays. */
export type Moving = (from: number) => number;

/** A sheet with its rows and columns elsewhere. Areas must stay together. */
export function moved(sheet: ForeignSheet, row: Moving, column: Moving): ForeignSheet {
  const byNumber = <T>(entries: [number, T][]) => new Map(entries.sort(([a], [b]) => a - b));
  const areaOf = ({ top, left, bottom, right }: Merge): Merge => ({
    top: row(top),
    left: column(left),
    bottom: row(bottom),
    right: column(right),
  });
  const rows = [...sheet.rows].map(([number, cells]): [number, ReadonlyMap<number, ForeignCell>] => [
    row(number),
    byNumber([...cells].map(([at, cell]) => [column(at), cell])),
  ]);
  return { ...sheet, rows: byNumber(rows), merges: sheet.merges.map(areaOf) };
}

/** A sheet with each text changed. */
export function reworded(sheet: ForeignSheet, change: (text: string, row: number) => string): ForeignSheet {
  const rows = [...sheet.rows].map(([row, cells]) => {
    const changed = [...cells].map(([at, cell]) => {
      const text = typeof cell.value === 'string' && cell.date === undefined ? change(cell.text, row) : cell.text;
      return [at, { ...cell, text, ...(typeof cell.value === 'string' && { value: text }) }] as const;
    });
    return [row, new Map(changed)] as const;
  });
  return { ...sheet, rows: new Map(rows) };
}

/** What a layout says, with its places as they were before they moved. */
export function saidOf(table: TableLayout, row: Moving, column: Moving): unknown {
  const { orientation } = table;
  const [line, field] = orientation === 'columns' ? [column, row] : [row, column];
  const rowsOf = (rows: readonly number[]) => rows.map(line).sort((a, b) => a - b);
  return {
    sheet: table.sheet,
    record: table.record,
    orientation,
    headers: rowsOf(table.headers),
    data: table.data.map(line),
    columns: table.columns.map(({ at, to }) => [field(at), to] as const).sort(([a], [b]) => a - b),
    constants: [...table.constants].sort(),
    sections: table.sections,
    sectionRows: rowsOf(table.sectionRows),
    skipped: table.skipped.map((one) => [row(one.row), one.reason]),
    split: [...table.split].map(field),
    legend: [...table.legend].sort(),
  };
}
