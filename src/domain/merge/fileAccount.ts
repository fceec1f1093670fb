import type { RecordName } from '../records/records';

/** A part of a file – a sheet, one of its tables, the document as a whole – and what it turned out to be. */
export interface FilePart {
  /** The sheet; null for a document. */
  readonly sheet: string | null;
  /** Whether the sheet is hidden: what is taken of it may be a surprise. */
  readonly isHidden?: boolean;
  readonly content:
    /** Rows of a record; `isTable` false where they are plain cells below headers. */
    | { readonly kind: 'records'; readonly table: RecordName; readonly rows: number; readonly isTable: boolean }
    | { readonly kind: 'note' }
    /** What the add-in wrote itself and nothing is taken of: a report with what it is called, the cover, the lists. */
    | { readonly kind: 'report'; readonly title: string }
    | { readonly kind: 'cover' }
    | { readonly kind: 'lists' }
    /** Nothing of the matrix was found in it. */
    | { readonly kind: 'unknown' };
}

/** What a file holds, part by part, for an account of what became of it. */
export interface FileAccount {
  /** The file, as people call it. */
  readonly source: string;
  /** Names of it and of its sheets, as the items of a preview name what they come from. */
  readonly sources: readonly string[];
  readonly parts: readonly FilePart[];
}

/** Names of files told apart: people choose files of one name from several folders. */
export function namedApart(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const given = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; given.has(own); count++) {
      const next = `${name} (${count})`;
      if (!taken.has(next)) own = next;
    }
    given.add(own);
    return own;
  });
}
