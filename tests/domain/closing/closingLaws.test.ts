import fc from 'fast-check';
import { isOfSemester } from '../../../src/domain/closing/corrections';
import { rowsBehind } from '../../../src/domain/closing/rowsBehind';
import { anyRecords } from '../indicators/anyRecords';
import { ClosingBook } from './closingBook';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';

const { semesters: planSemesters } = plansWithoutTable;

const today = '2027-01-15';
const semester = fc.constantFrom(...planSemesters);
const options = { numRuns: 40 };

describe('closing a semester', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyRecords, semester, (records, one) => {
        const book = new ClosingBook(records);
        expect(book.close(one, today).kind).toBe('closing');
        const before = book.cells();
        expect(book.close(one, today)).toEqual({ kind: 'alreadyClosed', closedOn: today });
        expect(book.recalculate(today).changes).toEqual({ fields: [], rows: [] });
        expect(book.cells()).toBe(before);
      }),
      options,
    );
  });

  it('leaves no corrections, and is undone by reopening but for the change log', () => {
    fc.assert(
      fc.property(anyRecords, semester, semester, (records, one, other) => {
        const book = new ClosingBook(records);
        book.recalculate(today);
        if (other !== one) book.close(other, today);
        const before = book.cells();
        book.close(one, today);
        expect(book.corrections(today)).toEqual([]);
        expect(book.cells()).not.toBe(before);
        book.reopen(one, 'Faltaba un taller');
        expect(book.cells()).toBe(before);
      }),
      options,
    );
  });

  it('is kept by recalculations, whatever the data become', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, semester, (records, others, one) => {
        const book = new ClosingBook(records);
        book.close(one, today);
        const before = book.reported();
        book.replaceData(others);
        book.recalculate(today);
        book.replaceData({});
        book.recalculate(today);
        expect(book.reported()).toEqual(before);
      }),
      options,
    );
  });
});

describe('the rows behind a correction', () => {
  it('make its difference: added up for counts and sums, as members that came and went for distinct counts', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyRecords, anyRecords, semester, (records, others, one) => {
        const book = new ClosingBook(records);
        book.close(one, today);
        book.replaceData(others);
        book.recalculate(today);
        const { matrix } = book;
        for (const correction of book.corrections(today)) {
          const difference = rowsBehind(matrix, correction, today);
          expect(difference !== null).toBe(isOfSemester(correction));
          if (difference?.kind !== 'rows') continue;
          seen++;
          const change = (correction.now ?? 0) - (correction.reported ?? 0);
          if (correction.indicator?.rule?.measure.kind === 'distinct') {
            const moved = new Set(difference.rows.flatMap(({ keys }) => keys));
            expect(moved.size).toBeGreaterThanOrEqual(Math.abs(change));
            expect((moved.size - Math.abs(change)) % 2).toBe(0);
          } else expect(difference.rows.reduce((sum, { by }) => sum + by, 0)).toBe(change);
        }
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});
