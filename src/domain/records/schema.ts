import { z } from 'zod';
import { canBeMeant, isDate } from '../calendar';
import { problemCodes, type ProblemCode } from '../problem';
import type { RecordDeclaration } from './declaration';
import { languages } from '../plan/language';
import { toCell } from './cell';
import { fitsCell } from './cellLimit';
import type { Field, Fields, FieldValue, RecordOf } from './field';
import type { Lists } from './listIndex';

const timestampShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** Schema of one field's value; issue messages are problem codes, params tell the rest. */
function fieldSchema(field: Field, lists: Lists): z.ZodType {
  return kindSchema(field, lists).refine((value) => fitsOneCell(field, value as FieldValue, lists), 'tooLong');
}

/** Whether the value fits into its cell in either language; of what is of the wrong kind the schema says that. */
function fitsOneCell(field: Field, value: FieldValue, lists: Lists): boolean {
  if (typeof value !== 'string' && !Array.isArray(value)) return true;
  if (field.kind === 'date' || field.kind === 'timestamp') return true;
  return languages.every((language) => fitsCell(String(toCell(field, value, { language, lists, date1904: false }))));
}

function kindSchema(field: Field, lists: Lists): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'reference':
      return z.string().min(1).nullable();
    case 'integer':
      return bounded(z.number('notANumber').int('notAnInteger'), field).nullable();
    case 'decimal':
      return bounded(z.number('notANumber'), field).nullable();
    case 'date':
      return z
        .string()
        .refine((date) => isDate(date) && canBeMeant(date), 'notADate')
        .nullable();
    case 'timestamp':
      return z.string().regex(timestampShape, 'notADate').nullable();
    case 'yesNo':
      return z.boolean('notYesNo').nullable();
    case 'pickOne':
      return memberSchema(field.list, lists).nullable();
    case 'pickMany':
      return z.array(memberSchema(field.list, lists)).readonly();
    case 'references':
      return z.array(z.string().min(1)).readonly();
  }
}

const bounded = (schema: z.ZodNumber, { min = -Infinity, max = Infinity }: { min?: number; max?: number }) =>
  schema.refine((value) => value >= min && value <= max, 'outOfRange');

function memberSchema(name: keyof Lists, lists: Lists): z.ZodString {
  const list = lists[name];
  return list.open ? z.string().min(1) : z.string().refine((code) => list.has(code), 'unknownMember');
}

/**
 * Schema of a whole record, made from its declaration: kinds, limits and list members. What must be filled depends
 * on the stage and is not its business (`note/completeness.ts`).
 */
export function recordSchema<F extends Fields>(
  declaration: RecordDeclaration<F>,
  lists: Lists,
): z.ZodType<RecordOf<F>> {
  const shape = Object.entries(declaration.fields).map(([name, field]) => [name, fieldSchema(field, lists)]);
  return z.object(Object.fromEntries(shape)) as z.ZodType<RecordOf<F>>;
}

/** What is wrong with a record's values, by field; empty where nothing is. */
export function faultsOf(schema: z.ZodType, record: object): ReadonlyMap<string, ProblemCode> {
  const issues = schema.safeParse(record).error?.issues ?? [];
  const codeOf = (message: string): ProblemCode =>
    (problemCodes as readonly string[]).includes(message) ? (message as ProblemCode) : 'outOfRange';
  return new Map(issues.map(({ path, message }) => [String(path[0]), codeOf(message)]));
}
