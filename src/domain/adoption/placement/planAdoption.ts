import { serialFromDate } from '../../calendar';
import { isBlank, membersOf, sameValue, type Cell } from '../../records/cell';
import { cutToCell } from '../../records/cellLimit';
import type { FieldValue } from '../../records/field';
import type { Matrix, Row } from '../../records/matrix';
import { declarationOf } from '../../records/records';
import { mapInRuns, type Steps } from '../../steps';
import type { AdoptedRecord, OwnCell } from '../adoptedRecord';
import { adoptable, type Adoptable } from '../layout';
import { OwnHeaders } from '../ownHeaders';
import { KnownRows } from './KnownRows';
import { originsText } from './originText';

type Values = Readonly<Record<string, FieldValue>>;

/** Records that make a step. */
const recordsInStep = 50;

/** A record that becomes a row, with what its cells are to hold. */
export interface NewAdopted {
  readonly adopted: AdoptedRecord;
  readonly id: string;
  readonly values: Values;
  readonly own: Readonly<Record<string, Cell>>;
}

/** What a row holds and what the sheet says now. */
export interface AdoptionDifference {
  /** Name of the field, or header of an own column. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly held: FieldValue;
  readonly found: FieldValue;
}

/** A record that has its row. */
export interface KnownAdopted {
  readonly adopted: AdoptedRecord;
  readonly row: Row;
  readonly id: string;
  readonly differences: readonly AdoptionDifference[];
  /** Whether nobody has touched the row since the matrix was made: then it is filled without asking. */
  readonly isUntouched: boolean;
}

/** What adopting records into a matrix does: nothing of it is in the matrix twice. */
export interface AdoptionPlan {
  readonly added: readonly NewAdopted[];
  readonly known: readonly KnownAdopted[];
  /** Headers of own columns of each table, in order, and which of them hold days only. */
  readonly ownColumns: ReadonlyMap<Adoptable, ReadonlyMap<string, 'days' | 'plain'>>;
}

/** Plans the rows of adopted records. `idOf` gives the id of a record that has none, the same one each time. */
export function* planAdoption(
  matrix: Matrix,
  records: readonly AdoptedRecord[],
  idOf: (record: AdoptedRecord) => string,
): Steps<AdoptionPlan> {
  const added: NewAdopted[] = [];
  const known: KnownAdopted[] = [];
  const ids = new Map<string, string>();
  const ownColumns = new Map<Adoptable, ReadonlyMap<string, 'days' | 'plain'>>();
  // Activities and products first: others refer to them.
  for (const name of adoptable) {
    const mine = records.filter(({ record }) => record === name);
    if (mine.length === 0) continue;
    const values = new Map(yield* mapInRuns(mine, (one) => [one, withIds(one, ids)] as const));
    const valuesOf = (one: AdoptedRecord): Values => values.get(one) ?? one.values;
    const rows = yield* new KnownRows(matrix, name).find(mine, valuesOf);
    const headers = new OwnHeaders(name, matrix.language);
    const columns = columnsOf(mine, headers);
    ownColumns.set(name, columns);
    for (const [index, one] of mine.entries()) {
      if (index % recordsInStep === 0) yield;
      const row = rows.get(one);
      const id = row ? String(row.record['id'] ?? idOf(one)) : (one.code ?? idOf(one));
      ids.set(one.key, id);
      const own = ownCells(one, columns, headers, matrix.date1904);
      if (row) known.push(knownOf(matrix, one, row, id, valuesOf(one), own));
      else added.push({ adopted: one, id, values: { ...valuesOf(one), id }, own });
    }
  }
  return { added, known, ownColumns };
}

function withIds({ record, values, references }: AdoptedRecord, ids: ReadonlyMap<string, string>): Values {
  const named = Object.entries(references).map(([field, keys]) => {
    const found = keys.flatMap((key) => ids.get(key) ?? []);
    return [field, declarationOf(record).fields[field]?.kind === 'reference' ? (found[0] ?? null) : found] as const;
  });
  return { ...values, ...Object.fromEntries(named) };
}

/** The own columns of records, in the order in which they come up; where they come from last. */
function columnsOf(records: readonly AdoptedRecord[], headers: OwnHeaders): ReadonlyMap<string, 'days' | 'plain'> {
  const columns = new Map<string, 'days' | 'plain'>();
  for (const { own } of records) {
    for (const [header, cell] of own) {
      const isDay = typeof cell === 'object';
      columns.set(header, isDay && columns.get(header) !== 'plain' ? 'days' : 'plain');
    }
  }
  return columns.set(headers.label('origin'), 'plain');
}

function ownCells(
  { own, origins }: AdoptedRecord,
  columns: ReadonlyMap<string, 'days' | 'plain'>,
  headers: OwnHeaders,
  date1904: boolean,
): Readonly<Record<string, Cell>> {
  const cells = [...own].map(([header, cell]) => [header, ownCell(cell, columns.get(header) === 'days', date1904)]);
  return Object.fromEntries([...cells, [headers.label('origin'), cutToCell(originsText(origins))]]) as Record<
    string,
    Cell
  >;
}

function ownCell(cell: OwnCell, isDay: boolean, date1904: boolean): Cell {
  if (typeof cell === 'object') return isDay ? serialFromDate(cell.date, date1904) : cell.date;
  return typeof cell === 'string' ? cutToCell(cell) : cell;
}

function knownOf(
  matrix: Matrix,
  adopted: AdoptedRecord,
  row: Row,
  id: string,
  values: Values,
  own: NewAdopted['own'],
): KnownAdopted {
  const ofFields = Object.entries(values).flatMap(([name, found]): AdoptionDifference[] => {
    // The Plan names its indicators.
    if (adopted.code !== null && name.startsWith('name')) return [];
    const held = row.record[name] ?? null;
    const wanted = adopted.code !== null && name === 'expectedResults' ? union(held, found) : found;
    return isBlank(wanted) || sameValue(held, wanted) ? [] : [{ name, isOwn: false, held, found: wanted }];
  });
  const { raw } = matrix.tables[adopted.record];
  const headers = (raw?.headers ?? []).map((header) => header.toLowerCase());
  const ofOwn = Object.entries(own).flatMap(([name, found]): AdoptionDifference[] => {
    const held = raw?.rows[row.index]?.[headers.indexOf(name.toLowerCase())] ?? '';
    return String(held) === String(found)
      ? []
      : [{ name, isOwn: true, held: String(held), found: found as FieldValue }];
  });
  const isUntouched = adopted.code !== null && isBlank(row.record['version']);
  return { adopted, row, id, differences: [...ofFields, ...ofOwn], isUntouched };
}

const union = (held: FieldValue, found: FieldValue): FieldValue => [
  ...new Set([...membersOf(held), ...membersOf(found)]),
];
