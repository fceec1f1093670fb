import { renamedSheet } from './references';
import { changeFormulas } from './shiftCells';
import type { Worksheet } from './Worksheet';
import type { Workbook } from './Workbook';

/** Gives a sheet another name; formulas, names and charts that lead to it go along, as in Excel. */
export function renameSheet(workbook: Workbook, sheet: Worksheet, name: string): void {
  const before = sheet.name;
  const renamed = (formula: string) => renamedSheet(formula, before, name);
  sheet.name = name;
  for (const one of workbook.sheets) changeFormulas(one, renamed);
  for (const [key, formula] of workbook.names) workbook.names.set(key, renamed(formula));
  for (const series of workbook.sheets.flatMap(({ charts }) => charts.flatMap((chart) => chart.series)))
    for (const place of [series.values, series.categories, series.nameCell])
      if (place?.sheet.toLowerCase() === before.toLowerCase()) place.sheet = name;
}
