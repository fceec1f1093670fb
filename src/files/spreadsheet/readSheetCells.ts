import { isDate, serialFromTimestamp } from '../../domain/calendar';
import { errorCell, notCalculated, type Cell } from '../../domain/records/cell';
import { scanXml } from '../container/xml';
import { placeOf } from './cellAddress';
import { FormulaLinks } from './FormulaLinks';
import { CellText, unescapeText } from './sharedStrings';

/** What the cells of a workbook's sheets are read with. */
export interface CellReading {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Addresses outside the file to which its links lead, by the id of their relationship. */
  readonly targets: ReadonlyMap<string, string>;
}

/** What the cells of a sheet hold, and where those lead that are links. */
export interface SheetCells {
  readonly rows: readonly RawRow[];
  /** Addresses by `cellKey`; those within the file begin with `#`. */
  readonly links: ReadonlyMap<string, string>;
}

/** Begins what stands for the address of a link by a formula that the file alone does not tell. */
export const unreadFormula = '=';

/** Names a cell of a sheet by its row and column, both from 1. */
export const cellKey = (row: number, column: number): string => `${row} ${column}`;

/** A row of a sheet. */
export interface RawRow {
  /** Row number in the sheet, as Excel shows it. */
  readonly number: number;
  /** From column A on; blank cells are ''. */
  readonly cells: readonly Cell[];
}

/** No sheet of Excel has more. */
const [maxRows, maxColumns] = [1_048_576, 16_384] as const;

/**
 * The rows of a worksheet that hold something, in order, and its links. A formula gives the value that it had when the
 * file was saved; one that was saved without a value is `notCalculated`.
 */
export function readSheetCells(xml: string, reading: CellReading): SheetCells {
  const cells = new CellCollector();
  const links = new Map<string, string>();
  const formulas = new FormulaLinks();
  const inline = new CellText();
  let [row, column, type] = [0, 0, ''];
  let [value, formula] = ['', null as string | null];
  let [isValue, isFormula] = [false, false];
  scanXml(xml, {
    open(name, attributes) {
      inline.open(name);
      if (name === 'x:row') {
        row = Number(attributes['r'] ?? row + 1);
        column = 0;
      } else if (name === 'x:c') {
        const place = placeOf(attributes['r']);
        [row, column] = place ?? [row, column + 1];
        type = attributes['t'] ?? 'n';
        [value, formula] = ['', null];
        inline.begin();
      } else if (name === 'x:v') isValue = true;
      else if (name === 'x:f') {
        [isFormula, formula] = [true, ''];
        formulas.begin(attributes);
      } else if (name === 'x:hyperlink') readLink(attributes, reading, links);
    },
    text(part) {
      if (isValue) value += part;
      else if (isFormula) formula += part;
      else inline.add(part);
    },
    close(name) {
      inline.close(name);
      if (name === 'x:v') isValue = false;
      else if (name === 'x:f') isFormula = false;
      else if (name === 'x:c') {
        const isBlankFormula = formula !== null && value === '' && type !== 'str' && type !== 'inlineStr';
        const read = type === 'inlineStr' ? inline.take() : cellOf(type, value, reading);
        cells.put(row, column, isBlankFormula ? notCalculated : read);
        if (formula !== null) formulas.end(formula, row, column);
      }
    },
  });
  for (const { row: at, column: beside, link } of formulas.read((...place) => String(cells.at(...place)))) {
    if (cells.at(at, beside) === notCalculated && link.label !== null) cells.put(at, beside, link.label);
    links.set(cellKey(at, beside), link.address ?? unreadFormula + link.formula);
  }
  return { rows: cells.rows(), links };
}

/** The cells of a sheet while they are read. */
class CellCollector {
  private readonly byRow = new Map<number, Cell[]>();

  put(row: number, column: number, cell: Cell): void {
    if (cell === '' || column < 1 || column > maxColumns || !(row >= 1 && row <= maxRows)) return;
    const cells = this.byRow.get(row) ?? [];
    this.byRow.set(row, cells);
    while (cells.length < column) cells.push('');
    cells[column - 1] = cell;
  }

  at = (row: number, column: number): Cell => this.byRow.get(row)?.[column - 1] ?? '';

  rows(): RawRow[] {
    return [...this.byRow].map(([number, cells]) => ({ number, cells })).sort((a, b) => a.number - b.number);
  }
}

/** No link that people make covers more cells. */
const mostLinked = 1000;

/** Keeps where the cells of a link lead. */
function readLink(
  { ref = '', 'r:id': id = '', location = '' }: Readonly<Record<string, string>>,
  { targets }: CellReading,
  links: Map<string, string>,
): void {
  const [start, end = start] = ref.split(':').map(placeOf);
  const address = (targets.get(id) ?? '') + (location === '' ? '' : `#${location}`);
  if (!start || !end || address === '') return;
  const [rows, columns] = [end[0] - start[0] + 1, end[1] - start[1] + 1];
  if (rows * columns > mostLinked) return;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) links.set(cellKey(start[0] + row, start[1] + column), address);
}

/** The value of a cell by the type that the file names. */
function cellOf(type: string, value: string, { strings, date1904 }: CellReading): Cell {
  if (value === '') return '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'e':
      return errorCell(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'd': {
      const [date = '', time = ''] = value.replace('Z', '').split('T');
      return isDate(date) ? serialFromTimestamp(`${date}T${time || '00:00:00'}`, date1904) : value;
    }
    case 'n': {
      const number = Number(value);
      return Number.isNaN(number) ? value : number;
    }
    default:
      return unescapeText(value);
  }
}
