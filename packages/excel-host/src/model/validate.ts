import { intersect, sheetRows, type Area } from './area';
import { coerceInput, rulesOfApi, type Scalar } from './coerceInput';
import { formatValue } from './formatValue';
import { readReference } from './references';
import type { Validation, Worksheet } from './Worksheet';
import type { Workbook } from './Workbook';

/** What a cell's validation says against an input; only `Stop` refuses it, the others ask. */
export interface Objection {
  readonly style: 'Stop' | 'Warning' | 'Information';
  /** As the rule's author wrote them; empty where nothing was written. */
  readonly title: string;
  readonly message: string;
}

/** The validation that applies to a cell. */
function validationAt({ validations }: Worksheet, row: number, column: number): Validation | undefined {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  return validations.find(({ area }) => intersect(area, cell) !== null);
}

/** Texts of the list that a cell's validation offers; null where it offers none. */
export function listAt(workbook: Workbook, sheet: Worksheet, row: number, column: number): readonly string[] | null {
  const list = validationAt(sheet, row, column)?.rule['list'] as { source?: unknown } | undefined;
  return list ? listTexts(workbook, sheet, String(list.source ?? '')) : null;
}

function listTexts(workbook: Workbook, sheet: Worksheet, source: string): readonly string[] | null {
  if (!source.startsWith('='))
    return source
      .replace(/^"(.*)"$/s, '$1')
      .split(',')
      .map((text) => text.trim());
  const named = readReference(workbook.names.get(source.slice(1)) ?? source, sheet.name);
  const target = named && workbook.sheet(named.sheet);
  if (!target) return null;
  const { row, column, rows, columns } = named.area;
  const last = Math.min(rows === sheetRows ? target.rows.length : row + rows, target.rows.length);
  const texts: string[] = [];
  for (let at = row; at < last; at++)
    for (let across = column; across < column + columns; across++)
      texts.push(formatValue(target.cell(at, across), workbook.locale, workbook.date1904));
  return texts.filter((text) => text !== '');
}

/** What stands against typing an input into a cell; null when nothing does. What cannot be checked here is let through. */
export function objectionTo(
  workbook: Workbook,
  sheet: Worksheet,
  row: number,
  column: number,
  input: Scalar,
): Objection | null {
  const validation = validationAt(sheet, row, column);
  const alert = validation?.errorAlert;
  if (!validation || alert?.['showAlert'] === false || (input === '' && validation.ignoreBlanks)) return null;
  const format = sheet.cell(row, column)?.numberFormat ?? 'General';
  const { value, formula } = coerceInput(input, format, workbook.locale, workbook.date1904);
  if (formula !== undefined || allows(workbook, sheet, validation, value)) return null;
  const style = alert?.['style'];
  return {
    style: style === 'Warning' || style === 'Information' ? style : 'Stop',
    title: String(alert?.['title'] ?? ''),
    message: String(alert?.['message'] ?? ''),
  };
}

function allows(workbook: Workbook, sheet: Worksheet, { rule }: Validation, value: Scalar): boolean {
  const [kind, details = {}] = (Object.entries(rule)[0] ?? []) as [string?, Record<string, unknown>?];
  switch (kind) {
    case 'list': {
      const source = String(details['source'] ?? '');
      const texts = listTexts(workbook, sheet, source);
      // Excel compares with a range without regard to case, with a list written into the rule to the letter.
      const same = (text: string) =>
        source.startsWith('=') ? text.toLowerCase() === String(value).toLowerCase() : text === String(value);
      return texts === null || texts.some(same);
    }
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && isWithin(workbook, details, value);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && isWithin(workbook, details, value);
    case 'textLength':
      return isWithin(workbook, details, String(value).length);
    default:
      return true;
  }
}

function isWithin(workbook: Workbook, details: Record<string, unknown>, value: number): boolean {
  const [first, second] = [details['formula1'], details['formula2']].map((bound) => boundOf(workbook, bound));
  if (first === null || first === undefined) return true;
  switch (details['operator']) {
    case 'NotBetween':
      return second === null || second === undefined || value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default:
      return value >= first && (second === null || second === undefined || value <= second);
  }
}

/** A bound as a number: given as one, as an ISO date, or as text; null for a formula, which is not calculated here. */
function boundOf({ date1904 }: Workbook, bound: unknown): number | null {
  if (typeof bound === 'number') return bound;
  if (typeof bound !== 'string' || bound === '') return null;
  const { value } = coerceInput(bound.slice(0, 10), 'General', rulesOfApi, date1904);
  return typeof value === 'number' ? value : null;
}
