import type { DateOrder } from '../records/writtenDate';
import type { Answers, TableAnswers } from './answers';
import { columnOfLetters } from '../columnLetters';
import type { ColumnMeaning, SkippedRow, TableLayout, Target } from './layout';

/** What people have said that texts of a field mean; null leaves the field blank and keeps the text. */
export type Meanings = ReadonlyMap<string, readonly string[] | null>;

/** A table of unknown layout with all that was detected and answered of it. */
export interface AnsweredTable {
  readonly layout: TableLayout;
  /** Position among the tables that were detected; null where only people know of it. */
  readonly index: number | null;
  /** Meanings by field. */
  readonly values: ReadonlyMap<string, Meanings>;
  /** Order of the dates in a column that people have told, by its number. */
  readonly dateOrder: ReadonlyMap<number, DateOrder>;
  /** All that people have said of it; null for nothing. */
  readonly said: TableAnswers | null;
}

const orders = { dmy: 'dayFirst', mdy: 'monthFirst' } as const satisfies Record<string, DateOrder>;

/** The tables as they were detected, with what people have said of them; tables that only they know are added. */
export function withAnswers(detected: readonly TableLayout[], { sheets }: Answers): readonly AnsweredTable[] {
  const taken = new Set<TableAnswers>();
  const merged = detected.flatMap((layout, index): readonly AnsweredTable[] => {
    const of = sheets[layout.sheet];
    if (of === 'ignore') return [];
    const answered = (of ?? []).filter((one) => !taken.has(one));
    const one = answerFor(layout, answered, detected);
    // What names no place is said of all tables of its sheet, such as its cards.
    if (one && isPlaced(one)) taken.add(one);
    return [
      one ? answeredTable(layout, one, index) : { layout, index, values: new Map(), dateOrder: new Map(), said: null },
    ];
  });
  const added = Object.entries(sheets).flatMap(([sheet, of]) =>
    of === 'ignore'
      ? []
      : of.filter((one) => !taken.has(one) && isPlaced(one)).flatMap((one) => ofAnswersAlone(sheet, one)),
  );
  return [...merged, ...added];
}

/** The answers that are about a table: those whose rows meet its own, else the only ones of its record or of its sheet. */
function answerFor(layout: TableLayout, all: readonly TableAnswers[], tables: readonly TableLayout[]) {
  const { orientation, columns } = layout;
  const place = columns.map(({ at }) => at);
  const isBeside = (one: TableAnswers) => {
    const across = acrossOf(one, orientation);
    return across !== null && place.length > 0 && !overlaps(across, [Math.min(...place), Math.max(...place)]);
  };
  const meets = (one: TableAnswers) => {
    const { dataRows, dataColumns } = one;
    const data = orientation === 'columns' ? dataColumns : dataRows;
    // Of tables side by side the columns tell which is meant: those of others were left out.
    return data === undefined ? !isAlone && acrossOf(one, orientation) !== null : overlaps(data, layout.data);
  };
  const isAlone = tables.filter(({ sheet }) => sheet === layout.sheet).length === 1;
  const answers = isAlone ? all : all.filter((one) => !isBeside(one));
  const sameRecord = answers.filter(({ record }) => record === layout.record);
  return (
    sameRecord.find(meets) ??
    answers.find((one) => one.record === undefined && meets(one)) ??
    (isAlone ? answers.find(meets) : undefined) ??
    (isAlone && answers.length === 1 ? answers[0] : undefined) ??
    sameRecord.find(({ dataRows, dataColumns }) => dataRows === undefined && dataColumns === undefined) ??
    answers.find((one) => one.record === undefined && !isPlaced(one))
  );
}

const isPlaced = ({ dataRows, dataColumns, headerRows, headerColumn, columns, rows }: TableAnswers): boolean =>
  [dataRows, dataColumns, headerRows, headerColumn, columns, rows].some((one) => one !== undefined);

const overlaps = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] <= b[1] && a[1] >= b[0];

/**
 * First and last column (row, where records lie in columns) that answers tell of a table: of several that lie side by side
 * it is the one there. Null where they name none.
 */
export function acrossOf(
  { dataRows, dataColumns, rows, columns }: TableAnswers,
  orientation: TableLayout['orientation'],
): readonly [first: number, last: number] | null {
  const isAcross = orientation === 'columns';
  const told = isAcross ? dataRows : dataColumns;
  const named = Object.keys((isAcross ? rows : columns) ?? {}).map(placeOf);
  return told ?? (named.length > 0 ? [Math.min(...named), Math.max(...named)] : null);
}

/** A table that was not detected, where the answers say enough of it. */
function ofAnswersAlone(sheet: string, answers: TableAnswers): readonly AnsweredTable[] {
  const { record, orientation = 'rows' } = answers;
  const data = orientation === 'columns' ? answers.dataColumns : answers.dataRows;
  if (record === undefined || data === undefined) return [];
  const blank: TableLayout = {
    sheet,
    record,
    orientation,
    headers: [],
    data,
    columns: [],
    constants: new Map(),
    sections: null,
    sectionRows: [],
    sectionSays: new Map(),
    skipped: [],
    split: new Set(),
    legend: new Map(),
    confidence: 1,
  };
  return [answeredTable(blank, answers, null)];
}

function answeredTable(layout: TableLayout, answers: TableAnswers, index: number | null): AnsweredTable {
  const { record = layout.record, orientation = layout.orientation } = answers;
  const headerColumn = answers.headerColumn === undefined ? undefined : [answers.headerColumn];
  const isAcross = orientation === 'columns';
  const constants = Object.entries(answers.constants ?? {}).map(([field, value]) => [field, textOf(value)] as const);
  return {
    index,
    said: answers,
    layout: {
      ...layout,
      record,
      orientation,
      headers: (isAcross ? headerColumn : answers.headerRows) ?? layout.headers,
      data: (isAcross ? answers.dataColumns : answers.dataRows) ?? layout.data,
      columns: columnsWith(layout.columns, (isAcross ? answers.rows : answers.columns) ?? {}),
      constants: new Map([...layout.constants, ...constants]),
      sections: answers.sections === undefined ? layout.sections : answers.sections,
      sectionRows: answers.sectionRows ?? layout.sectionRows,
      skipped: skippedWith(layout, answers),
      split: new Set([...layout.split, ...Object.keys(answers.split ?? {}).map(columnOfLetters)]),
      confidence: 1,
    },
    values: new Map(
      Object.entries(answers.values ?? {}).map(([field, meanings]) => [
        field,
        new Map(Object.entries(meanings).map(([text, meant]) => [text, meant === null ? null : codesOf(meant)])),
      ]),
    ),
    dateOrder: new Map(Object.entries(answers.dateOrder ?? {}).map(([at, order]) => [placeOf(at), orders[order]])),
  };
}

const codesOf = (meant: string | number | readonly string[]): readonly string[] =>
  typeof meant === 'object' ? meant : [String(meant)];

/** A constant as a text. */
export const textOf = (value: string | number | readonly string[]): string => codesOf(value).join('; ');

/** A column's number by its letters, a row's by its digits. */
export const placeOf = (name: string): number => (/^\d/.test(name) ? Number(name) : columnOfLetters(name));

function columnsWith(
  detected: readonly ColumnMeaning[],
  answered: Readonly<Record<string, string>>,
): readonly ColumnMeaning[] {
  const seconds = detected.filter((column, index) => detected.findIndex(({ at }) => at === column.at) < index);
  const columns = new Map(detected.filter((one) => !seconds.includes(one)).map((column) => [column.at, column]));
  for (const [name, to] of Object.entries(answered)) {
    const at = placeOf(name);
    const header = columns.get(at)?.header ?? '';
    columns.set(at, { at, header, to: to as Target, confidence: 1, because: 'answer' });
  }
  // What the ground of a column says beside its texts is asked no more where a column says it.
  const isSaid = (to: string) => [...columns.values()].some((one) => one.to.split(':')[0] === to.split(':')[0]);
  return [...columns.values(), ...seconds.filter(({ to }) => !isSaid(to))].sort((a, b) => a.at - b.at);
}

/** Of the rows among the records, those that people name are skipped and no others; around them all is as detected. */
function skippedWith(layout: TableLayout, answers: TableAnswers): readonly SkippedRow[] {
  const { skipRows, sectionRows, dataRows: [first, last] = layout.data } = answers;
  if (skipRows === undefined && sectionRows === undefined && answers.dataRows === undefined) return layout.skipped;
  const detected = new Map(layout.skipped.map(({ row, reason }) => [row, reason]));
  const sections = new Set(sectionRows ?? layout.sectionRows);
  const isAmong = (row: number) => row >= first && row <= last;
  const kept = layout.skipped.filter(({ row, reason }) => {
    if (!isAmong(row)) return true;
    return reason === 'section' ? sections.has(row) : skipRows === undefined && reason !== 'header';
  });
  const said = [...(skipRows ?? []), ...sections].map((row): SkippedRow => {
    const reason = sections.has(row) ? 'section' : (detected.get(row) ?? 'note');
    return { row, reason };
  });
  const rows = new Map([...kept, ...said].map((one) => [one.row, one]));
  return [...rows.values()].sort((a, b) => a.row - b.row);
}
