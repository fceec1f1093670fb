import { lists as declaredLists } from '../../domain/records/lists';
import { catalogDeclaration, rowOfMember } from '../../domain/records/catalog';
import type { FieldValue } from '../../domain/records/field';
import { createdRecords, declarationOf, type RecordName } from '../../domain/records/records';
import {
  earlierIndicators,
  lackingMembers,
  type EarlierIndicator,
  type LackingMember,
} from '../../domain/review/earlierEdition';
import { addCatalogRows } from '../creation/addCatalogRows';
import { addMissingColumns, lackingColumns, type LackingTable } from '../creation/addColumns';
import { completeMatrix, type MadeMatrix } from '../creation/createMatrix';
import { openWorkbook, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { saveRecords } from './saveRecords';

/** What a workbook of the first edition lacks of this one. */
export interface EditionGap {
  readonly indicators: readonly EarlierIndicator[];
  readonly members: readonly LackingMember[];
  /** Columns that came since. */
  readonly columns: readonly LackingTable[];
  /** Tables that came since. */
  readonly tables: readonly RecordName[];
}

/** What of this edition a workbook lacks; null where it lacks nothing that a person would ask for. */
export function editionGap(snapshot: WorkbookSnapshot): EditionGap | null {
  const { matrix } = snapshot;
  const members = lackingMembers(matrix).filter(
    ({ list }) => tableIn(snapshot, declaredLists[list].table) !== undefined,
  );
  const columns = lackingColumns(snapshot).flatMap(({ name, fields }) => {
    const own = fields.filter((field) => isEntered(name, field));
    return own.length > 0 ? [{ name, fields: own }] : [];
  });
  const indicators = earlierIndicators(matrix);
  const tables = createdRecords.filter((name) => declarationOf(name).optionalTable && matrix.tables[name].raw === null);
  const count = indicators.length + members.length + columns.length + tables.length;
  return count === 0 ? null : { indicators, members, columns, tables };
}

const isEntered = (name: LackingTable['name'], field: string): boolean => {
  const declared = declarationOf(name).fields[field];
  return declared?.optionalColumn === true && declared.origin === 'entered';
};

/**
 * Brings a workbook of the first edition up to this one: what stands in its indicators as that edition wrote it, columns
 * members of lists and tables that came since. What people have changed stays. Each part is an action of its own, and where one
 * breaks off the next try does what is missing. Throws `conflict` where somebody edits an indicator meanwhile, and what
 * `saveRecords`, `addCatalogRows`, `completeMatrix` and `addMissingColumns` throw.
 */
export async function takeOverEdition(author: { readonly who: string; readonly now: string }): Promise<MadeMatrix> {
  const snapshot = await openWorkbook();
  const gap = editionGap(snapshot);
  if (!gap) return { hasAllLooks: true };
  const { language } = snapshot.matrix;
  const edits = gap.indicators.map(({ row, values }) => ({
    table: 'Indicator' as const,
    base: row,
    values: { ...(row.record as Readonly<Record<string, FieldValue>>), ...values },
  }));
  if (edits.length > 0 && (await saveRecords(snapshot, { edits, ...author })).kind !== 'saved')
    throw new WorkbookError('conflict', { written: 'nothing' });
  for (const { list, member } of gap.members) {
    await runAction((context) =>
      addCatalogRows(context, catalogDeclaration(list), [rowOfMember(list, member, language)]),
    );
  }
  const made = gap.tables.length > 0 ? await completeMatrix(author.now.slice(0, 10)) : { hasAllLooks: true };
  if (gap.columns.length === 0) return made;
  const widened = await addMissingColumns();
  return { hasAllLooks: made.hasAllLooks && widened.hasAllLooks };
}
