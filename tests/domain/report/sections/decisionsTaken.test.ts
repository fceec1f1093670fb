import { daysReport, semesterReport, type ReportAddress } from '../../../../src/domain/report/reportAddress';
import { matrixOf } from '../../indicators/matrixOf';
import { evaluateMatrix } from '../../../../src/domain/indicators/evaluate';
import { buildReport } from '../../../../src/domain/report/sections/buildReport';

const records = {
  ForumMeeting: [
    { id: 'F24-22222', forum: 'grcm', date: '2024-12-03' },
    { id: 'F25-22222', forum: 'grcm', date: '2025-06-12' },
    { id: 'F25-33333', forum: 'grcm', date: '2025-11-26' },
  ],
  Decision: [
    { id: 'D24-DQNE2', source: 'F24-22222', number: '1', text: 'Antes.', fulfilledOn: '2024-12-20' },
    { id: 'D24-NQW22', source: 'F24-22222', number: '2', text: 'En el periodo.', fulfilledOn: '2025-03-20' },
    { id: 'D25-WAY22', source: 'F25-22222', number: '1', text: 'En marcha.', due: '2026-01-01' },
    { id: 'D25-LATE2', source: 'F24-22222', number: '3', text: 'Vencida.', due: '2025-05-01' },
    { id: 'D25-NQNE2', source: 'F25-22222', number: '2', text: 'Sin actividad.' },
    { id: 'D25-AFTR2', source: 'F25-33333', number: '1', text: 'Después.' },
  ],
  Activity: [
    {
      id: 'A25-22222',
      title: 'Taller',
      status: 'held',
      actualEnd: '2025-03-01',
      decisions: ['D25-WAY22', 'D25-LATE2'],
    },
    { id: 'A25-33333', title: 'Curso', status: 'approved', plannedStart: '2025-09-01', decisions: ['D25-WAY22'] },
  ],
} as const;
const today = '2026-02-01';

function reportOf(address: ReportAddress, given: Parameters<typeof matrixOf>[0] = records) {
  const matrix = matrixOf(given);
  return buildReport(matrix, evaluateMatrix(matrix, { today }), address, { today }).blocks;
}
const tableIn = (blocks: ReturnType<typeof reportOf>) => {
  const table = blocks.find((block) => block.kind === 'table' && block.key === 'decisionsTaken');
  return table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ value }) => value)) : null;
};

describe('the decisions in a report to the GRCM', () => {
  it('come first: those without an activity, then what became of the others by the end of the semester', () => {
    const blocks = reportOf(semesterReport('2025-S1'));
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ key }) => key);
    expect(headings[0]).toBe('§decisionsTaken');
    expect(tableIn(blocks)).toEqual([
      ['2. Sin actividad.', 'GRCM, 12 de junio de 2025', null, 'Sin actividad', 'ninguna'],
      ['3. Vencida.', 'GRCM, 3 de diciembre de 2024', '2025-05-01', 'Vencida', 'Taller'],
      ['1. En marcha.', 'GRCM, 12 de junio de 2025', '2026-01-01', 'En marcha', 'Taller y 1 más'],
      ['2. En el periodo.', 'GRCM, 3 de diciembre de 2024', null, 'Cumplida', 'ninguna'],
    ]);
    const line = blocks.find(({ key }) => key === 'decisionsLine');
    expect(line).toMatchObject({
      text: 'Decisiones anotadas: 5. Sin actividad que responda: 1. En marcha: 1; vencidas: 1; cumplidas: 2.',
    });
  });

  it('are those that name the Group in a report of its own, and none where none does', () => {
    const Decision = records.Decision.map((one, at) => ({
      ...one,
      groups: at === 2 ? ['GT-PRO'] : at === 3 ? ['GT-LAB'] : [],
    }));
    const of = (group: string) => tableIn(reportOf({ kind: 'group', period: '2025', group }, { ...records, Decision }));
    expect(of('GT-PRO')?.map(([title]) => title)).toEqual(['1. En marcha.']);
    expect(of('GT-LAB')?.map(([title]) => title)).toEqual(['3. Vencida.']);
    expect(of('GT-FRO')).toBeNull();
  });

  it('are those taken by the last of its days where it is of the days between two meetings', () => {
    const told = tableIn(reportOf(daysReport('2025-06-13', '2025-11-26')))?.map(([title]) => title);
    expect(told).toEqual(['2. Sin actividad.', '1. Después.', '3. Vencida.', '1. En marcha.']);
  });

  it('stand in the handover too, and have no section where the workbook has none', () => {
    const handover: ReportAddress = { kind: 'handover', period: '2025', group: null };
    expect(tableIn(reportOf(handover))).not.toBeNull();
    expect(reportOf(handover, { ...records, Decision: [] }).some(({ key }) => key.includes('decisionsTaken'))).toBe(
      false,
    );
  });
});
