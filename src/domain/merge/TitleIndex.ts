import { foldText } from '../foldText';
import { rowId } from '../records/ids';
import type { Activity } from '../records/activity';
import type { Matrix, Row } from '../records/matrix';
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

  constructor(
    { tables }: Matrix,
    private readonly history: FieldHistory,
    incoming: readonly Candidate[],
  ) {
    const { rows, duplicates } = tables.Activity;
    const brought = new Map<string, Values[]>();
    for (const candidate of incoming) {
      const key = rowId(candidate.id);
      if (candidate.table !== 'Activity' || key === '') continue;
      const values = brought.get(key);
      if (values) values.push(activityOf(candidate));
      else brought.set(key, [activityOf(candidate)]);
    }
    for (const row of rows) {
      const key = rowId(row.record.id);
      if (duplicates.has(row as Row)) continue;
      const values = brought.get(key) ?? [];
      const held = this.everHeld(row, 'title').filter((title) => title !== null);
      this.add(row, row.record.id, held.length > 0 ? [...held, ...titlesOf(values)] : [], values);
      brought.delete(key);
    }
    // Where files disagree on the title of a new row it may stay without one.
    for (const [code, values] of brought) this.add(null, code, agreeOnTitle(values) ? titlesOf(values) : [], values);
  }

  private add(
    row: Row<Activity> | null,
    code: string | null,
    sure: readonly (string | null)[],
    brought: readonly Values[],
  ): void {
    // A row that gets its title by this import is then known by the days it has had.
    const held = row ? this.everHeld(row, 'plannedStart').filter((start) => start !== null || sure.length > 0) : [];
    const starts = new Set([...held, ...brought.map((values) => textOf(values, 'plannedStart'))]);
    const keysOf = (titles: readonly (string | null)[]) => new Set(titles.map(titleKey).filter((key) => key !== ''));
    const titles = keysOf(sure);
    const known = { row, code, titles, starts };
    const list = (index: Map<string, Namesakes>, title: string) => {
      const namesakes = index.get(title) ?? new Namesakes();
      index.set(title, namesakes);
      namesakes.add(known);
    };
    for (const title of titles) list(this.byTitle, title);
    for (const title of keysOf(titlesOf(brought))) if (!titles.has(title)) list(this.byUnsureTitle, title);
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

/** Whether files give a new row one title. */
function agreeOnTitle(brought: readonly Values[]): boolean {
  const titles = brought.filter((values) => 'title' in values).map((values) => titleKey(textOf(values, 'title')));
  return new Set(titles).size === 1 && !titles.includes('');
}

const titlesOf = (brought: readonly Values[]): readonly (string | null)[] =>
  brought.map((values) => textOf(values, 'title'));

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
