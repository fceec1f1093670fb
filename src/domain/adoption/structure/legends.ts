import { foldText } from '../../foldText';
import type { Grid } from './Grid';
import { isFilled } from './Grid';

/** What a legend is called. */
const heading =
  /^(simbologia|leyenda|clave|claves|codigo de colores|colores|legend|key|convenciones|referencias|abreviaturas|siglas|significado|nomenclatura|colour code|color code|color key|abbreviations|descripcion|meaning|description)\s*:?\s*$/;

export const isLegendHeading = (text: string): boolean => text.length <= 40 && heading.test(foldText(text));

/** A short sign with what it means: `R1 = …`, `✔: realizada`. */
const pair = /^([\p{L}\p{N}./✓✔✗✘◐◑↻⟳☑❌○●■□★]{1,8}\uFE0F?)\s*[=:–—]\s*(\S.{1,399})$/u;

/** One line of a legend. */
export interface LegendLine {
  readonly row: number;
  readonly column: number;
  /** `fill:C6EFCE`, or the sign. */
  readonly sign: string;
  readonly meaning: string;
}

/** Reads a line of a legend whose sign or colour stands in a cell, with its words there or in the next one. */
export function legendLineAt(grid: Grid, row: number, column: number): LegendLine | null {
  const cell = grid.own(row, column);
  if (!cell) return null;
  const text = cell.text.trim();
  const beside = grid.text(row, column + 1);
  const line = (sign: string, meaning: string): LegendLine => ({ row, column, sign, meaning });
  if (cell.fill !== undefined) {
    const meaning = text !== '' && !/^[■□●○\s]+$/u.test(text) ? text : beside;
    const named = pair.exec(meaning);
    return meaning === '' || meaning.length > 60
      ? null
      : line(
          `fill:${cell.fill}`,
          named &&
            /^(verde|amarillo|rojo|azul|gris|naranja|green|yellow|red|blue|gr[ae]y|orange)$/.test(
              foldText(named[1] ?? ''),
            )
            ? (named[2] ?? '')
            : meaning,
        );
  }
  const [, sign, meaning] = pair.exec(text) ?? [];
  if (sign !== undefined && meaning !== undefined) return line(sign, meaning.trim());
  if (text !== '' && text.length <= 8 && !/\s/.test(text) && beside.length > 1 && beside.length <= 400)
    return line(text, beside);
  return null;
}

/** Legends of a sheet outside of its tables: below a heading that says so, or by colours that the tables show too. */
export function legendOutside(
  grid: Grid,
  isInTable: (row: number, column: number) => boolean,
  fills: ReadonlySet<string>,
): LegendLine[] {
  const found: LegendLine[] = [];
  const below = new Map<number, number>();
  for (const row of grid.rows.slice(0, deepest)) {
    for (const column of grid.filledIn(row)) {
      if (isInTable(row, column)) continue;
      if (isLegendHeading(grid.text(row, column))) {
        below.set(column, row);
        continue;
      }
      const started = below.get(column) ?? below.get(column - 1) ?? below.get(column + 1);
      const line = legendLineAt(grid, row, column) ?? colourLeft(grid, row, column);
      const isColour = line?.sign.startsWith('fill:') === true && fills.has(line.sign.slice(5));
      if (line && (isColour || (started !== undefined && row - started <= mostLines))) found.push(line);
    }
  }
  return found;
}

/** Legends beside a table stand near its top. */
const deepest = 2_000;
/** Lines that a legend has at most. */
const mostLines = 30;

/** A colour in a blank cell left of its words. */
function colourLeft(grid: Grid, row: number, column: number) {
  const cell = grid.own(row, column - 1);
  return cell?.fill !== undefined && !isFilled(cell) ? legendLineAt(grid, row, column - 1) : null;
}
