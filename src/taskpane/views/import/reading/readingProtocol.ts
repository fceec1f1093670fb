import type { IncomingCopy } from '../../../../domain/merge/importPreview';
import type { IncomingNote } from '../../../../domain/merge/incomingNote';
import type { Cell } from '../../../../domain/records/cell';
import { indexById } from '../../../../domain/records/idIndex';
import { ListIndex, type Lists } from '../../../../domain/records/listIndex';
import type { Matrix, Row, TableData } from '../../../../domain/records/matrix';
import { recordNames, type RecordName } from '../../../../domain/records/records';
import { isRefusal, type FileRefusal } from '../../../../files/fileRefusal';
import type { Incoming } from '../../../../files/readIncoming';
import type { NoteReadOptions } from '../../../../files/word/incomingNoteOf';

/** What a pick-list is made of: objects lose their methods between threads. */
type ListParts = Pick<ListIndex, 'members' | 'retired' | 'open'>;

/** A file to read, as it goes to the worker. */
export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly options: Omit<NoteReadOptions, 'lists' | 'indicators'> & {
    readonly lists: Readonly<Record<string, ListParts>>;
    readonly indicators: ListParts;
  };
}

/** What comes back of it: what is long in portions, each of which the pane takes in between two clicks, then the rest. */
export type ReadingAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'notes'; readonly items: readonly IncomingNote[] }
  | { readonly kind: 'rows'; readonly at: TableAddress; readonly items: readonly Row[] }
  | { readonly kind: 'cells'; readonly at: TableAddress; readonly items: readonly (readonly Cell[])[] }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'done'; readonly rest: Incoming }
  | { readonly kind: 'bug'; readonly message: string };

interface TableAddress {
  readonly copy: number;
  readonly table: RecordName;
}

const itemsAtOnce = 250;

/** A file to read, ready to be sent. */
export function requestOf(bytes: Uint8Array, options: NoteReadOptions): ReadingRequest {
  return { bytes, options: { ...options, lists: partsOf(options.lists), indicators: listParts(options.indicators) } };
}

/** With what the file of a request is read. */
export function optionsOf({ options }: ReadingRequest): NoteReadOptions {
  return { ...options, lists: listsOf(options.lists), indicators: listOf(options.indicators) };
}

/** What reading a file gave, as it is sent. */
export function* answersOf(result: Incoming | FileRefusal): Iterable<ReadingAnswer> {
  if (isRefusal(result)) return yield { kind: 'refused', refusal: result };
  for (const items of portionsOf(result.notes)) yield { kind: 'notes', items };
  for (const [copy, { matrix }] of result.copies.entries()) {
    for (const table of recordNames) {
      const { rows, raw } = matrix.tables[table] as unknown as TableData;
      for (const items of portionsOf(rows)) yield { kind: 'rows', at: { copy, table }, items };
      for (const items of portionsOf(raw?.rows ?? [])) yield { kind: 'cells', at: { copy, table }, items };
    }
  }
  const copies = result.copies.map((copy) => ({
    ...copy,
    matrix: withTables({ ...copy.matrix, lists: partsOf(copy.matrix.lists) as unknown as Lists }, () => ({
      rows: [],
      cells: [],
    })),
  }));
  yield { kind: 'done', rest: { ...result, notes: [], copies } };
}

/** Puts together what comes back of one file. */
export class AnswerCollector {
  private readonly notes: IncomingNote[] = [];
  private readonly rows = new Map<string, Row[]>();
  private readonly cells = new Map<string, (readonly Cell[])[]>();

  /** Takes the next answer; gives what reading the file gave once that is whole. Throws where the reader has a bug. */
  take(answer: ReadingAnswer): Incoming | FileRefusal | null {
    switch (answer.kind) {
      case 'ready':
        return null;
      case 'notes':
        this.notes.push(...answer.items);
        return null;
      case 'rows':
        listAt(this.rows, answer.at).push(...answer.items);
        return null;
      case 'cells':
        listAt(this.cells, answer.at).push(...answer.items);
        return null;
      case 'refused':
        return answer.refusal;
      case 'done':
        return {
          ...answer.rest,
          notes: this.notes,
          copies: answer.rest.copies.map((copy, at) => this.whole(copy, at)),
        };
      case 'bug':
        throw new Error(answer.message);
    }
  }

  private whole(copy: IncomingCopy, index: number): IncomingCopy {
    const matrix = withTables(copy.matrix, (table) => ({
      rows: listAt(this.rows, { copy: index, table }),
      cells: listAt(this.cells, { copy: index, table }),
    }));
    return { ...copy, matrix: { ...matrix, lists: listsOf(matrix.lists) } };
  }
}

/** A matrix with other rows in its tables. */
function withTables(
  matrix: Matrix,
  contentOf: (table: RecordName) => { readonly rows: readonly Row[]; readonly cells: readonly (readonly Cell[])[] },
): Matrix {
  const tables = recordNames.map((name) => {
    const { raw, columns } = matrix.tables[name];
    const { rows, cells } = contentOf(name);
    return [name, { raw: raw && { ...raw, rows: cells }, columns, rows, ...indexById(rows) }];
  });
  return { ...matrix, tables: Object.fromEntries(tables) as Matrix['tables'] };
}

function listAt<T>(lists: Map<string, T[]>, { copy, table }: TableAddress): T[] {
  const key = `${copy} ${table}`;
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

function* portionsOf<T>(items: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < items.length; start += itemsAtOnce) yield items.slice(start, start + itemsAtOnce);
}

const listParts = ({ members, retired, open }: ListParts): ListParts => ({ members, retired, open });
const listOf = ({ members, retired, open }: ListParts): ListIndex => new ListIndex(members, retired, open);

const partsOf = (lists: Lists): Record<string, ListParts> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, listParts(list)]));
const listsOf = (lists: Readonly<Record<string, ListParts>>): Lists =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, listOf(list)])) as unknown as Lists;
