import { isBlank } from '../../records/cell';
import type { Matrix, Row } from '../../records/matrix';
import { adoptable, type Adoptable } from '../layout';
import type { KnownAnswer, KnownRecipe } from '../recipe/recipeRows';
import { partsOf } from '../target';
import { fieldsMended, mendedValues, type Values } from './mendedValues';
import { isTyped } from '../recipe/typedTexts';

/** A row in which a text was kept because nobody had said what it means. */
export interface OpenRow {
  readonly row: Row;
  /** What stands in the own column. */
  readonly text: string;
}

/** Something that an adoption left open, with the rows that wait for it. */
export interface OpenText {
  readonly answer: KnownAnswer;
  readonly record: Adoptable;
  readonly rows: readonly OpenRow[];
}

/** What adoptions left open, that of most rows first: texts and columns that were put off or not understood. */
export function openTexts(matrix: Matrix, { answers }: KnownRecipe): readonly OpenText[] {
  return answers
    .flatMap((answer): readonly OpenText[] => {
      const record = recordOf(answer);
      // What is to be left blank is not open; what was answered is, until the rows have it.
      if (!record || answer.choice === null || answer.keptIn.length === 0) return [];
      const rows = openRows(matrix, record, answer);
      return rows.length > 0 ? [{ answer, record, rows }] : [];
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}

const recordOf = ({ kind, of }: KnownAnswer): Adoptable | null =>
  kind === 'column' ? (adoptable.find((one) => one === of) ?? null) : (partsOf(of)?.record ?? null);

function openRows(matrix: Matrix, record: Adoptable, answer: KnownAnswer): readonly OpenRow[] {
  const { raw, rows } = matrix.tables[record];
  const headers = (raw?.headers ?? []).map((header) => header.toLowerCase());
  const columns = answer.keptIn.map((header) => headers.indexOf(header.toLowerCase())).filter((at) => at >= 0);
  return (rows as readonly Row[]).flatMap((row): readonly OpenRow[] => {
    const cells = columns.map((at) => String(raw?.rows[row.index]?.[at] ?? '').trim());
    const text = cells.find((cell) => cell !== '' && (answer.kind !== 'value' || holds(cell, answer.about)));
    return text !== undefined && isOpen(matrix, answer, row, text) ? [{ row, text }] : [];
  });
}

function isOpen({ lists, date1904 }: Matrix, answer: KnownAnswer, { record }: Row, text: string): boolean {
  if (typeof answer.choice === 'string') {
    const mended = mendedValues(answer, answer.choice, { record, text }, { lists, date1904 });
    return mended !== null && Object.keys(mended).length > 0;
  }
  const takes = (field: string) => isBlank(record[field]) || Array.isArray(record[field]);
  const fields = fieldsMended(answer);
  return answer.kind === 'value' && !isTyped(answer) ? fields.some(takes) : fields.every(takes);
}

/** Whether a cell holds a text as words of their own. */
function holds(cell: string, text: string): boolean {
  const wanted = text.trim();
  for (let at = cell.indexOf(wanted); wanted !== '' && at >= 0; at = cell.indexOf(wanted, at + 1)) {
    const [before = '', after = ''] = [cell.charAt(at - 1), cell.charAt(at + wanted.length)];
    if (!isWordSign.test(before) && !isWordSign.test(after)) return true;
  }
  return false;
}

const isWordSign = /[\p{L}\p{N}]/u;

/** The values that rows get by a choice; rows that have them already are left out. */
export function mendingOf(
  { answer, rows }: OpenText,
  choice: string | null,
  { lists, date1904 }: Matrix,
): readonly { readonly row: Row; readonly values: Values }[] {
  if (choice === null) return [];
  return rows.flatMap(({ row, text }) => {
    const values = mendedValues(answer, choice, { record: row.record, text }, { lists, date1904 });
    return values && Object.keys(values).length > 0 ? [{ row, values }] : [];
  });
}
