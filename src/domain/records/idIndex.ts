import { rowId } from './ids';
import type { IdIndex, Row, TableData } from './matrix';

/** Where the rows of a table stand that have an id. */
interface Places {
  /** Of each id the row that counts. */
  readonly counted: ReadonlyMap<string, number>;
  /** Ids that several rows have. */
  readonly repeated: ReadonlySet<string>;
  /** Rows that do not count because another with their id does. */
  readonly others: readonly number[];
}

/**
 * The rows of a table by their ids. Of several with one id that counts which has the highest version, then the latest
 * update, then the first by content, so that sorting never changes a value. Rows without an id all count.
 */
class TableIndex implements IdIndex {
  private duplicateRows: ReadonlySet<Row> | null = null;

  private constructor(
    private readonly rows: readonly Row[],
    private places: Places | null,
  ) {}

  /**
   * That of these rows. They are looked through when it is first asked, unless each id stands where it stood before.
   * @param earlier that of the table as it was before
   */
  static of(rows: readonly Row[], earlier?: IdIndex): TableIndex {
    if (!(earlier instanceof TableIndex)) return new TableIndex(rows, null);
    return earlier.rows === rows ? earlier : new TableIndex(rows, earlier.placesOf(rows));
  }

  get(id: string): Row | undefined {
    const place = this.found().counted.get(id);
    return place === undefined ? undefined : this.rows[place];
  }

  has(id: string): boolean {
    return this.found().counted.has(id);
  }

  /** Rows that do not count because another with their id does. */
  get duplicates(): ReadonlySet<Row> {
    return (this.duplicateRows ??= new Set(this.found().others.map((place) => this.rows[place]!)));
  }

  private found(): Places {
    return (this.places ??= placesIn(this.rows));
  }

  /** Its places where they are those of these rows too: null where an id is another, or one that is there repeatedly. */
  private placesOf(rows: readonly Row[]): Places | null {
    const { places, rows: before } = this;
    if (places === null || rows.length !== before.length) return null;
    for (let place = 0; place < rows.length; place++) {
      const [row, old] = [rows[place]!, before[place]!];
      if (row === old) continue;
      const id = idOf(row);
      if (id !== idOf(old) || places.repeated.has(id)) return null;
    }
    return places;
  }
}

const idOf = ({ record }: Row): string => rowId(record['id']);

function placesIn(rows: readonly Row[]): Places {
  const counted = new Map<string, number>();
  const repeated = new Set<string>();
  const others: number[] = [];
  for (let place = 0; place < rows.length; place++) {
    const id = idOf(rows[place]!);
    if (id === '') continue;
    const other = counted.get(id);
    if (other === undefined) {
      counted.set(id, place);
      continue;
    }
    repeated.add(id);
    const isBefore = comesBefore(rows[place]!, rows[other]!);
    if (isBefore) counted.set(id, place);
    others.push(isBefore ? other : place);
  }
  return { counted, repeated, others };
}

/**
 * A table with what follows from its rows.
 * @param earlier the same table as it was before
 */
export function tableData(
  { raw, columns, rows }: Pick<TableData, 'raw' | 'columns' | 'rows'>,
  earlier?: TableData,
): TableData {
  const byId = TableIndex.of(rows, earlier?.byId);
  return {
    raw,
    columns,
    rows,
    byId,
    get duplicates() {
      return byId.duplicates;
    },
  };
}

/** The rows of a table that count: of several with one id only one. */
export function countedRows<R extends Row<unknown>>({
  rows,
  duplicates,
}: {
  readonly rows: readonly R[];
  readonly duplicates: ReadonlySet<Row>;
}): readonly R[] {
  return duplicates.size === 0 ? rows : rows.filter((row) => !duplicates.has(row as Row));
}

function comesBefore(a: Row, b: Row): boolean {
  const versions = Number(a.record['version'] ?? -1) - Number(b.record['version'] ?? -1);
  if (versions !== 0) return versions > 0;
  const [updatedA, updatedB] = [String(a.record['updatedAt'] ?? ''), String(b.record['updatedAt'] ?? '')];
  if (updatedA !== updatedB) return updatedA > updatedB;
  return contentOf(a) < contentOf(b);
}

const contentOf = ({ record, unreadable }: Row): string => JSON.stringify([record, unreadable]);
