import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import { inBrowser } from './inBrowser';
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
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const views = {
  es: ['Inicio', 'Actividades', 'Indicadores', 'Resumen', 'Revisión', 'Más'],
  en: ['Start', 'Activities', 'Indicators', 'Summary', 'Review', 'More'],
};
const reference = { es: 'Ficha', en: 'Reference sheet' };
const report = { es: 'Escribir en una hoja', en: 'Write into a sheet' };
const written = { es: /^Lo que cambiará en la hoja/, en: /^What will change in the sheet/ };
/** Figures of a report are named in its language, which is that of the matrix. */
const figure = /^\d+, Mujeres participantes · .*: ¿por qué este número\?$/;
const why = { es: /¿por qué este número\?$/, en: /why this number\?$/ };
/** Buttons of the last view that lead to others. */
const more = {
  es: ['Cerrar un semestre…', 'Ver los deberes…', 'Anotar reportes…'],
  en: ['Close a semester…', 'See the duties…', 'Enter reports…'],
};
const making = { es: 'Preparando el informe…', en: 'Preparing the report…' };
const reading = { es: 'Leyendo el libro…', en: 'Reading the workbook…' };

inBrowser('the pane', (bench) => {
  it.each([
    ['light', 'es'],
    ['dark', 'en'],
  ] as const)('has no fault of accessibility in any view, %s', async (colorScheme, lang) => {
    const { pane, page } = bench();
    await page.emulateMedia({ colorScheme });
    await bench().open({ file: 'sample' });
    if (lang === 'en') {
      await pane.getByRole('tab', { name: 'Más' }).click();
      // The choice shows once the texts of that language are there.
      await pane.getByRole('radio', { name: 'English' }).click();
      await pane.getByRole('radio', { name: 'English', checked: true }).waitFor();
    }
    for (const view of views[lang]) {
      await pane.getByRole('tab', { name: view }).click();
      await pane.getByRole('heading', { level: 1, name: view }).waitFor();
      await pane.getByText(reading[lang]).waitFor({ state: 'detached' });
      await pane.getByText(making[lang]).waitFor({ state: 'detached' });
      await bench().photograph(`${colorScheme}-${view}`);
      expect({ view, faults: await faultsIn(bench()) }).toEqual({ view, faults: [] });
    }
    await pane.getByRole('tab', { name: views[lang][1] }).click();
    await pane.getByRole('list', { name: views[lang][1] }).getByRole('button').first().click();
    await pane.getByRole('form').waitFor();
    await bench().photograph(`${colorScheme}-form`);
    expect(await faultsIn(bench())).toEqual([]);
    await pane.getByRole('tab', { name: views[lang][2] }).click();
    await pane.getByRole('button', { name: reference[lang] }).first().click();
    await pane.getByRole('form').waitFor();
    await pane.getByRole('definition').first().waitFor();
    await bench().photograph(`${colorScheme}-indicator`);
    expect(await faultsIn(bench())).toEqual([]);
    await pane.getByRole('tab', { name: views[lang][2] }).click();
    await pane.getByRole('button', { name: why[lang] }).first().click();
    await pane.getByText(/ = \d+ /).waitFor();
    await bench().photograph(`${colorScheme}-why`);
    expect(await faultsIn(bench())).toEqual([]);
    await pane.getByRole('tab', { name: views[lang][3] }).click();
    await pane.getByRole('button', { name: report[lang] }).click();
    await pane.getByRole('region', { name: written[lang] }).waitFor();
    const folded = pane.locator('h3 button[aria-expanded=false]').first();
    while ((await folded.count()) > 0) await folded.click();
    await bench().photograph(`${colorScheme}-report`);
    expect(await faultsIn(bench())).toEqual([]);
    await pane.getByRole('button', { name: figure }).first().click();
    await pane.getByRole('list').getByRole('button').first().waitFor();
    await bench().photograph(`${colorScheme}-figure`);
    expect(await faultsIn(bench())).toEqual([]);
    for (const button of more[lang]) {
      await pane.getByRole('tab', { name: views[lang][5] }).click();
      await pane.getByRole('button', { name: button }).click();
      await pane.getByRole('button', { name: views[lang][5], exact: true }).waitFor();
      await bench().photograph(`${colorScheme}-${button}`);
      expect({ button, faults: await faultsIn(bench()) }).toEqual({ button, faults: [] });
    }
  });
});
