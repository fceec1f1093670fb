import { foldText } from '../foldText';
import type { Problem, ProblemCode } from '../problem';
import type { Activity } from '../records/activity';
import { isBlank } from '../records/cell';
import type { Matrix, Row } from '../records/matrix';
import { rowId } from '../indicators/sourceRows';
import { rowsByCode } from '../records/rowsByCode';
import type { Candidate, Values } from './candidate';
import type { FieldHistory } from './FieldHistory';
import type { ImportItem, ImportRequest, Match } from './importPreview';

/** Which row of the matrix a candidate is about. */
export interface Found {
  /** Candidates with the same key are about the same row. */
  readonly key: string;
  /** Null where the row would be added, or it cannot be told which it is. */
  readonly row: Row | null;
  /** The code of the row that would be added; null where it gets a new one. */
  readonly id: string | null;
  readonly match: Match;
  readonly problems: readonly Problem[];
  /** Whether nothing can be taken until the person says whose it is. */
  readonly isRefused: boolean;
  /** Whether it is doubtful that the file means this row: then nothing is proposed. */
  readonly isDoubtful: boolean;
}

/** Finds rows of a matrix for what files bring: by code, else by title and planned start; never by a guess. */
export class RowFinder {
  private readonly byCode: Readonly<Record<ImportItem['table'], ReadonlyMap<string, Row>>>;
  private readonly byTitle = new Map<string, Row<Activity>[]>();

  constructor(
    { tables }: Matrix,
    private readonly assigned: ImportRequest['assigned'],
    private readonly history: FieldHistory,
  ) {
    this.byCode = {
      Activity: rowsByCode(tables.Activity.rows) as ReadonlyMap<string, Row>,
      Product: rowsByCode(tables.Product.rows) as ReadonlyMap<string, Row>,
      CountryReport: rowsByCode(tables.CountryReport.rows) as ReadonlyMap<string, Row>,
    };
    const counted: ReadonlySet<unknown> = new Set(this.byCode.Activity.values());
    for (const row of tables.Activity.rows) {
      if (row.record.id !== null && !counted.has(row)) continue;
      for (const key of new Set(this.everHeld(row, 'title').map((title) => foldText(title ?? '')))) {
        if (key !== '') this.byTitle.set(key, [...(this.byTitle.get(key) ?? []), row]);
      }
    }
  }

  find(candidate: Candidate): Found {
    const { key, id, table } = candidate;
    const choice = this.assigned.get(key);
    if (choice === null) return this.added(candidate, this.isFree(candidate) ? id : null, 'choice');
    const row = this.byCode[table].get(rowId(choice ?? id ?? ''));
    if (row) return this.known(candidate, row, choice === undefined ? 'code' : 'choice');
    if (id !== null) return this.unknownCode(candidate, id);
    return table === 'Activity' ? this.withoutCode(candidate) : refused(candidate, 'missingId');
  }

  private isFree = ({ table, id }: Candidate): boolean => id !== null && !this.byCode[table].has(rowId(id));

  private known(candidate: Candidate, row: Row, by: Match['by']): Found {
    const other = by === 'code' && isAnother(candidate, row);
    const problems = other
      ? [problemOf(candidate, 'codeCollision', 'warning', { value: String(row.record['title'] ?? '') })]
      : [];
    return { ...found(candidate, row, by, this.twins(candidate, row)), problems, isDoubtful: other };
  }

  /** A code that the matrix lacks makes a new row with that code. */
  private unknownCode(candidate: Candidate, id: string): Found {
    const removed = this.history.knows(candidate.table, id);
    const twins = this.twins(candidate, null);
    const problems = [
      ...(removed ? [problemOf(candidate, 'removedRow', 'warning', { value: id })] : []),
      ...(twins.length > 0 ? [problemOf(candidate, 'sameTitle', 'warning', { value: codesOf(twins) })] : []),
    ];
    // A copy still holds what was removed here; whoever sends a note means it.
    return { ...this.added(candidate, id, 'none'), problems, isDoubtful: removed && candidate.isCopy };
  }

  private withoutCode(candidate: Candidate): Found {
    const title = titleOf(candidate);
    if (title === null) return refused(candidate, isEmpty(candidate) ? 'blankNote' : 'noCodeNorTitle');
    const start = startOf(candidate);
    const twins = this.twins(candidate, null);
    const same = twins.filter((row) => this.everHeld(row, 'plannedStart').includes(start));
    const [only] = same;
    if (only && same.length === 1) {
      const problem = problemOf(candidate, 'matchedByTitle', 'warning', { value: codesOf([only]) });
      return { ...found(candidate, only as Row, 'title', twins), problems: [problem] };
    }
    const params = { value: codesOf(same.length > 1 ? same : twins), count: same.length };
    if (same.length > 1)
      return { ...refused(candidate, 'ambiguousTitle', params), match: { by: 'none', alternatives: same } };
    const problems = twins.length > 0 ? [problemOf(candidate, 'sameTitle', 'warning', params)] : [];
    return { ...this.added(candidate, null, 'none'), problems };
  }

  private added(candidate: Candidate, id: string | null, by: Match['by']): Found {
    const start = startOf(candidate) ?? '';
    const twinKey = `${foldText(titleOf(candidate) ?? '')} ${start}`;
    const key = by === 'choice' ? candidate.key : id !== null ? rowId(id) : twinKey;
    const match = { by, alternatives: this.twins(candidate, null) };
    return {
      key: `new ${candidate.table} ${key}`,
      row: null,
      id,
      match,
      problems: [],
      isRefused: false,
      isDoubtful: false,
    };
  }

  /** What a field holds and held before: an activity is recognised by its former title and date too. */
  private everHeld({ record }: Row<Activity>, field: 'title' | 'plannedStart'): readonly (string | null)[] {
    if (record.id === null) return [record[field]];
    const changes = (name: string) => this.history.changesOf('Activity', record.id ?? '', name);
    // What is logged together with the first title is the making of the row: before it there was nothing.
    const made = new Set(changes('title').flatMap(({ date, before }) => (before === null ? [date] : [])));
    const former = changes(field).filter(({ date }) => !made.has(date));
    return [record[field], ...former.map(({ before }) => before)];
  }

  /** Other activities with the candidate's title. */
  private twins(candidate: Candidate, row: Row | null): readonly Row<Activity>[] {
    if (candidate.table !== 'Activity') return [];
    const same = this.byTitle.get(foldText(titleOf(candidate) ?? '')) ?? [];
    return same.filter((other) => (other as Row) !== row);
  }
}

const activityOf = ({ parts }: Candidate): Values => parts.find(({ table }) => table === 'Activity')?.values ?? {};

/** The title that a file gives its activity; null where it gives none. */
export function titleOf(candidate: Candidate): string | null {
  const title = activityOf(candidate)['title'];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}

const startOf = (candidate: Candidate): string | null => {
  const start = activityOf(candidate)['plannedStart'];
  return typeof start === 'string' ? start : null;
};

const isEmpty = ({ parts }: Candidate): boolean =>
  parts.every(({ values }) => Object.values(values).every((value) => isBlank(value)));

/** Whether title, date and group are all others than those of the row: two copies made one code for two activities. */
function isAnother(candidate: Candidate, { record }: Row): boolean {
  const values = activityOf(candidate);
  const differs = (field: string) =>
    !isBlank(values[field]) &&
    !isBlank(record[field]) &&
    foldText(String(values[field])) !== foldText(String(record[field]));
  return candidate.table === 'Activity' && ['title', 'plannedStart', 'leadGroup'].every(differs);
}

const codesOf = (rows: readonly Row<Activity>[]): string =>
  rows.map(({ record, sheetRow }) => record.id ?? String(sheetRow)).join(', ');

function found({ table }: Candidate, row: Row, by: Match['by'], alternatives: Match['alternatives']): Found {
  const id = row.record['id'];
  const key =
    typeof id === 'string'
      ? rowId(id)
      : `${foldText(String(row.record['title']))} ${String(row.record['plannedStart'] ?? '')}`;
  const common = { problems: [], isRefused: false, isDoubtful: false };
  return {
    key: `${table} ${key}`,
    row,
    id: typeof id === 'string' ? id : null,
    match: { by, alternatives },
    ...common,
  };
}

function refused(candidate: Candidate, code: ProblemCode, params: Problem['params'] = {}): Found {
  const problems = [problemOf(candidate, code, 'error', params)];
  const match = { by: 'none', alternatives: [] } as const;
  return { key: candidate.key, row: null, id: null, match, problems, isRefused: true, isDoubtful: false };
}

function problemOf(
  { table, id }: Candidate,
  code: ProblemCode,
  severity: Problem['severity'],
  params: Problem['params'],
): Problem {
  return { code, severity, table, params, ...(id !== null && { record: id }) };
}
