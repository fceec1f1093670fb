import type { Cell } from '../../domain/records/cell';
import { rangeOf, type Block } from './blocks';
import { linkText } from './readFrames';
import { runsWhere, type Run } from './runs';

/** What is asked of some columns of a block once it is known what was entered into its cells; places from 0 in the block. */
export interface Details {
  /** Whether something was asked that must be answered first. */
  readonly isWaiting: boolean;
  /** What a formula gives. */
  value(row: number, column: number): Cell | undefined;
  /** Code of a number's format. */
  format(row: number, column: number): string | undefined;
  /** `Error` for a value that is one. */
  type(row: number, column: number): string | undefined;
  /** Where a cell leads. */
  link(row: number, column: number): string | undefined;
}

/** Whether what was entered into a cell is a formula, or a text that looks like one. */
export const isFormula = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Asks of the columns of a block what their cells need: values and kinds of formulas, formats of numbers, links of what holds something. */
export function requestDetails(
  context: Excel.RequestContext,
  block: Block,
  entered: readonly (readonly Cell[])[],
  isUnasked: boolean,
): Details {
  const columnsWith = (test: (cell: Cell) => boolean) =>
    runsWhere(block.columns, (column) => entered.some((cells) => test(cells[column] ?? '')));
  const mayBeError = (cell: Cell) => isFormula(cell) || (typeof cell === 'string' && cell.startsWith('#'));
  const isNumber = (cell: Cell) => typeof cell === 'number' || isFormula(cell);
  const ranges = (runs: readonly Run[], property: 'values' | 'numberFormat' | 'valueTypes') =>
    runs.map((run) => ({ run, range: rangeOf(context, columnsOf(block, run)).load(property) }));
  const values = ranges(columnsWith(isFormula), 'values');
  const formats = ranges(columnsWith(isNumber), 'numberFormat');
  const types = ranges(columnsWith(mayBeError), 'valueTypes');
  const links = (isUnasked ? [] : columnsWith((cell) => cell !== '')).map((run) => ({
    run,
    cells: rangeOf(context, columnsOf(block, run)).getCellProperties({ hyperlink: true }),
  }));
  return {
    isWaiting: values.length + formats.length + types.length + links.length > 0,
    value: (row, column) => {
      const [found, at] = runAt(values, column);
      return (found?.range.values as Cell[][] | undefined)?.[row]?.[at];
    },
    format: (row, column) => {
      const [found, at] = runAt(formats, column);
      return (found?.range.numberFormat as string[][] | undefined)?.[row]?.[at];
    },
    type: (row, column) => {
      const [found, at] = runAt(types, column);
      return found?.range.valueTypes[row]?.[at];
    },
    link: (row, column) => {
      const [found, at] = runAt(links, column);
      return linkText(found?.cells.value[row]?.[at]?.hyperlink);
    },
  };
}

const columnsOf = (block: Block, { first, count }: Run): Block => ({
  ...block,
  column: block.column + first,
  columns: count,
});

/** What was asked of the run that holds a column, and the column's place in it. */
function runAt<T extends { readonly run: Run }>(asked: readonly T[], column: number): readonly [T | undefined, number] {
  const found = asked.find(({ run }) => column >= run.first && column < run.first + run.count);
  return [found, column - (found?.run.first ?? 0)];
}
