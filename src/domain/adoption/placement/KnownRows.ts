import { inEach } from '../../plan/language';
import { isBlank } from '../../records/cell';
import type { FieldValue } from '../../records/field';
import { rowId } from '../../records/ids';
import type { Matrix, Row } from '../../records/matrix';
import type { Steps } from '../../steps';
import type { AdoptedRecord } from '../adoptedRecord';
import { titleKey } from '../assemble/identity';
import type { Adoptable } from '../layout';
import { ownLabels } from '../ownHeaders';
import { originsIn, originText, sheetOfOrigin } from './originText';

/** Where the rows of a table say that they were taken from; -1 where it has no such column. */
export function originColumn({ tables }: Matrix, name: Adoptable): number {
  const labels = new Set(inEach(ownLabels.origin).map((label) => label.toLowerCase()));
  return (tables[name].raw?.headers ?? []).findIndex((header) => labels.has(header.toLowerCase()));
}

/** Where a row says that it was taken from. */
export function originsOfRow(matrix: Matrix, name: Adoptable, row: Row, column: number): readonly string[] {
  return originsIn(String(matrix.tables[name].raw?.rows[row.index]?.[column] ?? ''));
}

type Values = Readonly<Record<string, FieldValue>>;

/** What a record is called, as it is compared with others of its table. */
export function nameOf(record: Adoptable, values: Values): string {
  switch (record) {
    case 'CountryReport':
      return ['country', 'class', 'product', 'date'].map((field) => String(values[field] ?? '')).join(' ');
    case 'Indicator':
      return titleKey(values['nameEs'] ?? values['nameEn']);
    default:
      return titleKey(values['title']);
  }
}

/** What tells records of one name apart: their days, and their year. */
function daysOf(values: Values): string {
  const day = values['actualStart'] ?? values['plannedStart'] ?? values['agreedOn'] ?? values['start'];
  return String(day ?? values['planYear'] ?? '');
}

/** Finds the rows of a table that adopted records are already, each row for one record. */
export class KnownRows {
  private readonly byOrigin = new Map<string, Row[]>();
  private readonly byName = new Map<string, Row[]>();
  private readonly byId = new Map<string, Row>();
  private readonly sheets = new Map<Row, ReadonlySet<string>>();
  private readonly taken = new Set<Row>();

  constructor(
    matrix: Matrix,
    private readonly record: Adoptable,
  ) {
    const column = originColumn(matrix, record);
    for (const row of matrix.tables[record].rows as readonly Row[]) {
      const origins = column < 0 ? [] : originsOfRow(matrix, record, row, column);
      for (const origin of origins) listed(this.byOrigin, origin, row);
      this.sheets.set(row, new Set(origins.map(sheetOfOrigin)));
      listed(this.byName, nameOf(record, row.record), row);
      this.byId.set(rowId(row.record['id']), row);
    }
  }

  /** The row of each record that has one; those that are surest are found first. */
  *find(
    records: readonly AdoptedRecord[],
    valuesOf: (one: AdoptedRecord) => Values,
  ): Steps<ReadonlyMap<AdoptedRecord, Row>> {
    const found = new Map<AdoptedRecord, Row>();
    if (this.byId.size === 0) return found;
    const ways = [this.byCode, this.byPlaceAndName, this.byNameAndDays, this.byNameInSheet, this.byPlaceAlone];
    for (const way of ways) {
      for (const [index, one] of records.entries()) {
        if (index % 200 === 0) yield;
        if (found.has(one)) continue;
        const row = way.call(this, one, valuesOf(one));
        if (!row || this.taken.has(row)) continue;
        this.taken.add(row);
        found.set(one, row);
      }
    }
    return found;
  }

  private byCode({ code }: AdoptedRecord): Row | undefined {
    return code === null ? undefined : this.byId.get(rowId(code));
  }

  private atPlaces({ origins }: AdoptedRecord): readonly Row[] {
    return origins
      .flatMap((origin) => this.byOrigin.get(originText(origin)) ?? [])
      .filter((row) => !this.taken.has(row));
  }

  private byPlaceAndName(one: AdoptedRecord, values: Values): Row | undefined {
    const name = nameOf(this.record, values);
    return this.atPlaces(one).find((row) => nameOf(this.record, row.record) === name);
  }

  private namesakes(values: Values): readonly Row[] {
    return (this.byName.get(nameOf(this.record, values)) ?? []).filter((row) => !this.taken.has(row));
  }

  private byNameAndDays(_: AdoptedRecord, values: Values): Row | undefined {
    const days = daysOf(values);
    const isOther = (field: string, row: Row) =>
      !isBlank(values[field]) && !isBlank(row.record[field]) && values[field] !== row.record[field];
    const same = this.namesakes(values).filter(
      (row) => daysOf(row.record) === days && !isOther('leadGroup', row) && !isOther('planYear', row),
    );
    return same.length === 1 ? same[0] : undefined;
  }

  /** A row of the same sheet that is called so and that no other record is: its days were changed. */
  private byNameInSheet({ origins }: AdoptedRecord, values: Values): Row | undefined {
    const sheets = origins.map(({ sheet }) => sheet);
    const same = this.namesakes(values).filter((row) => sheets.some((sheet) => this.sheets.get(row)?.has(sheet)));
    return same.length === 1 ? same[0] : undefined;
  }

  /** The row taken from the same place, where it is called nearly so, or has the same days: it was renamed. */
  private byPlaceAlone(one: AdoptedRecord, values: Values): Row | undefined {
    const name = nameOf(this.record, values);
    return this.atPlaces(one).find((row) => {
      const known = nameOf(this.record, row.record);
      const days = daysOf(values);
      return isLike(name, known) || (days.length > 4 && days === daysOf(row.record));
    });
  }
}

function listed<K>(index: Map<K, Row[]>, key: K, row: Row): void {
  const rows = index.get(key);
  if (rows) rows.push(row);
  else index.set(key, [row]);
}

/** Whether two names have most of their words in common. */
function isLike(a: string, b: string): boolean {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(first.size, second.size) >= 0.6;
}
