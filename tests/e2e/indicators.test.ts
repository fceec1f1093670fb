import { eventually } from './eventually';
import { inBrowser } from './inBrowser';
import { IndicatorsPage } from './IndicatorsPage';

inBrowser('the indicators', (bench) => {
  it('lead from a value to its rows, from its cell to why, and to a rule that is changed by picking', async () => {
    const { pane, page } = bench();
    const indicators = new IndicatorsPage(bench());
    await bench().open({ file: 'sample', today: '2025-08-15' });
    await indicators.open('2025-S1');
    const value = pane.getByRole('button', { name: /^\d+, R2 acumulado del Plan a 2025-S1: ¿por qué este número\?$/ });
    const shown = Number(await value.innerText());
    await value.click();
    await pane.getByRole('heading', { level: 1, name: '¿Por qué este número?' }).waitFor();
    const counted = pane.getByRole('list', { name: 'Filas que cuentan' }).getByRole('button');
    await counted.first().waitFor();
    expect(await counted.count()).toBe(shown);
    await bench().photograph('value-rows');
    await counted.first().click();
    await eventually(() => page.evaluate(() => window.workbench.workbook.activeSheet.name), 'Productos');

    const row = (await bench().rows('Indicadores')).findIndex(([id]) => id === 'I2');
    await bench().clickCell('Indicadores', row, await indicators.columnOf('Indicadores', 'Acumulado del Plan'));
    await pane.getByRole('heading', { level: 2, name: /^I2 / }).waitFor();
    await bench().photograph('value-cell', 'window');
    await pane.getByRole('button', { name: 'Indicadores' }).click();

    const form = await indicators.openForm('R2');
    await form.getByText(/^\d+ filas cuentan hasta ese semestre$/).waitFor();
    const before = await indicators.previewed();
    const picker = form.getByRole('group', { name: 'Condición 1' }).getByRole('combobox', {
      name: 'Es uno de estos valores',
    });
    await picker.click();
    await pane.getByRole('menuitemcheckbox', { name: 'Recomendación' }).click();
    await page.keyboard.press('Escape');
    await eventually(async () => (await indicators.previewed()) > before, true);
    await pane.getByRole('region', { name: 'Vista previa' }).scrollIntoViewIfNeeded();
    await bench().photograph('rule-preview');
    await pane.getByRole('button', { name: 'Guardar', exact: true }).click();
    await pane.getByRole('group', { name: 'Este indicador ya tiene valores reportados' }).waitFor();
    await bench().photograph('rule-redefined');
    await pane.getByRole('button', { name: 'Guardar la nueva definición' }).click();
    await pane.getByText(/^Guardado R2, «/).waitFor();
    const saved = (await bench().rows('Indicadores')).find(([id]) => id === 'R2');
    expect(saved?.[await indicators.columnOf('Indicadores', 'Condiciones')]).toBe(
      'Clase = Buena práctica | Recomendación',
    );
  });

  it('can become a percentage by picking, and one of values that are typed into the sheet', async () => {
    const { pane, page } = bench();
    const indicators = new IndicatorsPage(bench());
    await bench().open({ file: 'sample', today: '2025-08-15' });
    await indicators.open('2025-S1');
    const form = await indicators.openForm('R3');
    await form.getByRole('combobox', { name: 'Qué se mide' }).selectOption('share');
    const part = form.getByRole('group', { name: 'Lo que deben cumplir además' });
    await part.getByRole('button', { name: 'Agregar condición' }).click();
    await part.getByRole('combobox', { name: 'Campo' }).selectOption('modality');
    await part.getByRole('combobox', { name: 'Es uno de estos valores' }).click();
    await pane.getByRole('menuitemcheckbox', { name: 'Virtual' }).click();
    await page.keyboard.press('Escape');
    await pane
      .getByText(/^Calcula el porcentaje de las actividades con «Modalidad» igual a «Virtual» entre /)
      .waitFor();
    await eventually(async () => (await indicators.previewed()) <= 100, true);
    await part.scrollIntoViewIfNeeded();
    await bench().photograph('share-rule');
    await pane.getByRole('region', { name: 'Vista previa' }).scrollIntoViewIfNeeded();
    await bench().photograph('share-preview');
    await pane.getByRole('button', { name: 'Guardar', exact: true }).click();
    await pane.getByRole('button', { name: 'Guardar la nueva definición' }).click();
    await pane.getByText(/^Guardado R3, «/).waitFor();
    const rowOf = async (id: string) => (await bench().rows('Indicadores')).findIndex(([code]) => code === id);
    const measure = await indicators.columnOf('Indicadores', 'Qué se mide');
    expect((await bench().rows('Indicadores'))[await rowOf('R3')]?.[measure]).toBe('porcentaje(Modalidad = Virtual)');

    for (const [header, typed] of [
      ['Tabla de la que cuenta', 'Mediciones'],
      ['Condiciones', ''],
      ['Qué se mide', 'suma(Valor)'],
      ['Cuándo cuenta', 'último: Fecha'],
    ] as const)
      await bench().type('Indicadores', await rowOf('P2'), await indicators.columnOf('Indicadores', header), typed);
    for (const [header, typed] of [
      ['Indicador', 'p2'],
      ['Fecha', '31/03/2025'],
      ['Valor', '12.5'],
    ] as const)
      await bench().type('Mediciones', 1, await indicators.columnOf('Mediciones', header), typed);
    await indicators.open('2025-S1');
    const value = pane.getByRole('button', {
      name: /^12\.5, P2 acumulado del Plan a 2025-S1: ¿por qué este número\?$/,
    });
    await value.waitFor();
    await bench().photograph('measured-card');
    await value.click();
    await pane.getByRole('list', { name: 'Filas que cuentan' }).getByRole('button').first().waitFor();
    await bench().photograph('measured-why');
    await indicators.openTask('Ver las mediciones…', 'Mediciones');
    await pane.getByRole('list', { name: 'Mediciones' }).getByRole('button').first().click();
    await pane.getByRole('form').waitFor();
    await bench().photograph('measurement-form');
  });

  it('are frozen when their semester is closed, and freed again for a reason only', async () => {
    const { pane, page } = bench();
    const indicators = new IndicatorsPage(bench());
    await bench().open({ file: 'sample', today: '2026-07-15' });
    await indicators.openTask('Cerrar un semestre…', 'Cerrar un semestre');
    await pane.getByRole('button', { name: /^2026-S1/ }).click();
    await pane.getByRole('button', { name: 'Cerrar 2026-S1…' }).click();
    const confirm = pane.getByRole('button', { name: 'Cerrar el semestre' });
    const lowerEdge = async () => {
      const { y = Infinity, height = 0 } = (await confirm.boundingBox()) ?? {};
      return y + height;
    };
    // All of the question is seen without scrolling.
    await eventually(async () => (await lowerEdge()) < (page.viewportSize()?.height ?? 0), true);
    await bench().photograph('closing');
    await confirm.click();
    await pane.getByText(/^2026-S1 está cerrado: \d+ valores congelados\.$/).waitFor();
    const closed = await indicators.columnOf('Valores', 'Reportado');
    const period = await indicators.columnOf('Valores', 'Periodo');
    const frozen = async () =>
      (await bench().rows('Valores')).filter((cells) => cells[period] === '2026-S1' && cells[closed] !== '').length;
    expect(await frozen()).toBeGreaterThan(0);
    await bench().photograph('closed');

    await pane.getByRole('button', { name: 'Reabrir 2026-S1' }).click();
    await pane.getByRole('button', { name: 'Reabrir el semestre' }).click();
    await pane.getByText('Escriba el motivo.').waitFor();
    expect(await frozen()).toBeGreaterThan(0);
    await pane.getByRole('textbox', { name: /^Motivo/ }).fill('Llegó un reporte tardío');
    await bench().photograph('reopening');
    await pane.getByRole('button', { name: 'Reabrir el semestre' }).click();
    await pane.getByText('2026-S1 está abierto de nuevo.').waitFor();
    expect(await frozen()).toBe(0);
    expect((await bench().rows('Bitácora')).at(-1)).toContain('Llegó un reporte tardío');
  });

  it('have the reports of countries entered from the grid, several at once', async () => {
    const { pane } = bench();
    const indicators = new IndicatorsPage(bench());
    await bench().open({ file: 'sample', today: '2026-07-15' });
    await indicators.openTask('Anotar reportes…', 'Reportes de países');
    const before = (await bench().rows('Reportes de países')).length;
    const product = pane.getByRole('form', { name: 'Recomendaciones' }).getByRole('group').first();
    const code = / · (P\d\d-\w+)$/.exec((await product.getAttribute('aria-label')) ?? '')?.[1];
    for (const country of ['Panamá', 'Honduras'])
      await product.getByRole('button', { name: new RegExp(`^${country}:`) }).click();
    await pane.getByText('2 reportes por guardar').waitFor();
    await pane.getByRole('textbox', { name: /^Medio de verificación/ }).fill('Oficio 123');
    await bench().photograph('country-reports');
    await pane.getByRole('button', { name: 'Guardar', exact: true }).click();
    await pane.getByText('Se guardaron 2 reportes en 2026-S2.').waitFor();
    const added = (await bench().rows('Reportes de países')).slice(before);
    expect(added).toHaveLength(2);
    expect(added).toEqual([
      expect.arrayContaining(['Panamá', code, 'Oficio 123']),
      expect.arrayContaining(['Honduras', code, 'Oficio 123']),
    ]);
  });
});
