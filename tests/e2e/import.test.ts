import { inBrowser } from './inBrowser';

inBrowser('a concept note in Word', (bench) => {
  it('comes back untouched without a change, and makes the matrix of a workbook that has none', async () => {
    const { pane, page } = bench();
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Actividades' }).click();
    await pane.getByRole('list', { name: 'Actividades' }).getByRole('button').first().click();
    await pane.getByRole('button', { name: 'Más acciones' }).click();
    const downloading = page.waitForEvent('download');
    await pane.getByRole('menuitem', { name: 'Nota en Word (.docx)' }).click();
    const note = await (await downloading).path();
    const [, kept] = await bench().rows('Actividades');

    const chooseFile = async () => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        pane.getByRole('button', { name: 'Elegir archivos…' }).click(),
      ]);
      await chooser.setFiles([note]);
    };
    await pane.getByRole('tab', { name: 'Más' }).click();
    await pane.getByRole('button', { name: 'Importar notas o copias…' }).click();
    await chooseFile();
    await pane.getByText('No hay nada que cambiar').waitFor();

    await bench().open({ file: 'empty' });
    await pane.getByRole('button', { name: 'Importar notas o copias…' }).click();
    await chooseFile();
    await pane.getByText('Este libro aún no tiene la matriz: se creará al escribir.').waitFor();
    await bench().photograph('import');
    expect(await bench().sheetNames()).not.toContain('Actividades');
    await pane.getByRole('button', { name: 'Escribir en la matriz' }).click();
    await pane.getByText('La importación está en la matriz').waitFor();
    expect((await bench().rows('Actividades'))[1]?.slice(0, 14)).toEqual(kept?.slice(0, 14));
  });
});
