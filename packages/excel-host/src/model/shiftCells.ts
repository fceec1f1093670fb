import { sheetColumns, sheetRows, type Area } from './area';
import type { Chart, SeriesCells } from './Chart';
import { shiftArea, shiftReferences, type Shift } from './references';
import { fewestRows, type Table } from './Table';
import type { Validation, Worksheet } from './Worksheet';
import type { ChangeSource, Workbook } from './Workbook';

/**
 * Moves cells as Excel does when rows, columns or a part of them come or go: tables, validations, conditional formats,
 * merges, names and every reference to the moved cells go along. Listeners are told.
 */
export function shiftCells(workbook: Workbook, sheet: Worksheet, shift: Shift, source: ChangeSource): void {
  sheet.shifts = [...sheet.shifts, shift];
  moveCells(sheet, shift);
  moveLines(sheet, shift);
  for (const table of workbook.tables) if (table.sheet === sheet) moveFilteredRows(table, shift);
  sheet.merges = keep(sheet.merges, shift);
  sheet.validations = keepAreas(sheet.validations, shift);
  sheet.conditionalFormats = keepAreas(sheet.conditionalFormats, shift);
  sheet.links = keepAreas(sheet.links, shift);
  sheet.conversations = keepAreas(sheet.conversations, shift);
  const { pageLayout } = sheet;
  pageLayout.printArea = pageLayout.printArea && shiftArea(pageLayout.printArea, shift);
  for (const table of workbook.tables.filter((one) => one.sheet === sheet)) moveTable(workbook, table, shift, source);
  for (const other of workbook.sheets)
    changeFormulas(other, (text) => shiftReferences(text, other.name, sheet.name, shift));
  for (const [name, formula] of workbook.names)
    workbook.names.set(name, shiftReferences(formula, '', sheet.name, shift));
  for (const chart of sheet.charts) chart.anchor &&= shiftArea(chart.anchor, shift) ?? chart.anchor;
  for (const { charts } of workbook.sheets)
    for (const chart of charts)
      moveSeries(chart, (place) => {
        const area = place.sheet.toLowerCase() === sheet.name.toLowerCase() ? shiftArea(place.area, shift) : place.area;
        return area && { ...place, area };
      });
  workbook.emit({ kind: 'shift', sheet, shift, source });
}

/** Changes the cells that a chart is drawn from; a series whose values are gone is drawn no more. */
export function moveSeries(chart: Chart, moved: (place: SeriesCells) => SeriesCells | null): void {
  chart.series = chart.series.flatMap((series) => {
    const values = series.values.area.rows > 0 ? moved(series.values) : series.values;
    const [categories, nameCell] = [
      series.categories && moved(series.categories),
      series.nameCell && moved(series.nameCell),
    ];
    return values ? [{ ...series, values, categories, nameCell }] : [];
  });
}

function moveCells(sheet: Worksheet, { axis, at, count, across }: Shift): void {
  if (axis === 'column') {
    sheet.rows = sheet.rows.map((cells) => movedWithin(cells, at, count));
    return;
  }
  const columns = { column: across.first, columns: across.count };
  if (count > 0) sheet.shiftDown(at, count, columns);
  else sheet.shiftUp(at, -count, columns);
}

/** Cells of one row after columns came or went; the row itself stays as it was. */
function movedWithin<T>(cells: readonly (T | undefined)[], at: number, count: number): (T | undefined)[] {
  const moved = cells.slice();
  if (at >= cells.length) return moved;
  if (count > 0) moved.splice(at, 0, ...Array.from<undefined>({ length: count }));
  else moved.splice(at, -count);
  return moved.slice(0, sheetColumns);
}

/** Sizes and hidden lines, where whole rows or columns move. */
function moveLines(sheet: Worksheet, shift: Shift): void {
  const { axis, across } = shift;
  if (across.count !== (axis === 'row' ? sheetColumns : sheetRows)) return;
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const moved = (line: number): number | null => {
    const area = axis === 'row' ? lineArea(line, 0) : lineArea(0, line);
    const after = shiftArea(area, { ...shift, across: { first: 0, count: Infinity } });
    return after && (axis === 'row' ? after.row : after.column);
  };
  const [oldSizes, sets] = [[...sizes], axis === 'row' ? [hidden, sheet.pageBreaks] : [hidden]];
  sizes.clear();
  for (const [line, size] of oldSizes) {
    const after = moved(line);
    if (after !== null) sizes.set(after, size);
  }
  for (const lines of sets) {
    const old = [...lines];
    lines.clear();
    for (const line of old) {
      const after = moved(line);
      if (after !== null) lines.add(after);
    }
  }
}

/** Rows that a table's filter hides go along where only the table's own cells move. */
function moveFilteredRows({ sheet, area, isFiltered }: Table, { axis, at, count, across }: Shift): void {
  if (axis !== 'row' || !isFiltered || across.count === sheetColumns) return;
  if (across.first > area.column || across.first + across.count < area.column + area.columns) return;
  const end = area.row + area.rows;
  const hidden = [...sheet.hiddenRows].filter((row) => row >= at && row < end);
  for (const row of hidden) sheet.hiddenRows.delete(row);
  for (const row of hidden) if (count > 0 || row >= at - count) sheet.hiddenRows.add(row + count);
}

const lineArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

const keep = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);

function keepAreas<T extends { readonly area: Area }>(items: readonly T[], shift: Shift): T[] {
  return items.flatMap((item) => {
    const area = shiftArea(item.area, shift);
    return area ? [area === item.area ? item : { ...item, area }] : [];
  });
}

/** A table without its header is none any more; one without rows keeps a blank one, as in Excel. */
function moveTable(workbook: Workbook, table: Table, shift: Shift, source: ChangeSource): void {
  const header = shiftArea(table.hiddenHeaders ? table.area : table.header, shift);
  const area = shiftArea(table.area, shift);
  if (!header || !area) {
    workbook.removeTable(table, source);
    return;
  }
  table.area = { ...area, rows: Math.max(area.rows, fewestRows(table)) };
}

/** Changes the formulas of a sheet: those of its cells, of its validations and of its conditional formats. */
export function changeFormulas(sheet: Worksheet, moved: (text: string) => string): void {
  sheet.validations = sheet.validations.map((validation) => movedValidation(validation, moved));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
    const formulas = Object.entries(format.rule).filter(([key]) => key.startsWith('formula'));
    const changed = formulas.map(([key, formula]) => [key, moved(String(formula))] as const);
    const isSame = changed.every(([key, formula]) => formula === format.rule[key]);
    return isSame ? format : { ...format, rule: { ...format.rule, ...Object.fromEntries(changed) } };
  });
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = moved(cell.formula);
      // Cells are replaced, not changed: what undo keeps must stay as it was.
      if (formula !== cell.formula) sheet.replace(row, column, { ...cell, formula });
    });
  });
}

function movedValidation(validation: Validation, moved: (text: string) => string): Validation {
  const [kind, details] = (Object.entries(validation.rule)[0] ?? []) as [string?, Record<string, unknown>?];
  if (kind === undefined || !details) return validation;
  const changed = Object.entries(details).map(([key, value]) => [
    key,
    typeof value === 'string' && value.startsWith('=') ? moved(value) : value,
  ]);
  const isSame = changed.every(([key, value]) => details[key as string] === value);
  return isSame ? validation : { ...validation, rule: { [kind]: Object.fromEntries(changed) } };
}
