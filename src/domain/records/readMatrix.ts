import { sourceLanguage } from '../plan/language';
import type { Problem } from '../problem';
import { atOnce, type Steps } from '../steps';
import { defaultSettings, setting, type Settings } from './catalog';
import type { CellContext } from './cell';
import { languageOfHeaders } from './columns';
import { hasOwnTargets, targetColumns } from './targetColumns';
import type { Lists } from './listIndex';
import type { Matrix, RawTable, TableData } from './matrix';
import { withNamedHeaders } from './namedHeaders';
import { readLists } from './readCatalogs';
import { readPlans } from './readPlans';
import { readTable, readTableInSteps, type ReadTable } from './readTable';
import { recogniseTables } from './recogniseTables';
import { declarationOf, recordNames, type RecordName } from './records';

/** Reads every table of the workbook. Never throws: what is missing or unreadable becomes a problem. */
export function readMatrix(raw: readonly RawTable[], options: ReadingOptions): Matrix {
  return atOnce(readMatrixInSteps(raw, options));
}

interface ReadingOptions {
  readonly date1904: boolean;
  /** The matrix as it was read before: rows whose cells are still the same are taken from it as they are. */
  readonly earlier?: Matrix | undefined;
  /** The lists that hold for a workbook without any of its own, as where its tables were lost. */
  readonly lists?: Lists | undefined;
  /** Told while a table is read of how many problems were found in it; what it throws ends the reading. */
  readonly onProblems?: ((count: number) => void) | undefined;
}

/** The same in steps. */
export function* readMatrixInSteps(
  raw: readonly RawTable[],
  { date1904, earlier, lists: given, onProblems }: ReadingOptions,
): Steps<Matrix> {
  const ours = recogniseTables(withNamedHeaders(raw));
  const find = (name: string) => ours.get(name.toLowerCase()) ?? null;
  // A workbook with nothing but notes is written in the language of these.
  const headers = (name: RecordName) =>
    languageOfHeaders(declarationOf(name), find(declarationOf(name).table)?.headers ?? []);
  const language = headers('Activity') ?? headers('ConceptNote') ?? sourceLanguage;
  const lists = readLists(find, earlier?.lists, given);
  const context: CellContext = { language, lists, date1904 };
  // In another context the same cells would mean something else.
  const isSame = earlier?.lists === lists && earlier.language === language && earlier.date1904 === date1904;
  const read: ReadTable<unknown>[] = [];
  for (const name of recordNames) {
    const declaration = declarationOf(name);
    const before = isSame ? (earlier.tables[name] as TableData) : undefined;
    read.push(yield* readTableInSteps(declaration, find(declaration.table), context, { earlier: before, onProblems }));
  }
  const settings = readSettings(find(setting.table), context);
  const tables = Object.fromEntries(recordNames.map((name, i) => [name, read[i]?.data])) as Matrix['tables'];
  // A table of targets does without the columns that it takes the place of.
  const doesWithout = hasOwnTargets({ tables });
  const isMissed = ({ code, table, field }: Problem) =>
    !(doesWithout && code === 'missingColumn' && table === 'Indicator' && targetColumns.includes(field ?? ''));
  return {
    language,
    date1904,
    lists,
    settings: settings.values,
    plans: readPlans(tables.StrategicPlan, earlier?.plans),
    tables,
    problems: [...read.flatMap(({ problems }) => problems).filter(isMissed), ...settings.problems],
  };
}

/** The settings, and which of them could not be read; for those the one that a new workbook starts with stands in. */
function readSettings(raw: RawTable | null, context: CellContext) {
  const values: Record<string, number> = {};
  for (const [code, { value }] of Object.entries(defaultSettings)) values[code] = value;
  const read = raw && readTable(setting, raw, context);
  for (const { record } of read?.data.rows ?? []) {
    if (record.code !== null && record.code in values && record.value !== null) values[record.code] = record.value;
  }
  const problems = (read?.problems ?? [])
    .filter(({ field, sheetRow }) => field === 'value' && sheetRow !== undefined)
    .map((problem): Problem => ({
      ...problem,
      table: setting.table,
      field: setting.fields.value.label[context.language],
    }));
  return { values: values as Settings, problems };
}
