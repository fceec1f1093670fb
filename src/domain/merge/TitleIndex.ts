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

/** Finds activities by title and planned start, as they are and as they were before. */
export class TitleIndex {
  private readonly byTitle = new Map<string, KnownActivity[]>();

  constructor(
    { tables }: Matrix,
    private readonly history: FieldHistory,
    incoming: readonly Candidate[],
  ) {
    const { rows, duplicates } = tables.Activity;
    const brought = new Map<string, Values[]>();
    for (const candidate of incoming) {
      const key = rowId(candidate.id);
      if (candidate.table === 'Activity' && key !== '')
        brought.set(key, [...(brought.get(key) ?? []), activityOf(candidate)]);
    }
    for (const row of rows) {
      const key = rowId(row.record.id);
      if (duplicates.has(row as Row)) continue;
      // A row that never had a title is known by its code only, whatever files call it.
      const isTitled = this.everHeld(row, 'title').some((title) => title !== null);
      this.add(row, row.record.id, isTitled ? (brought.get(key) ?? []) : []);
      brought.delete(key);
    }
    for (const [code, values] of brought) this.add(null, code, agreeOnTitle(values) ? values : []);
  }

  private add(row: Row<Activity> | null, code: string | null, incoming: readonly Values[]): void {
    const held = (field: 'title' | 'plannedStart') => [
      ...(row ? this.everHeld(row, field) : []),
      ...incoming.map((values) => textOf(values, field)),
    ];
    const titles = new Set(held('title').map(titleKey));
    titles.delete('');
    const known = { row, code, titles, starts: new Set(held('plannedStart')) };
    for (const title of titles) this.byTitle.set(title, [...(this.byTitle.get(title) ?? []), known]);
  }

  /** What a field holds and held before: an activity is recognised by its former title and date too. */
  private everHeld({ record }: Row<Activity>, field: 'title' | 'plannedStart'): readonly (string | null)[] {
    if (record.id === null) return [record[field]];
    const changes = (name: string) => this.history.changesOf('Activity', record.id ?? '', name);
    // What is logged together with the first title is the making of the row: before it there was nothing.
    const made = new Set(changes('title').flatMap(({ date, before }) => (before === null ? [date] : [])));
    const former = changes(field).filter(({ date }) => !made.has(date));
    return [record[field], ...former.map(({ before }) => before)];
  }

  /** Activities of a candidate's title. */
  withTitleOf(candidate: Candidate): readonly KnownActivity[] {
    return this.byTitle.get(titleKey(titleOf(candidate))) ?? [];
  }
}

/** Whether files give a new row one title; where they disagree it may stay without one, and is known by its code only. */
function agreeOnTitle(brought: readonly Values[]): boolean {
  const titles = brought.filter((values) => 'title' in values).map((values) => titleKey(textOf(values, 'title')));
  return new Set(titles).size === 1 && !titles.includes('');
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
