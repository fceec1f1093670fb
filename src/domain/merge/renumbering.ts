import { foldText } from '../foldText';
import { idAlphabet, makeId, rowId } from '../records/ids';
import type { FieldValue } from '../records/field';
import type { IdIndex, Matrix, Row } from '../records/matrix';
import { declarationOf } from '../records/records';
import { mapInSteps, type Steps } from '../steps';
import { isAnother, tellingDays, tellingName } from './anotherRecord';
import { versionOf, type Candidate, type Values } from './candidate';
import type { FieldHistory } from './FieldHistory';
import type { ImportRequest } from './importPreview';

/**
 * Candidates in which each thing has a code of its own: a row of a copy whose code is that of something else in the
 * matrix, or in a file before it, gets another, and rows of the same copy that name it name it so. The code follows from
 * what the row says, so that a second import finds the row again: one that has such a code in the matrix keeps it. A note is
 * left to the person (`RowFinder`) where the matrix has its code: it may well have been written over.
 * @param strangers keys of candidates that are known to be something else than what their code would become
 */
export function* renumbered(
  candidates: readonly Candidate[],
  matrix: Matrix,
  history: FieldHistory,
  assigned: ImportRequest['assigned'],
  strangers: ReadonlyMap<string, Values>,
): Steps<readonly Candidate[]> {
  const first = new Map<string, Candidate>();
  const codes = new Map<string, string>();
  const own = yield* mapInSteps(candidates, (candidate): Candidate => {
    const { table, id, file, key } = candidate;
    if (id === null) return candidate;
    const place = `${table} ${rowId(id)}`;
    const rows = matrix.tables[table].byId as IdIndex;
    const row = rows.get(rowId(id));
    const hasOwnCode = mayBeRenumbered(candidate, false) && rows.has(rowId(newCode(candidate)));
    const known = strangers.get(key) ?? (hasOwnCode ? (row?.record ?? {}) : null);
    const other = known ?? (row ? valuesOfRow(candidate, row, history) : valuesOfFile(candidate, first.get(place)));
    if (other === null && !row && !first.has(place)) first.set(place, candidate);
    if (other === null) return candidate;
    const code = assigned.get(key) ?? newCode(candidate);
    codes.set(`${file} ${place}`, code);
    return withCode(candidate, code, other);
  });
  return codes.size === 0 ? own : yield* mapInSteps(own, (candidate) => withReferences(candidate, codes));
}

/** Whether a candidate with the code of another thing gets another code; a note that was made of a row is of that row. */
const mayBeRenumbered = (candidate: Candidate, inMatrix: boolean): boolean =>
  candidate.isCopy || (!inMatrix && versionOf(ownValues(candidate)) === null);

/** What a candidate says of its own record. */
export const ownValues = ({ table, parts }: Candidate): Values =>
  parts.find((part) => part.table === table)?.values ?? {};

/** Names that a row of the matrix or of a candidate's copy has had, folded. */
export function formerNames({ table, id, formerly }: Candidate, history: FieldHistory): ReadonlySet<string> {
  const ours = history.changesOf(table, id ?? '', 'title').map(({ before }) => before);
  return new Set([...formerly, ...ours].flatMap((name) => (name === null ? [] : [foldText(name)])));
}

/** The matrix's row where it is something else than the row of a copy with its code. */
function valuesOfRow(candidate: Candidate, { record }: Row, history: FieldHistory): Values | null {
  if (!mayBeRenumbered(candidate, true)) return null;
  return isAnother(candidate.table, ownValues(candidate), record, formerNames(candidate, history)) ? record : null;
}

/** What another file says with the same code where it is something else. */
function valuesOfFile(candidate: Candidate, other: Candidate | undefined): Values | null {
  if (!other || !mayBeRenumbered(candidate, false)) return null;
  const former = new Set([...candidate.formerly, ...other.formerly].map(foldText));
  const [own, others] = [ownValues(candidate), ownValues(other)];
  return isAnother(candidate.table, own, others, former) ? others : null;
}

/**
 * Those of the files about one row that are something else than what the row becomes: each fits the row as it is, but
 * not what another file makes of it, as the next import would find.
 */
export function strangersTo(
  values: Values,
  members: readonly Candidate[],
  inMatrix: boolean,
  history: FieldHistory,
): readonly Candidate[] {
  return members.filter(
    (member) =>
      member.id !== null &&
      mayBeRenumbered(member, inMatrix) &&
      isAnother(member.table, ownValues(member), values, formerNames(member, history)),
  );
}

/** A code that follows from what a row says. */
function newCode(candidate: Candidate): string {
  const { table, id } = candidate;
  const values = ownValues(candidate);
  const days = tellingDays(table, values);
  const year = Number(days.find((day) => /^\d{4}/.test(day))?.slice(0, 4) ?? 0);
  const random = randomOf([rowId(id), tellingName(table, values) ?? '', ...days].join('\n'));
  return makeId(declarationOf(table).idLetter ?? '', year, random);
}

/** Numbers that look random and are the same for the same text (FNV-1a, then a linear step for each). */
function randomOf(text: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + idAlphabet.length;
    return (state >>> 0) / 2 ** 32;
  };
}

function withCode(candidate: Candidate, code: string, other: Values): Candidate {
  const { table, id, parts, problems } = candidate;
  const params = { value: id ?? '', other: tellingName(table, other) ?? '', code };
  return {
    ...candidate,
    id: code,
    parts: parts.map((part) => ({ ...part, values: { ...part.values, id: code } })),
    problems: [...problems, { code: 'renumbered', severity: 'warning', table, record: code, params }],
  };
}

/**
 * The candidate with the new codes of what it names.
 * @param codes by file, table and code
 */
export function withReferences(candidate: Candidate, codes: ReadonlyMap<string, string>): Candidate {
  const parts = candidate.parts.map((part) => {
    const { fields } = declarationOf(part.table);
    const named = Object.entries(part.values).map(([name, value]): [string, FieldValue] => {
      const field = fields[name];
      if (field?.kind !== 'reference' && field?.kind !== 'references') return [name, value];
      const codeOf = (id: string) => codes.get(`${candidate.file} ${field.table} ${rowId(id)}`) ?? id;
      if (typeof value === 'string') return [name, codeOf(value)];
      return [name, Array.isArray(value) ? (value as readonly string[]).map(codeOf) : value];
    });
    return { ...part, values: Object.fromEntries(named) };
  });
  return { ...candidate, parts };
}
