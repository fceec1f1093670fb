import { Workbook } from '../../src/model/Workbook';
import { runProbes, type Probe } from '../../src/probes';
import { openBlank } from '../openBlank';

/** Everything that a run must leave as it was. */
const stateOf = ({ sheets, tables, names, activeSheet, selection, settings }: Workbook) => ({
  sheets: sheets.map(({ name, rows, charts, validations, visibility, isProtected }) => ({
    name,
    cells: JSON.stringify(rows),
    charts: charts.length,
    validations,
    visibility,
    isProtected,
  })),
  tables: tables.map(({ name, area }) => [name, area]),
  names: [...names],
  active: [activeSheet.name, selection],
  settings: [...settings],
});

/** A workbook with sheets, a table and a selection of a person's own. */
function ownBook(): Workbook {
  const workbook = new Workbook('Datos');
  const other = workbook.addSheet('Probes', 'api');
  workbook.type(workbook.activeSheet, 0, 0, 'Nombre');
  workbook.type(workbook.activeSheet, 1, 0, 'uno');
  workbook.addTable(workbook.activeSheet, { row: 0, column: 0, rows: 2, columns: 1 }, 'Lista');
  workbook.select(other, { row: 3, column: 2, rows: 2, columns: 2 }, 'user');
  return workbook;
}

const probe = (name: string, run: Probe['run']): Probe => ({ name, says: name, source: 'test', gives: true, run });
const tables = probe('tables', async (lab) => {
  lab.table([['a'], ['b']]);
  lab.anotherSheet().activate();
  lab.anotherSheet().visibility = 'VeryHidden';
  await lab.sync();
  return true;
});

describe('a run of probes', () => {
  it('leaves the workbook as it was', async () => {
    const { workbook } = await openBlank(ownBook());
    const before = stateOf(workbook);
    const { results, isStopped, leftSheets } = await runProbes({ sheetName: 'Probes' });
    expect(stateOf(workbook)).toEqual(before);
    expect([isStopped, leftSheets, results.length > 50]).toEqual([false, [], true]);
  });

  it('leaves it so when a probe fails, and tells the failure as what was seen', async () => {
    const { workbook } = await openBlank(ownBook());
    const before = stateOf(workbook);
    const failing = probe('failing', async (lab) => {
      await tables.run(lab);
      lab.sheet.getRange('A1').find('nothing', {}).load('address');
      await lab.sync();
      return true;
    });
    const { results } = await runProbes({ sheetName: 'Probes', probes: [failing, tables] });
    expect(results.map(({ outcome }) => outcome)).toEqual(['differs', 'asExpected']);
    expect(results[0]?.observed).toEqual({ error: expect.stringMatching(/^ItemNotFound/) });
    expect(stateOf(workbook)).toEqual(before);
  });

  it('can be stopped after any probe, and leaves it so then too', async () => {
    const { workbook } = await openBlank(ownBook());
    const before = stateOf(workbook);
    const stop = new AbortController();
    const told: number[] = [];
    const report = await runProbes({
      sheetName: 'Probes',
      probes: [tables, tables, tables],
      signal: stop.signal,
      onProgress: (done) => {
        told.push(done);
        if (done === 2) stop.abort();
      },
    });
    expect([report.isStopped, report.results.length, told]).toEqual([true, 2, [1, 2]]);
    expect(stateOf(workbook)).toEqual(before);
  });

  it('works on a sheet of its own name, and touches no other', async () => {
    const { workbook } = await openBlank(ownBook());
    const seen = new Set<string>();
    workbook.onChange((change) => void seen.add(change.sheet.name));
    await runProbes({
      sheetName: 'Probes',
      probes: [probe('writes', async (lab) => (await lab.values(lab.filled([['a']])))[0]?.[0] === 'a')],
    });
    // The one that was selected is selected again.
    seen.delete('Probes');
    expect([...seen]).toEqual(['Probes 2']);
  });

  it('takes handlers off that a probe has left', async () => {
    const { workbook } = await openBlank(ownBook());
    let heard = 0;
    const leaving = probe('leaving', (lab) =>
      lab
        .heard(lab.sheet.onChanged, () => {
          throw new Error('broken off');
        })
        .then(() => true),
    );
    const counting = probe('counting', async (lab) => {
      const handler = lab.sheet.onChanged.add(async () => void heard++);
      await lab.sync();
      handler.remove();
      await lab.sync();
      return true;
    });
    await runProbes({ sheetName: 'Probes', probes: [leaving, counting] });
    workbook.type(workbook.activeSheet, 0, 0, 'x');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toBe(0);
  });

  it('says which sheets Excel did not let go', async () => {
    const { workbook, host } = await openBlank(ownBook());
    host.intercept = async (body, carryOut) =>
      body.includes('"Name":"Delete"') ? host.failure('AccessDenied') : carryOut();
    const { leftSheets } = await runProbes({ sheetName: 'Probes', probes: [tables] });
    host.intercept = (_, carryOut) => carryOut();
    expect(leftSheets).toHaveLength(3);
    for (const name of leftSheets) expect(workbook.sheet(name)).toBeDefined();
  });

  it('does not begin where no sheet can be added', async () => {
    const { workbook } = await openBlank(ownBook());
    workbook.readOnly = true;
    await expect(runProbes({ sheetName: 'Probes', probes: [tables] })).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
