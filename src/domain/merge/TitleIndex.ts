import { foldText } from '../foldText';
import { rowId } from '../records/ids';
import type { Activity } from '../records/activity';
import type { Matrix, Row } from '../records/matrix';
import type { Steps } from '../steps';
import type { Candidate, Values } from './candidate';
import type { FieldHistory } from './FieldHistory';

/** An activity that the matrix holds or that a file brings with its code, by what it is and was called. */
export interface KnownActivity {
  /** Null where only a file has it yet. */
  readonly row: Row<Activity> | null;
  readonly code: string | null;
  readonly titles: ReadonlySet<string>;
  readonly starts: ReadonlySet<string | null>;
}

/**
 * Activities of one title. All the rows of a large file may have the same one: looking through them all for each would
 * take hours.
 */
class Namesakes {
  readonly all: KnownActivity[] = [];
  /** Those that the matrix holds. */
  readonly inMatrix: KnownActivity[] = [];
  private readonly byStart = new Map<string | null, KnownActivity[]>();

  add(known: KnownActivity): void {
    this.all.push(known);
    if (known.row) this.inMatrix.push(known);
    for (const start of known.starts) {
      const same = this.byStart.get(start);
      if (same) same.push(known);
      else this.byStart.set(start, [known]);
    }
  }

  startingOn(start: string | null): readonly KnownActivity[] {
    return this.byStart.get(start) ?? [];
  }
}

const nobody = new Namesakes();

/** Finds activities by title and planned start, as they are and as they were before. */
export class TitleIndex {
  private readonly byTitle = new Map<string, Namesakes>();
  /** Activities that files may give a title, or not: they are known by their code only. */
  private readonly byUnsureTitle = new Map<string, Namesakes>();

  private constructor(private readonly history: FieldHistory) {}

  /** The index of a matrix's activities and of those that files bring. */
  static *of({ tables }: Matrix, history: FieldHistory, incoming: readonly Candidate[]): Steps<TitleIndex> {
    const index = new TitleIndex(history);
    const { rows, duplicates } = tables.Activity;
    const brought = yield* broughtBy(incoming);
    for (const row of rows) {
      yield;
      const key = rowId(row.record.id);
      if (duplicates.has(row as Row)) continue;
      const files = brought.get(key) ?? nothing;
      const held = index.everHeld(row, 'title').filter((title) => title !== null);
      index.add(row, row.record.id, held.length > 0 ? [...held.map(titleKey), ...files.titles] : [], files);
      brought.delete(key);
    }
    for (const [code, files] of brought) {
      yield;
      // Where files disagree on the title of a new row it may stay without one.
      const isAgreed = files.titles.size === 1 && !files.titles.has('');
      index.add(null, code, isAgreed ? [...files.titles] : [], files);
    }
    return index;
  }

  private add(row: Row<Activity> | null, code: string | null, sure: readonly string[], brought: Brought): void {
    // A row that gets its title by this import is then known by the days it has had.
    const held = row ? this.everHeld(row, 'plannedStart').filter((start) => start !== null || sure.length > 0) : [];
    const starts = new Set([...held, ...brought.starts]);
    const keysOf = (titles: Iterable<string>) => new Set([...titles].filter((key) => key !== ''));
    const titles = keysOf(sure);
    const known = { row, code, titles, starts };
    const list = (index: Map<string, Namesakes>, title: string) => {
      const namesakes = index.get(title) ?? new Namesakes();
      index.set(title, namesakes);
      namesakes.add(known);
    };
    for (const title of titles) list(this.byTitle, title);
    for (const title of keysOf(brought.titles)) if (!titles.has(title)) list(this.byUnsureTitle, title);
  }

  /** What a field holds and held before: an activity is recognised by its former title and date too. */
  private everHeld({ record }: Row<Activity>, field: 'title' | 'plannedStart'): readonly (string | null)[] {
    if (record.id === null) return [record[field]];
    const changes = (name: string) => this.history.changesOf('Activity', record.id ?? '', name);
    // What was blank when the first title came is the making of the row: before it there was nothing.
    const made = new Set(changes('title').flatMap(({ date, before }) => (before === null ? [date] : [])));
    const former = changes(field).filter(({ date, before }) => before !== null || !made.has(date));
    return [record[field], ...former.map(({ before }) => before)];
  }

  /** Activities of a candidate's title. */
  withTitleOf(candidate: Candidate): Namesakes {
    return this.byTitle.get(titleKey(titleOf(candidate))) ?? nobody;
  }

  /** Activities that may get a candidate's title by the same import. */
  mayGetTitleOf(candidate: Candidate): Namesakes {
    return this.byUnsureTitle.get(titleKey(titleOf(candidate))) ?? nobody;
  }
}

/** What files say of one code: the titles as they are compared, '' for a blank one, and the days. */
interface Brought {
  readonly titles: Set<string>;
  readonly starts: Set<string | null>;
}

const nothing: Brought = { titles: new Set(), starts: new Set() };

/** What candidates say of each code. */
function* broughtBy(incoming: readonly Candidate[]): Steps<Map<string, Brought>> {
  const brought = new Map<string, Brought>();
  for (const candidate of incoming) {
    yield;
    const key = rowId(candidate.id);
    if (candidate.table !== 'Activity' || key === '') continue;
    const known = brought.get(key) ?? { titles: new Set(), starts: new Set() };
    if ('title' in activityOf(candidate)) known.titles.add(titleKey(titleOf(candidate)));
    known.starts.add(startOf(candidate));
    brought.set(key, known);
  }
  return brought;
}

const titleKey = (title: string | null): string => foldText(title ?? '');

const textOf = (values: Values, field: string): string | null => {
  const text = values[field];
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
};

/** What a candidate says of the activity's row. */
export const activityOf = ({ parts }: Candidate): Values =>
  parts.find(({ table }) => table === 'Activity')?.values ?? {};

/** The title that a file gives its activity; null where it gives none. */
export const titleOf = (candidate: Candidate): string | null => textOf(activityOf(candidate), 'title');

/** The day on which a file says that its activity is planned to start, `YYYY-MM-DD`; null where it does not. */
export const startOf = (candidate: Candidate): string | null => textOf(activityOf(candidate), 'plannedStart');
