import { readRule, type RuleReading } from '../../../domain/indicators/readRule';
import { readExpectedPath } from '../../../domain/indicators/expectedPath';
import { isAgainstDirection } from '../../../domain/indicators/progress';
import { missingParts, ruleOf, type RuleDraft, type RulePart } from '../../../domain/indicators/ruleDraft';
import { ruleCells } from '../../../domain/indicators/ruleText';
import type { RuleCells } from '../../../domain/indicators/rule';
import type { Language } from '../../../domain/plan/language';
import { isBlank, sameValue } from '../../../domain/records/cell';
import { blankRecord } from '../../../domain/records/declaration';
import { rowId } from '../../../domain/records/ids';
import { indicator, yearTargetFields, type Indicator } from '../../../domain/records/indicator';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { faultsOf, recordSchema } from '../../../domain/records/schema';
import { againstDirection, pathUnread } from '../../../domain/review/targetProblems';
import { problemText } from '../../../i18n/problemText';
import { texts } from '../../../i18n/texts';
import type { RecordEdit } from '../../../workbook/operations/saveRecords';

/** What the form of an indicator holds. */
export interface IndicatorEdit {
  /** Its fields; of the rule the cells as they were read, which the draft takes the place of. */
  readonly values: Indicator;
  readonly draft: RuleDraft;
  /** Parts of the rule whose unread rest the person agreed to drop. */
  readonly accepted: readonly RulePart[];
}

/** The row as it was when the form was opened; null for a new indicator. */
export type IndicatorBase = Row<Indicator> | null;

export type IndicatorField = keyof Indicator & string;

/** The form's fields that are no part of the rule, as they stand in it. */
export const formFields = {
  identity: ['nameEs', 'nameEn', 'level', 'expectedResults', 'definition', 'unit'],
  plan: ['baseline', 'planTarget'],
  years: yearTargetFields,
  path: ['expectedPath'],
  followUp: ['frequency', 'responsible', 'verification'],
} as const satisfies Readonly<Record<string, readonly IndicatorField[]>>;

export const ruleParts = ['source', 'filter', 'measure', 'timing'] as const satisfies readonly RulePart[];

export const isRulePart = (name: string): name is RulePart => (ruleParts as readonly string[]).includes(name);

/** What the form begins with. A row typed in without a code gets this one. */
export function editOf(values: Indicator, id: string, matrix: Matrix): IndicatorEdit {
  return { values: { ...values, id: values.id ?? id }, draft: readRule(values, matrix.lists).draft, accepted: [] };
}

/** A new indicator with this code, of the plan of today: what earlier plans reported has no place for it. */
export function newEdit(id: string, matrix: Matrix, today: string): IndicatorEdit {
  const { plans, tables } = matrix;
  const isOfSome = plans.all.length > 1 && tables.Indicator.columns.position.has('plans');
  const own = isOfSome ? [plans.planAt(today).code] : [];
  const values = { ...blankRecord(indicator), id, direction: 'up', frequency: 'semiannual', plans: own } as const;
  return editOf(values, id, matrix);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the form holds something else than it began with. */
export const isChanged = (edit: IndicatorEdit, initial: IndicatorEdit): boolean => !same(edit, initial);

const inDraft = { source: 'source', filter: 'where', measure: 'measure', timing: 'timing' } as const;

/** Whether the rule is to be written anew. */
function isNewRule({ draft, accepted }: IndicatorEdit, read: RuleReading): boolean {
  return accepted.length > 0 || !same(draft, read.draft);
}

/** The rule's cells as they are to be written: as they were typed while nothing of the rule changes. */
export function cellsOf(edit: IndicatorEdit, matrix: Matrix): RuleCells {
  const { source, filter, measure, timing } = edit.values;
  const rule = ruleOf(edit.draft);
  const isTyped = rule === null || !isNewRule(edit, readRule(edit.values, matrix.lists));
  return isTyped ? { source, filter, measure, timing } : ruleCells(rule, matrix.language, matrix.lists);
}

/** What the form has to say, by field or part of the rule. */
export interface IndicatorFindings {
  /** What keeps it from being saved. */
  readonly errors: ReadonlyMap<string, string>;
  /** What is worth mending and keeps nobody from saving: old rows stay editable. */
  readonly warnings: ReadonlyMap<string, string>;
  /** Parts of the rule in which something has still to be chosen. */
  readonly missing: ReadonlySet<RulePart>;
  /** Parts of the rule of which the sheet holds something that was not understood. */
  readonly unread: ReadonlySet<RulePart>;
}

/** What is wrong with what was entered. */
export function findingsOf(edit: IndicatorEdit, base: IndicatorBase, matrix: Matrix, language: Language) {
  const { values } = edit;
  const errors = new Map<string, string>();
  const warnings = new Map<string, string>();
  const put = (field: IndicatorField, words: string) => {
    const isOwn = base === null || !sameValue(values[field], base.record[field]);
    (isOwn ? errors : warnings).set(field, words);
  };
  for (const [field, code] of faultsOf(recordSchema(indicator, matrix.lists), values)) {
    if (isRulePart(field)) continue;
    const params = { value: String(values[field as IndicatorField]) };
    put(field as IndicatorField, problemText({ code, severity: 'error', table: 'Indicator', params }, language));
  }
  for (const field of ['nameEs', 'level'] as const)
    if (isBlank(values[field])) put(field, texts(language).problems.requiredField);
  const code = base === null ? codeFault(values.id, matrix) : null;
  if (code)
    errors.set('id', code === 'requiredField' ? texts(language).problems[code] : texts(language).indicatorForm[code]);
  if (readExpectedPath(values.expectedPath, matrix.plans).kind === 'unread')
    put('expectedPath', problemText(pathUnread(values), language));
  if (isAgainstDirection(values, values))
    warnings.set('direction', problemText(againstDirection(values, values), language));
  const unread = ruleFindings(edit, base, matrix, language, { errors, warnings });
  return { errors, warnings, missing: new Set(missingParts(edit.draft)), unread } satisfies IndicatorFindings;
}

/** What is wrong with the code of a new indicator; null where nothing is. */
function codeFault(id: string | null, { tables }: Matrix): 'requiredField' | 'codeTaken' | 'codeUnfit' | null {
  if (rowId(id) === '') return 'requiredField';
  if (tables.Indicator.byId.has(rowId(id))) return 'codeTaken';
  return /[;\n]/.test(id ?? '') ? 'codeUnfit' : null;
}

/** Tells what of the rule cannot be read or is still to be chosen; gives the parts with something unread. */
function ruleFindings(
  edit: IndicatorEdit,
  base: IndicatorBase,
  { lists }: Matrix,
  language: Language,
  { errors, warnings }: { readonly errors: Map<string, string>; readonly warnings: Map<string, string> },
): ReadonlySet<RulePart> {
  const read = readRule(edit.values, lists);
  const isTyped = (part: RulePart) => sameValue(edit.values[part], base?.record[part]);
  const mustBeWhole = base === null || isNewRule(edit, read) || !ruleParts.every(isTyped);
  const found = mustBeWhole ? errors : warnings;
  const unread = new Set<RulePart>();
  for (const part of missingParts(edit.draft)) found.set(part, texts(language).indicatorForm.incomplete);
  if (base === null) return unread;
  for (const part of ruleParts) {
    const problems = read.problems.filter(({ field }) => field === part);
    const isDealtWith = edit.accepted.includes(part) || !same(edit.draft[inDraft[part]], read.draft[inDraft[part]]);
    if (problems.length === 0 || isDealtWith) continue;
    unread.add(part);
    found.set(part, problems.map((problem) => problemText({ ...problem, table: 'Indicator' }, language)).join(' '));
  }
  return unread;
}

/** Whether what the indicator counts, or how it is broken down, becomes another than in the sheet. */
export function isRedefined(edit: IndicatorEdit, base: IndicatorBase, matrix: Matrix): boolean {
  if (base === null) return false;
  const cells = cellsOf(edit, matrix);
  const isOther = (field: keyof RuleCells) => !sameValue(cells[field], base.record[field]);
  return ruleParts.some(isOther) || !sameValue(edit.values.breakdown, base.record.breakdown);
}

/** What has to be written for a form. */
export function recordEdit(edit: IndicatorEdit, base: IndicatorBase, matrix: Matrix): RecordEdit {
  const id = edit.values.id?.trim() ?? null;
  return { table: 'Indicator', base: base as Row | null, values: { ...edit.values, ...cellsOf(edit, matrix), id } };
}
