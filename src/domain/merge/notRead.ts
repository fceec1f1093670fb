import type { Problem, ProblemCode } from '../problem';
import type { Matrix } from '../records/matrix';
import { declarationOf, type RecordName } from '../records/records';
import type { ImportItem, ImportPreview } from './importPreview';

/** What a file holds and the import leaves out because nothing could be made of it. */
const unreadCodes: ReadonlySet<ProblemCode> = new Set([
  'notANumber',
  'notAnInteger',
  'outOfRange',
  'notADate',
  'notYesNo',
  'excelError',
  'tooLong',
  'unknownReference',
  'textNotTaken',
]);

/**
 * Whether files hold something of a record that was not read and that the matrix does not hold just as unreadable:
 * people must know of it even where nothing else of the record changes.
 */
export function isPartlyUnread({ problems, records }: ImportItem): boolean {
  return problems.some(({ code, table, field }) => {
    const row = records.find((record) => record.table === table)?.row;
    const isKnown = field !== undefined && row !== undefined && row !== null && field in row.unreadable;
    return unreadCodes.has(code) && !isKnown;
  });
}

/** Tables of which an import takes rows. */
const taken: readonly RecordName[] = ['Activity', 'ConceptNote', 'Product', 'CountryReport'];

/** What of a copy's tables is not read as a whole: rows below them, columns whose header is not known or is there twice. */
export function notReadOf(source: string, { problems, tables }: Matrix): ImportPreview['notRead'] {
  const untold = problems.filter((problem) => isOfTable(problem) && hasTable(problem));
  return untold.length === 0 ? [] : [{ source, problems: untold }];

  function hasTable({ table }: Problem): boolean {
    return taken.some((name) => name === table && tables[name].raw !== null);
  }
}

function isOfTable({ code, table, field }: Problem): boolean {
  if (code === 'rowsBelowTable' || code === 'duplicateColumn') return true;
  const name = taken.find((one) => one === table);
  const declared = name === undefined || field === undefined ? undefined : declarationOf(name).fields[field];
  return code === 'missingColumn' && declared?.origin === 'entered';
}
