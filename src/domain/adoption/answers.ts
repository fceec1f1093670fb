import { z } from 'zod';
import { columnOfLetters } from '../columnLetters';
import { adoptable, orientations } from './layout';
import { isTarget } from './target';

const row = z.number().int().positive();
const rowKey = z.string().regex(/^[1-9]\d*$/, 'is no row number');
const letters = z.string().regex(/^[A-Z]{1,3}$/, 'is no column');
/** A column by its letters or its number. */
const column = z.union([letters.transform(columnOfLetters), row]);
const target = z.string().refine(isTarget, 'is no field, nor keep or ignore');
/** What a text means: a code or several, a number; null leaves the field blank and keeps the text. */
const meaning = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
const constant = z.union([z.string(), z.number(), z.array(z.string())]);

const tableAnswers = z.strictObject({
  record: z.enum(adoptable).optional(),
  orientation: z.enum(orientations).optional(),
  headerRows: z.array(row).optional(),
  headerColumn: column.optional(),
  dataRows: z.tuple([row, row]).optional(),
  dataColumns: z.tuple([column, column]).optional(),
  columns: z.record(letters, target).optional(),
  rows: z.record(rowKey, target).optional(),
  constants: z.record(z.string(), constant).optional(),
  sections: z.string().nullable().optional(),
  sectionRows: z.array(row).optional(),
  skipRows: z.array(row).optional(),
  split: z.record(letters, z.literal('lines')).optional(),
  dateOrder: z.record(z.union([letters, rowKey]), z.enum(['dmy', 'mdy'])).optional(),
  values: z.record(z.string(), z.record(z.string(), meaning)).optional(),
});

const answersSchema = z.strictObject({
  version: z.literal(1),
  sheets: z.record(z.string(), z.union([z.literal('ignore'), z.array(tableAnswers)])).default({}),
  sameActivity: z
    .array(z.strictObject({ rows: z.array(z.tuple([z.string(), row])).min(2), same: z.boolean() }))
    .default([]),
});

/** What people have said of a table; whatever is absent is detected. */
export type TableAnswers = z.output<typeof tableAnswers>;
/** What people have said of a workbook of unknown layout. */
export type Answers = z.output<typeof answersSchema>;

/** No answer at all. */
export const noAnswers: Answers = { version: 1, sheets: {}, sameActivity: [] };

/** Answers as read, or what is wrong with them: a place in the file and what is wrong there. */
export type ReadAnswers =
  | { readonly kind: 'read'; readonly answers: Answers }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** Reads the text of a file of answers. Never throws: an unknown key or value is a fault with its place. */
export function readAnswers(text: string): ReadAnswers {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'faulty', faults: ['This is no JSON.'] };
  }
  const read = answersSchema.safeParse(json);
  if (read.success) return { kind: 'read', answers: read.data };
  return { kind: 'faulty', faults: read.error.issues.flatMap((issue) => faultsIn(issue)) };
}

type Issue = z.core.$ZodIssue;

/** Of a choice between forms that none fits, what is wrong with the likeliest: the one in which it goes wrong deepest. */
function faultsIn(issue: Issue, above: readonly PropertyKey[] = []): readonly string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((one) => one.path.length));
    const [likeliest = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    if (depth(likeliest) > 0) return likeliest.flatMap((one) => faultsIn(one, path));
  }
  return [`${path.map(String).join(' › ') || 'answers'}: ${issue.message}`];
}
