import type { Scalar, Workbook } from 'excel-host';
import { readFacts, rowOf, type BookFacts, type CellName } from './bookFacts';
import { ownMark } from './people';
import { without } from './without';

/** A cell that an operation is to leave with a value. */
export interface Promised {
  readonly cell: CellName;
  readonly value: Scalar;
  /** What its person saw there before; what else was there must not be lost. Undefined where that does not matter. */
  readonly seen?: Scalar;
}

/** A line of the change log that an operation is to leave, once. */
export interface LogLine {
  readonly words: string;
  readonly isIt: (line: Readonly<Record<string, Scalar>>) => boolean;
  /** Of how many lines that fit: a record's other fields are not told apart. One where it is not given. */
  readonly count?: number;
}

/** What a client was told in the end: written; nothing written; neither, so that it has to look. */
export type Outcome = 'done' | 'nothing' | 'unclear';

/** What one client asks of the workbook, as the ledger sees it. */
export interface Operation {
  readonly name: string;
  readonly promised: readonly Promised[];
  readonly log: readonly LogLine[];
  /** Whether the operation may write a value into a cell that it has not promised, such as the others of its new row. */
  readonly mayWrite: (cell: CellName, value: Scalar, facts: BookFacts) => boolean;
}

interface Change {
  /** Null for a person. */
  readonly by: Operation | null;
  readonly cell: CellName;
  readonly before: Scalar | undefined;
  readonly after: Scalar | undefined;
}

/**
 * Keeps book beside a trial: who changed which cell when, and what each was told; at the end says what is not as they
 * were told.
 */
export class Ledger {
  private readonly changes: Change[] = [];
  private readonly outcomes = new Map<Operation, Outcome>();
  private readonly faults: string[] = [];
  private readonly start: BookFacts;
  private last: BookFacts;
  /** What people left outside of tables, and their own texts anywhere. */
  private own: Pick<BookFacts, 'loose' | 'marks'>;

  constructor(private readonly workbook: Workbook) {
    this.start = readFacts(workbook);
    this.last = this.start;
    this.own = this.start;
  }

  /** Notes what a step has changed: of an operation, or (null) of a person. */
  note(by: Operation | null): void {
    const now = readFacts(this.workbook);
    const cells = new Set([...this.last.cells.keys(), ...now.cells.keys()]);
    const named = this.rowsNamed(now);
    for (const cell of cells) {
      const [before, after] = [this.last.cells.get(cell), now.cells.get(cell)];
      if (before !== after) this.changes.push({ by: named.has(rowOf(cell)) ? null : by, cell, before, after });
    }
    // What a client has left outside of a table for the moment does not become a person's.
    if (by === null)
      this.own = {
        loose: changed(this.own.loose, this.last.loose, now.loose),
        marks: changed(this.own.marks, this.last.marks, now.marks),
      };
    this.last = now;
  }

  /** Rows that a person typed without a code and that have one now: they stay the person's. */
  private rowsNamed({ cells }: BookFacts): ReadonlySet<string> {
    const marked = [...cells].filter(
      ([cell, value]) => String(value).startsWith(ownMark) && !this.last.cells.has(cell),
    );
    return new Set(marked.map(([cell]) => rowOf(cell)));
  }

  /** Notes what a client was told; what it was told is written has to be there now. */
  told(operation: Operation, outcome: Outcome): void {
    // Who was not sure after a first try, and is told by a second that nothing is written, may be told so of the second.
    const isUnclear = this.outcomes.get(operation) === 'unclear' && outcome === 'nothing';
    this.outcomes.set(operation, isUnclear ? 'unclear' : outcome);
    if (outcome !== 'done') return;
    for (const { cell, value } of operation.promised) {
      const isWritten = this.changes.some((one) => one.by === operation && one.cell === cell && one.after === value);
      if (!isWritten && this.last.cells.get(cell) !== value)
        this.faults.push(`${operation.name} was told that it is written, and it is not: ${cell} = ${show(value)}`);
    }
  }

  /** What is not as it should be, in words; nothing where all is well. */
  faultsNow(): readonly string[] {
    const faults = [...this.faults];
    const { expected, either } = this.expectedCells(faults);
    const now = this.last;
    for (const cell of new Set([...expected.keys(), ...now.cells.keys()])) {
      const [is, should] = [now.cells.get(cell), expected.get(cell)];
      if (is === should || (blank(is) && blank(should)) || either.get(cell)?.has(is)) continue;
      faults.push(`${cell} is ${show(is)} and should be ${show(should)}`);
    }
    for (const double of now.doubles) faults.push(`${double} is there more than once`);
    faults.push(
      ...this.logFaults(now),
      ...different('outside of tables', this.own.loose, now.loose),
      ...different('of a person', this.own.marks, now.marks),
    );
    return faults;
  }

  /** Every cell as the changes leave it that count: those of people and those that their clients were told of. */
  private expectedCells(faults: string[]) {
    const expected = new Map<CellName, Scalar | undefined>(this.start.cells);
    const either = new Map<CellName, Set<Scalar | undefined>>();
    for (const { by, cell, before, after } of this.changes) {
      if (by === null) {
        expected.set(cell, after);
        continue;
      }
      const promise = by.promised.find((one) => one.cell === cell && one.value === after);
      if (!promise && (after === undefined || !by.mayWrite(cell, after, this.last))) continue;
      const outcome = this.outcomes.get(by) ?? 'unclear';
      const was = expected.get(cell);
      if (outcome === 'unclear') either.set(cell, new Set([...(either.get(cell) ?? []), after, was]));
      if (outcome !== 'done') continue;
      const isSeen =
        promise?.seen === undefined || was === promise.seen || was === after || (blank(was) && blank(promise.seen));
      if (!isSeen && !either.get(cell)?.has(promise.seen))
        faults.push(
          `${by.name} wrote ${show(after)} over ${show(was)} (${show(before)}) at ${cell} without knowing it`,
        );
      expected.set(cell, after);
    }
    return { expected, either };
  }

  private logFaults({ log }: BookFacts): string[] {
    const words = (line: Readonly<Record<string, Scalar>>) => JSON.stringify(line);
    const faults: string[] = [];
    const left = [...log];
    const take = (isIt: (line: Readonly<Record<string, Scalar>>) => boolean): number => {
      const found = left.filter(isIt);
      for (const one of found) left.splice(left.indexOf(one), 1);
      return found.length;
    };
    for (const line of this.start.log) {
      const [at] = left.flatMap((one, index) => (words(one) === words(line) ? [index] : []));
      if (at === undefined) faults.push(`a line of the log is lost: ${words(line)}`);
      else left.splice(at, 1);
    }
    for (const [operation, outcome] of this.outcomes) {
      for (const line of operation.log) {
        const count = take(line.isIt);
        const { count: wanted = 1, words: text } = line;
        const isRight = outcome === 'done' ? count === wanted : outcome === 'nothing' ? count === 0 : count <= wanted;
        if (!isRight) faults.push(`${operation.name}, told "${outcome}", stands ${count} times in the log: ${text}`);
      }
    }
    return [...faults, ...left.map((line) => `a line of the log that nobody expects: ${words(line)}`)];
  }
}

const blank = (value: Scalar | undefined): boolean => value === undefined || value === '';
const show = (value: Scalar | undefined): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** A list after the change that leads from one to another. */
const changed = (list: readonly string[], before: readonly string[], after: readonly string[]): readonly string[] => [
  ...without(list, without(before, after)),
  ...without(after, before),
];

/** Where a list differs from what it should be, in words. */
function different(place: string, should: readonly string[], is: readonly string[]): string[] {
  const [lost, extra] = [without(should, is), without(is, should)];
  return [...lost.map((one) => `${place}: lost ${one}`), ...extra.map((one) => `${place}: new ${one}`)];
}
