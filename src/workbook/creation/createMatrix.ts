import { initialRows } from './initialRows';
import type { Language } from '../../domain/plan/language';
import { languageOfHeaders } from '../../domain/records/columns';
import type { NewRow } from '../../domain/records/changes';
import { toCell, type CellContext } from '../../domain/records/cell';
import { otherName } from '../../domain/records/recogniseTables';
import { planState } from '../../domain/records/planState';
import {
  createdRecords,
  declarationOf,
  recordNames,
  standingRecords,
  type RecordName,
} from '../../domain/records/records';
import { listsFrom } from '../../domain/records/listIndex';
import { appearance } from '../appearance';
import { ChunkedWriter } from '../chunks';
import { applyLooks } from './looks';
import {
  keyOfRow,
  looksOfRecords,
  requestKeys,
  tableFromCells,
  writeRecordTable,
  type RecordPlace,
  type TableOptions,
} from './recordTable';
import { placeSheets } from './placeSheets';
import { surveyBook, type Survey } from './survey';
import { catalogSheet, writeCatalogs } from './writeCatalogs';
import { addStateTable, looksOfCover, writeCover, type About } from './writeCover';
import { readSnapshot, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { runExcel } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { markStale } from '../writing/writePlanState';
import { listsOf, ownPlanIn, type OwnPlan } from '../../domain/nextPlan/ownLists';
import { otherOrUnknown } from '../../domain/records/activity';
import { targetColumns } from '../../domain/records/targetColumns';

export interface MatrixContents extends About {
  /** Rows to begin with; tables without any get those of the Plan (indicators, years, groups). */
  readonly rows?: readonly NewRow[];
  /** The plan of another organization, in place of that which the add-in knows. */
  readonly own?: OwnPlan;
  /** Whether rows of an office's own matrix are to come in: what that tells of participants without a sex is of every identity. */
  readonly forAdoption?: boolean;
}

/** What came of making a matrix: everything is there, but Excel may have refused some of how it looks. */
export interface MadeMatrix {
  readonly hasAllLooks: boolean;
}

/** Tables that this session has begun to make, and of which it does not know that they are all there. */
const begun = new Set<string>();
/** Sheets that it has made for them, by their names in lower case: formats on a blank one are its own doing. */
const ownSheets = new Set<string>();

/**
 * Makes the matrix in a workbook: cover, a sheet and table a record type, Catálogos with every list. Content comes first,
 * looks after. Broken off, it is taken up again: what is there stays as it is, what is missing is made, tables that are
 * only cells yet become tables. Sheets of other people stay as they are.
 * Throws `readOnly`; `notEmpty` where there is a whole matrix that is not one's own half-done work, or where an example
 * would come among the rows of people.
 */
export function createMatrix(language: Language, contents: MatrixContents): Promise<MadeMatrix> {
  return runExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    if (snapshot.readOnly) throw new WorkbookError('readOnly');
    const missing = standingRecords.filter((name) => !tableOf(snapshot, name));
    if (missing.length === 0 && begun.size === 0) throw notEmpty('Activity');
    const rows = contents.rows ?? [];
    const foreign = rows.length > 0 && recordNames.find((name) => holdsOthers(snapshot, name, language, contents));
    if (foreign) throw notEmpty(foreign);
    return makeWhole(context, snapshot, language, contents, true);
  }, true);
}

/**
 * Makes what a matrix lacks: the tables that are missing, from their cells where these are there. Tables that are there
 * and rows that people took out stay as they are. Throws `readOnly`.
 */
export function completeMatrix(today: string): Promise<MadeMatrix> {
  return runExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    if (snapshot.readOnly) throw new WorkbookError('readOnly');
    const [language = snapshot.matrix.language] = snapshot.lost.flatMap(({ table, headers }) => {
      const name = recordNames.find((one) => declarationOf(one).table === table);
      return (name && !snapshot.hasMatrix && languageOfHeaders(declarationOf(name), headers)) || [];
    });
    const own = snapshot.hasMatrix ? ownPlanIn(snapshot.matrix) : undefined;
    return makeWhole(context, snapshot, language, { today, ...(own && { own }) }, false);
  }, true);
}

const tableOf = (snapshot: WorkbookSnapshot, name: RecordName) => tableIn(snapshot, declarationOf(name).table);
const notEmpty = (name: RecordName) => new WorkbookError('notEmpty', { table: declarationOf(name).table });

/** Whether a table has rows other than those that it begins with. */
function holdsOthers(snapshot: WorkbookSnapshot, name: RecordName, language: Language, contents: MatrixContents) {
  const cells = contextOf(snapshot, language, contents);
  const planned = new Set(rowsOf(name, language, contents).map((record) => keyOf(name, record, cells)));
  return snapshot.matrix.tables[name].rows.some(({ record }) => !planned.has(keyOf(name, record, cells)));
}

const keyOf = (name: RecordName, record: NewRow['record'], cells: CellContext): string =>
  keyOfRow(name, (field) => {
    const declared = declarationOf(name).fields[field];
    return declared ? toCell(declared, record[field] ?? null, cells) : '';
  });

const rowsOf = (
  name: RecordName,
  language: Language,
  { rows = [], own }: MatrixContents,
): readonly NewRow['record'][] =>
  [...rows, ...initialRows(language, rows, own)].filter(({ table }) => table === name).map(({ record }) => record);

/** New rows are written with the Plan's lists: those of the workbook may not be there yet. */
const contextOf = ({ matrix }: WorkbookSnapshot, language: Language, { own }: MatrixContents): CellContext => ({
  language,
  lists: own ? listsOf(own.lists) : listsFrom(),
  date1904: matrix.date1904,
});

/** The table of activities comes last: it tells that there is a matrix. */
const inOrder: readonly RecordName[] = [...recordNames.filter((name) => name !== 'Activity'), 'Activity'];

async function makeWhole(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  language: Language,
  contents: MatrixContents,
  isCreating: boolean,
): Promise<MadeMatrix> {
  const survey = await surveyBook(context, snapshot, ownSheets);
  const cells = contextOf(snapshot, language, contents);
  const writer = new ChunkedWriter(context);
  const given = { context, writer, survey, cells };
  // A table that is made when it is needed is missing where only its cells are left.
  const isExpected = (name: RecordName) =>
    createdRecords.includes(name) || survey.cells.has(declarationOf(name).table.toLowerCase());
  const missing = inOrder.filter((name) => !tableOf(snapshot, name) && isExpected(name));
  const planned = new Map(missing.map((name) => [name, rowsOf(name, language, contents)]));
  const keys = await keysInCells(context, survey, isCreating ? missing : []);
  const isUnfinished = begun.size > 0;
  for (const name of isCreating ? missing : []) begun.add(name);
  if (isUnfinished) nameTables(context, survey);

  const hasCover = isCreating || survey.cells.has(stateTable);
  const hasOldCover = !hasCover || tableIn(snapshot, planState.table) !== undefined || survey.cells.has(stateTable);
  const coverName = planState.sheet[language];
  const known = catalogSheet(survey);
  const wanted = [
    ...(hasOldCover ? [] : [coverName]),
    ...recordNames
      .filter((name) => missing.includes(name) && !survey.cells.has(declarationOf(name).table.toLowerCase()))
      .map((name) => declarationOf(name).sheet[language]),
    ...(known === null ? [catalogSheetName[language]] : []),
  ];
  const [only = '', ...others] = survey.taken;
  const isNewBook = others.length === 0 && survey.blank.has(only.toLowerCase());
  const renaming = isNewBook ? { wanted: coverName, sheet: only } : null;
  const sheets = await placeSheets(context, survey, wanted, ownSheets, renaming);
  const sheetOf = (name: string) => sheets.get(name) ?? name;
  const cover = hasCover
    ? makeCover(context, survey, language, aboutOf(contents), isUnfinished, sheetOf(coverName))
    : null;
  const listsIn = known ?? sheetOf(catalogSheetName[language]);
  const catalogs = await writeCatalogs(context, writer, survey, listsIn, language, {
    isUnfinished,
    isIllustrative: contents.illustrative ?? false,
    ...(contents.own && { own: contents.own.lists }),
  });
  const places: RecordPlace[] = [];
  for (const name of missing) {
    const rows = planned.get(name) ?? [];
    const at = survey.cells.get(declarationOf(name).table.toLowerCase());
    const known = keys.get(name);
    const lacking = known ? rows.filter((record) => !known.has(keyOf(name, record, cells))) : [];
    places.push(
      at
        ? await tableFromCells(given, name, at, lacking)
        : await writeRecordTable(
            given,
            name,
            sheetOf(declarationOf(name).sheet[language]),
            rows,
            tableOptions(name, contents),
          ),
    );
  }
  if (missing.length > 0) markStale(context, snapshot);
  await context.sync();

  const dressed = [...places, ...unfinished(snapshot, missing)];
  const hasAllLooks = await applyLooks(context, [
    ...(cover === null ? [] : looksOfCover(context, cover, language, aboutOf(contents))),
    ...catalogs.looks,
    ...dressed.flatMap((place) => looksOfRecords(context, place, catalogs.addresses, cells)),
    ...(cover === null ? [] : [() => context.workbook.worksheets.getItem(cover).activate()]),
  ]);
  begun.clear();
  ownSheets.clear();
  return { hasAllLooks };
}

/** Gives tables their names that an attempt made and did not come to name: Excel calls them `Tabla1`. */
function nameTables({ workbook }: Excel.RequestContext, { snapshot, freeName: nameFor }: Survey): void {
  for (const declared of [...recordNames.map((name) => declarationOf(name).table), planState.table]) {
    const name = tableIn(snapshot, declared)?.name;
    if (name === undefined || [declared, otherName(declared)].some((one) => name.startsWith(one))) continue;
    const table = workbook.tables.getItem(name);
    table.name = nameFor(declared);
    table.style = appearance.tableStyle;
  }
}

/** What the cover says. */
const aboutOf = ({ own, ...about }: MatrixContents): About => ({ ...about, ...(own && { plan: own.plan }) });

/** How a new table differs from what is declared: a plan of one's own has its targets in their own table alone. */
function tableOptions(name: RecordName, { own, forAdoption }: MatrixContents): TableOptions {
  if (name === 'Indicator' && own) return { leftOut: targetColumns };
  return name === 'Activity' && forAdoption ? { headers: { otherOrUnknown: otherOrUnknown.formerly } } : {};
}

const stateTable = planState.table.toLowerCase();
const catalogSheetName = { es: 'Catálogos', en: 'Lists' } as const;

/**
 * Makes the cover where its table is missing. Gives its sheet where it is still to be given its looks, null where it is a
 * cover that people have had.
 */
function makeCover(
  context: Excel.RequestContext,
  survey: Survey,
  language: Language,
  about: About,
  isUnfinished: boolean,
  sheet: string,
): string | null {
  const { worksheets, tables } = context.workbook;
  const { snapshot, cells } = survey;
  const there = tableIn(snapshot, planState.table);
  if (there) return isUnfinished ? there.sheet : null;
  const at = cells.get(stateTable);
  if (at) {
    if (at.unnamed === null) addStateTable(worksheets.getItem(at.sheet), at.row, at.column, at.length + 1, survey);
    else tables.getItem(at.unnamed).name = survey.freeName(planState.table);
    return isUnfinished ? at.sheet : null;
  }
  worksheets.getItem(sheet).position = 0;
  writeCover(worksheets.getItem(sheet), survey, language, about);
  return sheet;
}

/** The keys of the rows in cells that are to become tables: of rows to begin with only those that are not there are added. */
async function keysInCells(context: Excel.RequestContext, { cells }: Survey, names: readonly RecordName[]) {
  const requested = names.flatMap((name) => {
    const at = cells.get(declarationOf(name).table.toLowerCase());
    return at ? [[name, requestKeys(context, name, at)] as const] : [];
  });
  if (requested.length > 0) await context.sync();
  return new Map(requested.map(([name, keysOf]) => [name, keysOf()]));
}

/** Tables that were made by an attempt that was broken off before it was known to be all there. */
function unfinished(snapshot: WorkbookSnapshot, missing: readonly RecordName[]): readonly RecordPlace[] {
  return recordNames.flatMap((name): RecordPlace[] => {
    const table = tableOf(snapshot, name);
    if (!table || !begun.has(name) || missing.includes(name)) return [];
    const { fields } = snapshot.matrix.tables[name].columns;
    const { sheet, firstRow, firstColumn, rows } = table;
    return [{ name, sheet, row: firstRow - 2, column: firstColumn - 1, fields, length: rows.length }];
  });
}
