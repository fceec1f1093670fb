import { proposedLinks } from '../../../src/domain/decisions/proposedLinks';
import { matrixOf } from '../indicators/matrixOf';

const records = {
  ForumMeeting: [{ id: 'F25-22222', forum: 'grcm', date: '2025-06-12' }],
  Decision: [
    { id: 'D25-22222', source: 'F25-22222', number: '1', text: 'Actualizar la guía de retorno.' },
    { id: 'D25-33333', source: 'F25-22222', number: '2', text: 'Compartir los datos de albergues.' },
  ],
  Activity: [
    { id: 'A25-22222', title: 'Taller', mandate: 'Decisiones 1 y 2 del GRCM de junio de 2025' },
    { id: 'A25-33333', title: 'Curso', mandate: 'Decisión 1 del GRCM de junio de 2025' },
  ],
};
const [first, second] = records.Decision;
const proposed = (notAnsweredBy: readonly string[]) =>
  proposedLinks(matrixOf({ ...records, Decision: [{ ...first, notAnsweredBy }, { ...second }] })).map(
    ({ activity, linked }) => [activity.record.id, linked],
  );

describe('a link that a Mandato proposes', () => {
  it('is there until a person says that it is not the one, for that activity and that decision alone', () => {
    const both = ['D25-22222', 'D25-33333'];
    expect(proposed([])).toEqual([
      ['A25-22222', both],
      ['A25-33333', ['D25-22222']],
    ]);
    expect(proposed([' a25-33333'])).toEqual([['A25-22222', both]]);
    expect(proposed(['A25-22222', 'A25-33333'])).toEqual([['A25-22222', ['D25-33333']]]);
  });
});
