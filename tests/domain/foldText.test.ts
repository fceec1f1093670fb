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
});
