import { toCell, type Cell, type CellContext } from '../../domain/records/cell';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { numberFormatOf } from '../columnFormats';
import { escapeCell } from '../escapeText';
import type { WorkbookSnapshot } from '../openWorkbook';
import { WorkbookError } from '../workbookError';
import { stamps, type LocatedRow, type RecordWrite, type Values } from './recordBatch';
import { requireHolds } from './requireHolds';
import { sameCell } from './sameCell';
import type { TableInRequest } from './TableInRequest';

/** A cell that held something else than was known when it was written over. */
export interface Overwritten {
  readonly write: RecordWrite;
  readonly field: string;
  /** What it held. */
  readonly held: Cell;
}

/** Version, date and name first: whoever looks at a row that broke off half way sees that it was begun. */
const stampsFirst = (a: string, b: string): number => rankOf(a) - rankOf(b);
const rankOf = (field: string): number => (stamps.includes(field) ? stamps.indexOf(field) : stamps.length);

/** One cell of a changed row. */
interface ChangedCell {
  readonly field: string;
  readonly known: Cell;
  readonly value: Cell;
  /** That of its column. */
  readonly format: string;
  /** Whether it stands in a column of a person's own, named by its header. */
  readonly isOwn: boolean;
  readonly range: Excel.Range;
}

/** A row that is changed, in the steps in which a request does so. */
export class Changing {
  private readonly row: Excel.Range;
  private readonly cells: readonly ChangedCell[];
  private after: readonly Excel.Range[] = [];

  constructor(
    private readonly target: TableInRequest,
    private readonly written: RecordWrite,
    located: LocatedRow,
    context: CellContext,
    checks: boolean,
  ) {
    this.row = target.row(located.place);
    const declared = Object.keys(written.values)
      .sort(stampsFirst)
      .flatMap((field) => {
        const [declared, position] = [declarationOf(written.table).fields[field], target.position.get(field)];
        if (!declared || position === undefined) return [];
        const range = this.row.getIntersection(target.column(field));
        const value = written.raw?.[field] ?? toCell(declared, written.values[field] ?? null, context);
        const [known, format] = [located.cells[position] ?? '', numberFormatOf(declared)];
        return [{ field, range, value, known, format, isOwn: false }];
      });
    const own = Object.entries(written.own ?? {}).flatMap(([header, value]): ChangedCell[] => {
      const position = target.ownPosition(header);
      if (position === undefined) return [];
      const range = this.row.getIntersection(target.ownColumn(header));
      return [{ field: header, range, value, known: located.cells[position] ?? '', format: 'General', isOwn: true }];
    });
    this.cells = [...declared, ...own];
    if (checks) for (const { range, known } of this.cells) requireHolds(range, known);
  }

  look(): void {
    for (const { range } of this.cells) range.load('values');
  }

  touch(): void {
    const [first] = this.cells;
    if (first) first.range.values = [[null]];
  }

  write(): void {
    for (const { range, value, known, format } of this.cells) {
      // A cell in which a day or number was typed as text is mostly one for texts, and would make one of it again.
      if (typeof value === 'number' && typeof known === 'string' && known !== '') range.numberFormat = [[format]];
      range.values = [[escapeCell(value)]];
    }
  }

  readBack(): void {
    this.after = this.cells.map(({ field, isOwn }) => {
      const column = isOwn ? this.target.ownColumn(field) : this.target.column(field);
      const range = this.row.getIntersection(column);
      range.load('values');
      return range;
    });
  }

  /** After the sync: cells that held something else than was known. */
  overwritten(): Overwritten[] {
    return this.cells.flatMap(({ field, range, known, value, isOwn }) => {
      const held = cellOf(range);
      return isOwn || sameCell(held, known) || sameCell(held, value) ? [] : [{ write: this.written, field, held }];
    });
  }

  /** After the sync: throws `notVerified` with the first column whose cell does not hold what was written. */
  verify(snapshot: WorkbookSnapshot): void {
    const wrong = this.cells.find(({ value }, index) => !sameCell(value, cellOf(this.after[index] as Excel.Range)));
    if (wrong) throw notVerified(this.written.table, wrong.field, this.written.key, snapshot);
  }
}

const cellOf = (range: Excel.Range): Cell => ((range.values as Cell[][])[0]?.[0] ?? '') as Cell;

/** What is thrown where a column of a row does not hold what was written. */
export function notVerified(name: RecordName, field: string, key: Values, { matrix }: WorkbookSnapshot): WorkbookError {
  const { sheet, fields } = declarationOf(name);
  const where = fields[field]?.label[matrix.language] ?? field;
  const record = Object.values(key).join(' · ');
  return new WorkbookError('notVerified', {
    table: sheet[matrix.language],
    column: where,
    where,
    record,
    written: 'all',
  });
}
