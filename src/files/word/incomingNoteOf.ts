import type { IncomingNote } from '../../domain/merge/incomingNote';
import { declarationOfField, noteFieldKey } from '../../domain/note/noteDocument';
import type { Problem } from '../../domain/problem';
import { isBlank } from '../../domain/records/cell';
import type { FieldValue } from '../../domain/records/field';
import { withoutAddresses } from '../../domain/records/linkedText';
import { fingerprint, type ExportRecord } from './exportRecord';
import { readFieldText, type NoteContext } from './fieldText';
import type { FoundField, FoundNote } from './noteRows';
import type { Loss } from './wordParagraph';

/** What a concept note is read with. The language is that of the texts that stand for what a cell cannot hold. */
export interface NoteReadOptions extends NoteContext {
  /** The file or sheet, as people call it. */
  readonly source: string;
}

/** A document with fewer fields is none, unless it says itself that it is a concept note. */
const fewestFields = 3;

/** Whether what was found is a concept note at all. */
export function isNote({ fields }: FoundNote, exported: ExportRecord | null): boolean {
  return fields.size >= (exported ? 1 : fewestFields);
}

/** Reads the values of what was found, and tells by the record of the writing which of them nobody edited. */
export function incomingNoteOf(
  found: FoundNote,
  exported: ExportRecord | null,
  options: NoteReadOptions,
): IncomingNote {
  return new NoteReader(found, exported, options).note();
}

class NoteReader {
  private readonly values = {
    Activity: {} as Record<string, FieldValue>,
    ConceptNote: {} as Record<string, FieldValue>,
  };
  private readonly unedited = new Set<string>();
  private readonly problems: Problem[] = [];
  private readonly code: string | null;
  /** What the document was when it was written; null where that says nothing of the activity that it is about now. */
  private readonly exported: ExportRecord | null;

  constructor(
    private readonly found: FoundNote,
    exported: ExportRecord | null,
    private readonly options: NoteReadOptions,
  ) {
    const written = exported?.code ?? null;
    const typed = found.code === null ? null : found.code.replace(/[‐‑–—]/g, '-').trim();
    this.code = typed === null ? written : typed || null;
    this.exported = typed === null || (typed || null) === written ? exported : null;
  }

  note(): IncomingNote {
    for (const field of this.found.fields.values()) this.read(field);
    for (const text of this.found.notTaken) {
      this.report('textNotTaken', 'ConceptNote', undefined, {
        value: text.length > 80 ? `${text.slice(0, 80)}…` : text,
      });
    }
    return {
      source: this.options.source,
      activity: { ...this.rowOf('activity'), ...this.values.Activity },
      note: { ...this.rowOf('note'), ...this.values.ConceptNote },
      unedited: this.unedited,
      problems: this.problems,
    };
  }

  /** The code, and what the row was when the document was written. */
  private rowOf(record: 'activity' | 'note'): Record<string, FieldValue> {
    if (this.code === null) return {};
    const { version = null, updatedAt = null } = this.exported?.[record] ?? {};
    return { id: this.code, ...(version !== null && { version }), ...(updatedAt !== null && { updatedAt }) };
  }

  private read({ field, text: written, losses }: FoundField): void {
    const declared = declarationOfField(field);
    // Only a text can hold where a link leads.
    const text = declared.kind === 'text' ? written : withoutAddresses(written);
    const { value, fault, params = {} } = readFieldText(declared, text, this.options);
    const key = noteFieldKey(field);
    const before = this.exported?.fingerprints.get(key);
    const isUnread = fault !== undefined && isBlank(value);
    const isUnedited = before === fingerprint(declared, value) && !isUnread;
    if (!isUnedited) {
      if (fault !== undefined) this.report(fault, field.record, field.field, params);
      for (const loss of new Set(losses)) this.reportLoss(loss, field, text);
      if (text !== written) this.report('linkLost', field.record, field.field, { value: written.trim() }, 'warning');
    }
    // A value that could not be read says nothing, least of all that it is blank.
    if (isUnread || (isBlank(value) && before === undefined)) return;
    this.values[field.record][field.field] = value;
    if (isUnedited) this.unedited.add(key);
  }

  private reportLoss(loss: Loss, { record, field }: FoundField['field'], text: string): void {
    const codes = {
      picture: 'pictureAsText',
      table: 'tableAsText',
      footnote: 'footnoteAsText',
      comment: 'commentNotTaken',
    } as const;
    const [picture = ''] = loss === 'picture' ? (/\[[^\]]*\]/.exec(text) ?? []) : [];
    this.report(codes[loss], record, field, { value: picture }, 'warning');
  }

  private report(
    code: Problem['code'],
    table: string,
    field: string | undefined,
    params: Problem['params'],
    severity: Problem['severity'] = code === 'textNotTaken' ? 'warning' : 'error',
  ): void {
    this.problems.push({
      code,
      severity,
      table,
      ...(this.code !== null && { record: this.code }),
      ...(field !== undefined && { field }),
      params,
    });
  }
}
