import { loadXlsx } from 'excel-host/xlsx';
import { inBrowser } from './inBrowser';

inBrowser('the workbench', (bench) => {
  it('takes an empty workbook to a matrix, a recalculation and a summary that is saved', async () => {
    const { pane } = bench();
    await bench().open({ file: 'empty' });
    await pane.getByRole('button', { name: 'Crear la matriz' }).click();
    await pane.getByRole('button', { name: 'Registrar una actividad' }).waitFor();
    expect(await bench().sheetNames()).toContain('Actividades');
    await bench().type('Actividades', 1, 1, 'Taller escrito a mano');
    await bench().type('Actividades', 1, 2, 'Taller');
    await bench().type('Actividades', 1, 13, 'Realizada');
    await bench().type('Actividades', 1, 17, '2025-03-04');
    await bench().type('Actividades', 1, 23, 'Sí');
    await bench().pressRibbon('Recalcular');
    await pane.getByText(/celdas actualizadas/).waitFor();
    await bench().pressRibbon('Informe semestral');
    await pane.getByText('La hoja «Resumen 2025-S1» está lista.').waitFor();
    const saved = await loadXlsx(await bench().save());
    expect(saved.sheet('Resumen 2025-S1')?.value(0, 1)).toBe('Informe semestral 2025-S1');
    // Nothing has a target yet.
    expect(saved.sheet('Resumen 2025-S1')?.charts).toEqual([]);
    expect(saved.sheet('Actividades')?.value(1, 0)).toMatch(/^A25-/);
    expect(
      saved.sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).filter((cell) => cell?.formula))),
    ).toEqual([]);
  });

  it('runs a command of the ribbon with the pane closed, in English', async () => {
    await bench().open({ file: 'sample', lang: 'en', pane: 'closed', today: '2026-07-15' });
    await bench().pane.locator('main').waitFor({ state: 'attached' });
    await bench().pressRibbon('Semi-annual report');
    await bench().page.waitForFunction(() =>
      window.workbench.workbook.sheets.some(({ name, charts }) => name === 'Resumen 2026-S1' && charts.length > 0),
    );
    const saved = await loadXlsx(await bench().save());
    expect(saved.sheet('Resumen 2026-S1')?.charts.map(({ title }) => title)).toEqual(['Avance hacia la meta del Plan']);
  });
});
