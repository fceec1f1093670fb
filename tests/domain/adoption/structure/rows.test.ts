import { foreignSheet, understood, type Written } from './foreignBook';
import { titles } from './titles';

const [first, second, third, fourth] = titles;
const heads = ['No.', 'Actividad', 'Tipo', 'Fecha', 'Mujeres', 'Hombres'];
const tableOf = (rows: readonly (readonly Written[])[], merges: readonly string[] = []) =>
  understood([foreignSheet('Matriz', [heads, ...rows], { merges })]).tables[0];
const reasons = (rows: readonly (readonly Written[])[], merges?: readonly string[]) =>
  (tableOf(rows, merges)?.skipped ?? []).slice(1).map(({ row, reason }) => `${row} ${reason}`);
const record = (number: number, title: string): Written[] => [number, title, 'Taller', '@2025-03-04', 10, 12];

describe('the rows of a table', () => {
  it('are sums where a word says so, of a part or of all', () => {
    const rows = [
      record(1, first),
      ['', 'Subtotal', '', '', 10, 12],
      record(2, second),
      ['', 'TOTAL GENERAL', '', '', 20, 24],
    ];
    expect(reasons(rows)).toEqual(['3 subtotal', '5 total']);
  });

  it('are sums without a word where the numbers say so', () => {
    const rows = [record(1, first), record(2, second), ['', '', '', '', 20, 24], record(3, third)];
    expect(reasons(rows)).toEqual(['4 subtotal']);
  });

  it('are records though their title begins with the word of a sum', () => {
    expect(reasons([record(1, 'Total de llegadas: taller de registro'), record(2, second)])).toEqual([]);
  });

  it('are unclear where numbers stand alone that sum nothing up', () => {
    expect(reasons([record(1, first), ['', '', '', '', 7, 99], record(2, second)])).toEqual(['3 unclear']);
  });

  it('are notes below the records, and titles alone right below them are records', () => {
    const rows = [
      record(1, first),
      ['', second],
      [],
      ['Nota: los montos son estimados.'],
      ['Fuente: informes de los grupos'],
    ];
    expect(reasons(rows)).toEqual(['5 note', '6 note']);
    expect(tableOf(rows)?.data).toEqual([2, 3]);
  });

  it('are headings printed again', () => {
    expect(reasons([record(1, first), [], heads, record(2, second)])).toEqual(['4 repeatedHeader']);
  });

  it('are none of their own where the title is merged over them', () => {
    const rows = [record(1, first), ['', '', 'Reunión', '@2025-04-04', 3, 4], record(2, second)];
    expect(reasons(rows, ['B2:B3'])).toEqual(['3 unclear']);
  });
});

describe('sections', () => {
  it('name a pillar, a group, a year or a time for the rows below, merged, alone or behind a number', () => {
    const rows = [
      ['PILAR I. GOBERNANZA MIGRATORIA'],
      record(1, first),
      ['II', 'Integración, migración y su vínculo con el desarrollo'],
      record(2, second),
      ['GT Protección'],
      record(3, third),
      ['', '2024'],
      ['Primer trimestre'],
      record(4, fourth),
    ];
    const table = tableOf(rows, ['A2:F2', 'A9:F9']);
    expect(table?.sectionRows).toEqual([2, 4, 6, 8, 9]);
    expect([...(table?.sectionSays.values() ?? [])].map(({ field, value }) => [field, value])).toEqual([
      ['pillar', 'PIL1'],
      ['pillar', 'PIL2'],
      ['leadGroup', 'GT-PRO'],
      ['planYear', '2024'],
      ['dates', 'Primer trimestre'],
    ]);
    expect(table?.sections).toBe('pillar');
  });

  it('of years go on from the year in the title above', () => {
    const blocks = [
      ['2024'],
      ['Actividad', 'Tipo', 'Mes'],
      [first, 'Taller', 'marzo'],
      [],
      ['2025'],
      ['Actividad', 'Tipo', 'Mes'],
      [second, 'Reunión', 'mayo'],
    ];
    const table = understood([foreignSheet('Histórico', blocks)]).tables[0];
    expect([...(table?.constants ?? [])]).toEqual([['planYear', '2024']]);
    expect(table?.sectionSays.get(5)).toEqual({ text: '2025', field: 'planYear', value: '2025' });
    expect(table?.skipped.find(({ row }) => row === 6)?.reason).toBe('repeatedHeader');
  });

  it('that say nothing known are sections too, where they are shown as such, and their text is told', () => {
    const table = tableOf([
      ['{FFF2CC}Actividades adicionales'],
      record(1, first),
      ['', 'ACTIVIDADES DE CAPACITACIÓN'],
      record(2, second),
    ]);
    expect([...(table?.sectionSays ?? [])]).toEqual([
      [2, { text: 'Actividades adicionales', field: null, value: 'Actividades adicionales' }],
      [4, { text: 'ACTIVIDADES DE CAPACITACIÓN', field: null, value: 'ACTIVIDADES DE CAPACITACIÓN' }],
    ]);
  });

  it('are no records that are numbered and name a type', () => {
    expect(tableOf([[1, 'Taller virtual'], [2, second], record(3, third)])?.sectionRows).toEqual([]);
  });
});

describe('legends', () => {
  const shown = ['Actividad', 'Tipo', 'Fecha', 'Estado'];
  const body = [
    [first, 'Taller', '@2025-03-04', '{C6EFCE}'],
    [second, 'Reunión', '@2025-04-04', '{FFEB9C}'],
  ];
  const colours = [
    ['fill:C6EFCE', 'Realizada'],
    ['fill:FFEB9C', 'Aprobada'],
  ];

  it('below a table tell what colours mean', () => {
    const rows = [shown, ...body, [], ['Simbología:'], ['{C6EFCE}Realizada'], ['{FFEB9C}Aprobada']];
    const table = understood([foreignSheet('Matriz', rows)]).tables[0];
    expect([...(table?.legend ?? [])]).toEqual(colours);
    expect(table?.columns[3]?.to).toBe('Activity.status:fill');
    expect(table?.skipped.slice(1)).toEqual([5, 6, 7].map((row) => ({ row, reason: 'legend' })));
  });

  it('beside a table are no part of it', () => {
    const rows = [
      [...shown, '', 'Leyenda'],
      [...(body[0] ?? []), '', '{C6EFCE}', 'Realizada'],
      [...(body[1] ?? []), '', '{FFEB9C}', 'Aprobada'],
    ];
    const table = understood([foreignSheet('Matriz', rows)]).tables[0];
    expect(table?.columns).toHaveLength(4);
    expect([...(table?.legend ?? [])]).toEqual(colours);
  });

  it('on a sheet of their own tell it for all', () => {
    const legend = foreignSheet('Leyenda', [
      ['Color', 'Significado'],
      ['{C6EFCE}', 'Realizada'],
      ['{FFEB9C}', 'Aprobada'],
    ]);
    const { tables, skippedSheets } = understood([foreignSheet('Matriz', [shown, ...body]), legend]);
    expect([...(tables[0]?.legend ?? [])]).toEqual(colours);
    expect(skippedSheets.map(({ sheet }) => sheet)).toEqual(['Leyenda']);
  });

  it('tell the state of rows that are coloured as a whole', () => {
    const rows = [
      ['Actividad', 'Tipo', 'Fecha'],
      [`{C6EFCE}${first}`, '{C6EFCE}Taller', '{C6EFCE}@2025-03-04'],
      [`{FFEB9C}${second}`, '{FFEB9C}Reunión', '{FFEB9C}@2025-04-04'],
      [],
      ['{C6EFCE}Realizada'],
      ['{FFEB9C}Cancelada'],
    ];
    const table = understood([foreignSheet('Matriz', rows)]).tables[0];
    expect(table?.columns.map(({ at, to }) => [at, to])).toEqual([
      [1, 'Activity.title'],
      [2, 'Activity.type'],
      [3, 'Activity.dates'],
      [1, 'Activity.status:fill'],
    ]);
  });

  it('above a table are no titles', () => {
    const rows = [['Plan 2025'], ['Leyenda:', '{C6EFCE}Realizada', '{FFEB9C}Aprobada'], shown, ...body];
    const table = understood([foreignSheet('Matriz', rows)]).tables[0];
    expect([...(table?.legend ?? [])]).toEqual(colours);
    expect(table?.skipped.slice(0, 2)).toEqual([
      { row: 1, reason: 'title' },
      { row: 2, reason: 'legend' },
    ]);
  });

  it('are notes too that explain signs which stand in cells, several in one text', () => {
    const rows = [
      shown,
      [first, 'Taller', '@2025-03-04', 'R'],
      [second, 'Reunión', '@2025-03-04', 'P'],
      ['R = Realizada; P = Propuesta'],
    ];
    const table = understood([foreignSheet('Matriz', rows)]).tables[0];
    expect([...(table?.legend ?? [])]).toEqual([
      ['R', 'Realizada'],
      ['P', 'Propuesta'],
    ]);
    expect(table?.skipped.at(-1)).toEqual({ row: 4, reason: 'legend' });
  });

  it('tell what short signs mean', () => {
    const rows = [
      ['Actividad', 'Resultado', 'Fecha'],
      [first, 'R1', '@2025-03-04'],
      [second, 'R2', '@2025-04-04'],
      [],
      ['Referencias:'],
      ['R1 = Promoción del diálogo regional'],
      ['R2 = Avance en los marcos legales'],
    ];
    const table = understood([foreignSheet('Matriz', rows)]).tables[0];
    expect([...(table?.legend ?? [])]).toEqual([
      ['R1', 'Promoción del diálogo regional'],
      ['R2', 'Avance en los marcos legales'],
    ]);
    expect(table?.columns[1]?.to).toBe('Activity.expectedResults');
  });
});
