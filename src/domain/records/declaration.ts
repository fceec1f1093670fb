import { inEach, type Bilingual } from '../plan/language';
import { integer, text, timestamp, type Fields, type RecordOf } from './field';

/** What a table is: the one place from which schema, columns, cells, form and import are derived. */
export interface RecordDeclaration<F extends Fields = Fields> {
  readonly name: string;
  /** Name of the Excel table, the same in every language. */
  readonly table: string;
  readonly sheet: Bilingual;
  /** What earlier editions called the sheet, in any language: the change log of a workbook of theirs names it so. */
  readonly formerSheets?: readonly string[];
  /** One such record, as the pane calls it. */
  readonly singular: Bilingual;
  /** First letter of its ids, for records whose key is an id made by the add-in. */
  readonly idLetter?: string;
  /** Fields that together identify a row; the first one is the table's first column and never blank. */
  readonly key: readonly string[];
  /** Whether a workbook has its table only once something is to stand in it: without it nothing is missing. */
  readonly madeWhenNeeded?: true;
  /** Whether workbooks of earlier editions lack its table: that is no problem then. */
  readonly optionalTable?: true;
  readonly fields: F;
}

/** Declares a record type; the return type keeps each field's own type. */
export function defineRecord<const F extends Fields>(
  declaration: RecordDeclaration<F> & { readonly key: readonly (keyof F & string)[] },
): RecordDeclaration<F> {
  return declaration;
}

/** The record type of a declaration. */
export type RecordType<D> = D extends RecordDeclaration<infer F> ? RecordOf<F> : never;

/** What the add-in keeps on each row that it edits: conflicts are seen by them, copies merged by them. */
export const keptFields = {
  version: integer('Versión', 'Version', { origin: 'kept' }),
  updatedAt: timestamp('Actualizada', 'Updated'),
  updatedBy: text('Por', 'By', { origin: 'kept', width: 18 }),
} as const;

/** What the sheet of a record is and was called, in any language. */
export const sheetNamesOf = ({ sheet, formerSheets = [] }: RecordDeclaration): readonly string[] => [
  ...inEach(sheet),
  ...formerSheets,
];

/** Field names of a declaration in column order. */
export function fieldNames<F extends Fields>(declaration: RecordDeclaration<F>): (keyof F & string)[] {
  return Object.keys(declaration.fields);
}

/** A record with every field blank. */
export function blankRecord<F extends Fields>(declaration: RecordDeclaration<F>): RecordOf<F> {
  const blank = Object.entries(declaration.fields).map(([name, field]) => [
    name,
    field.kind === 'pickMany' || field.kind === 'references' ? [] : null,
  ]);
  return Object.fromEntries(blank) as RecordOf<F>;
}

/**
 * Whether a field holds only what the add-in computes from the rest of its row: where nothing else is filled there is no
 * record, only what is left of one.
 */
export const isComputed = ({ fields, key }: RecordDeclaration, name: string): boolean =>
  fields[name]?.origin === 'computed' && !key.includes(name);
