import { ExchangePage } from './ExchangePage';
import { inBrowser } from './inBrowser';

inBrowser('a concept note in Word', (bench) => {
  it('comes back untouched without a change, and makes the matrix of a workbook that has none', async () => {
    const { pane } = bench();
    const exchange = new ExchangePage(bench());
    await bench().open({ file: 'sample' });
    const note = await exchange.exportFirstNote();
    const [, kept] = await bench().rows('Actividades');
    await pane.getByRole('tab', { name: 'Más' }).click();
    await pane.getByRole('button', { name: 'Importar notas o copias…' }).click();
    await exchange.chooseFile(note);
    await pane.getByText('No hay nada que cambiar').waitFor();

    await bench().open({ file: 'empty' });
    await pane.getByRole('button', { name: 'Importar notas o copias…' }).click();
    await exchange.chooseFile(note);
    await pane.getByText('Este libro aún no tiene la matriz: se creará al escribir.').waitFor();
    expect(await bench().sheetNames()).not.toContain('Actividades');
    await pane.getByRole('button', { name: 'Escribir en la matriz' }).click();
    await pane.getByText('La importación está en la matriz').waitFor();
    expect((await bench().rows('Actividades'))[1]?.slice(0, 14)).toEqual(kept?.slice(0, 14));
  });
});
