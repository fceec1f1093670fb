import { cellContextOf } from '../../domain/records/matrix';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { ChunkedWriter } from '../chunks';
import type { WorkbookSnapshot } from '../openWorkbook';
import { applyLooks } from './looks';
import { placeSheets } from './placeSheets';
import { looksOfRecords, tableFromCells, writeRecordTable } from './recordTable';
import { surveyBook } from './survey';
import { listAddresses } from './writeCatalogs';

/** Sheets that an attempt has added and that have no table yet, by their names in lower case. */
const added = new Set<string>();

/**
 * Makes the table of a record that a matrix has only once it is needed, on a sheet of its own, or of its cells where these
 * are there. Broken off, it is taken up again on the sheet that was added.
 */
export async function addRecordTable(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  name: RecordName,
): Promise<void> {
  const survey = await surveyBook(context, snapshot, added);
  const cells = cellContextOf(snapshot.matrix);
  const given = { context, writer: new ChunkedWriter(context), survey, cells };
  const { sheet, table } = declarationOf(name);
  const at = survey.cells.get(table.toLowerCase());
  const wanted = sheet[cells.language];
  const sheets = at ? null : await placeSheets(context, survey, [wanted], added, null);
  const place = at
    ? await tableFromCells(given, name, at, [])
    : await writeRecordTable(given, name, sheets?.get(wanted) ?? wanted, []);
  await context.sync();
  added.clear();
  await applyLooks(context, looksOfRecords(context, place, listAddresses(snapshot), cells));
}
