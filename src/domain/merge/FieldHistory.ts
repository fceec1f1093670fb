import type { CellContext } from '../records/cell';
import type { ChangeLog } from '../records/changeLog';
import type { FieldValue } from '../records/field';
import { cellContextOf, type Matrix } from '../records/matrix';
import { isLogged, readLogLine } from '../records/readLogLine';
import { declarationOf, type RecordName } from '../records/records';
import { rowId } from '../records/ids';
import { runsOf, type Steps } from '../steps';

/** A change of a field: when, and what it held before as the log keeps values; null for a blank. */
export interface Change {
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly date: string;
  readonly before: string | null;
}

/**
 * So many changes of one field of a record are remembered, the last in the log. Nobody makes as many by hand; what is not
 * remembered leaves a choice to the person.
 */
const mostRemembered = 1000;

/** When and from what fields of records were changed, as far as a matrix's change log tells. */
export class FieldHistory {
  /** By table and code, the fields with their changes. */
  private readonly records = new Map<string, Map<string, Change[]>>();

  private constructor(private readonly context: CellContext) {}

  /** The history that a matrix's change log tells. */
  static *of(matrix: Matrix): Steps<FieldHistory> {
    const history = new FieldHistory(cellContextOf(matrix));
    for (const run of runsOf(matrix.tables.ChangeLog.rows)) {
      for (const { record } of run) history.add(record);
      yield;
    }
    return history;
  }

  private add({ table, record: code, field, date, before }: ChangeLog): void {
    if (table === null || code === null || field === null || date === null) return;
    const logged = readLogLine(table, field);
    if (logged === null) return;
    const key = `${logged.name} ${rowId(code)}`;
    const fields = this.records.get(key) ?? new Map<string, Change[]>();
    const changes = fields.get(logged.field) ?? [];
    changes.push({ date, before });
    if (changes.length > mostRemembered) changes.shift();
    fields.set(logged.field, changes);
    this.records.set(key, fields);
  }

  private fieldsOf(table: RecordName, code: string) {
    return this.records.get(`${table} ${rowId(code)}`);
  }

  /** The changes of a field that the log tells of. */
  changesOf(table: RecordName, code: string, field: string): readonly Change[] {
    return this.fieldsOf(table, code)?.get(field) ?? [];
  }

  /** Whether the log has ever told of this record. */
  knows(table: RecordName, code: string): boolean {
    return this.fieldsOf(table, code) !== undefined;
  }

  /** The moment of a field's last change; null where the log does not tell. */
  lastChange(table: RecordName, code: string, field: string): string | null {
    const dates = this.changesOf(table, code, field).map(({ date }) => date);
    return dates.reduce<string | null>((last, date) => (last === null || date > last ? date : last), null);
  }

  /** Whether a field was changed at this very moment. */
  has(table: RecordName, code: string, field: string, moment: string): boolean {
    return this.changesOf(table, code, field).some(({ date }) => date === moment);
  }

  /** Whether a field once held this value and was changed from it to another. */
  cameFrom(table: RecordName, code: string, field: string, value: FieldValue): boolean {
    const declared = declarationOf(table).fields[field];
    if (!declared) return false;
    return this.changesOf(table, code, field).some(({ before }) => isLogged(declared, before, value, this.context));
  }

  /** Fields of a record that were changed after a moment, and how many times something was saved in it. */
  since(table: RecordName, code: string, moment: string): { fields: ReadonlySet<string>; saves: number } {
    const later = [...(this.fieldsOf(table, code) ?? [])].flatMap(([field, changes]) =>
      changes.filter(({ date }) => date > moment).map(({ date }) => ({ field, date })),
    );
    return {
      fields: new Set(later.map(({ field }) => field)),
      saves: new Set(later.map(({ date }) => date)).size,
    };
  }
}
