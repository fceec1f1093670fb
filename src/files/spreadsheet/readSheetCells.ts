import { isDate, serialFromTimestamp } from '../../domain/calendar';
import type { Cell } from '../../domain/records/cell';
import { scanXml } from '../container/xml';
import { CellText, unescapeText } from './sharedStrings';

/** What the cells of a workbook's sheets are read with. */
export interface CellReading {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** A row of a sheet. */
export interface RawRow {
  /** Row number in the sheet, as Excel shows it. */
  readonly number: number;
  /** From column A on; blank cells are ''. */
  readonly cells: readonly Cell[];
}

/** No sheet of Excel has more columns. */
const maxColumns = 16_384;

/**
 * The rows of a worksheet that hold something, in order. A formula gives the value that it had when the file was
 * saved; one that was never calculated is blank.
 */
export function readSheetCells(xml: string, reading: CellReading): RawRow[] {
  const rows = new Map<number, Cell[]>();
  const inline = new CellText();
  let [row, column, type] = [0, 0, ''];
  let value = '';
  let isValue = false;
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
        value = '';
        inline.begin();
      } else if (name === 'x:v') isValue = true;
    },
    text(part) {
      if (isValue) value += part;
      else inline.add(part);
    },
    close(name) {
      inline.close(name);
      if (name === 'x:v') isValue = false;
      else if (name === 'x:c') {
        const cell = type === 'inlineStr' ? inline.take() : cellOf(type, value, reading);
        if (cell === '' || column < 1 || column > maxColumns) return;
        const cells = rows.get(row) ?? [];
        rows.set(row, cells);
        while (cells.length < column) cells.push('');
        cells[column - 1] = cell;
      }
    },
  });
  return [...rows].map(([number, cells]) => ({ number, cells })).sort((a, b) => a.number - b.number);
}

/** The value of a cell by the type that the file names. */
function cellOf(type: string, value: string, { strings, date1904 }: CellReading): Cell {
  if (value === '') return '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
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

/** Row and column of `AB12`, both from 1; null where it is no address. */
export function placeOf(address: string | undefined): readonly [row: number, column: number] | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address ?? '') ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits), column];
}
