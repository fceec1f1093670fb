import { closingDue } from '../../../src/domain/closing/closingDue';
import { ClosingBook } from './closingBook';

describe('the semester that is to be closed', () => {
  it('is the last that has ended, once its summary is written and until it is closed', () => {
    const book = new ClosingBook({});
    expect(closingDue(book.matrix, [], '2025-07-15')).toBeUndefined();
    expect(closingDue(book.matrix, ['2024-S2'], '2025-07-15')).toBeUndefined();
    expect(closingDue(book.matrix, ['2025-S1'], '2025-06-30')).toBeUndefined();
    expect(closingDue(book.matrix, ['2025-S1'], '2025-07-15')).toBe('2025-S1');
    book.close('2025-S1', '2025-07-15');
    expect(closingDue(book.matrix, ['2025-S1'], '2025-07-15')).toBeUndefined();
  });

  it('is not to be closed before the GRCM that receives its report has met', () => {
    const book = new ClosingBook({ ForumMeeting: [{ id: 'F1', forum: 'grcm', date: '2025-07-20' }] });
    expect(closingDue(book.matrix, ['2025-S1'], '2025-07-19')).toBeUndefined();
    expect(closingDue(book.matrix, ['2025-S1'], '2025-07-20')).toBe('2025-S1');
  });
});
