import { rowsBelow } from '../../../src/domain/records/readTable';

describe('rows below a table', () => {
  it('are a warning with the row down to which they reach', () => {
    expect(rowsBelow('Actividades', { from: 12, to: 15 })).toMatchObject({
      code: 'rowsBelowTable',
      severity: 'warning',
      table: 'Actividades',
      params: { row: 15 },
    });
  });
});
