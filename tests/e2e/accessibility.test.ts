import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import { approveAll, everyView } from './everyView';
import { focusFaults } from './focusFaults';
import { inBrowser } from './inBrowser';
import { layoutFaults } from './layoutFaults';
import type { WorkbenchPage } from './WorkbenchPage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the pane as it is drawn, colours included. */
async function faultsIn(bench: WorkbenchPage): Promise<readonly string[]> {
  const body = bench.pane.locator('body');
  await body.evaluate((_, source) => {
    if (!('axe' in window)) new Function(source)();
  }, axe);
  // The focus manager of Fluent UI adds hidden stops that only pass the focus on.
  const { violations } = await body.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: typeof axeCore };
    return loaded.run({ exclude: '[data-tabster-dummy]' }, { resultTypes: ['violations'] });
  });
  // An open menu stands at the end of the page, outside its parts; the focus is led there and back.
  const isMenu = (html: string) => html.includes('fui-MenuPopover');
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => id !== 'region' || !isMenu(html)).map(({ html }) => `${id}: ${html}`),
  );
}

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
        const access = await faultsIn(bench());
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
