import { eventually } from './eventually';
import { inBrowser } from './inBrowser';

const title = 1;
const type = 2;
const status = 14;

inBrowser('the grid', (bench) => {
  it('takes typing, lists, sorting and undo as Excel does, and the pane follows', async () => {
    const { pane, page } = bench();
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Actividades' }).click();
    await pane.getByRole('list', { name: 'Actividades' }).getByRole('button').first().waitFor();
    const titleShown = () => pane.getByRole('textbox', { name: /^Actividad/ }).inputValue();
    const codeOf = async (row: number) => String(await bench().value('Actividades', row, 0));

    await bench().writeInCell('Actividades', 1, title, 'Título escrito en la hoja');
    await pane.getByRole('form', { name: `Actividad ${await codeOf(2)}` }).waitFor();
    await bench().clickCell('Actividades', 1, title);
    await pane.getByRole('form', { name: `Actividad ${await codeOf(1)}` }).waitFor();
    await eventually(titleShown, 'Título escrito en la hoja');

    await bench().clickCell('Actividades', 1, type);
    await page.getByRole('button', { name: 'Elegir de la lista' }).click();
    await page.getByRole('option', { name: 'Seminario', exact: true }).click();
    expect(await bench().value('Actividades', 1, type)).toBe('Seminario');

    await bench().writeInCell('Actividades', 1, type, 'Fiesta');
    await page.getByRole('alertdialog').waitFor();
    await bench().photograph('refused', 'window');
    await page.getByRole('alertdialog').getByRole('button').last().click();
    expect(await bench().value('Actividades', 1, type)).toBe('Seminario');

    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByRole('button', { name: 'Deshacer' }).click();
    expect(await bench().value('Actividades', 1, title)).not.toBe('Título escrito en la hoja');

    await page.getByRole('button', { name: 'Ordenar y filtrar: Actividad' }).click();
    await page.getByRole('button', { name: 'Ordenar de mayor a menor' }).click();
    const [first, second] = (await bench().rows('Actividades')).slice(1, 3).map((row) => String(row[title]));
    expect(first?.localeCompare(second ?? '', 'es')).toBeGreaterThanOrEqual(0);
  });

  it('shows a whole row that is selected, as far as it is drawn, and the pane follows it', async () => {
    const { pane, page } = bench();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Actividades' }).click();
    await pane.getByRole('list', { name: 'Actividades' }).getByRole('button').first().waitFor();
    await page.evaluate(() => {
      const { workbook } = window.workbench;
      const { sheet, body } = workbook.table('Actividades')!;
      workbook.select(sheet, { row: body.row + 4, column: 0, rows: 1, columns: 16_384 }, 'api');
    });
    const code = String(await bench().value('Actividades', 5, 0));
    await pane.getByRole('form', { name: `Actividad ${code}` }).waitFor();
    await page.waitForFunction(() => window.workbench.grid.placeOf(5, 0));
    expect(errors).toEqual([]);
  });

  it('tells of an activity that is set to held without its note, until that is undone', async () => {
    const { pane, page } = bench();
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Revisión' }).click();
    const problems = pane.getByText(/^\d+ problemas\. /);
    const count = async () => Number.parseInt(await problems.innerText(), 10);
    const before = await count();
    const row = (await bench().rows('Actividades')).findIndex((cells) => cells[status] === 'Propuesta');
    await bench().writeInCell('Actividades', row, status, 'Realizada');
    await pane.getByText(`${before} problemas. `).waitFor({ state: 'detached' });
    expect(await count()).toBeGreaterThan(before);
    await bench().clickCell('Actividades', row, status);
    await bench().photograph('gate', 'window');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await pane.getByText(`${before} problemas. `).waitFor();
  });

  it('gives way to that of another workbook without a complaint of the page, and no trace of it stays', async () => {
    const { page } = bench();
    const complaints: string[] = [];
    const note = (message: { type: () => string; text: () => string }) => {
      if (message.type() === 'error') complaints.push(message.text());
    };
    page.on('console', note);
    await bench().open({ file: 'sample' });
    for (let times = 0; times < 2; times++) {
      await page.getByRole('button', { name: 'Archivo' }).click();
      await page.getByRole('menuitem', { name: 'Libro vacío' }).click();
      await page.waitForFunction(() => window.workbench.workbook.sheets.length === 1);
      await bench().writeInCell('Hoja1', 1, 1, 'otro libro');
      expect(await bench().value('Hoja1', 1, 1)).toBe('otro libro');
    }
    page.off('console', note);
    expect(complaints.filter((text) => /unmount|React/.test(text))).toEqual([]);
    expect(await page.locator('main > div').first().locator('> div > div').count()).toBe(1);
  });
});
