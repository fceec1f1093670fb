import { declarationOfField } from '../note/noteDocument';
import { noteOf, notesById } from '../note/noteIndex';
import { isBlank } from '../records/cell';
import { requiredFields } from '../review/completeness';
import type { SummaryBlock, SummaryValue } from './SummaryDocument';
import { activityOf, type Subject } from './subject';

/** Activities held with an exception to the note instead of a complete one, with the reason that was given. */
export function exceptions({ text, held }: Subject): SummaryBlock[] {
  const granted = held.map(({ row }) => activityOf(row)).filter(({ noteException }) => !isBlank(noteException));
  if (granted.length === 0) return [];
  const columns = [text.activity, text.code, text.reason].map((label) => ({ label, kind: 'text' }) as const);
  const rows = granted.map(({ title, id, noteException }): SummaryValue[] => [title, id, noteException]);
  return [
    { kind: 'heading', text: text.exceptions },
    { kind: 'table', id: 'exceptions', columns, rows },
  ];
}

/** What the semester's activities and their notes still lack, and the rows that indicators could not count. */
export function missing({ matrix, evaluation, text, activities }: Subject): SummaryBlock[] {
  const notes = notesById(matrix);
  const rows = activities.flatMap(({ row }): SummaryValue[][] => {
    const record = activityOf(row);
    const blank = requiredFields(record, noteOf(record, notes));
    const ofRow = blank.filter((field) => field.record === 'Activity');
    const labels = ofRow.map((field) => declarationOfField(field).label[matrix.language]);
    const ofNote = blank.length - ofRow.length;
    if (ofNote > 0) labels.push(text.missingInNote(ofNote));
    return labels.length === 0 ? [] : [[record.title, record.id, labels.join(', '), row.sheetRow]];
  });
  const columns = [text.activity, text.code, text.what].map((label) => ({ label, kind: 'text' }) as const);
  const excluded = evaluation.indicators.filter(({ exclusions }) => exclusions.length > 0);
  return [
    { kind: 'heading', text: text.missing },
    rows.length === 0
      ? { kind: 'paragraph', text: text.nothingMissing }
      : { kind: 'table', id: 'missing', columns: [...columns, { label: text.place, kind: 'number' }], rows },
    ...excluded.map(({ id, exclusions }) => ({ kind: 'note', text: text.excluded(exclusions.length, id) }) as const),
  ];
}
