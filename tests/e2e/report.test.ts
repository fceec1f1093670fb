import { strFromU8, unzipSync } from 'fflate';
import { loadXlsx } from 'excel-host/xlsx';
import { eventually } from './eventually';
import { inBrowser } from './inBrowser';
import { ReportPage } from './ReportPage';

const today = '2025-08-15';
const sheet = 'Resumen 2025-S1';
/** Columns of a report's sheet, from 0: its texts, the newest figures, and the first that is the SE's own. */
const [texts, newest, beside] = [1, 2, 12];
const charts = ['Avance hacia la meta del Plan'];
const note = 'Confirmar con Honduras';
const ownWords = 'Palabras de la Secretaría para el GRCM.';

inBrowser('a report', (bench) => {
  it('is previewed, written, kept around what the SE wrote, explained from its cells, and taken along in Word', async () => {
    const { pane, page } = bench();
    const report = new ReportPage(bench());
    await bench().open({ file: 'sample', today });
    await report.openSummary('2025-S1');
    await pane.getByText('Este informe aún no tiene su hoja.').waitFor();
    await pane.getByRole('table', { name: 'Los indicadores de un vistazo' }).waitFor();
    expect(await bench().sheetNames()).not.toContain(sheet);
    await report.write('Escribir en una hoja');
    const women = Number((await report.cellsOf(sheet, 'figures/women'))[1]);

    const activities = await bench().rows('Actividades');
    const column = (header: string) => activities[0]?.indexOf(header) ?? -1;
    const key = (await report.keysOf(sheet, 'activities/'))[0] ?? '';
    const held = activities.findIndex(([id]) => key === `activities/${String(id)}`);
    await bench().writeInCell(sheet, await report.rowOf(sheet, key), beside, note);
    await bench().writeInCell(sheet, await report.rowOf(sheet, 'narrative'), texts, ownWords);
    await pane.getByText('Texto suyo, se conserva').waitFor();
    const counted = Number(activities[held]?.[column('Mujeres')]);
    await bench().writeInCell('Actividades', held, column('Mujeres'), String(counted + 100));
    await report
      .differences()
      .filter({ hasText: `${women} → ${women + 100}` })
      .first()
      .waitFor();
    await bench().photograph('report-differences');

    await report.write('Actualizar la hoja');
    expect((await report.cellsOf(sheet, 'figures/women'))[1]).toBe(women + 100);
    expect((await report.cellsOf(sheet, key))[beside - 1]).toBe(note);
    expect((await report.cellsOf(sheet, 'narrative'))[0]).toBe(ownWords);
    expect((await report.cellsOf(sheet, 'narrative/changes'))[0]).toContain(`${women} → ${women + 100}`);
    await bench().clickCell(sheet, await report.rowOf(sheet, 'narrative'), texts);
    await bench().photograph('report-sheet', 'window');

    await bench().clickCell(sheet, await report.rowOf(sheet, 'figures/women'), newest);
    await pane.getByText(`Seleccionado en la hoja: Participaciones de mujeres · 2025-S1 = ${women + 100}.`).waitFor();
    await pane.getByRole('button', { name: '¿Por qué?' }).click();
    await pane.getByRole('heading', { level: 2, name: 'Participaciones de mujeres' }).waitFor();
    const first = pane.getByRole('list', { name: 'Actividades' }).getByRole('button').first();
    const row = Number(/ (\d+)$/.exec(await first.innerText())?.[1]);
    await bench().photograph('report-figure');
    await first.click();
    await eventually(() => page.evaluate(() => window.workbench.workbook.activeSheet.name), 'Actividades');
    expect(await page.evaluate(() => window.workbench.workbook.selection.row + 1)).toBe(row);

    await pane.getByRole('button', { name: 'Informes' }).click();
    const { name, file } = await report.download();
    expect(name).toBe('Resumen 2025-S1.docx');
    const parts = unzipSync(file);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(ownWords);
    expect(Object.keys(parts).filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(charts.length);

    const saved = (await loadXlsx(await bench().save())).sheet(sheet);
    expect(saved?.charts.map(({ title }) => title)).toEqual(charts);
    expect(saved?.merges.length).toBeGreaterThan(20);
    const cells = saved?.rows.flatMap((line) => line ?? []) ?? [];
    expect(cells.map((cell) => cell?.value)).toEqual(expect.arrayContaining([ownWords, note]));
    expect(cells.filter((cell) => cell?.formula)).toEqual([]);
  });

  it('of another kind is chosen and written in English by the keyboard alone', async () => {
    const { pane, page } = bench();
    await bench().open({ file: 'sample', lang: 'en', today });
    await pane.getByRole('tab', { name: 'Más' }).click();
    await pane.getByRole('radio', { name: 'English' }).check();
    await pane.getByRole('tab', { name: 'More' }).focus();
    const summary = pane.getByRole('tab', { name: 'Reports' });
    const isThere = () => summary.evaluate((tab) => tab === tab.ownerDocument.activeElement);
    while (!(await isThere())) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const kind = await bench().tabTo('combobox', 'Report');
    // Downwards as far as it takes: kinds come and go.
    while ((await kind.inputValue()) !== 'plan') await page.keyboard.press('ArrowDown');
    const until = await bench().tabTo('combobox', 'Up to semester');
    await page.keyboard.press('Home');
    while ((await until.inputValue()) !== '2024-S2') await page.keyboard.press('ArrowDown');
    await pane.getByRole('heading', { level: 2, name: 'Balance del Plan a la fecha (2024-S2)' }).waitFor();
    await bench().pressByKeyboard('Write to a sheet');
    await pane.getByText('Nothing changes: the sheet already says the same.').waitFor();
    await bench().photograph('report-english', 'window');
    expect(await bench().sheetNames()).toContain('Plan a la fecha 2024-S2');
  });
});
