import { inBrowser } from './inBrowser';
import { NotePage } from './NotePage';

const rowOf = (id: string, rows: readonly (readonly unknown[])[]) => rows.find(([first]) => first === id);

inBrowser('an activity and its concept note', (bench) => {
  it('are recorded by keyboard alone, closed halfway, and found again as they were left', async () => {
    const { pane, page } = bench();
    const note = new NotePage(bench());
    await bench().open({ file: 'sample' });
    await pane.getByRole('button', { name: 'Registrar una actividad' }).waitFor();
    await pane.getByRole('tab', { name: 'Inicio' }).focus();
    await bench().pressByKeyboard('Registrar una actividad');
    await note.write('Actividad', 'Taller de prueba «a», 2.ª edición 🙂');
    await note.pick('Tipo', 'taller');
    await note.pick('Grupo de Trabajo', 'proteccion');
    await note.pick('Tema principal', 'uso datos');
    expect(await note.value('combobox', 'Pilar')).toBe('Gobernanza migratoria');
    await bench().pressByKeyboard('Antecedentes y justificación');
    await note.write('Antecedentes', '=1+1 no es una fórmula');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- segunda línea');
    // The draft is kept a moment after the last key; then the pane is loaded again, as after a crash.
    await page.waitForTimeout(1500);
    await bench().reloadPane();
    await pane.getByRole('button', { name: /Taller de prueba/ }).click();
    await pane.getByText(/Se recuperó un borrador/).waitFor();
    expect(await note.value('combobox', 'Grupo de Trabajo')).toBe('Grupo de Trabajo de Protección');
    await bench().pressByKeyboard('Guardar');
    const saved = await pane.getByText(/^Guardada A\d\d-/).innerText();
    const id = saved.replace('Guardada ', '').replace(/,.*$/s, '');
    const row = rowOf(id, await bench().rows('Actividades'));
    expect(row?.slice(0, 4)).toEqual([
      id,
      'Taller de prueba «a», 2.ª edición 🙂',
      'Taller',
      'Grupo de Trabajo de Protección',
    ]);
    expect(rowOf(id, await bench().rows('Notas conceptuales'))?.[1]).toBe('=1+1 no es una fórmula\n- segunda línea');
  });

  it('show both versions field by field when another person was quicker, and keep what is chosen', async () => {
    const { pane } = bench();
    await bench().open({ file: 'sample' });
    await pane.getByRole('tab', { name: 'Actividades' }).click();
    await pane.getByRole('list', { name: 'Actividades' }).getByRole('button').first().click();
    const title = await bench().tabTo('textbox', 'Actividad');
    const before = await title.inputValue();
    await title.fill(`${before} (mía)`);
    await bench().switchFault('Otra persona cambia la primera fila antes de escribir');
    await pane.getByRole('button', { name: 'Guardar', exact: true }).click();
    await pane.getByText('Otra persona cambió esta actividad').waitFor();
    await bench().photograph('conflict');
    expect((await bench().rows('Actividades'))[1]?.[1]).not.toBe(`${before} (mía)`);
    await pane
      .getByRole('radio', { name: /^La mía/ })
      .first()
      .check();
    await pane.getByRole('button', { name: 'Guardar lo elegido' }).click();
    await pane.getByText(/^Guardada A/).waitFor();
    expect((await bench().rows('Actividades'))[1]?.[1]).toBe(`${before} (mía)`);
  });
});
