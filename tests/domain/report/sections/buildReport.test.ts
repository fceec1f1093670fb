import { addressOfKind } from '../addressOfKind';
import fc from 'fast-check';
import { evaluateMatrix } from '../../../../src/domain/indicators/evaluate';
import { explain } from '../../indicators/explainById';
import { planIndicators } from '../../../../src/domain/indicators/planIndicators';
import type { RawTable } from '../../../../src/domain/records/matrix';
import { readMatrix } from '../../../../src/domain/records/readMatrix';
import { buildReport } from '../../../../src/domain/report/sections/buildReport';
import { reportKinds, isYearly, type ReportAddress } from '../../../../src/domain/report/reportAddress';
import { gridColumns, tableOf, type Plain } from '../../../../src/domain/report/ReportDocument';
import { anyRecords } from '../../indicators/anyRecords';
import { matrixOfRows } from '../../../../src/domain/records/matrixOfRows';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import { matrixOf, rawTables } from '../../indicators/matrixOf';
import { keysIn, reportOf, rowIn, tableIn, textsIn, valuesIn } from '../reportOf';

const today = '2025-12-31';
const held = {
  type: 'workshop',
  status: 'held',
  dialogueSpace: true,
  leadGroup: 'GT-PRO',
  actualEnd: '2025-03-01',
};
const list = (name: string, rows: RawTable['rows']): RawTable => ({
  name,
  sheet: 'Catálogos',
  headers: ['Código', 'Español', 'Inglés', 'Pertenece a', 'Otras formas'],
  rows,
  firstRow: 6,
  firstColumn: 1,
});
type Activities = Parameters<typeof rawTables>[0]['Activity'];

function reportWith(activities: Activities, lists: readonly RawTable[]) {
  const tables = rawTables({ Indicator: planIndicators('es'), ...(activities && { Activity: activities }) }, 'es');
  return reportOf(readMatrix([...tables, ...lists], { date1904: false }), '2025-S1');
}

const addresses: readonly ReportAddress[] = reportKinds.map((kind) => addressOfKind(kind));

describe('the summary of a semester', () => {
  it('names every theme: those of no pillar and those taken off the list stand there too', () => {
    const themes = list('CatalogoTemas', [
      ['T1-02', 'Fronteras', 'Borders', 'PIL1', ''],
      ['T9', 'Sin pilar', 'No pillar', '', ''],
    ]);
    const activities = ['T9', 'T1-02', 'T3-08'].map((mainTheme, index) => ({ ...held, id: `A${index}`, mainTheme }));
    const report = reportWith(activities, [themes]);
    expect(valuesIn(report, 'themes').map(([label, count]) => [label, count])).toEqual([
      ['Gobernanza migratoria', 1],
      ['– Fronteras', 1],
      ['Integración, migración y su vínculo con el desarrollo', 0],
      ['Preparación, protección, atención y migración irregular', 1],
      ['– Mujeres migrantes', 1],
      ['Sin dato', 1],
      ['– Sin pilar', 1],
    ]);
  });

  it('names a group that was taken off the list', () => {
    const groups = list('CatalogoGrupos', [['GT-LAB', 'Laboral', 'Labour', '', '']]);
    const report = reportWith([{ ...held, id: 'A1', leadGroup: 'GT-PRO' }], [groups]);
    expect(valuesIn(report, 'groupActivities').map(([label, count]) => [label, count])).toEqual([
      ['Laboral', 0],
      ['Grupo de Trabajo de Protección', 1],
      ['Total (cada una contada una vez)', 1],
    ]);
  });

  it('counts in the window, in the one before and in the Plan to date', () => {
    const dates = ['2024-06-30', '2024-07-01', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'];
    const activities = dates.map((actualEnd, index) => ({ ...held, id: `A${index}`, actualEnd, women: 10 ** index }));
    const report = reportOf(matrixOf({ Activity: activities }), '2025-S1');
    expect(rowIn(report, 'figures', 'held')).toMatchObject({ window: 2, previous: 2, plan: 5 });
    expect(rowIn(report, 'figures', 'women')).toMatchObject({ window: 11_000, previous: 110, plan: 11_111 });
  });

  it('tells which themes nobody has touched, and says it in numbers', () => {
    const report = reportOf(matrixOf({ Activity: [{ ...held, id: 'A1', mainTheme: 'T1-02' }] }), '2025-S1');
    const untouched = textsIn(report).filter((text) => text.includes('aún sin actividades'));
    expect(untouched).toHaveLength(1);
    expect(untouched[0]).not.toContain('Gestión integrada de fronteras');
    const { themes } = matrixOf({}).lists;
    expect(untouched[0]).toMatch(new RegExp(`^Temas aún sin actividades .*\\(${themes.members.length - 1}\\): `));
  });

  it('names the countries and themes that are counted, and which are new in the semester', () => {
    const report = (id: string, country: string, date: string) => ({ id, country, date, class: 'followUp' });
    const reports = [
      report('R1', 'CR', '2024-05-01'),
      report('R2', 'CR', '2025-02-01'),
      report('R3', 'MX', '2025-03-01'),
    ];
    const document = reportOf(matrixOf({ CountryReport: reports }), '2025-S1');
    expect(textsIn(document)).toContainEqual(
      expect.stringMatching(/^I2 .*, contados: Costa Rica; México \(nuevo\)\.$/),
    );
  });

  it('lists excluded rows with the reason, in words', () => {
    const activities = [
      { ...held, id: 'A1', actualEnd: null },
      { ...held, id: 'A2' },
      { ...held, id: 'A2', title: 'otra' },
    ];
    const reasons = valuesIn(reportOf(matrixOf({ Activity: activities }), '2025-S1'), 'excluded').map((row) =>
      row.at(-1),
    );
    expect(reasons).toEqual(['falta la fecha (Fin real)', 'otra fila con el mismo código cuenta en su lugar']);
  });

  it('of a semester that has not begun has no values of indicators and says so', () => {
    const report = reportOf(matrixOf({ Activity: [{ ...held, id: 'A1' }] }), '2026-S2', '2025-07-15');
    expect(rowIn(report, 'values', 'R3')).toMatchObject({ current: null, cumulative: null });
    expect(textsIn(report)).toContain('Este periodo aún no comienza: los indicadores no tienen valor todavía.');
  });

  it('of a semester before the Plan counts nothing and does not fail', () => {
    const report = reportOf(matrixOf({ Activity: [{ ...held, id: 'A1', actualEnd: '2022-03-01' }] }), '2022-S1');
    expect(rowIn(report, 'figures', 'held')).toMatchObject({ window: 1, plan: 0 });
    expect(rowIn(report, 'values', 'R3')).toMatchObject({ current: null });
  });
});

describe('the first page of the report of a semester', () => {
  const plan = { PlanYear: [{ year: 2025, presidency: 'MX', priorityThemes: ['T1-01', 'T3-08'] }] };

  it('shows each indicator with its target, expected progress and why its light is as it is', () => {
    const [r3, ...others] = planIndicators('es').filter(({ id }) => ['R3', 'I2'].includes(id ?? ''));
    const Indicator = [{ ...r3!, planTarget: 10 }, ...others];
    const report = reportOf(matrixOf({ Activity: [{ ...held, id: 'A1' }], Indicator }), '2025-S1');
    expect(rowIn(report, 'glance', 'R3')).toMatchObject({
      current: 1,
      cumulative: 1,
      target: 10,
      progress: 0.1,
      light: 'Rojo',
    });
    expect(Number(rowIn(report, 'glance', 'R3')['expected'])).toBeCloseTo(912 / 1461, 5);
    expect(rowIn(report, 'glance', 'I2')).toMatchObject({ target: null, progress: null, light: 'sin meta' });
  });

  it('says what needs attention, with the rows behind it, and asks the GRCM for it', () => {
    const activities: Activities = [
      { ...held, id: 'A1', title: 'Taller de costas', mainTheme: 'T1-01' },
      { id: 'A2', title: 'Foro', status: 'postponed', plannedStart: '2025-05-01' },
      { id: 'A3', title: 'Reunión', status: 'approved', plannedStart: '2025-09-01' },
    ];
    const reports = [{ id: 'R1', country: 'CR', date: '2025-02-01', class: 'followUp' }];
    const report = reportOf(matrixOf({ Activity: activities, CountryReport: reports, ...plan }), '2025-S1');
    expect(rowIn(report, 'attention', 'priorities')['detail']).toBe('Mujeres migrantes');
    expect(rowIn(report, 'attention', 'pending')['detail']).toBe('1: «Foro»');
    expect(rowIn(report, 'attention', 'silent')['detail']).not.toContain('Costa Rica');
    const draft = (key: string) => report.blocks.find((block) => block.key === key && block.kind === 'narrative');
    expect(draft('decisions')).toMatchObject({ draft: expect.stringContaining('Mujeres migrantes') });
    expect(draft('nextSteps')).toMatchObject({
      draft:
        'Está prevista 1 actividad para el periodo siguiente: «Reunión». Queda 1 actividad pendiente o pospuesta: «Foro».',
    });
  });

  it('says the same whenever it is made, from the same rows', () => {
    const activities = [
      { ...held, id: 'A1', title: 'Taller de costas' },
      { ...held, id: 'A2', title: 'Después', actualEnd: '2025-09-01' },
      { ...held, id: 'A3', title: 'Aún no', actualEnd: '2026-09-01' },
    ];
    const products = [{ id: 'P1', class: 'roadmap', start: '2025-02-01', agreedOn: '2025-08-01' }];
    const matrix = matrixOf({ Activity: activities, Product: products, ...plan });
    const said = (day: string) =>
      JSON.stringify(
        reportOf(matrix, '2025-S1', day).blocks.filter(({ key }) => !/^(written|toReview|excluded)/.test(key)),
      );
    expect(said('2025-12-31')).toBe(said('2025-07-01'));
  });
});

describe('the other reports', () => {
  it('of a group count what it led and what it did jointly, and nothing else', () => {
    const activities = [
      { ...held, id: 'A1', leadGroup: 'GT-PRO' },
      { ...held, id: 'A2', leadGroup: 'GT-LAB', jointGroups: ['GT-PRO'] },
      { ...held, id: 'A3', leadGroup: 'GT-LAB' },
    ];
    const report = reportOf(matrixOf({ Activity: activities }), { kind: 'group', period: '2025', group: 'GT-PRO' });
    expect(rowIn(report, 'figures', 'held')).toMatchObject({ window: 2 });
    expect(rowIn(report, 'values', 'R3')).toMatchObject({ current: 2, cumulative: 2 });
    expect(keysIn(report, 'activities')).toEqual(['A1', 'A2']);
  });

  it('by frameworks count the activities whose notes name an objective, by name', () => {
    const matrix = matrixOf({
      Activity: ['A1', 'A2', 'A3'].map((id) => ({ ...held, id })),
      ConceptNote: [
        { id: 'A1', pmmObjectives: ['PMM-01', 'PMM-23'] },
        { id: 'A2', pmmObjectives: ['PMM-23'] },
      ],
    });
    const report = reportOf(matrix, { kind: 'frameworks', period: '2025-S1', group: null });
    expect(rowIn(report, 'pmmObjectives', 'PMM-23')).toMatchObject({ window: 2 });
    // What no activity names does not stand there.
    expect(tableIn(report, 'pmmObjectives')?.rows.map(({ key }) => key)).toEqual(['PMM-01', 'PMM-23', 'none', 'total']);
    expect(rowIn(report, 'pmmObjectives', 'total')).toMatchObject({ window: 3 });
    expect(rowIn(report, 'pmmObjectives', 'none')).toMatchObject({ window: 1 });
    expect(keysIn(report, 'pmmObjectivesActivities')).toEqual(['A1', 'A2']);
  });

  it('of a handover carry over what is unfinished, and recommendations with the fewest countries first', () => {
    const product = (id: string) => ({ id, class: 'recommendation', title: id, agreedOn: '2024-05-01' });
    const matrix = matrixOf({
      Activity: [
        { ...held, id: 'A1' },
        { ...held, id: 'A2', status: 'approved', actualEnd: null, plannedStart: '2025-10-01' },
        { ...held, id: 'A3', status: 'cancelled', actualEnd: null, plannedStart: '2025-10-01' },
        { ...held, id: 'A4', status: 'approved', actualEnd: null, plannedStart: '2026-02-01' },
        { id: 'A5', title: 'sin fecha', status: 'proposed' },
      ],
      Product: ['P1', 'P2'].map(product),
      CountryReport: [{ id: 'R1', class: 'followUp', country: 'MX', date: '2025-01-02', product: 'P1' }],
    });
    const report = reportOf(matrix, { kind: 'handover', period: '2025', group: null });
    expect(keysIn(report, 'unfinished')).toEqual(['A2', 'A5']);
    expect(keysIn(report, 'next')).toEqual(['A4']);
    expect(valuesIn(report, 'recommended').map(([title, , count]) => [title, count])).toEqual([
      ['P2 P2', 0],
      ['P1 P1', 1],
    ]);
  });
});

describe('the inputs for measuring impact', () => {
  it('show of each indicator of impact what is counted, with the rows of Member Countries and their evidence', () => {
    const report = (id: string, country: string) => ({
      ...{ id, country, class: 'followUp', date: '2025-02-01', product: 'P1' },
      ...{ description: `Lo de ${country}`, verification: 'Acta' },
    });
    const matrix = matrixOf({
      Product: [{ id: 'P1', class: 'recommendation', title: 'Datos', agreedOn: '2024-05-01', themes: ['T1-01'] }],
      CountryReport: [report('R1', 'MX'), report('R2', 'XX')],
    });
    const document = reportOf(matrix, { kind: 'impact', period: '2025-S1', group: null });
    expect(valuesIn(document, 'evidence-I2-rows')).toEqual([['Lo de MX', 'México', '2025-02-01', 'Datos', 'Acta']]);
    expect(textsIn(document)).toContain('Se cuentan: México.');
    expect(valuesIn(document, 'glance').map(([name]) => String(name).slice(0, 2))).toEqual(['I1', 'I2', 'I3']);
    expect(document.blocks.find(({ key }) => key === 'impactNarrative')).toMatchObject({
      draft: expect.stringContaining('De 1 reporte de Países Miembros, 1 tiene medio de verificación.'),
    });
  });
});

describe('every report', () => {
  it('has the same figure under the same label of the same window', () => {
    const matrix = matrixOfRows(sampleRecords({ language: 'es' }), 'es');
    const seen = new Map<string, Plain>();
    for (const address of addresses.filter(({ kind }) => kind !== 'group')) {
      const report = reportOf(
        matrix,
        { ...address, period: isYearly(address.kind) ? '2025' : '2025-S2' },
        '2026-08-15',
      );
      for (const key of ['figures', 'glance', 'values', 'countries', 'themes']) {
        const { columns = [], rows = [] } = tableIn(report, key) ?? {};
        for (const row of rows)
          row.cells.forEach(({ value }, at) => {
            const column = columns[at];
            if (column?.kind !== 'number' || column.key === 'baseline' || column.key === 'excluded') return;
            // Columns beside each other can be called alike: their keys tell what is counted.
            const label = column.key.replace(/^(window|current|previous|plan|cumulative|y\d+)$/, '');
            const name = `${label} ${row.cells[0]?.value} ${column.label}`;
            const ofItsDays = [
              'products',
              'hosted',
              'participated',
              'followUp',
              'benefit',
              'everyone',
              'women',
              'countries',
            ];
            const window = ofItsDays.includes(column.key) ? report.address.kind : '';
            if (seen.has(name + window))
              expect([address.kind, name, value]).toEqual([address.kind, name, seen.get(name + window)]);
            seen.set(name + window, value);
          });
      }
    }
    expect(seen.size).toBeGreaterThan(200);
  });

  it('says on every page of which data it is', () => {
    const matrix = matrixOf({ Activity: [{ ...held, id: 'A1' }] });
    const footOf = (of: typeof matrix, day?: string) => reportOf(of, '2025-S1', day).foot;
    expect(footOf(matrix)).toMatch(/^Datos al 31 de diciembre de 2025 · versión [a-z]+$/);
    const version = (foot: string) => foot.split(' ').at(-1);
    expect(version(footOf(matrix, '2025-08-01'))).toBe(version(footOf(matrix)));
    expect(version(footOf(matrixOf({})))).not.toBe(version(footOf(matrix)));
  });

  it.each(addresses)('of an empty matrix says what there is to say: $kind', (address) => {
    for (const language of ['es', 'en'] as const) {
      const report = reportOf(matrixOf({}, language), address);
      expect(report.blocks[0]).toMatchObject({ kind: 'title' });
      expect(textsIn(report).every((text) => text.length > 0 && !text.includes('undefined'))).toBe(true);
    }
  });

  it('has unique keys, tables that fit the page, and charts of tables that are there', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...addresses), (records, address) => {
        const report = reportOf(matrixOf(records), address);
        const keys = report.blocks.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const block of report.blocks) {
          if (block.kind === 'chart') {
            const columns = tableOf(report, block).columns.map(({ key }) => key);
            expect(columns).toEqual(expect.arrayContaining([...block.columns]));
          }
          if (block.kind !== 'table') continue;
          expect(new Set(block.rows.map(({ key }) => key)).size).toBe(block.rows.length);
          expect(new Set(block.columns.map(({ key }) => key)).size).toBe(block.columns.length);
          expect(block.rows.every(({ cells }) => cells.length === block.columns.length)).toBe(true);
          expect(block.columns.reduce((sum, { span }) => sum + span, 0)).toBeLessThanOrEqual(1 + gridColumns);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has as many rows behind a count as it counts, and behind a value of an indicator what explains it', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...addresses), (records, address) => {
        const matrix = matrixOf(records);
        const report = reportOf(matrix, address);
        for (const key of ['themes', 'groupActivities', 'noteStatus', 'countries', 'principles']) {
          const table = tableIn(report, key);
          table?.rows.forEach(({ cells }) =>
            cells.forEach(({ value, source }, index) => {
              const isCount =
                source?.kind === 'rows' &&
                !['everyone', 'women', 'countries'].includes(table.columns[index]?.key ?? '');
              if (isCount && table.columns[index]?.kind === 'number') expect(source.rows).toHaveLength(Number(value));
            }),
          );
        }
        for (const { cells } of tableIn(report, 'values')?.rows ?? []) {
          const { value, source } = cells[1] ?? { value: null };
          if (source?.kind !== 'value') continue;
          const { indicator, dimension, member } = source.address;
          const explained = explain(
            matrix,
            indicator,
            matrix.plans.window(source.address.window, source.address.period)!,
            dimension,
            member,
          );
          expect(explained?.value).toBe(value);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has in its tables each figure of the text about a pillar', () => {
    const told = addresses.filter(({ kind }) => ['semester', 'days', 'year', 'plan'].includes(kind));
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...told), (records, address) => {
        const report = reportOf(matrixOf(records), address);
        for (const block of report.blocks) {
          if (block.kind !== 'narrative' || !block.key.startsWith('narrative-')) continue;
          const [held, everyone, women, countries, , agreed] = block.facts.map(({ value }) => value);
          const row = rowIn(report, 'themes', block.key.replace('narrative', 'pillar'));
          if (held === 0 && agreed === 0) continue;
          expect(row).toMatchObject({ window: held, everyone, women, countries, products: agreed });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same however the rows are ordered', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...addresses), (records, address) => {
        const reversed = {
          Activity: [...records.Activity].reverse(),
          Product: [...records.Product].reverse(),
          CountryReport: [...records.CountryReport].reverse(),
          Measurement: [...records.Measurement].reverse(),
        };
        const figures = (of: typeof records) => {
          const report = reportOf(matrixOf(of), address);
          const tables = ['figures', 'values', 'groupActivities', 'themes', 'countries'];
          return [textsIn(report), ...tables.map((key) => valuesIn(report, key))];
        };
        expect(figures(reversed)).toEqual(figures(records));
      }),
      { numRuns: 40 },
    );
  });

  it('shows the values of the engine in both languages', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const [es, en] = (['es', 'en'] as const).map((language) => matrixOf(records, language));
        for (const period of ['2024-S2', '2025-S1'] as const) {
          const evaluation = evaluateMatrix(es!, { today, reference: period });
          for (const matrix of [es!, en!]) {
            const address = { kind: 'semester', period, group: null } as const;
            const report = buildReport(matrix, evaluateMatrix(matrix, { today }), address, { today });
            for (const { id, current, previous, year, cumulative } of evaluation.indicators) {
              const row = rowIn(report, 'values', id);
              expect(row).toMatchObject({ current, previous, cumulative });
              // The year goes to the end of what is reported: of a first semester it is the semester itself.
              expect(row?.['year']).toBe(period.endsWith('2') ? year : undefined);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
