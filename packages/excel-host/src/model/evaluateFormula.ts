import { columnNumber } from './area';
import type { Scalar } from './coerceInput';
import { UnreadableFormula, type Expression } from './readFormula';
import type { Worksheet } from './Worksheet';

/** Where a formula is looked at: its sheet, and how far its cell is from the one it was written for. */
export interface FormulaPlace {
  readonly sheet: Worksheet;
  readonly sheetOf: (name: string) => Worksheet | undefined;
  readonly rowsDown: number;
  readonly columnsRight: number;
}

/** Cells of a range, row by row. */
type Value = Scalar | readonly Scalar[];

/** An error value such as `#N/A`; it goes through every function but ISERROR and its like. */
class FormulaError extends Error {}

/** What a formula gives at a place. Throws UnreadableFormula for a function that is not known here. */
export function evaluateFormula(expression: Expression, place: FormulaPlace): Scalar {
  try {
    return single(evaluate(expression, place));
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

function evaluate(expression: Expression, place: FormulaPlace): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'reference':
      return cellsOf(expression, place);
    case 'call':
      return call(expression, place);
  }
}

function cellsOf({ sheet, cells }: Extract<Expression, { kind: 'reference' }>, place: FormulaPlace): Value {
  const target = sheet === null ? place.sheet : place.sheetOf(sheet);
  if (!target) throw new FormulaError('#REF!');
  const [first, last = first] = cells.split(':').map((cell) => cellAt(cell, place));
  if (!first || !last) throw new FormulaError('#REF!');
  if (!cells.includes(':')) return target.value(first.row, first.column);
  const values: Scalar[] = [];
  const end = Math.min(last.row, target.rows.length - 1);
  for (let row = first.row; row <= end; row++)
    for (let column = first.column; column <= last.column; column++) values.push(target.value(row, column));
  return values;
}

function cellAt(cell: string, { rowsDown, columnsRight }: FormulaPlace): { row: number; column: number } | null {
  const [, fixedColumn, letters = '', fixedRow, row] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(cell) ?? [];
  const at = {
    row: Number(row) - 1 + (fixedRow ? 0 : rowsDown),
    column: columnNumber(letters) + (fixedColumn ? 0 : columnsRight),
  };
  return at.row >= 0 && at.column >= 0 ? at : null;
}

const isError = (value: Scalar): boolean => typeof value === 'string' && /^#(N\/A|[A-Z\d/]+[!?])$/.test(value);

function single(value: Value): Scalar {
  const one = Array.isArray(value) ? ((value as readonly Scalar[])[0] ?? '') : (value as Scalar);
  if (isError(one)) throw new FormulaError(String(one));
  return one;
}

const all = (values: readonly Value[]): Scalar[] => values.flatMap((value) => value as Scalar | Scalar[]);

function number(value: Value): number {
  const one = single(value);
  if (typeof one !== 'string') return Number(one);
  if (one === '') return 0;
  const read = Number(one);
  if (Number.isNaN(read)) throw new FormulaError('#VALUE!');
  return read;
}

const text = (value: Value): string => {
  const one = single(value);
  return typeof one === 'boolean' ? String(one).toUpperCase() : String(one);
};

function truth(value: Scalar): boolean {
  if (typeof value === 'string' && value !== '') throw new FormulaError('#VALUE!');
  return Boolean(value);
}

/** Numbers before texts before truth values; texts without regard to case; a blank equals 0 and the empty text. */
function compare(left: Value, right: Value): number {
  const [a, b] = [single(left), single(right)];
  if (typeof a === 'string' && typeof b === 'string')
    return a.toLowerCase() < b.toLowerCase() ? -1 : Number(a.toLowerCase() !== b.toLowerCase());
  if (a === '') return compare(typeof b === 'number' ? 0 : false, b);
  if (b === '') return compare(a, typeof a === 'number' ? 0 : false);
  if (typeof a === typeof b) return Number(a) - Number(b);
  const rank = { number: 0, string: 1, boolean: 2 };
  return rank[typeof a as keyof typeof rank] - rank[typeof b as keyof typeof rank];
}

/** Test of COUNTIF: a value, or an operator and a value; `*` and `?` stand for any characters. */
function criterion(condition: Scalar): (value: Scalar) => boolean {
  const [, sign = '=', operand = ''] = /^(<>|<=|>=|[<>=])?(.*)$/s.exec(String(condition)) ?? [];
  const wanted: Scalar = operand !== '' && !Number.isNaN(Number(operand)) ? Number(operand) : operand;
  if (sign === '=' || sign === '<>') {
    const pattern = operand
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const like = new RegExp(`^${pattern}$`, 'is');
    return (value) => (typeof wanted === 'number' ? value === wanted : like.test(String(value))) === (sign === '=');
  }
  return (value) => typeof value === typeof wanted && signs[sign]?.(compare(value, wanted)) === true;
}

const signs: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const numbersIn = (values: readonly Value[]) => all(values).filter((value) => typeof value === 'number');
const blank: Value = '';

/** Functions whose inputs are all evaluated first. */
const functions: Readonly<Record<string, (inputs: readonly Value[]) => Value>> = {
  '+': ([a = blank, b = blank]) => number(a) + number(b),
  '-': ([a = blank, b = blank]) => number(a) - number(b),
  '*': ([a = blank, b = blank]) => number(a) * number(b),
  '/': ([a = blank, b = blank]) => {
    if (number(b) === 0) throw new FormulaError('#DIV/0!');
    return number(a) / number(b);
  },
  '^': ([a = blank, b = blank]) => number(a) ** number(b),
  '&': ([a = blank, b = blank]) => text(a) + text(b),
  negative: ([a = blank]) => -number(a),
  positive: ([a = blank]) => single(a),
  percent: ([a = blank]) => number(a) / 100,
  AND: (inputs) => all(inputs).every(truth),
  OR: (inputs) => all(inputs).some(truth),
  NOT: ([a = blank]) => !truth(single(a)),
  ISBLANK: ([a = blank]) => a === '',
  ISNUMBER: ([a = blank]) => typeof a === 'number',
  ISTEXT: ([a = blank]) => typeof a === 'string' && a !== '',
  LEN: ([a = blank]) => text(a).length,
  TRIM: ([a = blank]) => text(a).trim().replace(/ +/g, ' '),
  LEFT: ([a = blank, count = 1]) => text(a).slice(0, number(count)),
  RIGHT: ([a = blank, count = 1]) => (number(count) === 0 ? '' : text(a).slice(-number(count))),
  UPPER: ([a = blank]) => text(a).toUpperCase(),
  LOWER: ([a = blank]) => text(a).toLowerCase(),
  EXACT: ([a = blank, b = blank]) => text(a) === text(b),
  SEARCH: ([wanted = blank, within = blank, start = 1]) => {
    const at = text(within)
      .toLowerCase()
      .indexOf(text(wanted).toLowerCase(), number(start) - 1);
    if (at < 0) throw new FormulaError('#VALUE!');
    return at + 1;
  },
  ABS: ([a = blank]) => Math.abs(number(a)),
  MOD: ([a = blank, b = blank]) => number(a) - number(b) * Math.floor(number(a) / number(b)),
  ROUND: ([a = blank, digits = 0]) => Math.round(number(a) * 10 ** number(digits)) / 10 ** number(digits),
  SUM: (inputs) => numbersIn(inputs).reduce((sum, value) => sum + value, 0),
  MIN: (inputs) => numbersIn(inputs).reduce((least, value) => Math.min(least, value), Infinity),
  MAX: (inputs) => numbersIn(inputs).reduce((most, value) => Math.max(most, value), -Infinity),
  COUNT: (inputs) => numbersIn(inputs).length,
  COUNTA: (inputs) => all(inputs).filter((value) => value !== '').length,
  COUNTIF: ([cells = blank, condition = blank]) => all([cells]).filter(criterion(single(condition))).length,
};

function call({ name, inputs }: Extract<Expression, { kind: 'call' }>, place: FormulaPlace): Value {
  const given = (index: number): Value => {
    const input = inputs[index];
    return input ? evaluate(input, place) : '';
  };
  const test = signs[name];
  if (test) return test(compare(given(0), given(1)));
  switch (name) {
    case 'IF':
      return truth(single(given(0))) ? given(1) : inputs.length > 2 ? given(2) : false;
    case 'IFERROR':
    case 'ISERROR': {
      const value = attempt(() => single(given(0)));
      return name === 'ISERROR' ? value === null : (value ?? given(1));
    }
  }
  const known = functions[name];
  if (!known) throw new UnreadableFormula(name);
  return known(inputs.map((_, index) => given(index)));
}

function attempt(read: () => Scalar): Scalar | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}
