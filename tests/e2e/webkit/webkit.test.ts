import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { eventually } from '../eventually';
import { everyView, prepareWalk } from '../everyView';
import { NotePage } from '../NotePage';
import { inWebKit } from './inWebKit';
import { strengthOfText } from './strengthOfText';

inWebKit('the pane in WebKit', (bench) => {
  it('shows every view without a message in the console, and writes a report', async () => {
    await bench().open({ file: 'sample', today: '2026-10-30' });
    await prepareWalk(bench());
    const seen: string[] = [];
    await everyView(bench(), 'es', async (place) => {
      seen.push(place);
      expect({ place, said: await bench().consoleSaid() }).toEqual({ place, said: [] });
    });
    expect(seen.length).toBeGreaterThan(15);
    expect(await bench().rows('Resumen 2026-S2')).not.toHaveLength(0);
  });

  it('saves an activity that is recorded by keyboard alone, and hands out its note in Word', async () => {
    const { pane } = bench();
    const note = new NotePage(bench());
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Inicio' }).focus();
    await bench().pressByKeyboard('Registrar una actividad');
    await note.write('Actividad', 'Taller en WebKit, 2.ª edición');
    await note.pick('Tipo', 'taller');
    await note.pick('Grupo de Trabajo', 'proteccion');
    await note.pick('Tema principal', 'uso datos');
    await bench().pressByKeyboard('Guardar');
    const said = await pane.getByText(/^Guardada A\d\d-/).innerText();
    const id = said.replace('Guardada ', '').replace(/,.*$/s, '');
    const row = (await bench().rows('Actividades')).find(([first]) => first === id);
    expect(row?.slice(1, 4)).toEqual(['Taller en WebKit, 2.ª edición', 'Taller', 'Grupo de Trabajo de Protección']);

    await pane.getByRole('button', { name: 'Más acciones' }).click();
    await pane.getByRole('menuitem', { name: 'Nota en Word (.docx)' }).click();
    const files = () => readdirSync(bench().downloads).filter((name) => name.endsWith('.docx'));
    await eventually(() => Promise.resolve(files().length), 1);
    const [file = ''] = files();
    const document = unzipSync(readFileSync(join(bench().downloads, file)))['word/document.xml'];
    expect(strFromU8(document ?? new Uint8Array())).toContain('Taller en WebKit, 2.ª edición');
  });

  it('tells a date that is empty from one that is entered by its look', async () => {
    const { pane, page } = bench();
    await bench().open({ file: 'sample' });
    const lookOfLastDate = async () => {
      await pane.getByRole('button', { name: 'Desplegar todo' }).click();
      const place = await pane.locator('input[type=date]').last().place();
      return page.evaluate(strengthOfText, { picture: await page.locator('iframe').picture(), place });
    };
    await pane.getByRole('tab', { name: 'Actividades' }).click();
    await pane.getByRole('list', { name: 'Actividades' }).getByRole('button').first().click();
    const entered = await lookOfLastDate();
    await pane.getByRole('tab', { name: 'Inicio' }).click();
    await pane.getByRole('button', { name: 'Registrar una actividad' }).click();
    const empty = await lookOfLastDate();
    expect(entered).toBeGreaterThan(100);
    expect(empty).toBeLessThan(0.7 * entered);
  });

  it('gives the focus back to the button when Esc closes what a Mac shows in place of a download', async () => {
    const { pane, page } = bench();
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Más' }).click();
    const template = pane.getByRole('button', { name: /^Nota conceptual en blanco/ });
    // The library does not let its platform be changed: the one that it runs on is called a Mac instead.
    await template.evaluate(() => void Object.assign(Office.PlatformType, { Mac: Office.context.platform }));
    await template.press('Enter');
    await pane.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => template.evaluate((button) => button === document.activeElement), true);
  });
});
