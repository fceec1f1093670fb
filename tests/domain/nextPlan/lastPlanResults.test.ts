import { heldByTheme } from '../../../src/domain/nextPlan/lastPlanResults';
import { beginningOf } from '../../../src/domain/nextPlan/planNextPlan';
import { proposeNextPlan } from '../../../src/domain/nextPlan/proposeNextPlan';
import type { Matrix } from '../../../src/domain/records/matrix';
import { matrixOf } from '../indicators/matrixOf';

const heldIn = (matrix: Matrix) =>
  heldByTheme(beginningOf(matrix, proposeNextPlan(matrix.plans), { today: '2027-01-15', makeId: (letter) => letter }));

const held = { status: 'held', actualEnd: '2025-05-01' } as const;

describe('what the plan before did in a theme', () => {
  it('is counted once for each activity held within its days, under each of its themes', () => {
    const matrix = matrixOf({
      Activity: [
        { ...held, id: 'A1', mainTheme: 'T1-01', secondaryThemes: ['T2-06', 'T1-01'] },
        { ...held, id: 'A2', mainTheme: 'T2-06' },
        { ...held, id: 'A3', mainTheme: 'T1-01', actualEnd: '2027-01-10' },
        { id: 'A4', status: 'approved', plannedStart: '2026-05-01', mainTheme: 'T1-01' },
      ],
    });
    expect([...(heldIn(matrix) ?? [])]).toEqual([
      ['T1-01', 1],
      ['T2-06', 2],
    ]);
  });

  it('is not told where a column that tells it is missing', () => {
    const { tables, ...matrix } = matrixOf({ Activity: [{ ...held, id: 'A1', mainTheme: 'T1-01' }] });
    const { Activity } = tables;
    const position = new Map([...Activity.columns.position].filter(([name]) => name !== 'status'));
    const lacking = { ...Activity, columns: { ...Activity.columns, position } };
    expect(heldIn({ ...matrix, tables: { ...tables, Activity: lacking } })).toBeNull();
  });
});
