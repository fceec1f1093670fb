import type { Steps } from '../../steps';
import { adoptable, type Adoptable, type ColumnMeaning, type Target } from '../layout';
import type { Assigned, Candidate, ColumnSense, TableColumn } from './candidate';
import { candidatesOf } from './columnCandidates';
import { lettersOfSexes, settleActivity } from './settleActivity';
import { abbreviateCountries, haveCountries } from './markedColumns';
import { titleByContents } from './titleByContents';

/** What all columns of a table mean for one record, and how well it fits. */
export interface TableMeaning {
  readonly record: Adoptable;
  readonly columns: readonly Assigned[];
  /** The more columns have a meaning, the surer that the table holds such records. */
  readonly score: number;
  /** How sure it is that what tells a record, such as its title, is there. */
  readonly identity: number;
}

/** Fields of which a table may have several columns. */
const isRepeatable = (field: string): boolean => /^(keep|ignore|month:|quarter:|semester:|country:)/.test(field);

/** Finds what the columns of a table mean, taken as records of one kind: each field is one column's. */
function* meaningFor(record: Adoptable, columns: readonly TableColumn[], sense: ColumnSense): Steps<TableMeaning> {
  const letters = record === 'Activity' ? lettersOfSexes(columns) : new Map<number, readonly Candidate[]>();
  const named = { ...sense, abbreviatesCountries: abbreviateCountries(columns, sense) };
  const within = { ...named, hasCountries: haveCountries(columns, named) };
  const all: Candidate[] = [];
  for (const column of columns) {
    all.push(...(letters.get(column.at) ?? (yield* candidatesOf(record, column, within))));
  }
  all.push(...titleByContents(record, columns, all));
  const byConfidence = all
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || a.column.at - b.column.at);
  const taken = new Map<number, Candidate>();
  const fields = new Set<string>();
  for (const candidate of byConfidence) {
    const { column, field } = candidate;
    if (taken.has(column.at) || (!isRepeatable(field) && fields.has(field))) continue;
    taken.set(column.at, candidate);
    fields.add(field);
  }
  const assigned = columns.map((column): Assigned => {
    const others = byConfidence.filter((one) => one.column.at === column.at);
    const found = taken.get(column.at);
    const kept: Candidate = { column, field: 'keep', confidence: 0.8, because: 'nothing' };
    return { ...(found && found.confidence >= leastConfidence ? found : kept), others };
  });
  const settled = record === 'Activity' ? settleActivity(assigned) : assigned;
  return { record, columns: settled, ...strengthOf(record, settled) };
}

/** The record that fits the columns best. */
export function* bestMeaning(
  columns: readonly TableColumn[],
  sense: ColumnSense,
  record?: Adoptable,
): Steps<TableMeaning> {
  let best: TableMeaning | null = null;
  for (const one of record ? [record] : adoptable) {
    const meaning = yield* meaningFor(one, columns, sense);
    if (!best || meaning.score > best.score) best = meaning;
  }
  return best as TableMeaning;
}

/** What is less likely is not worth a question. */
const leastConfidence = 0.45;

/** Fields by one of which a record is known. */
const identities: Readonly<Record<Adoptable, readonly (readonly string[])[]>> = {
  Activity: [['title']],
  Product: [['title']],
  CountryReport: [
    ['country', 'product'],
    ['country', 'description'],
    ['country', 'class', 'date'],
  ],
  Indicator: [['nameEs']],
};

function strengthOf(record: Adoptable, columns: readonly Assigned[]): Pick<TableMeaning, 'score' | 'identity'> {
  const sure = new Map(columns.map(({ field, confidence }) => [field, confidence]));
  const identity = Math.max(
    ...identities[record].map((fields) => Math.min(...fields.map((field) => sure.get(field) ?? 0))),
  );
  const score = columns.reduce((sum, { field, confidence, because }) => {
    // Activities beside indicators are records of their own.
    if (field === 'keep' || field === 'ignore' || (record === 'Indicator' && field === 'activities')) return sum;
    return sum + confidence * (because === 'both' ? 1 : 0.8);
  }, 0);
  return { score: score * identity, identity };
}

/** A field of a record as the target of a column. */
export function targetOf(record: Adoptable, field: string): Target {
  if (field === 'keep' || field === 'ignore') return field;
  if (record === 'Indicator' && field === 'activities') return 'Activity.title';
  return `${record}.${field}`;
}

/** The headings of a column as a person would say them. */
export const headerOf = (path: readonly string[]): string => path.join(' ');

/** A column as the layout tells of it. */
export const meaningOf = (record: Adoptable, { column, field, confidence, because }: Candidate): ColumnMeaning => ({
  at: column.at,
  header: headerOf(column.path),
  to: targetOf(record, field),
  confidence: Math.round(confidence * 100) / 100,
  because,
});
