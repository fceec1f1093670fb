import { foldText } from '../foldText';
import { inEach } from '../plan/language';
import { fromCell, sameValue, type CellContext } from './cell';
import { cutToCell } from './cellLimit';
import { sheetNamesOf } from './declaration';
import type { Field, FieldValue } from './field';
import { declarationOf, recordNames, type RecordName } from './records';

/** What a line of the change log is of. */
export interface LoggedField {
  readonly name: RecordName;
  readonly field: string;
}

/**
 * The table and the field of a line of the change log, as it names them: by their labels in either language, as earlier
 * editions did by the name of the Excel table and the code of the field. Null where they are not ours.
 */
export function readLogLine(table: string, field: string): LoggedField | null {
  const named = tables.get(foldText(table));
  const code = named && (Object.hasOwn(named.codes, field) ? field : named.labels.get(foldText(field)));
  return named && code !== undefined ? { name: named.name, field: code } : null;
}

/** Every record by what its table is called. */
const tables = new Map(
  recordNames.flatMap((name) => {
    const declaration = declarationOf(name);
    const { table, fields } = declaration;
    const spellings = Object.entries(fields).flatMap(([code, { label, formerly = [] }]) =>
      [...inEach(label), ...formerly].map((words) => [foldText(words), code] as const),
    );
    // Where two fields share a spelling, that of the present edition stands before a former one.
    const entry = { name, codes: fields, labels: new Map(spellings.reverse()) };
    return [table, ...sheetNamesOf(declaration)].map((words) => [foldText(words), entry] as const);
  }),
);

/** Whether what a line of the change log says a field held is this value, whether as labels or as codes. */
export function isLogged(field: Field, words: string | null, value: FieldValue, context: CellContext): boolean {
  if (words === null) return sameValue(readLogged(field, words, context), value);
  if (typeof value === 'string' && words === cutToCell(value)) return true;
  return sameValue(readLogged(field, words, context), value);
}

/** What a line of the change log says that a field held. */
export function readLogged(field: Field, words: string | null, context: CellContext): FieldValue {
  if (words === null) return fromCell(field, '', context).value;
  const isNumber = field.kind === 'integer' || field.kind === 'decimal';
  // The log writes numbers with a point and nothing else, whatever people do.
  return isNumber ? Number(words) : fromCell(field, words, context).value;
}
