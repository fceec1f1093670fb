import { lateEs } from '../../src/i18n/es/lateTexts';
import { importsIn, reachedFrom, textOf } from './importGraph';

describe('texts that come later than the first view', () => {
  it('are shown by nothing that comes with it', () => {
    const { values } = importsIn('src');
    const first = ['src/taskpane/index.tsx', ...reachedFrom(values, 'src/taskpane/index.tsx')];
    expect(first).toContain('src/taskpane/views/home/HomeView.tsx');
    const late = new RegExp(`\\btext(?:s\\(\\w+\\))?\\.(${Object.keys(lateEs).join('|')})\\b`);
    expect(late.test('text.closing.title')).toBe(true);
    expect(first.filter((file) => late.test(textOf(file)))).toEqual([]);
  });
});
