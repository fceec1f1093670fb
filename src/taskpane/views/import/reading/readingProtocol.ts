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
  const copies = result.copies.map(({ source, matrix }) => ({ source, matrix: sentMatrix(matrix) }));
  const parts = withoutLongLists({ ...result, copies } satisfies Sent);
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

/** Puts together what comes back of one file. */
export class AnswerCollector {
  private readonly lists = new LongLists();

  /** Takes the next answer; gives what reading the file gave once that is there. Throws where the reader has a bug. */
  take(answer: ReadingAnswer): Steps<Incoming> | FileRefusal | null {
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

  private *whole(rest: unknown): Steps<Incoming> {
    const sent = (yield* this.lists.whole(rest)) as Sent;
    return { ...sent, copies: sent.copies.map(({ source, matrix }) => ({ source, matrix: receivedMatrix(matrix) })) };
  }
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
