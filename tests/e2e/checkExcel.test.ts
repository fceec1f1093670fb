import { accessibilityFaults } from './accessibilityFaults';
import { CheckExcelPage } from './CheckExcelPage';
import { focusFaults } from './focusFaults';
import { inBrowser } from './inBrowser';
import { layoutFaults } from './layoutFaults';
import type { WorkbenchPage } from './WorkbenchPage';

/** All that a check must leave as it was. */
const bookOf = ({ page }: WorkbenchPage) =>
  page.evaluate(() => {
    const { sheets, tables, names, settings, activeSheet, selection } = window.workbench.workbook;
    return {
      sheets: sheets.map(({ name, rows, merges, validations, conditionalFormats, charts, visibility }) =>
        [name, rows, merges, validations, conditionalFormats, charts.length, visibility].map((part) =>
          JSON.stringify(part),
        ),
      ),
      tables: tables.map(({ name, area }) => ({ name, area })),
      names: [...names],
      settings: [...settings],
      active: [activeSheet.name, selection],
    };
  });

inBrowser('the check of an Excel', (bench) => {
  it('is made by keyboard alone, finds nothing else than expected here, and leaves the workbook as it was', async () => {
    const { page, pane } = bench();
    const check = new CheckExcelPage(bench());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await bench().open({ file: 'sample' });
    await bench().select('Actividades', 4, 2);
    await check.open();
    const before = await bookOf(bench());
    await check.start();
    await check.reach(1);
    expect(await bench().sheetNames()).toContain('Comprobación');
    await check.finished();
    expect(await check.result.evaluate((group) => group === document.activeElement)).toBe(true);
    expect(await check.result.getByRole('paragraph').first().innerText()).toMatch(
      /^\d+ como se esperan, ninguna distinta/,
    );
    expect(await bookOf(bench())).toEqual(before);

    await bench().pressByKeyboard('Copiar');
    await pane
      .getByRole('status')
      .getByText(/opiado/)
      .waitFor();
    const copied = await pane.locator('body').evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await check.text.inputValue());
    expect(copied).toMatch(/^Matriz CRM: \d[^]*\nok values\./);
    expect(copied).not.toContain(String(await bench().value('Actividades', 4, 1)));
  });

  it('can be stopped by keyboard; its result is readable at any width and in any colours, and it is all that is left', async () => {
    const check = new CheckExcelPage(bench());
    await bench().open({ file: 'sample' });
    // There is something then that this Excel does otherwise.
    await bench().switchFault('Las filas agregadas quedan fuera de la tabla');
    await check.open();
    const before = await bookOf(bench());
    await check.start();
    await check.reach(90);
    await check.stop();
    await check.result.getByRole('region', { name: 'Lo que es distinto en este Excel' }).waitFor();
    expect(await bookOf(bench())).toEqual(before);
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await bench().inColors(media);
      await bench().photograph(`check-${Object.values(media).join('-')}`);
      const access = await accessibilityFaults(bench());
      const [layout, focus] = [await layoutFaults(bench()), await focusFaults(bench())];
      expect({ media, access, layout, focus }).toEqual({ media, access: [], layout: [], focus: [] });
    }
  });
});
