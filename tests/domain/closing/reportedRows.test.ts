import fc from 'fast-check';
import { readReportedRows, writeReportedRows } from '../../../src/domain/closing/reportedRows';
import { maxTextLength } from '../../../src/domain/records/field';

const id = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `A${text.trim().toUpperCase()}`);
const sums = fc.uniqueArray(fc.record({ id, weight: fc.integer({ min: 0, max: 99 }), keys: fc.constant([]) }), {
  selector: (row) => row.id,
});
const key = fc.oneof(fc.constantFrom('NI', 'Otro, con coma; y más', '50 %…'), fc.string({ minLength: 1 }));
const distinct = fc.uniqueArray(
  fc.record({ id, weight: fc.constant(1), keys: fc.uniqueArray(key, { minLength: 1, maxLength: 4 }) }),
  { selector: (row) => row.id },
);
type Rows = NonNullable<ReturnType<typeof readReportedRows>>;
const sorted = (rows: Rows | null) =>
  rows && [...rows].map((row) => ({ ...row, keys: [...row.keys].sort() })).sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the rows that are kept with a reported value', () => {
  it('are read as they were written, whatever people type as codes and members', () => {
    fc.assert(
      fc.property(sums, (rows) =>
        expect(sorted(readReportedRows(writeReportedRows(rows), 'sum'))).toEqual(sorted(rows)),
      ),
    );
    fc.assert(
      fc.property(distinct, (rows) =>
        expect(sorted(readReportedRows(writeReportedRows(rows), 'distinct'))).toEqual(sorted(rows)),
      ),
    );
  });

  it('fill a cell at most, and are not taken for all where they do not fit', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({ id: `A25-${10_000 + at}`, weight: 1, keys: [] }));
    const text = writeReportedRows(rows);
    expect(text.length).toBeLessThanOrEqual(maxTextLength);
    expect(text).toMatch(/A25-\d{5}; …$/);
    expect(readReportedRows(text, 'count')).toBeNull();
  });

  it('are not known where the cell is blank, and none where it says so', () => {
    expect(readReportedRows(null, 'count')).toBeNull();
    expect(readReportedRows(writeReportedRows([]), 'count')).toEqual([]);
  });
});
