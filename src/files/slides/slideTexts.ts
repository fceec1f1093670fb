import type { Language } from '../../domain/plan/language';

const es = {
  more: (count: number) => `Y ${count} más, que están en el informe.`,
  inNotes: 'El texto completo está en las notas.',
};

const en: typeof es = {
  more: (count) => `And ${count} more, which are in the report.`,
  inNotes: 'The whole text is in the notes.',
};

/** Words that slides add to those of their report. */
export const slideTexts: Readonly<Record<Language, typeof es>> = { es, en };
