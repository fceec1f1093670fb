import { foldText } from '../foldText';
import { planOfTarget } from '../indicators/targets';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import { shortIndicatorName } from '../records/indicatorName';
import type { FieldValue } from '../records/field';
import type { IdIndex, Matrix, Row } from '../records/matrix';
import { meetingName } from '../records/meetingName';
import type { Target } from '../records/target';
import { writtenDate } from '../records/writtenDate';
import { mapInSteps, type Steps } from '../steps';
import type { Candidate, Values } from './candidate';
import type { ImportItem } from './importPreview';

/** Records that are one and the same where they say the same of what they are, whatever their codes. */
type SelfEvident = Exclude<ImportItem['table'], 'Activity' | 'Product' | 'CountryReport'>;

interface Telling {
  /** What a record is, as it is compared; null in a part that it cannot be without. */
  readonly key: (values: Values, matrix: Matrix) => readonly (string | null)[];
  /** What it is called in the preview, part by part. */
  readonly name: (values: Values, matrix: Matrix) => readonly (string | null)[];
}

const textOf = (value: FieldValue | undefined): string => String(value ?? '').trim();
const needed = (value: FieldValue | undefined): string | null => foldText(textOf(value)) || null;

function labelOf(matrix: Matrix, list: 'targetKinds' | 'countries' | 'workingGroups', value: FieldValue | undefined) {
  const code = textOf(value);
  return code === '' ? null : matrix.lists[list].labelOf(code, matrix.language);
}

function indicatorOf({ tables, language }: Matrix, value: FieldValue | undefined): string {
  const row = tables.Indicator.byId.get(rowId(textOf(value)));
  return row ? shortIndicatorName(row.record, language) : textOf(value);
}

const dayOf = ({ language }: Matrix, value: FieldValue | undefined): string | null =>
  typeof value === 'string' ? writtenDate(value, language) : null;

const tellings: Readonly<Record<SelfEvident, Telling>> = {
  ForumMeeting: {
    key: ({ forum, date }) => [needed(forum), needed(date)],
    name: ({ id, forum, date }, { lists, language }) => [
      meetingName(
        { id: textOf(id) || null, forum: textOf(forum) || null, date: textOf(date) || null },
        lists,
        language,
      ),
    ],
  },
  Decision: {
    key: ({ source, number, text }) => [
      foldText(textOf(source)),
      // Without a number its words are all that it is known by.
      needed(number) ?? needed(text),
    ],
    name: ({ number, text }) => [textOf(number) || null, textOf(text) || null],
  },
  Target: {
    key: ({ indicator, plan, kind, year }, { plans }) => [
      rowId(textOf(indicator)) || null,
      planOfTarget({ plan: textOf(plan) || null, year: typeof year === 'number' ? year : null } as Target, plans)
        ?.code ?? null,
      needed(kind),
      kind === 'year' ? needed(year) : '',
    ],
    name: ({ indicator, kind, year }, matrix) => [
      indicatorOf(matrix, indicator),
      labelOf(matrix, 'targetKinds', kind),
      kind === 'year' ? textOf(year) || null : null,
    ],
  },
  Measurement: {
    key: ({ indicator, date, country, group }) => [
      rowId(textOf(indicator)) || null,
      needed(date),
      foldText(textOf(country)),
      foldText(textOf(group)),
    ],
    name: ({ indicator, date, country, group }, matrix) => [
      indicatorOf(matrix, indicator),
      labelOf(matrix, 'countries', country),
      labelOf(matrix, 'workingGroups', group),
      dayOf(matrix, date),
    ],
  },
};

const tellingOf = (table: ImportItem['table']): Telling | null =>
  (tellings as Partial<Record<ImportItem['table'], Telling>>)[table] ?? null;

/** What a record is, in one text; null for activities, products and country reports, and where a part of it is blank. */
export function identityOf(table: ImportItem['table'], values: Values, matrix: Matrix): string | null {
  const parts = tellingOf(table)?.key(values, matrix) ?? [null];
  return parts.includes(null) ? null : `${table} ${JSON.stringify(parts)}`;
}

/** What a meeting, decision, target or measurement is called where a preview lists it; null for the other records. */
export function nameOfRecord(table: ImportItem['table'], values: Values, matrix: Matrix): string | null {
  const parts = (tellingOf(table)?.name(values, matrix) ?? []).filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}

/** Rows of a matrix by what they are: those that only one row is. */
export class KnownRecords {
  private readonly rows = new Map<string, Row | null>();

  constructor(private readonly matrix: Matrix) {
    for (const table of Object.keys(tellings) as SelfEvident[]) {
      for (const row of countedRows<Row<unknown>>(matrix.tables[table])) {
        const identity = identityOf(table, row.record as Values, matrix);
        if (identity !== null) this.rows.set(identity, this.rows.has(identity) ? null : (row as Row));
      }
    }
  }

  /** The row that is what a file's record is; null where none or several are. */
  rowLike(table: ImportItem['table'], values: Values): Row | null {
    const identity = identityOf(table, values, this.matrix);
    return identity === null ? null : (this.rows.get(identity) ?? null);
  }
}

/** Tables in the order in which one names rows of those before it. */
const inOrder = ['ForumMeeting', 'Decision', 'Target', 'Measurement'] as const satisfies readonly SelfEvident[];

/**
 * Candidates with the codes that the matrix has for what they are: two offices that enter one meeting each give it a code
 * of their own. Rows of the same file that name it name it by that code.
 * @param renamed gives a candidate with the codes of what it names
 */
export function* withKnownCodes(
  candidates: readonly Candidate[],
  matrix: Matrix,
  renamed: (candidate: Candidate, codes: ReadonlyMap<string, string>) => Candidate,
): Steps<readonly Candidate[]> {
  const known = new KnownRecords(matrix);
  const codes = new Map<string, string>();
  let all = candidates;
  for (const table of inOrder) {
    all = yield* mapInSteps(all, (candidate) => {
      if (candidate.table !== table) return candidate;
      const named = codes.size === 0 ? candidate : renamed(candidate, codes);
      const code = codeOfSame(named, matrix, known);
      if (code === null) return named;
      if (named.id !== null) codes.set(`${named.file} ${table} ${rowId(named.id)}`, code);
      return withKnownCode(named, code);
    });
  }
  return codes.size === 0 ? all : yield* mapInSteps(all, (candidate) => renamed(candidate, codes));
}

/** The code in the matrix of what a candidate is, where the matrix does not know its own. */
function codeOfSame({ table, id, parts }: Candidate, { tables }: Matrix, known: KnownRecords): string | null {
  if (id !== null && (tables[table].byId as IdIndex).has(rowId(id))) return null;
  const code = known.rowLike(table, parts[0]?.values ?? {})?.record['id'];
  return typeof code === 'string' ? code : null;
}

function withKnownCode(candidate: Candidate, code: string): Candidate {
  const { table, id, parts, problems } = candidate;
  const told = { code: 'sameRecord', severity: 'warning', table, record: code, params: { value: code } } as const;
  return {
    ...candidate,
    id: code,
    parts: parts.map((part) => ({ ...part, values: { ...part.values, id: code } })),
    problems: id === null ? problems : [...problems, told],
  };
}
