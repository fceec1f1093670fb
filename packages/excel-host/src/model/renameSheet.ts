import { renamedSheet } from './references';
import { changeFormulas, moveSeries } from './shiftCells';
import type { Worksheet } from './Worksheet';
import type { ChangeSource, Workbook } from './Workbook';

/** Gives a sheet another name; formulas, names and charts that lead to it go along, as in Excel. */
export function renameSheet(workbook: Workbook, sheet: Worksheet, name: string, source: ChangeSource = 'api'): void {
  const before = sheet.name;
  sheet.name = name;
  redirect(workbook, before, name);
  workbook.emit({ kind: 'sheetRenamed', sheet, nameBefore: before, source });
}

/** Lets all that leads to a sheet lead to another name; to nothing where that is null. */
export function redirect(workbook: Workbook, before: string, name: string | null): void {
  const renamed = (formula: string) => renamedSheet(formula, before, name);
  for (const one of workbook.sheets) changeFormulas(one, renamed);
  for (const [key, formula] of workbook.names) workbook.names.set(key, renamed(formula));
  for (const { charts } of workbook.sheets)
    for (const chart of charts)
      moveSeries(chart, (place) => {
        if (place.sheet.toLowerCase() !== before.toLowerCase()) return place;
        return name === null ? null : { ...place, sheet: name };
      });
}
