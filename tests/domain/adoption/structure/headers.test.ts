import { columnsOf, foreignSheet, understood } from './foreignBook';
import { titles } from './titles';

const [first, second, third] = titles;

describe('the headings of a table', () => {
  it('are found below titles and lines that say who made it, wherever the table begins', () => {
    const sheet = foreignSheet('x', [
      ['', '', 'Conferencia Regional sobre Migración'],
      [],
      ['', '', 'Elaborado por: Secretaría Ejecutiva'],
      [],
      ['', 'Nombre de la actividad', 'Fecha de inicio', 'Fecha de término', 'Estatus'],
      ['', first, '@2025-03-04', '@2025-03-05', 'Realizada'],
    ]);
    const { tables, questions } = understood([sheet]);
    expect(tables).toMatchObject([{ record: 'Activity', orientation: 'rows', headers: [5], data: [6, 6] }]);
    expect(columnsOf(tables[0])).toEqual({
      B: 'Activity.title',
      C: 'Activity.start',
      D: 'Activity.end',
      E: 'Activity.status',
    });
    expect(tables[0]?.skipped).toEqual([
      { row: 1, reason: 'title' },
      { row: 3, reason: 'title' },
      { row: 5, reason: 'header' },
    ]);
    expect(questions).toEqual([]);
  });

  it('may take three rows, of which the upper ones name groups', () => {
    const rows = [
      ['N°', 'Actividad', 'Calendario', '', '', '', 'Asistencia', '', '', 'Estado'],
      ['', '', 'Programado', '', 'Ejecutado', '', 'M', 'H', 'Total'],
      ['', '', 'Inicio', 'Fin', 'Inicio', 'Fin'],
      [1, first, '@2025-03-04', '@2025-03-05', '@2025-03-06', '@2025-03-07', 10, 12, 22, 'Realizada'],
      [2, second, '@2025-03-04', '@2025-03-05', '', '', '', '', '', 'Aprobada'],
    ];
    const merges = ['C1:F1', 'C2:D2', 'E2:F2', 'G1:I1', 'A1:A3', 'B1:B3', 'J1:J3', 'G2:G3', 'H2:H3', 'I2:I3'];
    const { tables } = understood([foreignSheet('Seguimiento', rows, { merges })]);
    expect(tables[0]).toMatchObject({ headers: [1, 2, 3], data: [4, 5] });
    expect(columnsOf(tables[0])).toEqual({
      A: 'keep',
      B: 'Activity.title',
      C: 'Activity.plannedStart',
      D: 'Activity.plannedEnd',
      E: 'Activity.actualStart',
      F: 'Activity.actualEnd',
      G: 'Activity.women',
      H: 'Activity.men',
      I: 'ignore',
      J: 'Activity.status',
    });
    expect(tables[0]?.columns[4]?.header).toBe('Calendario Ejecutado Inicio');
  });

  it.each([
    [
      'above',
      [
        ['', '', 'Fechas', '', '', 'Participantes'],
        ['Actividad', 'Tipo', 'Inicio', 'Fin', 'Estado', 'Mujeres', 'Hombres'],
      ],
    ],
    [
      'with their columns below',
      [
        ['Actividad', 'Tipo', 'Fechas', '', 'Estado', 'Participantes', ''],
        ['', '', 'Inicio', 'Fin', '', 'M', 'H'],
      ],
    ],
  ])('name groups without merged cells too: %s', (_, heads) => {
    const rows = [
      ...heads,
      [first, 'Taller', '@2025-03-04', '@2025-03-05', 'Realizada', 10, 12],
      [second, 'Reunión', '@2025-03-04', '@2025-03-05', 'Aprobada', 3, 4],
    ];
    const { tables } = understood([foreignSheet('Hoja1', rows)]);
    expect(tables[0]?.headers).toEqual([1, 2]);
    expect(columnsOf(tables[0])).toMatchObject({
      C: 'Activity.start',
      D: 'Activity.end',
      F: 'Activity.women',
      G: 'Activity.men',
    });
  });

  it('are a row of data below them never, though that holds words of theirs', () => {
    const rows = [
      ['Actividad', 'Responsable', 'Resultado', 'Estado'],
      ['Reunión', 'Grupo', 'Producto', 'Realizada'],
      ['Taller de enlace', 'Grupo', 'Documento', 'Realizada'],
    ];
    expect(understood([foreignSheet('Hoja1', rows)]).tables[0]).toMatchObject({ headers: [1], data: [2, 3] });
  });

  it('go on in a row that says in brackets how each column is filled', () => {
    const rows = [
      ['Actividad', 'Fecha', 'Mujeres'],
      ['(nombre completo)', '(dd/mm/aaaa)', '(número)'],
      [first, '@2025-03-04', 3],
    ];
    expect(understood([foreignSheet('Hoja1', rows)]).tables[0]).toMatchObject({ headers: [1, 2], data: [3, 3] });
  });

  it('are letters of twelve months in a row, where a letter alone may be several', () => {
    const rows = [
      ['Actividad', ...'EFMAMJJASOND'.split(''), 'Estado'],
      [first, '', 'X', ...Array.from({ length: 10 }, () => ''), 'Realizada'],
      [second, ...Array.from({ length: 11 }, () => ''), 'X', 'Propuesta'],
    ];
    const table = understood([foreignSheet('Cronograma 2025', rows)]).tables[0];
    expect(columnsOf(table)).toMatchObject({
      B: 'Activity.month:2025-01',
      C: 'Activity.month:2025-02',
      M: 'Activity.month:2025-12',
    });
  });

  it('that say nothing known are asked about, where what stands below tells the rest', () => {
    const rows = [
      [1, first, 'Taller', '@2025-03-04', 'Realizada'],
      [2, second, 'Reunión', '@2025-04-04', 'Propuesta'],
      [3, third, 'Webinario', '@2025-05-04', 'Cancelada'],
    ];
    const { tables, questions } = understood([foreignSheet('Actividades', rows)]);
    expect(tables[0]).toMatchObject({ headers: [], data: [1, 3] });
    expect(columnsOf(tables[0])).toEqual({
      A: 'keep',
      B: 'Activity.title',
      C: 'Activity.type',
      D: 'Activity.dates',
      E: 'Activity.status',
    });
    expect(questions).toMatchObject([{ kind: 'header', options: ['none', '1'] }]);
  });

  it('are what people say they are, and the rest is found out from there', () => {
    const rows = [
      ['Lo que hicimos', 'Quien ayudó'],
      [first, 'OIM'],
      [second, 'ACNUR'],
    ];
    const given = new Map([
      ['Hoja1', [{ record: 'Activity' as const, headers: [1], columns: new Map([[1, 'Activity.title' as const]]) }]],
    ]);
    const { tables } = understood([foreignSheet('Hoja1', rows)], given);
    expect(tables[0]).toMatchObject({ record: 'Activity', headers: [1], data: [2, 3] });
    expect(tables[0]?.columns[0]).toMatchObject({ to: 'Activity.title', because: 'answer', confidence: 1 });
  });
});
