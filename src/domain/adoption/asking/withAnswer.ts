import { acrossOf } from '../answeredTable';
import type { Answers, TableAnswers } from '../answers';
import { adoptable, type Adoptable, type TableLayout, type Target } from '../layout';
import { partsOf } from '../target';
import type { AskedPlace, AskedQuestion } from './askedQuestions';

/**
 * Adds what a person says to a question.
 * @param choice one of its options or, for a text, any code of the field's list; null leaves the text blank and keeps it
 */
export function withAnswer(answers: Answers, asked: AskedQuestion, choice: string | null): Answers {
  if (asked.kind === 'sameActivity') {
    if (!asked.rows) return answers;
    const one = { rows: asked.rows.map(([sheet, row]): [string, number] => [sheet, row]), same: choice === 'yes' };
    return { ...answers, sameActivity: [...answers.sameActivity, one] };
  }
  return asked.places.reduce((all, place) => withTable(all, place, tableAnswer(asked, place, choice)), answers);
}

type Said = 'ignore' | Partial<TableAnswers>;

/** What an answer says of one of the tables that it is about. */
function tableAnswer({ kind, field, text }: AskedQuestion, place: AskedPlace, choice: string | null): Said {
  const column = place.column ?? '';
  switch (kind) {
    case 'sheet':
    case 'table': {
      const record = adoptable.find((one) => one === choice);
      if (record) return { record };
      return place.isAlone || !place.layout ? 'ignore' : { skipRows: rowsOf(place.layout) };
    }
    case 'header':
      return { headerRows: [Number(choice)] };
    case 'column':
      return { [isAcross(place) ? 'rows' : 'columns']: { [column]: (choice ?? 'keep') as Target } };
    case 'split':
      return { split: choice === 'lines' ? { [column]: 'lines' } : {} };
    case 'dateOrder':
      return choice === 'dmy' || choice === 'mdy' ? { dateOrder: { [column]: choice } } : {};
    case 'value':
      return { values: { [fieldName(field ?? '', place.layout?.record)]: { [text]: choice } } };
    case 'sameActivity':
      return {};
  }
}

const isAcross = ({ layout }: AskedPlace): boolean => layout?.orientation === 'columns';

const rowsOf = ({ data: [first, last] }: TableLayout): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** A field of the table's own record is named alone. */
function fieldName(field: string, record: Adoptable | undefined): string {
  const parts = partsOf(field);
  return parts && parts.record === record ? parts.field : field;
}

/** Adds what is said of a table, or of a sheet of which none is understood. */
export function withTable(
  answers: Answers,
  { sheet, layout, isAlone }: Omit<AskedPlace, 'column'>,
  said: Said,
): Answers {
  const sheets = { ...answers.sheets };
  if (said === 'ignore') return { ...answers, sheets: { ...sheets, [sheet]: 'ignore' } };
  const known = sheets[sheet];
  const tables = known === undefined || known === 'ignore' ? [] : known;
  const at = tables.findIndex((one) => isAlone || isAbout(one, layout));
  const before = tables[at] ?? (isAlone || !layout ? {} : placeOf(layout));
  const table = merged(before, said);
  const next = at < 0 ? [...tables, table] : tables.map((one, index) => (index === at ? table : one));
  return { ...answers, sheets: { ...sheets, [sheet]: next } };
}

/** Of several tables of a sheet each is told by its records and where they lie. */
function placeOf(layout: TableLayout): TableAnswers {
  const {
    record,
    orientation,
    data: [first, last],
  } = layout;
  const [left, right] = extentOf(layout);
  const [dataRows, dataColumns]: [number, number][] =
    orientation === 'columns'
      ? [
          [left, right],
          [first, last],
        ]
      : [
          [first, last],
          [left, right],
        ];
  return { record, orientation, dataRows, dataColumns };
}

/** First and last column of a table; row, where records lie in columns. */
function extentOf({ columns }: TableLayout): readonly [first: number, last: number] {
  const places = columns.map(({ at }) => at);
  return [Math.min(...places), Math.max(...places)];
}

function isAbout(answers: TableAnswers, layout: TableLayout | null): boolean {
  if (layout === null || answers.record !== layout.record) return false;
  const [first] = (layout.orientation === 'columns' ? answers.dataColumns : answers.dataRows) ?? [];
  const [left] = acrossOf(answers, layout.orientation) ?? [];
  return first === layout.data[0] && (left === undefined || left === extentOf(layout)[0]);
}

/** What was said before, with what is said now in its place. */
function merged(before: TableAnswers, said: Partial<TableAnswers>): TableAnswers {
  const values = { ...before.values };
  for (const [field, meanings] of Object.entries(said.values ?? {})) values[field] = { ...values[field], ...meanings };
  return {
    ...before,
    ...said,
    ...(before.columns || said.columns ? { columns: { ...before.columns, ...said.columns } } : {}),
    ...(before.rows || said.rows ? { rows: { ...before.rows, ...said.rows } } : {}),
    ...(before.dateOrder || said.dateOrder ? { dateOrder: { ...before.dateOrder, ...said.dateOrder } } : {}),
    ...(before.split || said.split ? { split: { ...before.split, ...said.split } } : {}),
    ...(Object.keys(values).length > 0 ? { values } : {}),
  };
}
