import { recalculateInSteps, type Recalculation } from '../../../src/domain/indicators/recalculation';
import type { ChangeSet } from '../../../src/domain/records/changes';
import { toCell, type Cell } from '../../../src/domain/records/cell';
import { cellContextOf, type RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { declarationOf, type RecordName } from '../../../src/domain/records/records';
import { atOnce } from '../../../src/domain/steps';

/** The tables of a workbook as cells, which a recalculation is run on as on a sheet. */
export class RawBook {
  constructor(private tables: readonly RawTable[]) {}

  get matrix() {
    return readMatrix(this.tables, { date1904: false });
  }

  /** Recalculates and puts what was planned into the cells. */
  recalculate(today: string): Recalculation {
    const { matrix } = this;
    let made = 0;
    const makeId = (letter: string, year: number) => `${letter}${year % 100}-NEW${made++}`;
    const recalculation = atOnce(recalculateInSteps(matrix, { today, now: `${today}T10:00:00`, makeId }));
    this.apply(recalculation.changes);
    return recalculation;
  }

  /** Puts what was planned into the cells. */
  apply(changes: ChangeSet): void {
    const { matrix } = this;
    const context = cellContextOf(matrix);
    const cellOf = (table: RecordName, field: string | null, value: Parameters<typeof toCell>[1] = null): Cell => {
      const declared = declarationOf(table).fields[field ?? ''];
      return declared ? toCell(declared, value, context) : '';
    };
    for (const name of new Set([...changes.fields, ...changes.rows].map(({ table }) => table))) {
      const { fields, position } = matrix.tables[name].columns;
      const cells = (matrix.tables[name].raw?.rows ?? []).map((row) => [...row]);
      for (const { table, index, field, value } of changes.fields) {
        if (table === name) cells[index]?.splice(position.get(field) ?? -1, 1, cellOf(name, field, value));
      }
      const added = changes.rows.filter(({ table }) => table === name);
      for (const { record } of added) cells.push(fields.map((field) => cellOf(name, field, record[field ?? ''])));
      this.replace(name, () => cells);
    }
  }

  /** Types into the cell of a field. */
  edit(table: RecordName, index: number, field: string, cell: Cell): void {
    const column = this.matrix.tables[table].columns.position.get(field);
    this.replace(table, (rows) =>
      rows.map((cells, at) => (at === index ? cells.map((old, place) => (place === column ? cell : old)) : cells)),
    );
  }

  addRow(table: RecordName, cells: readonly Cell[]): void {
    this.replace(table, (rows) => [...rows, cells]);
  }

  /** Puts one table in the place of the one of its name. */
  put(table: RawTable): void {
    this.tables = [...this.tables.filter(({ name }) => name !== table.name), table];
  }

  /** What is in Valores, one text a row. */
  values(): string[] {
    const { rows } = this.matrix.tables.IndicatorValue;
    return rows.map(({ record: { indicator, period, dimension, member, value } }) =>
      [indicator, period, dimension, member, value].map((part) => part ?? '').join('|'),
    );
  }

  private replace(table: RecordName, change: (rows: RawTable['rows']) => RawTable['rows']): void {
    const { table: name } = declarationOf(table);
    this.tables = this.tables.map((raw) => (raw.name === name ? { ...raw, rows: change(raw.rows) } : raw));
  }
}
