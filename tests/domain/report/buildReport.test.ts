import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { readMatrix, type RawTable } from '../../../src/domain/records/matrix';
import { buildSummary } from '../../../src/domain/summary/buildSummary';
import { rawTables } from '../indicators/matrixOf';

const today = '2025-12-31';
const held = { type: 'workshop', status: 'held', dialogueSpace: true, actualEnd: '2025-03-01' };
const list = (name: string, rows: RawTable['rows']): RawTable => ({
  name,
  sheet: 'Catálogos',
  headers: ['Código', 'Español', 'Inglés', 'Pertenece a', 'Otras formas'],
  rows,
  firstRow: 6,
  firstColumn: 1,
});

function tableOf(id: string, activities: Parameters<typeof rawTables>[0]['Activity'], lists: readonly RawTable[]) {
  const tables = rawTables({ Indicator: planIndicators('es'), ...(activities && { Activity: activities }) }, 'es');
  const matrix = readMatrix([...tables, ...lists], { date1904: false });
  const evaluation = evaluateMatrix(matrix, { today, reference: '2025-S1' });
  const block = buildSummary(matrix, evaluation, '2025-S1', { today }).blocks.find(
    (one) => one.kind === 'table' && one.id === id,
  );
  return block?.kind === 'table' ? block.rows : [];
}

describe('the semester summary', () => {
  it('names every theme of the activities held: of no pillar, and taken off the list, too', () => {
    const themes = list('CatalogoTemas', [
      ['T1-02', 'Fronteras', 'Borders', 'PIL1', ''],
      ['T9', 'Sin pilar', 'No pillar', '', ''],
    ]);
    const activities = ['T9', 'T1-02', 'T3-08'].map((mainTheme, index) => ({ ...held, id: `A${index}`, mainTheme }));
    expect(tableOf('themes', activities, [themes])).toEqual([
      ['Gobernanza migratoria · Fronteras', 1],
      ['Preparación, protección, atención y migración irregular · Mujeres migrantes', 1],
      ['Sin dato · Sin pilar', 1],
    ]);
  });

  it('names a group that was taken off the list', () => {
    const groups = list('CatalogoGrupos', [['GT-LAB', 'Laboral', 'Labour', '', '']]);
    const rows = tableOf('groups', [{ ...held, id: 'A1', leadGroup: 'GT-PRO' }], [groups]);
    expect(rows.map(([label, count]) => [label, count])).toEqual([
      ['Laboral', 0],
      ['Grupo de Trabajo de Protección', 1],
      ['Sin dato', 0],
    ]);
  });
});
