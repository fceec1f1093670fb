import { addForeignSheet, AdoptionPage, foreignName } from './AdoptionPage';
import { inBrowser } from './inBrowser';

inBrowser('the adoption of an office’s own matrix', (bench) => {
  it('says what is there, asks what is doubtful once, writes the rows and leaves the sheet as it was', async () => {
    const adoption = new AdoptionPage(bench());
    const { pane } = bench();
    await bench().open({ file: 'empty' });
    await addForeignSheet(bench());
    const before = await bench().rows(foreignName);
    await bench().reloadPane();
    await pane.getByText('Parece que hay 3 actividades en GT Protección.').waitFor();
    await adoption.open();
    await adoption.readBook();
    await pane.getByText('¿Qué significa «Pendiente» en Estado?').waitFor();
    await adoption.answer('Propuesta');
    await pane.getByText('No queda nada por preguntar.').waitFor();
    await adoption.write();
    await pane.getByText('Se agregaron 3 registros.').waitFor();
    expect(await bench().rows(foreignName)).toEqual(before);
    expect(await adoption.rows('Actividades')).toMatchObject([
      {
        Actividad: 'Taller sobre remesas',
        Tipo: 'Taller',
        Estado: 'Realizada',
        'Países participantes': 'Guatemala; Honduras',
      },
      { Actividad: 'Webinario sobre visas', Estado: 'Propuesta', Presupuesto: 500 },
      { Actividad: 'Reunión sobre datos', Estado: 'Cancelada', 'N°': 3 },
    ]);

    await pane.getByRole('button', { name: 'Deshacer la adopción' }).click();
    await pane.getByText('Se quitaron 3 registros adoptados.').waitFor();
    expect(await adoption.rows('Actividades')).toEqual([]);
  });

  it('goes on where it was left, and takes the same file a second time without adding anything', async () => {
    const adoption = new AdoptionPage(bench());
    const { pane } = bench();
    await bench().open({ file: 'empty' });
    await addForeignSheet(bench());
    const path = await adoption.savedFile();
    await bench().open({ file: 'empty' });
    await adoption.open();
    await adoption.readFile(path);
    await adoption.answer('Aprobada');
    await pane.getByText('No queda nada por preguntar.').waitFor();
    // The pane is closed and opened: what was answered is still known.
    await bench().reloadPane();
    await adoption.open();
    await adoption.readFile(path);
    await pane.getByText('No queda nada por preguntar.').waitFor();
    await adoption.write();
    const rows = await adoption.rows('Actividades');
    expect(rows.map(({ Estado }) => Estado)).toEqual(['Realizada', 'Aprobada', 'Cancelada']);

    await pane.getByRole('button', { name: 'Otra matriz' }).click();
    await adoption.readFile(path);
    await adoption.write();
    await pane.getByText('Ya estaban: 3 registros.').waitFor();
    expect(await adoption.rows('Actividades')).toEqual(rows);
  });
});
