import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';
import { matrixOfRows } from '../../../src/domain/records/matrixOfRows';

describe('the review of a matrix', () => {
  const matrix = matrixOfRows(sampleRecords({ language: 'es' }), 'es');
  const foundOn = (today: string) => reviewMatrix(matrix, evaluateMatrix(matrix, { today }));
  const ofTheFuture = (today: string) => foundOn(today).filter(({ code }) => code === 'futureDate');

  it('tells of each evaluation what it has left out, whatever was asked before', () => {
    const [early, late] = [ofTheFuture('2024-01-15'), ofTheFuture('2026-07-15')];
    expect(early.length).toBeGreaterThan(late.length);
    expect(ofTheFuture('2024-01-15')).toEqual(early);
  });

  it('tells the same of the rows themselves as of a matrix that is read anew', () => {
    const first = foundOn('2026-07-15');
    const anew = matrixOfRows(sampleRecords({ language: 'es' }), 'es');
    expect(first).toEqual(reviewMatrix(anew, evaluateMatrix(anew, { today: '2026-07-15' })));
    expect(foundOn('2026-07-15')).toEqual(first);
  });
});
