import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import type { NewRow } from '../../../src/domain/records/changes';
import { matrixOf } from '../indicators/matrixOf';

it('Revisión names the sources whose amount cannot be read, in the row of the note, and no others', () => {
  const ConceptNote: readonly NewRow['record'][] = [
    { id: 'A1', funding: 'OIM: 12 000, sede\nACNUR: 5 mil\nOIT: € 300' },
    { id: 'A2', funding: 'OIM: 12 000\nPaís sede: almuerzos' },
    { id: 'A3' },
  ];
  const matrix = matrixOf({ Activity: ConceptNote.map(({ id }) => ({ id: id ?? null })), ConceptNote });
  const found = reviewMatrix(matrix, evaluateMatrix(matrix, { today: '2025-07-15' }));
  expect(found.filter(({ code }) => code === 'fundingUnread')).toEqual([
    expect.objectContaining({ record: 'A1', field: 'funding', severity: 'warning', params: { value: 'ACNUR; OIT' } }),
  ]);
});
