import { blankNote, noteDocument } from '../../src/domain/note/noteDocument';
import { activity } from '../../src/domain/records/activity';
import { blankRecord } from '../../src/domain/records/declaration';
import { noteText } from '../../src/files/noteText';
import { context } from './word/noteSample';

const row = {
  ...blankRecord(activity),
  id: 'A25-7K3QM',
  title: 'Taller',
  type: 'workshop',
  plannedStart: '2025-09-01',
};
const document = noteDocument(row, { ...blankNote('A25-7K3QM'), background: '- uno\n- dos', budget: 1500 });

describe('a concept note as text', () => {
  it('has the sections and labels of the document, and nothing of what is blank', () => {
    const text = noteText(document, { ...context, language: 'es' });
    expect(text).toBe(
      [
        'Nota conceptual\nCódigo: A25-7K3QM',
        'IDENTIFICACIÓN\nActividad: Taller\nTipo: Taller',
        'ANTECEDENTES Y JUSTIFICACIÓN\nAntecedentes:\n- uno\n- dos',
        'FECHAS Y LUGAR\nInicio previsto: 1 de septiembre de 2025',
        'PRESUPUESTO Y LOGÍSTICA\nPresupuesto (USD): 1\u00a0500',
      ].join('\n\n'),
    );
  });

  it('of a blank note is every label, to be filled', () => {
    const text = noteText(null, { ...context, language: 'en' });
    expect(text).toMatch(/^Concept note\nCode:\n\nIDENTIFICATION\nActivity:\n/);
    expect(text).toContain('\nBackground:\n');
  });
});
