import { readAnswers } from '../../../src/domain/adoption/answers';

const read = (answers: unknown) => readAnswers(JSON.stringify(answers));

describe('answers', () => {
  it('may say a part of a table', () => {
    const answers = { version: 1, sheets: { Plan: [{ columns: { A: 'Activity.title' } }], Listas: 'ignore' } };
    expect(read(answers)).toMatchObject({ kind: 'read', answers: { ...answers, sameActivity: [] } });
  });

  it('name columns and marks of every kind that the sheet can have', () => {
    const columns = {
      A: 'Activity.month:2025-03',
      B: 'Activity.status:fill',
      C: 'keep',
      D: 'ignore',
      E: 'Activity.place',
      F: 'Product.title',
    };
    expect(read({ version: 1, sheets: { Plan: [{ columns }] } }).kind).toBe('read');
  });

  it.each([
    ['a key that is none', { version: 1, sheets: {}, sheet: {} }, /sheet/],
    ['a key of a table that is none', { version: 1, sheets: { Plan: [{ colums: {} }] } }, /Plan › 0: .*colums/],
    ['a field that is none', { version: 1, sheets: { Plan: [{ columns: { A: 'Activity.titel' } }] } }, /columns › A: /],
    ['a word for a sheet that is none', { version: 1, sheets: { Plan: 'skip' } }, /Plan/],
    ['an order of days that is none', { version: 1, sheets: { Plan: [{ dateOrder: { A: 'ymd' } }] } }, /dateOrder/],
    ['another version', { version: 2, sheets: {} }, /version/],
  ])('are refused for %s, with its place', (_, answers, place) => {
    const result = read(answers);
    expect(result.kind).toBe('faulty');
    expect(result.kind === 'faulty' && result.faults.join('\n')).toMatch(place);
  });

  it('that are no JSON are refused', () => {
    expect(readAnswers('{').kind).toBe('faulty');
  });
});
