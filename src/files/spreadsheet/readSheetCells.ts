import { isDate, serialFromTimestamp } from '../../domain/calendar';
import type { Cell } from '../../domain/records/cell';
import type { Steps } from '../../domain/steps';
import { scanXml } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';
import { RefusedFile } from '../fileRefusal';
import { CellText, unescapeText } from './sharedStrings';
import { placeOf, rowOf, SheetRows, type RawRow } from './SheetRows';

/** What the cells of a workbook's sheets are read with. */
export interface CellReading {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * The rows of a worksheet that hold something, in order. A formula gives the value that it had when the file was
 * saved; one that was never calculated is blank. Throws RefusedFile where cells stand outside a sheet, two in one place,
 * or too many.
 */
export function* readSheetCells(zip: ZipFile, part: string, reading: CellReading): Steps<RawRow[]> {
  const rows = new SheetRows(zip.budget);
  const inline = new CellText();
  let [row, column, type] = [0, 0, ''];
  let value = '';
  let isValue = false;
  yield* scanXml(zip.texts(part), zip.budget, {
    open(name, attributes) {
      inline.open(name);
      if (name === 'x:row') {
        row = attributes['r'] === undefined ? row + 1 : rowOf(attributes['r']);
        column = 0;
      } else if (name === 'x:c') {
        [row, column] = attributes['r'] === undefined ? [row, column + 1] : placeOf(attributes['r']);
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
        rows.put(row, column, cell);
      }
    },
  });
  return rows.inOrder();
}

/** The value of a cell by the type that the file names. */
function cellOf(type: string, value: string, { strings, date1904 }: CellReading): Cell {
  if (value === '') return '';
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) throw new RefusedFile('damaged');
      return text;
    }
    case 'b':
      return value === '1' || value === 'true';
    case 'd': {
      const [date = '', time = ''] = value.replace('Z', '').split('T');
      const serial = isDate(date) ? serialFromTimestamp(`${date}T${time || '00:00:00'}`, date1904) : NaN;
      return Number.isFinite(serial) ? serial : value;
    }
    case 'n': {
      const number = Number(value);
      return Number.isFinite(number) ? number : value;
    }
    default:
      return unescapeText(value);
  }
}
