import type { CellReading, DateSpan, Doubt, FieldValue } from '../reading';

/** What a cell says while it is being put together. */
export interface Found {
  readonly values?: Readonly<Record<string, FieldValue | undefined>>;
  readonly span?: DateSpan | null;
  readonly doubts?: readonly Doubt[];
  readonly unread?: readonly string[];
  readonly beside?: readonly string[];
}

/** The reading of a cell: values that are none are left out. */
export function reading({ values = {}, span = null, doubts = [], unread = [], beside = [] }: Found): CellReading {
  const present = Object.entries(values).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined);
  return { values: new Map(present), span, doubts, unread, beside };
}

/** A cell that says nothing. */
export const blankReading: CellReading = reading({});

/** A cell whose text says nothing for its field. */
export const unreadText = (text: string): CellReading => reading({ unread: [text] });
