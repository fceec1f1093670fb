import { inBrowser } from './inBrowser';

inBrowser('the pane when Excel does not answer as it should', (bench) => {
  it('says what happened and what to do, and has written nothing', async () => {
    const { pane } = bench();
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Indicadores' }).click();
    const values = async () => JSON.stringify(await bench().rows('Valores'));
    const before = await values();
    const recalculate = pane.getByRole('tabpanel').getByRole('button', { name: 'Recalcular' });

    await bench().switchFault('Hojas protegidas');
    await recalculate.click();
    await pane
      .getByRole('alert')
      .getByText(/está protegida/)
      .waitFor();
    expect(await values()).toBe(before);
    await bench().switchFault('Hojas protegidas');

    await recalculate.click();
    await pane.getByText(/celdas actualizadas/).waitFor();
    expect(await values()).not.toBe(before);

    await bench().switchFault('Libro de solo lectura');
    await bench().reloadPane();
    await pane.getByText(/abierto como solo lectura/).waitFor();
    await pane.getByRole('tab', { name: 'Indicadores' }).click();
    await pane.getByRole('tabpanel').getByRole('button', { name: 'Recalcular', disabled: true }).waitFor();
  });

  it('says in both languages that the English texts could not be had, and brings them when tried again', async () => {
    const { pane, page } = bench();
    const texts = '**/*i18n_en*.js';
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Más' }).click();
    await page.route(texts, (route) => route.abort());
    await pane.getByRole('radio', { name: 'English' }).click();
    await pane.getByRole('alert').getByText('The English texts could not be loaded').waitFor();
    await bench().photograph('no-english');
    // The choice is kept: the pane says so again when it is opened anew.
    await bench().reloadPane();
    await pane.getByRole('alert').getByText('No se pudieron cargar los textos en inglés').waitFor();
    await page.unroute(texts);
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('tab', { name: 'More' }).waitFor();
    await pane.getByRole('alert').getByText('English').waitFor({ state: 'detached' });
  });

  it('tells a person in an Excel that is too old, or that does not answer, what to do', async () => {
    const { pane } = bench();
    await bench().open({ file: 'empty' });
    await bench().switchFault('Excel anterior (ExcelApi 1.9)');
    await pane.getByText('Este Excel es demasiado antiguo').waitFor();
    // A button of the ribbon opens the pane that somebody has closed, instead of doing nothing.
    await bench().pressRibbon('Abrir panel');
    await pane.getByRole('main').waitFor({ state: 'hidden' });
    await bench().pressRibbon('Recalcular');
    await pane.getByText('Este Excel es demasiado antiguo').waitFor();
    await bench().switchFault('Excel anterior (ExcelApi 1.9)');
    await pane.getByRole('button', { name: 'Crear la matriz' }).waitFor();
    await bench().switchFault('El navegador no guarda nada');
    await pane.getByRole('button', { name: 'Crear la matriz' }).waitFor();
  });
});
