import { languages } from '../../src/domain/plan/language';
import { loadAdoptionTexts } from '../../src/i18n/adoptionTexts';
import { flatten } from './flattened';

describe('the texts of adopting a matrix', () => {
  it.each(languages)('in %s none is empty', async (language) => {
    expect(flatten(await loadAdoptionTexts(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('of the two languages differ', async () => {
    const english = new Map(flatten(await loadAdoptionTexts('en')));
    // Signs alone are the same in both.
    const same = flatten(await loadAdoptionTexts('es')).filter(
      ([path, text]) => english.get(path) === text && /\p{L}{2}/u.test(text.replace('undefined', '')),
    );
    expect(same).toEqual([]);
  });

  it.each(languages)('in %s of one thing speak of one, of two of several', async (language) => {
    const { records, result, questions } = await loadAdoptionTexts(language);
    const say = [...Object.values(records), result.added, result.known, result.differences, questions.laterHelp];
    for (const one of say) expect(one(1).replace('1', '2')).not.toBe(one(2));
  });
});
