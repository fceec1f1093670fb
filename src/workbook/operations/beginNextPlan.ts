import type { NextPlan, NextRecord } from '../../domain/nextPlan/NextPlan';
import type { NextPlanChoices } from '../../domain/nextPlan/nextPlanChoices';
import type { NextPlanFault } from '../../domain/nextPlan/nextPlanFaults';
import { planNextPlan } from '../../domain/nextPlan/planNextPlan';
import { catalogDeclaration } from '../../domain/records/catalog';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { addCatalogColumns } from '../creation/addCatalogColumns';
import { addCatalogRows } from '../creation/addCatalogRows';
import { addMissingColumns, lackingColumns } from '../creation/addColumns';
import { addRecordTable } from '../creation/addRecordTable';
import { moveMembers } from '../creation/moveMembers';
import { openWorkbook, readSnapshot, tableIn } from '../openWorkbook';
import { randomId } from '../randomId';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { saveRecords } from './saveRecords';

/** What came of beginning a plan, or why it could not be begun so. */
export type NextPlanResult =
  | { readonly kind: 'begun'; readonly plan: NextPlan }
  | { readonly kind: 'faulty'; readonly faults: readonly NextPlanFault[] };

interface Author {
  readonly who: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
}

/** Tables that beginning a plan writes to, and that a workbook may not have yet. */
const ownTables: readonly RecordName[] = ['StrategicPlan', 'Target'];

/**
 * Begins the plan that follows: its tables, its lists, then all of its records at once. Each part is an action that, tried
 * again after it broke off, does what is missing; the plan itself comes last, so that it is whole when it is there. Nothing
 * of the plans before changes. Throws `conflict` where somebody edits the same rows meanwhile, and what `saveRecords`,
 * `addCatalogRows`, `addCatalogColumns` and `addMissingColumns` throw.
 */
export async function beginNextPlan(choices: NextPlanChoices, { who, now }: Author): Promise<NextPlanResult> {
  const options = { today: now.slice(0, 10), makeId: randomId };
  const first = planNextPlan((await openWorkbook()).matrix, choices, options);
  if ('faults' in first) return { kind: 'faulty', faults: first.faults };
  const { plan } = first;
  await makeTables();
  await writeLists(plan.lists);
  // Read again: rows are written into columns that were not there before.
  const snapshot = await openWorkbook();
  const again = planNextPlan(snapshot.matrix, choices, options);
  if ('faults' in again) return { kind: 'faulty', faults: again.faults };
  const edits = again.plan.records.map(({ table, base, values }: NextRecord) => ({ table, base, values }));
  const saved = await saveRecords(snapshot, { edits, who, now });
  if (saved.kind !== 'saved') throw new WorkbookError('conflict', { written: 'part' });
  return { kind: 'begun', plan };
}

async function makeTables(): Promise<void> {
  for (const name of ownTables)
    await runAction(async (context) => {
      const snapshot = await readSnapshot(context);
      if (!tableIn(snapshot, declarationOf(name).table)) await addRecordTable(context, snapshot, name);
    });
  const lacks = lackingColumns(await openWorkbook()).some(
    ({ name, fields }) => name === 'Indicator' && fields.includes('plans'),
  );
  if (lacks) await addMissingColumns();
}

async function writeLists(lists: NextPlan['lists']): Promise<void> {
  if (lists.length === 0) return;
  await runAction((context) =>
    addCatalogColumns(
      context,
      lists.map(({ list }) => list),
      ['plans', 'replaces'],
    ),
  );
  for (const { list, added, moved } of lists) {
    if (added.length > 0) await runAction((context) => addCatalogRows(context, catalogDeclaration(list), added));
    if (moved.length > 0) await runAction((context) => moveMembers(context, list, moved));
  }
}
