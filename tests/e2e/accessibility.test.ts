import { accessibilityFaults } from './accessibilityFaults';
import { beforeMatrix, everyView, prepareWalk, type Look } from './everyView';
import { focusFaults } from './focusFaults';
import { inBrowser } from './inBrowser';
import { layoutFaults } from './layoutFaults';

const themes = [
  ['es', 'light'],
  ['en', 'dark'],
] as const;

inBrowser('the pane', (bench) => {
  const lookingIn =
    (language: string, colorScheme: string): Look =>
    async (place) => {
      await bench().photograph(`${colorScheme}-${place}`);
      const access = await accessibilityFaults(bench());
      const [layout, focus] = [await layoutFaults(bench()), await focusFaults(bench())];
      expect({ language, place, access, layout, focus }).toEqual({
        language,
        place,
        access: [],
        layout: [],
        focus: [],
      });
    };

  it('has no fault of accessibility or layout in any view, in both languages, light and dark', async () => {
    // After that day the activities of the sample that were still proposed should have begun.
    await bench().open({ file: 'sample', today: '2026-10-30' });
    await prepareWalk(bench());
    for (const [language, colorScheme] of themes) {
      await bench().inColors({ colorScheme });
      await everyView(bench(), language, lookingIn(language, colorScheme));
    }
  });

  it('has none before there is a matrix', async () => {
    await bench().open();
    for (const [language, colorScheme] of themes) {
      await bench().inColors({ colorScheme });
      await beforeMatrix(bench(), language, lookingIn(language, colorScheme));
    }
  });
});
