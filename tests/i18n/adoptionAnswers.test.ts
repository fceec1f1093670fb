import { loadAdoptionTexts } from '../../src/i18n/adoptionTexts';
import { targetLabel } from '../../src/i18n/adoptionAnswers';

describe('what a column can mean, in words', () => {
  it.each([
    ['Activity.status', 'Estado'],
    ['Activity.status:fill', 'Estado, por el color'],
    ['Activity.semester:2025-S1', 'Semestre 2025-S1'],
    ['Activity.month:2025-03:fill', 'Mes 2025-03, por el color'],
    ['Activity.dates', 'Fechas'],
  ] as const)('%s', async (target, words) => {
    expect(targetLabel(target, await loadAdoptionTexts('es'), 'es')).toBe(words);
  });
});
