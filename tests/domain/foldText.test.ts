import fc from 'fast-check';
import { foldText } from '../../src/domain/foldText';

describe('a folded text', () => {
  it.each([
    ['  Gestión   de\u00a0Fronteras. ', 'gestion de fronteras'],
    ['United Nations Children’s Fund', "united nations children's fund"],
    ['«Otro» “tema”', '"otro" "tema"'],
    ['2023–2026', '2023-2026'],
  ])('of %p is %p', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is the same whichever way it is folded', () => {
    const plain = fc.string({ unit: fc.constantFrom(...' .aAzZ09!~-,;') });
    // An invisible sign is folded away, and keeps the text from the short way.
    fc.assert(fc.property(plain, (text) => expect(foldText(text)).toBe(foldText(`\u00ad${text}`))));
  });
});
