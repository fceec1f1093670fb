import type { ForeignCell, ForeignSheet, ForeignWorkbook } from '../../../../domain/adoption/foreignSheet';
import { tableData } from '../../../../domain/records/idIndex';
import { ListIndex, type Lists } from '../../../../domain/records/listIndex';
import type { Matrix, TableData } from '../../../../domain/records/matrix';
import { recordNames, type RecordName } from '../../../../domain/records/records';
import type { Steps } from '../../../../domain/steps';
import { isRefusal, type FileRefusal } from '../../../../files/container/fileRefusal';
import type { Incoming } from '../../../../files/readIncoming';
import type { NoteReadOptions } from '../../../../files/word/incomingNoteOf';
import { LongLists, withoutLongLists, type ListPortion } from './longLists';

/** What a pick-list is made of: objects lose their methods between threads. */
type ListParts = Pick<ListIndex, 'members' | 'retired' | 'open'>;

/** A file to read, as it goes to the worker. */
export type ReadingRequest = IncomingRequest | ForeignRequest;

/** A concept note or a copy of the workbook. */
interface IncomingRequest {
  readonly kind: 'incoming';
  readonly bytes: Uint8Array;
  readonly options: Omit<NoteReadOptions, 'lists' | 'indicators' | 'decisions'> & {
    readonly lists: Readonly<Record<string, ListParts>>;
    readonly indicators: ListParts;
    readonly decisions: ListParts;
  };
}

/** A workbook of unknown layout. */
interface ForeignRequest {
  readonly kind: 'foreign';
  readonly bytes: Uint8Array;
}

/** What comes back of it: what is long in portions, each of which the pane takes in between two clicks, then the rest. */
export type ReadingAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'items'; readonly portion: ListPortion }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'done'; readonly rest: unknown }
  | { readonly kind: 'bug'; readonly message: string };

/** What reading a file gave, with nothing in it that cannot be sent. */
interface Sent extends Omit<Incoming, 'copies'> {
  readonly copies: readonly { readonly source: string; readonly matrix: SentMatrix }[];
}

type SentMatrix = Omit<Matrix, 'lists' | 'tables'> & {
  readonly lists: Readonly<Record<string, ListParts>>;
  readonly tables: Readonly<Record<RecordName, SentTable>>;
};

/** A table without what follows from its rows. */
type SentTable = Pick<TableData, 'raw' | 'columns' | 'rows'>;

/** A file to read, ready to be sent. */
export function requestOf(bytes: Uint8Array, options: NoteReadOptions): IncomingRequest {
  return {
    kind: 'incoming',
    bytes,
    options: {
      ...options,
      lists: partsOf(options.lists),
      indicators: listParts(options.indicators),
      decisions: listParts(options.decisions),
    },
  };
}

/** With what the file of a request is read. */
export function optionsOf({ options }: IncomingRequest): NoteReadOptions {
  const [indicators, decisions] = [listOf(options.indicators), listOf(options.decisions)];
  return { ...options, lists: listsOf(options.lists), indicators, decisions };
}

/** What reading a file gave, as it is sent. */
export function answersOf(result: Incoming | FileRefusal): Iterable<ReadingAnswer> {
  if (isRefusal(result)) return [{ kind: 'refused', refusal: result }];
  const copies = result.copies.map(({ source, matrix }) => ({ source, matrix: sentMatrix(matrix) }));
  return inPortions({ ...result, copies } satisfies Sent);
}

/** A workbook of unknown layout, as it is sent: maps as lists, which can go in portions. */
export function foreignAnswersOf(result: ForeignWorkbook | FileRefusal): Iterable<ReadingAnswer> {
  if (isRefusal(result)) return [{ kind: 'refused', refusal: result }];
  return inPortions(
    result.sheets.map((sheet): SentSheet => ({
      ...sheet,
      rows: [...sheet.rows].map(([row, cells]) => ({
        row,
        cells: [...cells].map(([column, cell]) => ({ column, cell })),
      })),
    })),
  );
}

function* inPortions(value: unknown): Iterable<ReadingAnswer> {
  const parts = withoutLongLists(value);
  for (;;) {
    const part = parts.next();
    if (part.done) return yield { kind: 'done', rest: part.value };
    yield { kind: 'items', portion: part.value };
  }
}

function sentMatrix({ lists, tables, ...matrix }: Matrix): SentMatrix {
  const sent = recordNames.map((name) => {
    const { raw, columns, rows } = tables[name] as TableData;
    return [name, { raw, columns, rows }];
  });
  return { ...matrix, lists: partsOf(lists), tables: Object.fromEntries(sent) as SentMatrix['tables'] };
}

type SentSheet = Omit<ForeignSheet, 'rows'> & {
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly column: number; readonly cell: ForeignCell }[];
  }[];
};

/** Puts together what comes back of one file. */
export class AnswerCollector<T> {
  private readonly lists = new LongLists();

  /** @param received makes what was read of what was sent */
  constructor(private readonly received: (sent: unknown) => T) {}

  /** Takes the next answer; gives what reading the file gave once that is there. Throws where the reader has a bug. */
  take(answer: ReadingAnswer): Steps<T> | FileRefusal | null {
    switch (answer.kind) {
      case 'ready':
        return null;
      case 'items':
        this.lists.add(answer.portion);
        return null;
      case 'refused':
        return answer.refusal;
      case 'done':
        return this.whole(answer.rest);
      case 'bug':
        throw new Error(answer.message);
    }
  }

  private *whole(rest: unknown): Steps<T> {
    return this.received(yield* this.lists.whole(rest));
  }
}

/** What reading a concept note or a copy of the workbook gave. */
export function receivedIncoming(sent: unknown): Incoming {
  const { copies, ...rest } = sent as Sent;
  return { ...rest, copies: copies.map(({ source, matrix }) => ({ source, matrix: receivedMatrix(matrix) })) };
}

/** What reading a workbook of unknown layout gave. */
export function receivedForeign(sent: unknown): ForeignWorkbook {
  const sheets = (sent as readonly SentSheet[]).map(({ rows, ...sheet }): ForeignSheet => ({
    ...sheet,
    rows: new Map(rows.map(({ row, cells }) => [row, new Map(cells.map(({ column, cell }) => [column, cell]))])),
  }));
  return { sheets };
}

function receivedMatrix({ lists, tables, ...matrix }: SentMatrix): Matrix {
  const received = recordNames.map((name) => [name, tableData(tables[name])]);
  return { ...matrix, lists: listsOf(lists), tables: Object.fromEntries(received) as Matrix['tables'] };
}

const listParts = ({ members, retired, open }: ListParts): ListParts => ({ members, retired, open });
const listOf = ({ members, retired, open }: ListParts): ListIndex => new ListIndex(members, retired, open);

const partsOf = (lists: Lists): Record<string, ListParts> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, listParts(list)]));
const listsOf = (lists: Readonly<Record<string, ListParts>>): Lists =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, listOf(list)])) as Lists;
