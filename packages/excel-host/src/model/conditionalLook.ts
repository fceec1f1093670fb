import { intersect, type Area } from './area';
import type { Scalar } from './coerceInput';
import { evaluateFormula, type FormulaPlace } from './evaluateFormula';
import { readFormula, UnreadableFormula, type Expression } from './readFormula';
import type { ConditionalFormat, Style, Worksheet } from './Worksheet';

/**
 * What the conditional formats of a sheet give a cell now; null where none applies. Rules by formula and by value are
 * shown; scales, bars and icons are only kept.
 */
export function conditionalLook(
  sheet: Worksheet,
  row: number,
  column: number,
  sheetOf: (name: string) => Worksheet | undefined,
): Style | null {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  let look: Style | null = null;
  for (const format of sheet.conditionalFormats) {
    if (!intersect(format.area, cell)) continue;
    const place = { sheet, sheetOf, rowsDown: row - format.area.row, columnsRight: column - format.area.column };
    // The first rule that applies goes before those after it.
    if (!applies(format, place, sheet.value(row, column))) continue;
    const own = lookOf(format);
    look = look ? Object.assign({}, own, look) : own;
  }
  return look;
}

function applies({ kind, rule }: ConditionalFormat, place: FormulaPlace, value: Scalar): boolean {
  try {
    if (kind === 'Custom') return evaluateFormula(parsed(String(rule['formula'] ?? '')), place) === true;
    if (kind !== 'CellValue') return false;
    const [first, second] = [rule['formula1'], rule['formula2']].map((formula) =>
      formula === undefined ? '' : evaluateFormula(parsed(String(formula)), place),
    );
    return compares(String(rule['operator']), value, first ?? '', second ?? '');
  } catch (error) {
    if (error instanceof UnreadableFormula) return false;
    throw error;
  }
}

function compares(operator: string, value: Scalar, first: Scalar, second: Scalar): boolean {
  const [a, b, c] = [value, first, second].map((one) => (typeof one === 'string' ? one.toLowerCase() : one));
  if (a === undefined || b === undefined || c === undefined) return false;
  switch (operator) {
    case 'EqualTo':
      return a === b;
    case 'NotEqualTo':
      return a !== b;
    case 'GreaterThan':
      return typeof a === typeof b && a > b;
    case 'GreaterThanOrEqual':
      return typeof a === typeof b && a >= b;
    case 'LessThan':
      return typeof a === typeof b && a < b;
    case 'LessThanOrEqual':
      return typeof a === typeof b && a <= b;
    case 'Between':
      return typeof a === typeof b && a >= b && a <= c;
    case 'NotBetween':
      return typeof a === typeof b && (a < b || a > c);
    default:
      return false;
  }
}

const trees = new Map<string, Expression>();

/** The tree of a formula; each is read once. */
function parsed(formula: string): Expression {
  const known = trees.get(formula);
  if (known) return known;
  const tree = readFormula(formula);
  trees.set(formula, tree);
  return tree;
}

const looks = new Map<string, Style>();

/** The style of a rule; the same style is always the same object. */
function lookOf({ rule: { fillColor, fontColor, bold } }: ConditionalFormat): Style {
  const key = JSON.stringify([fillColor, fontColor, bold]);
  const look = looks.get(key) ?? {
    ...(typeof fillColor === 'string' && { fill: fillColor }),
    ...(typeof fontColor === 'string' && { color: fontColor }),
    ...(bold === true && { bold }),
  };
  looks.set(key, look);
  return look;
}
