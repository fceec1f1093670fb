import type { AdoptedTable } from '../assemble/assemble';
import type { Understanding } from './understand';
import type { ForeignWorkbook } from '../foreignSheet';
import { adoptable, type Adoptable, type SkippedRow } from '../layout';
import {
  askedOnce,
  layoutQuestion,
  placeName,
  questionsOf,
  unreadOf,
  type Question,
  type UnreadText,
} from './questions';

interface ReportedTable {
  readonly record: Adoptable;
  readonly orientation: string;
  readonly headerRows: readonly number[];
  readonly dataRows: readonly [number, number];
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly to: string;
    readonly confidence: number;
  }[];
  readonly rows: { readonly read: number; readonly taken: number; readonly skipped: readonly SkippedRow[] };
  readonly unread: readonly UnreadText[];
  readonly questions: readonly Question[];
}

interface ReportedSheet {
  readonly sheet: string;
  readonly tables: readonly ReportedTable[];
  /** Why nothing of it was taken. */
  readonly skipped?: string;
  /** What is asked of a sheet of which no table is understood. */
  readonly questions?: readonly Question[];
}

/** What was understood of a workbook of unknown layout, as it is given away in JSON. */
export interface AdoptionReport {
  readonly version: 1;
  readonly file: string;
  readonly answers: boolean;
  readonly sheets: readonly ReportedSheet[];
  readonly totals: Readonly<Record<Adoptable | 'rowsRead' | 'rowsSkipped' | 'valuesUnread' | 'questions', number>>;
}

/** Reports what was understood, sheet by sheet. `hasAnswers`: whether people had given any. */
export function reportOf(
  { sheets }: ForeignWorkbook,
  { tables, records, skippedSheets, layoutQuestions }: Understanding,
  file: string,
  hasAnswers: boolean,
): AdoptionReport {
  const ofTable = (index: number | null) => layoutQuestions.filter(({ table }) => table !== null && table === index);
  const asked = askedOnce(
    tables.map((one) => ({ sheet: one.table.layout.sheet, questions: questionsOf(one, ofTable(one.table.index)) })),
  );
  const reported = sheets.map(({ name }): ReportedSheet => {
    const skipped = skippedSheets.find(({ sheet }) => sheet === name);
    const questions = layoutQuestions.filter(({ sheet, table }) => sheet === name && table === null);
    return {
      sheet: name,
      ...(skipped && { skipped: skipped.reason }),
      tables: tables.flatMap((one, at) => (one.table.layout.sheet === name ? [tableOf(one, asked[at] ?? [])] : [])),
      ...(questions.length > 0 && { questions: questions.map((one) => layoutQuestion(null, one)) }),
    };
  });
  const all = reported.flatMap((sheet) => sheet.tables);
  const sum = (count: (table: ReportedTable) => number) => all.reduce((total, table) => total + count(table), 0);
  const counts = adoptable.map((name) => [name, records.filter(({ record }) => record === name).length] as const);
  return {
    version: 1,
    file,
    answers: hasAnswers,
    sheets: reported,
    totals: {
      ...(Object.fromEntries(counts) as Record<Adoptable, number>),
      rowsRead: sum(({ rows }) => rows.read),
      rowsSkipped: sum(({ rows }) => rows.skipped.length),
      valuesUnread: sum(({ unread }) => unread.reduce((total, { count }) => total + count, 0)),
      questions:
        sum(({ questions }) => questions.length) +
        reported.reduce((total, { questions = [] }) => total + questions.length, 0),
    },
  };
}

function tableOf(adopted: AdoptedTable, questions: readonly Question[]): ReportedTable {
  const { layout } = adopted.table;
  return {
    record: layout.record,
    orientation: layout.orientation,
    headerRows: layout.headers,
    dataRows: layout.data,
    columns: layout.columns.map(({ at, header, to, confidence }) => ({
      column: placeName(layout, at),
      header,
      to,
      confidence: Math.round(confidence * 100) / 100,
    })),
    rows: { read: adopted.read, taken: adopted.taken, skipped: adopted.skipped },
    unread: unreadOf(adopted),
    questions,
  };
}
