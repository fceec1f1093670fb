import fc from 'fast-check';
import { fundingLines } from '../../../src/domain/money/fundingLines';
import { languages } from '../../../src/domain/plan/language';
import { writtenNumber } from '../../../src/domain/records/writtenNumber';

const one = (line: string) => {
  const [{ state, source, amount, covers }] = fundingLines(line) as [ReturnType<typeof fundingLines>[number]];
  return [state, source, amount, covers];
};

describe('a line of who covers what', () => {
  it.each([
    ['OIM: 12 000, sede y traslados', 'OIM', 12_000, 'sede y traslados'],
    ['• IOM: 12,000 (venue)', 'IOM', 12_000, 'venue'],
    ['ACNUR – US$ 5.500,50 traslados', 'ACNUR', 5500.5, 'traslados'],
    ['Unión Europea, proyecto 2024: USD 7500', 'Unión Europea, proyecto 2024', 7500, ''],
    ['Costa Rica 800 dólares: almuerzos', 'Costa Rica', 800, 'almuerzos'],
    ['OIT | 1,250.75 | interpretación', 'OIT', 1250.75, '| interpretación'],
    ['OIM: $0', 'OIM', 0, ''],
  ])('tells the source, the amount and what it is for: %j', (line, source, amount, covers) =>
    expect(one(line)).toEqual(['secured', source, amount, covers]),
  );

  it.each(['ACNUR: 5 000 (por confirmar)', 'IOM: 5,000 requested', 'OIM: 5000, pendiente'])(
    'is not secured where it says so: %j',
    (line) => expect(one(line)[0]).toBe('toConfirm'),
  );

  it.each(['OIM: sede e interpretación', 'País sede', 'Costa Rica: sede por 3 días'])(
    'is in kind without an amount: %j',
    (line) => expect(one(line)).toEqual(['inKind', expect.any(String), null, expect.any(String)]),
  );

  it.each([
    ...['OIM: 12 mil', 'OIM: 12k', 'OIM: 5000 CAD', 'OIM: € 5000', 'OIM: 5000 euros', 'OIM: 50 %', 'OIM: 10-12,000'],
    ...['OIM: 12, 000', 'OIM: 12,0000', 'OIM: cubre 12,000 de la sede', '12 000', 'OIM: 5 000 200 000 0'],
  ])('is never guessed: %j', (line) => expect(one(line)).toEqual(['unread', expect.any(String), null, '']));

  it('is one of several, below each other or in a line', () => {
    const sources = (text: string | null) => fundingLines(text).map(({ source, amount }) => [source, amount]);
    const both = [
      ['OIM', 12_000],
      ['ACNUR', 5000],
    ];
    expect(sources('OIM: 12 000, sede\n\nACNUR: 5 000')).toEqual(both);
    expect(sources('OIM: 12 000; ACNUR: 5 000')).toEqual(both);
    expect(sources(null)).toEqual([]);
  });

  it('is read as either language writes amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...languages), (cents, language) => {
        const amount = cents / 100;
        expect(one(`OIM: ${writtenNumber(amount, language)}, sede`)).toEqual(['secured', 'OIM', amount, 'sede']);
      }),
    );
  });

  it('never throws, gives no amount below zero, and keeps each line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { amount, state } of fundingLines(text)) {
          expect(amount ?? 0).toBeGreaterThanOrEqual(0);
          expect(amount !== null).toBe(state === 'secured' || state === 'toConfirm');
        }
      }),
    );
  });
});
