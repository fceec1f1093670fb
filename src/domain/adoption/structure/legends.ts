import { foldText } from '../../foldText';
import type { Grid } from './Grid';
import { isFilled } from './Grid';

/** What a legend is called. */
const heading =
  /^(simbologia|leyenda|clave|claves|codigo de colores|colores|legend|key|convenciones|referencias|abreviaturas|siglas|significado|nomenclatura|colour code|color code|color key|abbreviations|descripcion|meaning|description)\s*:?\s*$/;

export const isLegendHeading = (text: string): boolean => text.length <= 40 && heading.test(foldText(text));

/** A short sign with what it means: `R1 = …`, `✔: realizada`. */
const pair = /^([\p{L}\p{N}./✓✔✗✘◐◑↻⟳☑❌○●■□★]{1,8}\uFE0F?)\s*[=:–—]\s*(\S.{1,399})$/u;

/** What stands between several such signs in one text. */
const betweenPairs = /\s*[;,|\n]\s*|\s{2,}/;

type Pair = readonly [sign: string, meaning: string];

/** A text that explains one sign and nothing else. */
function pairIn(text: string): Pair | null {
  const [, sign, meaning = ''] = pair.exec(text.trim()) ?? [];
  return sign === undefined || meaning.includes('=') ? null : [sign, meaning.trim()];
}

/** The signs that a text explains, one or several; none where it does anything else too. */
export function pairsIn(text: string): readonly Pair[] {
  const parts = text.split(betweenPairs).map(pairIn);
  const known = parts.filter((part) => part !== null);
  const whole = pairIn(text);
  return known.length === parts.length ? known : whole ? [whole] : [];
}

/** One line of a legend. */
export interface LegendLine {
  readonly row: number;
  readonly column: number;
  /** `fill:C6EFCE`, or the sign. */
  readonly sign: string;
  readonly meaning: string;
}

/** Longer words beside a colour, a longer sign, and a longer explanation beside it are none of a legend. */
const [longestState, longestSign, longestMeaning] = [60, 8, 400] as const;
const colourName = /^(verde|amarillo|rojo|azul|gris|naranja|green|yellow|red|blue|gr[ae]y|orange)$/;

/** Reads the lines of a legend that begin in a cell: a colour or a sign, with its words there or in the next cell. */
export function legendLinesAt(grid: Grid, row: number, column: number): readonly LegendLine[] {
  const cell = grid.own(row, column);
  if (!cell) return [];
  const text = cell.text.trim();
  const beside = grid.text(row, column + 1);
  const line = (sign: string, meaning: string): LegendLine => ({ row, column, sign, meaning });
  if (cell.fill !== undefined) {
    const words = text !== '' && !/^[■□●○\s]+$/u.test(text) ? text : beside;
    const named = pairIn(words);
    const meaning = named && colourName.test(foldText(named[0])) ? named[1] : words;
    return words === '' || words.length > longestState ? [] : [line(`fill:${cell.fill}`, meaning)];
  }
  const pairs = pairsIn(text);
  if (pairs.length > 0) return pairs.map(([sign, meaning]) => line(sign, meaning));
  const isSign = text !== '' && text.length <= longestSign && !/\s/.test(text);
  return isSign && beside.length > 1 && beside.length <= longestMeaning ? [line(text, beside)] : [];
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
      const own = legendLinesAt(grid, row, column);
      const isBelow = started !== undefined && row - started <= mostLines;
      for (const line of own.length > 0 ? own : colourLeft(grid, row, column)) {
        const isColour = line.sign.startsWith('fill:') && fills.has(line.sign.slice('fill:'.length));
        if (isColour || isBelow) found.push(line);
      }
    }
  }
  return found;
}

/** Legends beside a table stand near its top. */
const deepest = 2_000;
/** Lines that a legend has at most. */
const mostLines = 30;

/** A colour in a blank cell left of its words. */
function colourLeft(grid: Grid, row: number, column: number): readonly LegendLine[] {
  const cell = grid.own(row, column - 1);
  return cell?.fill !== undefined && !isFilled(cell) ? legendLinesAt(grid, row, column - 1) : [];
}
