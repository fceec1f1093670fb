import { ExchangePage } from './ExchangePage';
import { inBrowser } from './inBrowser';
import { layoutFaults } from './layoutFaults';

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
    await pane.getByRole('button', { name: 'Crear la matriz' }).waitFor();
    expect(await layoutFaults(bench())).toEqual([]);
    await pane.getByRole('button', { name: 'Importar notas o copias…' }).click();
    await exchange.chooseFile(note);
    await pane.getByText('Este libro aún no tiene la matriz: se creará al escribir.').waitFor();
    expect(await layoutFaults(bench())).toEqual([]);
    expect(await bench().sheetNames()).not.toContain('Actividades');
    await pane.getByRole('button', { name: 'Escribir en la matriz' }).click();
    await pane.getByText('La importación está en la matriz').waitFor();
    expect((await bench().rows('Actividades'))[1]?.slice(0, 14)).toEqual(kept?.slice(0, 14));
  });
});

inBrowser('a file that is imported', (bench) => {
  it('is read beside the pane, and not at all where the person stops it', async () => {
    const { pane, page } = bench();
    const exchange = new ExchangePage(bench());
    await bench().open({ file: 'sample' });
    const note = await exchange.exportFirstNote();
    await pane.getByRole('tab', { name: 'Más' }).click();
    await pane.getByRole('button', { name: 'Importar notas o copias…' }).click();
    // Until its script is there, the worker reads nothing.
    const script = '**/fileReader*.js';
    const asked = new Promise<() => void>((resolve) => {
      void page.route(script, (route) => resolve(() => void route.abort()));
    });
    await exchange.chooseFile(note);
    await pane.getByText('Leyendo el archivo…').first().waitFor();
    const letGo = await asked;
    await pane.getByRole('button', { name: 'Cancelar' }).click();
    await pane.getByText('Se detuvo la lectura: no se tomó nada de los archivos.').waitFor();
    letGo();
    await page.unroute(script);

    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await exchange.chooseFile(note);
    await pane.getByText('No hay nada que cambiar').waitFor();
    expect(workers).toEqual([expect.stringContaining('fileReader')]);
  });

  it('is read all the same where the pane may have no worker', async () => {
    const { pane, page } = bench();
    const exchange = new ExchangePage(bench());
    await bench().open({ file: 'sample' });
    const note = await exchange.exportFirstNote();
    await pane.getByRole('tab', { name: 'Más' }).click();
    await pane.getByRole('button', { name: 'Importar notas o copias…' }).click();
    await page.route('**/fileReader*.js', (route) => route.abort());
    await exchange.chooseFile(note);
    await pane.getByText('No hay nada que cambiar').waitFor();
    await page.unroute('**/fileReader*.js');
  });
});
