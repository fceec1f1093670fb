import {
  canBeMeant,
  dateFromSerial,
  isDate,
  serialFromDate,
  serialFromTimestamp,
  timestampFromSerial,
} from '../calendar';
import { foldText } from '../foldText';
import { beginningOf } from '../plainText';
import type { Language } from '../plan/language';
import type { ProblemCode } from '../problem';
import type { Field, FieldValue, NumberField } from './field';
import type { Lists } from './listIndex';
import { splitMembers, splitValues } from './memberText';
import { parseDate } from './writtenDate';

/** What a cell of Excel holds; a blank is ''. */
export type Cell = string | number | boolean;

/** What is needed to read and write cells of a workbook. */
export interface CellContext {
  readonly language: Language;
  readonly lists: Lists;
  readonly date1904: boolean;
}

/** A cell as read. With a fault the value is null, or for `dateAsText` and `unknownMember` what could be understood. */
export interface Reading {
  readonly value: FieldValue;
  readonly fault?: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Members of a cell that holds several stand one after another with this between them. */
export const memberSeparator = '; ';

/** An error of Excel in any language: `#N/A`, `#¡REF!`. */
const excelError = /^#(N\/[AD]|[¡¿]?[\p{Lu}/0]+[!?]|GETTING_DATA|OBTENIENDO_DATOS)$/u;

/** Begins what stands in a cell of a file that has no value to be read, whatever its column holds. */
const broken = '#¿';

/** Stands in a cell of a file whose formula was saved without its value, as other programs than Excel do. */
export const notCalculated = `${broken}=`;

const tooLong = `${broken}>`;

/** What stands in a cell of a file that holds a longer text than cells of Excel can: only how it begins is kept. */
export const tooLongCell = (text: string): string => `${tooLong}${beginningOf(text, 40)}…`;

/** What stands in a cell of a file that holds an error. A text that looks like one is a text. */
export const errorCell = (error: string): string => broken + error;

/** What is wrong with a cell of a file that has no value to be read; null where nothing is. */
export function brokenCell(cell: Cell): Pick<Reading, 'fault' | 'params'> | null {
  if (cell === notCalculated) return { fault: 'notCalculated', params: {} };
  if (typeof cell !== 'string' || !cell.startsWith(broken)) return null;
  if (cell.startsWith(tooLong)) return { fault: 'tooLong', params: { value: cell.slice(tooLong.length) } };
  return { fault: 'excelError', params: { value: cell.slice(broken.length) } };
}

/** The cell that shows a value, ready for Excel but for escaping; blank for null and an empty list. */
export function toCell(field: Field, value: FieldValue, context: CellContext): Cell {
  if (value === null || value === undefined) return '';
  switch (field.kind) {
    case 'text':
    case 'reference':
      return String(value);
    case 'integer':
    case 'decimal':
      // A computed column that has no number says in words why.
      return Number.isNaN(Number(value)) ? String(value) : Number(value);
    case 'date':
      return serialFromDate(String(value), context.date1904);
    case 'timestamp':
      return serialFromTimestamp(String(value), context.date1904);
    case 'yesNo':
      return context.lists.yesNo.labelOf(value === true ? 'yes' : 'no', context.language);
    case 'pickOne':
      return context.lists[field.list].cellTextOf(String(value), context.language);
    case 'pickMany': {
      const list = context.lists[field.list];
      return membersOf(value)
        .map((code) => list.cellTextOf(code, context.language))
        .join(memberSeparator);
    }
    case 'references':
      return membersOf(value).join(memberSeparator);
  }
}

/** Reads a cell as what its field holds. Never throws: what cannot be read is a fault. */
export function fromCell(field: Field, cell: Cell, context: CellContext): Reading {
  const blank = typeof cell === 'string' && cell.trim() === '';
  if (blank && field.kind !== 'text') return { value: blankOf(field) };
  const fileFault = brokenCell(cell);
  if (fileFault) return { value: blankOf(field), ...fileFault };
  if (typeof cell === 'string' && field.kind !== 'text' && excelError.test(cell)) {
    return { value: blankOf(field), fault: 'excelError', params: { value: cell } };
  }
  switch (field.kind) {
    case 'text':
      return { value: cell === '' ? null : String(cell) };
    case 'reference':
      return { value: String(cell).trim() };
    case 'integer':
    case 'decimal':
      return readNumber(field, cell);
    case 'date':
      return readDate(cell, context.date1904);
    case 'timestamp':
      return readTimestamp(cell, context.date1904);
    case 'yesNo':
      return readYesNo(cell, context);
    case 'pickOne': {
      const typed = String(cell).trim();
      const code = context.lists[field.list].codeOf(typed);
      return readMembers(field.list, [typed], code ?? typed, context);
    }
    case 'pickMany': {
      const list = context.lists[field.list];
      const typed = splitMembers(String(cell), list);
      const codes = typed.map((member) => list.codeOf(member) ?? member);
      return readMembers(field.list, typed, [...new Set(codes)], context);
    }
    case 'references':
      return { value: [...new Set(splitValues(String(cell)))] };
  }
}

/** The blank value of a field. */
export function blankOf(field: Field): FieldValue {
  return field.kind === 'pickMany' || field.kind === 'references' ? [] : null;
}

/** Whether a value is blank. */
export function isBlank(value: FieldValue | undefined): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether two values are the same; lists in order. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** The members of a list value; none for anything else. */
export function membersOf(value: FieldValue): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function readMembers(name: keyof Lists, typed: readonly string[], value: FieldValue, { lists }: CellContext): Reading {
  const list = lists[name];
  if (list.open || typed.every((member) => list.codeOf(member) !== undefined)) return { value };
  const unknown = typed.filter((member) => list.codeOf(member) === undefined);
  return { value, fault: 'unknownMember', params: { value: unknown.join(memberSeparator) } };
}

function readNumber(field: NumberField, cell: Cell): Reading {
  const number = typeof cell === 'number' ? cell : parseNumber(String(cell), field);
  if (number === null || typeof cell === 'boolean') return fault('notANumber', cell);
  if (field.kind === 'integer' && !Number.isInteger(number)) return fault('notAnInteger', cell);
  if (number < (field.min ?? -Infinity) || number > (field.max ?? Infinity)) return fault('outOfRange', cell);
  return { value: number };
}

/**
 * Numbers typed as text, with a decimal comma or point and grouped thousands; null where that is unsure. `1.500` is
 * 1,500 where decimals make no sense, in whole numbers and in dollars, and is not guessed elsewhere.
 */
function parseNumber(text: string, { kind, unit }: NumberField): number | null {
  const bare = text.replace(/\s|us\$|\$|usd/gi, '');
  const inPercent = (unit === 'percent' || unit === 'ofIndicator') && bare.endsWith('%');
  const digits = inPercent ? bare.slice(0, -1) : bare;
  const grouped = /^[+-]?[1-9]\d{0,2}(?:([.,])\d{3})+(?:(?!\1)[.,]\d+)?$/.exec(digits);
  const unsure = /^[+-]?\d+[.,]\d+$/.test(digits);
  if (!grouped && !/^[+-]?\d+([.,]\d+)?$/.test(digits)) return null;
  if (grouped && unsure && kind === 'decimal' && unit !== 'usd') return null;
  const number = Number((grouped ? digits.replaceAll(grouped[1] ?? '', '') : digits).replace(',', '.'));
  // Indicators that are percentages say 80 for 80 %.
  return inPercent && unit === 'percent' ? number / 100 : number;
}

function readDate(cell: Cell, date1904: boolean): Reading {
  if (typeof cell === 'number') {
    const date = dateFromSerial(cell, date1904);
    return date !== null && canBeMeant(date) ? { value: date } : fault('notADate', cell);
  }
  const date = typeof cell === 'string' ? parseDate(cell.trim()) : null;
  return date === null || !canBeMeant(date)
    ? fault('notADate', cell)
    : { value: date, fault: 'dateAsText', params: { value: String(cell) } };
}

function readTimestamp(cell: Cell, date1904: boolean): Reading {
  if (typeof cell === 'number') {
    const timestamp = timestampFromSerial(cell, date1904);
    return timestamp === null ? fault('notADate', cell) : { value: timestamp };
  }
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)/.exec(String(cell));
  if (!match || !isDate(match[1] ?? '')) return fault('notADate', cell);
  return { value: `${match[1]}T${(match[2] ?? '').padEnd(8, ':00')}` };
}

const yesWords = new Set(['si', 's', 'yes', 'y', 'x', 'verdadero', 'true', '1']);
const noWords = new Set(['no', 'n', 'falso', 'false', '0']);

function readYesNo(cell: Cell, { lists }: CellContext): Reading {
  if (typeof cell === 'boolean') return { value: cell };
  const code = lists.yesNo.codeOf(String(cell));
  const word = foldText(String(cell));
  if (code === 'yes' || yesWords.has(word)) return { value: true };
  if (code === 'no' || noWords.has(word)) return { value: false };
  return fault('notYesNo', cell);
}

function fault(code: ProblemCode, cell: Cell): Reading {
  return { value: null, fault: code, params: { value: String(cell) } };
}
