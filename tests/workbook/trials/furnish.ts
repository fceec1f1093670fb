import { insertColumns, insertRows, type Workbook } from 'excel-host';
import { ownMark, switchTotals } from './people';

/** Makes a matrix a person's own: a column with texts in it, rows typed below tables, a totals row, a moved table. */
export function furnish(workbook: Workbook): void {
  const activities = workbook.table('Actividades');
  const products = workbook.table('Productos');
  const notes = workbook.table('NotasConceptuales');
  if (!activities || !products || !notes) throw new Error('no matrix');
  insertColumns(workbook, activities.sheet, 3, 1, 'remote');
  for (let row = 0; row < activities.body.rows; row++)
    workbook.type(activities.sheet, activities.body.row + row, 3, `${ownMark}propio ${row}`, 'remote');
  const below = activities.area.row + activities.area.rows + 2;
  workbook.type(activities.sheet, below, 1, `${ownMark}apunte debajo`, 'remote');
  workbook.type(activities.sheet, below, 12, 'apunte sin marca', 'remote');
  const cover = workbook.table('EstadoPlan');
  if (cover) insertRows(workbook, cover.sheet, 0, 1, 'remote');
  insertRows(workbook, notes.sheet, notes.area.row, 1, 'remote');
  switchTotals(products, workbook);
}
