import { foldText } from '../../foldText';
import { listNames } from '../../records/lists';
import type { Lists } from '../../records/listIndex';
import { reportOnSheet } from '../../report/sheet/recogniseReport';
import type { ForeignSheet } from '../foreignSheet';
import type { SheetReason } from '../layout';
import type { Grid } from './Grid';
import { isLegendHeading, legendLinesAt, type LegendLine } from './legends';
import { otherKindIn } from './otherSheets';

/** Rows of a sheet that tell what it is. */
const opening = 60;

/** Whether the add-in wrote a sheet as a report. */
export function isOwnReport({ name, rows }: ForeignSheet, grid: Grid): boolean {
  const cells = grid.rows.slice(0, opening).map((row) => {
    const own = rows.get(row);
    return Array.from({ length: Math.min(grid.lastColumn, 40) }, (_, at) => own?.get(at + 1)?.value ?? '');
  });
  return reportOnSheet(name, cells) !== null;
}

const listNamesOf =
  /^(listas?|catalogos?|parametros?|opciones|datos de validacion|validacion|lists?|catalog(ue)?s?|options|lookups?|dropdowns?)\b/;
const pivot =
  /^(etiquetas de (fila|columna)|row labels|column labels|cuenta de|suma de|count of|sum of|total general|grand total|promedio de)/;
/** A sheet with fewer rows or columns is none that holds records. */
const [fewestRows, fewestColumns] = [3, 3] as const;

/** Why a sheet without a table of records is left; `unclear` where it may hold some that were not understood. */
export function reasonToLeave({ name, hidden }: ForeignSheet, grid: Grid, lists: Lists): SheetReason {
  const rows = grid.rows.filter((row) => grid.filledIn(row).length > 0);
  if (rows.length === 0) return 'blank';
  const cells = rows.slice(0, 300).map((row) => grid.filledIn(row).map((column) => grid.text(row, column)));
  const texts = cells.flat();
  if (texts.some((text) => pivot.test(foldText(text)))) return 'summary';
  if (listNamesOf.test(foldText(name)) || areLists(texts, lists)) return 'lists';
  const other = otherKindIn(cells);
  if (other) return other;
  const wide = cells.filter((row) => row.length >= fewestColumns);
  if (wide.length < fewestRows) return hidden ? 'lists' : 'notes';
  const numbers = wide.filter((row) => row.slice(1).every((text) => /^[-\d.,%\s$]+$/.test(text)));
  if (numbers.length >= wide.length - 2) return 'summary';
  return hidden ? 'lists' : 'unclear';
}

/** Whether most texts are members of lists, or what lists are called. */
function areLists(texts: readonly string[], lists: Lists): boolean {
  const some = texts.slice(0, 400);
  const isMember = (text: string) => listNames.some((name) => lists[name].codeOf(text) !== undefined);
  return some.length >= 3 && some.filter(isMember).length >= some.length * 0.6;
}

/** Whether a sheet holds nothing but a legend, as its name tells. */
export const isLegendSheet = ({ name }: ForeignSheet): boolean =>
  /^(leyenda|simbologia|claves?|codigos?|colores|abreviaturas|siglas|legend|key|colou?rs|glosario|referencias)\b/.test(
    foldText(name),
  );

/** Legends that stand on a sheet of their own. */
export function legendOnSheet(sheet: ForeignSheet, grid: Grid): LegendLine[] {
  const found: LegendLine[] = [];
  let isBelow = isLegendSheet(sheet);
  for (const row of grid.rows.slice(0, 200)) {
    const columns = grid.filledIn(row);
    if (columns.some((column) => isLegendHeading(grid.text(row, column)))) isBelow = true;
    const first = columns[0] ?? 1;
    if (!isBelow) continue;
    const own = legendLinesAt(grid, row, first);
    const lines = own.length > 0 ? own : legendLinesAt(grid, row, first - 1);
    found.push(...lines.filter(({ meaning }) => !isLegendHeading(meaning)));
  }
  return found;
}
