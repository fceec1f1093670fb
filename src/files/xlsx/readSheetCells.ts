import { decodeText } from 'ooxml';
import { isDate, serialFromTimestamp } from '../../domain/calendar';
import { errorCell, notCalculated, tooLongCell, type Cell } from '../../domain/records/cell';
import { maxTextLength } from '../../domain/records/field';
import type { Steps } from '../../domain/steps';
import type { ReadingBudget } from '../container/ReadingBudget';
import { scanXml } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';
import { RefusedFile } from '../container/fileRefusal';
import { FormulaLinks, perLink } from './FormulaLinks';
import { CellText } from './sharedStrings';
import { placeOf, rowOf, SheetRows, type Place, type RawRow } from './SheetRows';

/** What the cells of a workbook's sheets are read with. */
export interface CellReading {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Addresses outside the file to which its links lead, by the id of their relationship. */
  readonly targets: ReadonlyMap<string, string>;
  /** Is told how cells look and which of them are one; nobody where that does not matter. */
  readonly looks?: SheetLooks;
}

/** Is told, while a sheet is read, what is not in its cells. */
export interface SheetLooks {
  /** The style that a cell names, a blank one too. */
  styled(row: number, column: number, style: number): void;
  /** An area that people see as one cell. */
  merged(start: Place, end: Place): void;
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

/**
 * The rows of a worksheet that hold something, in order, and its links. A formula gives the value that it had when the
 * file was saved; one that was saved without a value is `notCalculated`. Throws RefusedFile where cells stand outside a
 * sheet, two in one place, or too many.
 */
export function* readSheetCells(zip: ZipFile, part: string, reading: CellReading): Steps<SheetCells> {
  const rows = new SheetRows(zip.budget);
  const links = new Map<string, string>();
  const formulas = new FormulaLinks(zip.budget);
  const inline = new CellText();
  let [row, column, type] = [0, 0, ''];
  let [value, formula] = ['', null as string | null];
  let [isValue, isFormula] = [false, false];
  yield* scanXml(zip.texts(part), zip.budget, {
    open(name, attributes) {
      inline.open(name);
      if (name === 'x:row') {
        row = attributes['r'] === undefined ? row + 1 : rowOf(attributes['r']);
        column = 0;
      } else if (name === 'x:c') {
        [row, column] = attributes['r'] === undefined ? [row, column + 1] : placeOf(attributes['r']);
        type = attributes['t'] ?? 'n';
        if (reading.looks && attributes['s'] !== undefined) reading.looks.styled(row, column, Number(attributes['s']));
        [value, formula] = ['', null];
        inline.begin();
      } else if (name === 'x:v') isValue = true;
      else if (name === 'x:f') {
        [isFormula, formula] = [true, ''];
        formulas.begin(attributes);
      } else if (name === 'x:hyperlink') readLink(attributes, reading, rows, links, zip.budget);
      else if (name === 'x:mergeCell') readMerge(attributes, reading);
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
        const cell = type === 'inlineStr' ? inline.take() : cellOf(type, value, reading);
        rows.put(row, column, isBlankFormula ? notCalculated : fitting(cell, zip.budget));
        if (formula !== null) formulas.end(formula, row, column);
      }
    },
  });
  for (const { link, ...at } of formulas.read((...place) => String(rows.at(...place)))) {
    zip.budget.spend('letters', (link.address?.length ?? 0) + (link.label?.length ?? 0));
    if (rows.at(at.row, at.column) === notCalculated && link.label !== null)
      rows.replace(at.row, at.column, link.label);
    links.set(cellKey(at.row, at.column), link.address ?? unreadFormula + link.formula);
  }
  return { rows: rows.inOrder(), links };
}

/** A cell as it is kept: Excel can hold no longer text, and one that many cells share counts each time. */
function fitting(cell: Cell, budget: ReadingBudget): Cell {
  if (typeof cell !== 'string') return cell;
  const kept = cell.length > maxTextLength ? tooLongCell(cell) : cell;
  budget.spend('letters', kept.length);
  return kept;
}

const cellArea = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i;

function areaOf(ref: string) {
  const [first = '', last = first] = ref.split(':');
  return [placeOf(first), placeOf(last)] as const;
}

function readMerge({ ref = '' }: Readonly<Record<string, string>>, { looks }: CellReading): void {
  if (looks && cellArea.test(ref)) looks.merged(...areaOf(ref));
}

/** Keeps where the cells of a link lead: a file has its links after its cells. */
function readLink(
  { ref = '', 'r:id': id = '', location = '' }: Readonly<Record<string, string>>,
  { targets }: CellReading,
  rows: SheetRows,
  links: Map<string, string>,
  budget: ReadingBudget,
): void {
  const address = (targets.get(id) ?? '') + (location === '' ? '' : `#${location}`);
  if (address === '' || !cellArea.test(ref)) return;
  const [start, end] = areaOf(ref);
  // One over many cells is mostly one over a whole column, of which only few hold something.
  const cells = ref.includes(':') ? rows.filledBetween(start, end) : [start];
  for (const at of cells) {
    budget.spend('links', address.length + perLink);
    links.set(cellKey(...at), address);
  }
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
    case 'e':
      return errorCell(value);
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
      return decodeText(value);
  }
}
