import { accessibilityFaults } from './accessibilityFaults';
import { approveAll, everyView } from './everyView';
import { focusFaults } from './focusFaults';
import { inBrowser } from './inBrowser';
import { layoutFaults } from './layoutFaults';

inBrowser('the pane', (bench) => {
  it('has no fault of accessibility or layout in any view, in both languages, light and dark', async () => {
    // After that day the activities of the sample that were still proposed should have begun.
    await bench().open({ file: 'sample', today: '2026-10-30' });
    await approveAll(bench());
    for (const [language, colorScheme] of [
      ['es', 'light'],
      ['en', 'dark'],
    ] as const) {
      await bench().page.emulateMedia({ colorScheme });
      await everyView(bench(), language, async (place) => {
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
      });
    }
  });
});
