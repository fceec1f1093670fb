import fc from 'fast-check';
import { readChoices } from '../../../src/domain/nextPlan/nextPlanChoices';
import { catalogDeclaration } from '../../../src/domain/records/catalog';
import type { NewRow } from '../../../src/domain/records/changes';
import type { FieldValue } from '../../../src/domain/records/field';
import { planLists } from '../../../src/domain/records/lists';
import { beginNextPlan } from '../../../src/workbook/operations/beginNextPlan';
import { moveTargets } from '../../../src/workbook/operations/moveTargets';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { takeOverEdition } from '../../../src/workbook/operations/takeOverEdition';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { anyRecords } from '../../domain/indicators/anyRecords';
import { oracle } from '../../domain/indicators/oracle';
import { openMatrix } from '../excel';

const today = '2027-01-15';
const author = { who: 'Ana', now: `${today}T10:00:00` };

/** A workbook as it was before there were plans, meetings and decisions in it. */
async function openEarlier(rows: readonly NewRow[]) {
  await openMatrix('es', rows);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    for (const { table } of planLists.map(catalogDeclaration))
      for (const column of ['Sustituye a', 'Planes'])
        tables.getItem(table).columns.getItem(column).getRange().getEntireColumn().delete('Left');
    tables.getItem('Indicadores').columns.getItem('Planes').getRange().delete('Left');
    for (const table of ['Planes', 'Metas', 'Reuniones', 'Decisiones']) tables.getItem(table).worksheet.delete();
    await context.sync();
  });
}

/** The totals of the plan that has ended as they stand in Valores, by indicator and window, once they are written anew. */
async function writtenTotals(): Promise<ReadonlyMap<string, FieldValue | undefined>> {
  await recalculate({ today, now: author.now, reference: '2026-S2' });
  const { matrix } = await openWorkbook();
  return new Map(
    matrix.tables.IndicatorValue.rows
      .filter(({ record }) => record.dimension === 'total' && String(record.period) < '2027')
      .map(({ record }) => [`${record.indicator} ${record.window} ${record.period}`, record.value]),
  );
}

function nextPlan() {
  const plan = { code: '2027-2030', name: { es: 'Plan que sigue' }, start: '2027-01-01', end: '2030-12-31' };
  const carryOver = { products: 'all', recommendations: 'none', activities: 'all' };
  const read = readChoices(JSON.stringify({ plan, carryOver, indicators: { keep: ['R1', 'I2'] } }));
  if (read.kind === 'faulty') throw new Error(read.faults.join());
  return read.choices;
}

it('a workbook of before keeps every value when it is taken over and the next plan begins in it', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, async (records) => {
      const tables = ['Activity', 'Product', 'CountryReport'] as const;
      await openEarlier(
        tables.flatMap((table) => records[table].map((record): NewRow => ({ table, record: { ...record } }))),
      );
      const { plans } = (await openWorkbook()).matrix;
      const expected = new Map(
        plans.windows.flatMap((window) =>
          Object.entries(oracle(records, window, today)).map(
            ([id, value]) => [`${id} ${window.kind} ${window.period}`, value] as const,
          ),
        ),
      );
      expect(Object.fromEntries(await writtenTotals())).toMatchObject(Object.fromEntries(expected));
      await takeOverEdition(author);
      await moveTargets(await openWorkbook(), author);
      expect(Object.fromEntries(await writtenTotals())).toMatchObject(Object.fromEntries(expected));
      expect((await beginNextPlan(nextPlan(), author)).kind).toBe('begun');
      expect(Object.fromEntries(await writtenTotals())).toMatchObject(Object.fromEntries(expected));
    }),
    { numRuns: 5 },
  );
});
