import fc from 'fast-check';
import type { NewRow } from '../../../../src/domain/records/changes';
import type { ReportAddress } from '../../../../src/domain/report/reportAddress';
import { planIndicators } from '../../../../src/domain/indicators/planIndicators';
import { readMatrix } from '../../../../src/domain/records/readMatrix';
import { matrixOf, rawTables } from '../../indicators/matrixOf';
import { keysIn, reportOf, rowIn, textsIn, valuesIn } from '../reportOf';

const year: ReportAddress = { kind: 'year', period: '2025', group: null };
const done = { status: 'held', leadGroup: 'GT-PRO', planYear: 2025, mainTheme: 'T1-02', actualEnd: '2025-03-01' };
const ahead = { ...done, status: 'approved', actualEnd: null, plannedStart: '2025-11-01' };

const report = (
  Activity: readonly NewRow['record'][],
  ConceptNote: readonly NewRow['record'][],
  { address = year, today = '2025-12-31', themes = ['T1-02'] } = {},
) => reportOf(matrixOf({ Activity, ConceptNote, PlanYear: [{ year: 2025, priorityThemes: themes }] }), address, today);

describe('the money of a year', () => {
  const activities = [
    { ...done, id: 'A1' },
    { ...done, id: 'A2', leadGroup: 'GT-LAB', jointGroups: ['GT-PRO'], mainTheme: 'T2-06', actualEnd: '2025-04-01' },
    { ...ahead, id: 'A3' },
    { ...ahead, id: 'A4', status: 'cancelled' },
  ];
  const notes: readonly NewRow['record'][] = [
    { id: 'A1', budget: 10_000, funding: 'OIM: 6 000, sede\nPaís sede: almuerzos', actualCost: 9000 },
    { id: 'A2', budget: 5000, funding: 'oim: 5 000, traslados', actualCost: 5000 },
    { id: 'A3', budget: 2000 },
    { id: 'A4', budget: 99_000, funding: 'OIM: 99 000' },
  ];

  it('is told by pillar and group, each activity once in the total, without those cancelled', () => {
    const made = report(activities, notes);
    expect(keysIn(made, 'moneyBy')).toEqual(['pillar-PIL1', 'pillar-PIL2', 'group-GT-PRO', 'group-GT-LAB', 'total']);
    const sums = { activities: 3, planned: 17_000, secured: 11_000, gap: 6000, cost: 14_000 };
    expect(rowIn(made, 'moneyBy', 'total')).toMatchObject(sums);
    expect(rowIn(made, 'moneyBy', 'group-GT-PRO')).toMatchObject(sums);
    expect(rowIn(made, 'moneyBy', 'pillar-PIL2')).toMatchObject({ planned: 5000, secured: 5000, gap: 0, cost: 5000 });
  });

  it('is secured by source, however it is spelt, with what comes in kind', () => {
    expect(valuesIn(report(activities, notes), 'moneyBySource')).toEqual([
      ['OIM', 11_000, 2, 'sede; traslados'],
      ['País sede', null, 1, 'almuerzos'],
    ]);
  });

  it('is blank where nobody knows it: a source without an amount, and who paid for what was carried out', () => {
    const made = report(
      [
        { ...done, id: 'A1' },
        { ...ahead, id: 'A2' },
        { ...ahead, id: 'A3' },
      ],
      [
        { id: 'A1', budget: 100 },
        { id: 'A2', budget: 200, fundingSource: 'OIM' },
        { id: 'A3', budget: 300, funding: 'OIM: 3 mil' },
      ],
    );
    expect(rowIn(made, 'moneyBy', 'total')).toMatchObject({ planned: 600, secured: null, gap: null, cost: null });
    const note = textsIn(made).find((text) => text.startsWith('Actividades con fecha')) ?? '';
    expect(note).toContain('1 actividad nombra quién paga, pero no cuánto.');
    expect(note).toContain('En 1 actividad no se entiende quién cubre qué');
  });

  it('is told without what is secured where a workbook has no column for who covers what', () => {
    const tables = rawTables({ Indicator: planIndicators('es'), Activity: activities, ConceptNote: notes }, 'es').map(
      (table) => {
        const own = table.headers.indexOf('Quién cubre qué');
        const without = <T>(cells: readonly T[]) => cells.filter((_, at) => own < 0 || at !== own);
        return { ...table, headers: without(table.headers), rows: table.rows.map(without) };
      },
    );
    const made = reportOf(readMatrix(tables, { date1904: false }), year);
    expect(rowIn(made, 'moneyBy', 'total')).toEqual({
      ...{ of: 'Total (cada una contada una vez)', activities: 3, planned: 17_000, cost: 14_000 },
    });
    expect(textsIn(made).filter((text) => text.includes('falta «Quién cubre qué»'))).toHaveLength(2);
  });

  it('is told by year where the report is of several', () => {
    const made = report(
      [
        { ...done, id: 'A1' },
        { ...done, id: 'A2', actualEnd: '2024-05-01' },
      ],
      [notes[0]!, { id: 'A2', budget: 1 }],
      {
        address: { kind: 'plan', period: '2025-S2', group: null },
      },
    );
    expect(rowIn(made, 'moneyBy', 'year-2024')).toMatchObject({ planned: 1, secured: null });
    expect(rowIn(made, 'moneyBy', 'year-2025')).toMatchObject({ planned: 10_000, secured: 6000 });
  });

  it('is of the sources what is secured in all, and of the years what is there in all, in any matrix', () => {
    const anyNote = fc.record({
      budget: fc.option(fc.integer({ min: 0, max: 9000 })),
      fundingSource: fc.option(fc.constant('OIM')),
      funding: fc.option(
        fc.constantFrom(
          'OIM: 1 000',
          'OIM: 500\nACNUR: 250',
          'ACNUR: sede',
          'OIM: 3 mil\nACNUR: 7',
          'OIT: 5 por confirmar',
        ),
      ),
      actualCost: fc.option(fc.integer({ min: 0, max: 9000 })),
    });
    const anyActivity = fc.record({
      status: fc.constantFrom('held', 'approved', 'cancelled', 'postponed'),
      actualEnd: fc.option(fc.constantFrom('2024-03-01', '2025-03-01', '2026-03-01')),
      plannedStart: fc.constantFrom('2024-02-01', '2025-02-01'),
      leadGroup: fc.constantFrom('GT-PRO', 'PPT'),
    });
    const address: ReportAddress = { kind: 'plan', period: '2025-S2', group: null };
    fc.assert(
      fc.property(fc.array(fc.tuple(anyActivity, anyNote), { maxLength: 8 }), (rows) => {
        const made = report(
          rows.map(([activity], at) => ({ ...activity, id: `A${at}` })),
          rows.map(([, note], at) => ({ ...note, id: `A${at}` })),
          { address },
        );
        const total = rowIn(made, 'moneyBy', 'total');
        const sum = (values: readonly unknown[]) => values.reduce<number>((all, value) => all + Number(value ?? 0), 0);
        // Six sources are told, and there are fewer.
        expect(sum(valuesIn(made, 'moneyBySource').map(([, amount]) => amount))).toBe(total['secured'] ?? 0);
        const years = keysIn(made, 'moneyBy').filter((key) => key.startsWith('year-'));
        for (const column of years.length > 0 ? ['activities', 'planned', 'secured', 'gap', 'cost'] : [])
          expect(sum(years.map((key) => rowIn(made, 'moneyBy', key)[column]))).toBe(total[column] ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('priority activities without funds', () => {
  const notes: readonly NewRow['record'][] = [
    { id: 'A1', budget: 5000 },
    { id: 'A2', budget: 8000, funding: 'OIM: 2 000\nACNUR: 6 000 por confirmar' },
    { id: 'A3', budget: 4000, funding: 'OIM: 4 000' },
    { id: 'A4', budget: 4000, fundingSource: 'OIM' },
    { id: 'A6', budget: 7000 },
  ];
  const activities = ['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => ({ ...ahead, id }));
  const others = [
    { ...ahead, id: 'A6', mainTheme: 'T2-06' },
    { ...ahead, id: 'A7', mainTheme: 'T2-06', leadGroup: 'PPT' },
    { ...ahead, id: 'A8', status: 'cancelled' },
    { ...done, id: 'A9' },
  ];
  const today = '2025-07-15';

  it('are those still to be carried out on a priority theme or of the PPT, the largest gap first', () => {
    const made = report([...activities, ...others], notes, { today });
    expect(valuesIn(made, 'unfunded').map(([title, , , gap, state]) => [title, gap, state])).toEqual([
      ['A2', 6000, 'Asegurado en parte'],
      ['A1', 5000, 'Sin nada asegurado'],
      ['A5', null, 'Sin presupuesto ni financiamiento anotado'],
      ['A7', null, 'Sin presupuesto ni financiamiento anotado'],
    ]);
  });

  it('are all of the plan where the year names no priority themes, and are said to be none', () => {
    expect(keysIn(report([...activities, ...others], notes, { today, themes: [] }), 'unfunded')).toContain('A6');
    const funded = report([{ ...ahead, id: 'A3' }], notes, { today });
    expect(textsIn(funded)).toContain('Ninguna actividad prioritaria de 2025 y 2026 por realizar carece de fondos.');
  });
});
