import { declarationOfField } from '../note/noteDocument';
import { noteOf, notesById } from '../note/noteIndex';
import type { Language } from '../plan/language';
import type { Activity } from '../records/activity';
import type { Matrix, Row } from '../records/matrix';
import { noteCompleteness } from '../note/completeness';

const texts = {
  es: {
    subject: 'Recordatorio: notas conceptuales por completar',
    intro: (plan: string, today: string) =>
      `El ${plan} pide que la nota conceptual de cada actividad aprobada esté completa antes de realizarla. Al ${today} faltan datos en las siguientes:`,
    starts: (date: string) => `Inicio previsto: ${date}`,
    responsible: (name: string) => `Responsable: ${name}`,
    missing: 'Falta',
    untitled: '(sin título)',
  },
  en: {
    subject: 'Reminder: concept notes to complete',
    intro: (plan: string, today: string) =>
      `The ${plan} asks for a complete concept note for each approved activity before it is carried out. As of ${today}, the following lack information:`,
    starts: (date: string) => `Planned start: ${date}`,
    responsible: (name: string) => `Responsible: ${name}`,
    missing: 'Missing',
    untitled: '(no title)',
  },
} satisfies Record<Language, unknown>;

/**
 * A reminder ready to send: the activities with what each note lacks, in plain text. `rows` are those that `notesDue`
 * gives; `today` is `YYYY-MM-DD`.
 */
export function reminderText(
  rows: readonly Row<Activity>[],
  matrix: Matrix,
  { today, language }: { readonly today: string; readonly language: Language },
): string {
  const text = texts[language];
  const notes = notesById(matrix);
  const entries = rows.map(({ record }, index) => {
    const { id, title, plannedStart, leadGroup, responsible } = record;
    const facts = [
      plannedStart === null ? null : text.starts(plannedStart),
      leadGroup === null ? null : matrix.lists.workingGroups.labelOf(leadGroup, language),
      responsible === null ? null : text.responsible(responsible),
    ];
    const missing = noteCompleteness(record, noteOf(record, notes)).missing.map(
      (field) => declarationOfField(field).label[language],
    );
    return [
      `${index + 1}. ${[id, title ?? text.untitled].filter((part) => part !== null).join(' · ')}`,
      `   ${facts.filter((fact) => fact !== null).join(' · ')}`,
      `   ${text.missing}: ${missing.join(', ')}`,
    ].join('\n');
  });
  return [text.subject, text.intro(matrix.plans.planAt(today).name[language], today), ...entries].join('\n\n');
}
