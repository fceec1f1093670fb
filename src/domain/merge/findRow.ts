import { foldText } from '../foldText';
import type { Problem, ProblemCode } from '../problem';
import type { Activity } from '../records/activity';
import { isBlank } from '../records/cell';
import type { IdIndex, Matrix, Row } from '../records/matrix';
import { rowId } from '../records/ids';
import type { Steps } from '../steps';
import { isAnother } from './anotherRecord';
import { versionOf, type Candidate } from './candidate';
import type { FieldHistory } from './FieldHistory';
import { itemTables, type ImportItem, type ImportRequest, type Match } from './importPreview';
import { identityOf, KnownRecords } from './recordIdentity';
import { formerNames, ownValues } from './renumbering';
import { startOf, titleOf, TitleIndex, type KnownActivity } from './TitleIndex';

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
  private readonly byCode: Readonly<Record<ImportItem['table'], IdIndex>>;
  private readonly known: KnownRecords;

  private constructor(
    private readonly matrix: Matrix,
    private readonly assigned: ImportRequest['assigned'],
    private readonly history: FieldHistory,
    private readonly titles: TitleIndex,
  ) {
    const indexes = itemTables.map((table) => [table, matrix.tables[table].byId as IdIndex] as const);
    this.byCode = Object.fromEntries(indexes) as Record<ImportItem['table'], IdIndex>;
    this.known = new KnownRecords(matrix);
  }

  /** Makes one for the candidates of an import. */
  static *of(
    matrix: Matrix,
    candidates: readonly Candidate[],
    assigned: ImportRequest['assigned'],
    history: FieldHistory,
  ): Steps<RowFinder> {
    const incoming = candidates.filter(({ key }) => !assigned.has(key));
    return new RowFinder(matrix, assigned, history, yield* TitleIndex.of(matrix, history, incoming));
  }

  find(candidate: Candidate): Found {
    const { key, id, table } = candidate;
    const choice = this.assigned.get(key);
    if (choice === null) return this.added(candidate, this.isFree(candidate) ? id : null, 'choice');
    const row = this.byCode[table].get(rowId(choice ?? id ?? ''));
    if (row) return this.ofRow(candidate, row, choice === undefined ? 'code' : 'choice');
    if (id !== null) return this.unknownCode(candidate, id);
    return table === 'Activity' ? this.withoutCode(candidate) : this.byWhatItIs(candidate);
  }

  private isFree = ({ table, id }: Candidate): boolean => id !== null && !this.byCode[table].has(rowId(id));

  private ofRow(candidate: Candidate, row: Row, by: Match['by']): Found {
    const other = by === 'code' && this.isAnotherThan(candidate, row);
    const problems = other
      ? [problemOf(candidate, 'codeCollision', 'warning', { value: String(row.record['title'] ?? '') })]
      : [];
    return { ...found(candidate, row, by, this.twins(candidate, row)), problems, isDoubtful: other };
  }

  /**
   * Whether a note with the code of a row is about something else. One that was made of this very row is, only where its
   * group is another too.
   */
  private isAnotherThan(candidate: Candidate, { record }: Row): boolean {
    const values = ownValues(candidate);
    if (!isAnother(candidate.table, values, record, formerNames(candidate, this.history))) return false;
    return versionOf(values) === null || values['leadGroup'] !== record['leadGroup'];
  }

  /** A code that the matrix lacks makes a new row with that code. */
  private unknownCode(candidate: Candidate, id: string): Found {
    const removed = this.history.knows(candidate.table, id);
    const twins = this.titles.withTitleOf(candidate).inMatrix;
    const problems = [
      ...(removed ? [problemOf(candidate, 'removedRow', 'warning', { value: id })] : []),
      ...(twins.length > 0 ? [problemOf(candidate, 'sameTitle', 'warning', { value: codesOf(twins) })] : []),
    ];
    // A copy still holds what was removed here; whoever sends a note means it.
    return { ...this.added(candidate, id, 'none'), problems, isDoubtful: removed && candidate.isCopy };
  }

  private withoutCode(candidate: Candidate): Found {
    if (titleOf(candidate) === null) return refused(candidate, isEmpty(candidate) ? 'blankNote' : 'noCodeNorTitle');
    const { all: twins, inMatrix } = this.titles.withTitleOf(candidate);
    const start = startOf(candidate);
    const sure = this.titles.withTitleOf(candidate).startingOn(start);
    const [only] = sure;
    // One that may get the title is as likely meant as the one that has it.
    const unsure = only ? this.titles.mayGetTitleOf(candidate).startingOn(start) : [];
    const count = sure.length + unsure.length;
    const same = [sure, unsure].flatMap((some) => some.slice(0, mostNamed + 1)).slice(0, mostNamed + 1);
    if (only && count === 1) {
      const problem = problemOf(candidate, 'matchedByTitle', 'warning', { value: codesOf(same) });
      const alternatives = rowsOf(inMatrix, only.row);
      const known = only.row ? found(candidate, only.row as Row, 'title', alternatives) : null;
      return { ...(known ?? this.added(candidate, only.code, 'title')), problems: [problem] };
    }
    const params = { value: codesOf(count > 1 ? same : twins), count };
    if (count > 1)
      return { ...refused(candidate, 'ambiguousTitle', params), match: { by: 'none', alternatives: rowsOf(same) } };
    const problems = twins.length > 0 ? [problemOf(candidate, 'sameTitle', 'warning', params)] : [];
    return { ...this.added(candidate, null, 'none'), problems };
  }

  /** A meeting, decision, target or measurement that was typed without a code is known by what it is. */
  private byWhatItIs(candidate: Candidate): Found {
    const identity = identityOf(candidate.table, ownValues(candidate), this.matrix);
    if (identity === null) return refused(candidate, 'missingId');
    const row = this.known.rowLike(candidate.table, ownValues(candidate));
    if (row) return { ...found(candidate, row, 'code', []), key: identity };
    return { ...this.added(candidate, null, 'none'), key: `new ${identity}` };
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

  /** Other activities of the matrix with the candidate's title. */
  private twins(candidate: Candidate, row: Row | null): readonly Row<Activity>[] {
    return candidate.table === 'Activity' ? rowsOf(this.titles.withTitleOf(candidate).inMatrix, row) : [];
  }
}

const isEmpty = ({ parts }: Candidate): boolean =>
  parts.every(({ values }) => Object.values(values).every((value) => isBlank(value)));

/** Activities of one title are named up to so many. */
const mostNamed = 20;

const codesOf = (known: readonly KnownActivity[]): string => {
  const named = known.slice(0, mostNamed).map(({ code, row }) => code ?? String(row?.sheetRow));
  return [...named, ...(known.length > mostNamed ? ['…'] : [])].join(', ');
};

const rowsOf = (known: readonly KnownActivity[], except: unknown = null): readonly Row<Activity>[] =>
  known
    .slice(0, mostNamed + 1)
    .flatMap(({ row }) => (row === null || row === except ? [] : [row]))
    .slice(0, mostNamed);

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
