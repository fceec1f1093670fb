import fc from 'fast-check';
import { evaluateMatrix } from '../../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../../src/domain/indicators/planIndicators';
import type { Cell } from '../../../../src/domain/records/cell';
import type { Matrix } from '../../../../src/domain/records/matrix';
import { planState } from '../../../../src/domain/records/planState';
import { isYearly, reportKinds, type ReportAddress } from '../../../../src/domain/report/reportAddress';
import { forOthers, type Plain } from '../../../../src/domain/report/ReportDocument';
import { planStateItems, type PlanStateItem } from '../../../../src/domain/review/coverLines';
import { planStateChanges } from '../../../../src/domain/review/planState';
import { atOnce } from '../../../../src/domain/steps';
import { anyRecords } from '../../indicators/anyRecords';
import { matrixOf } from '../../indicators/matrixOf';
import { reportOf, rowIn, tableIn } from '../reportOf';

const today = '2025-12-31';
const reference = '2025-S2';

const items = Object.keys(planStateItems) as PlanStateItem[];

/** What the cover shows, line by line. */
function coverOf(matrix: Matrix): ReadonlyMap<PlanStateItem | undefined, Cell> {
  const rows = Object.values(planStateItems).map(({ es }) => [es, '']);
  const headers = [planState.fields.item.label.es, planState.fields.value.label.es];
  const table = { name: planState.table, sheet: 'Inicio', headers, rows, firstRow: 5, firstColumn: 1 };
  const evaluation = evaluateMatrix(matrix, { today, reference });
  const options = { today, now: `${today}T00:00:00`, hasChanges: true };
  return new Map(
    atOnce(planStateChanges(table, matrix, evaluation, options)).map(({ row, value }) => [items[row], value] as const),
  );
}

const planReport: ReportAddress = { kind: 'plan', period: reference, group: null };
const addresses = reportKinds
  .filter((kind) => kind !== 'group')
  .map((kind): ReportAddress => ({ kind, period: isYearly(kind) ? '2025' : reference, group: null }));

/** Figures by what a reader sees: the line, the column, and the days where the column does not say them. */
function figuresOf(matrix: Matrix, address: ReportAddress): readonly (readonly [string, Plain])[] {
  const report = reportOf(matrix, address, today);
  const days = report.blocks.find(({ key }) => key === 'window');
  const own = days && 'text' in days ? days.text : '';
  return forOthers(report).flatMap((block) => {
    if (block.kind !== 'table') return [];
    return block.rows
      .filter(({ key }) => !['none', 'total'].includes(key))
      .flatMap(({ cells }) =>
        block.columns.flatMap(({ kind, label }, at) => {
          if (at === 0 || kind !== 'number') return [];
          const isDated = /^20\d\d(-S\d)?$|^Acumulado del Plan$/.test(label);
          const line = `${String(cells[0]?.value)} | ${label}${isDated ? '' : ` | ${own} | ${block.title}`}`;
          return [[line, cells[at]?.value ?? null] as const];
        }),
      );
  });
}

describe('the same words are the same figure', () => {
  it('on the cover and in the report of the Plan to date', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const matrix = matrixOf(records);
        const cover = coverOf(matrix);
        const report = reportOf(matrix, planReport, today);
        expect(cover.get('held')).toBe(rowIn(report, 'figures', 'held')['window']);
        const lacking = String(rowIn(report, 'attention', 'notes')['detail'] ?? '0');
        expect(cover.get('withoutNote')).toBe(Number.parseInt(lacking, 10));
        const lights = (tableIn(report, 'glance')?.rows ?? []).map(({ cells }) => String(cells.at(-1)?.value ?? ''));
        for (const light of ['Verde', 'Amarillo', 'Rojo']) {
          const count = lights.filter((one) => one === light).length;
          const said = new RegExp(`${light.toLowerCase()} (\\d+)`).exec(String(cover.get('lights')))?.[1] ?? '0';
          expect([light, Number(said)]).toEqual([light, count]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('in the tables of all reports', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const matrix = matrixOf({ ...records, Indicator: planIndicators('es') });
        const seen = new Map<string, readonly [kind: string, value: Plain]>();
        for (const address of addresses)
          for (const [line, value] of figuresOf(matrix, address)) {
            const [kind, before] = seen.get(line) ?? [address.kind, value];
            expect([line, address.kind, value]).toEqual([line, address.kind, before]);
            seen.set(line, [kind, before]);
          }
        expect(seen.size).toBeGreaterThan(50);
      }),
      { numRuns: 25 },
    );
  });
});
