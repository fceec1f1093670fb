import { formatArea, intersect } from '../../model/area';
import { serialFromDay } from '../../model/serial';
import type { Validation, Worksheet } from '../../model/Worksheet';
import { wordOf } from '../enumerations';
import { defineObject, HostError, isHostObject, type HostContext, type HostObject, type Property } from '../objectType';
import { requireAllowed } from '../protect';
import type { RangeTarget } from './rangeCells';

const sameArea = (target: RangeTarget) =>
  target.sheet.validations.find(({ area }) => JSON.stringify(area) === JSON.stringify(target.area));

function change(target: RangeTarget, part: Partial<Validation>, context: HostContext): void {
  requireAllowed(target.sheet, context);
  const old = sameArea(target);
  const kept = target.sheet.validations.filter((one) => one !== old);
  target.sheet.validations = [...kept, { area: target.area, rule: {}, ignoreBlanks: true, ...old, ...part }];
  context.workbook.emit({ kind: 'format', sheet: target.sheet, source: 'api' });
}

const at = ({ sheet, area }: RangeTarget) => sheet.validations.find((one) => intersect(one.area, area) !== null);

function part(
  key: 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks',
  fallback: unknown,
  checked: (value: unknown, target: RangeTarget) => unknown,
): Property<RangeTarget> {
  return {
    get: (target) => at(target)?.[key] ?? fallback,
    set: (target, value, context) => change(target, { [key]: checked(value, target) }, context),
  };
}

const kinds: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Excel takes no longer list that is written into a rule, title and message. */
const longest = { list: 255, title: 32, message: 255 };

/** A rule in which a range that was given as such is written as a reference. Throws `InvalidArgument`. */
function checkedRule(value: unknown, { sheet }: RangeTarget): unknown {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  const [[kind, details] = []] = entries;
  if (entries.length === 0) return {};
  if (entries.length > 1 || kind === undefined || !(kind in kinds) || typeof details !== 'object' || !details)
    throw new HostError('InvalidArgument', 'rule');
  const written = Object.fromEntries(
    Object.entries(details as Record<string, unknown>).map(([name, one]) => [
      name,
      isHostObject(one) ? referenceTo(one, sheet) : one,
    ]),
  );
  const { source, operator, formula1, formula } = written;
  if (
    kind === 'list' &&
    (typeof source !== 'string' || (!source.startsWith('=') && (source === '' || source.length > longest.list)))
  )
    throw new HostError('InvalidArgument', 'source of a list');
  if (kind === 'custom' && (typeof formula !== 'string' || !formula.startsWith('=')))
    throw new HostError('InvalidArgument', 'formula of a rule');
  if (kind !== 'list' && kind !== 'custom') {
    const word = wordOf('DataValidationOperator', operator);
    const isBetween = word === 'Between' || word === 'NotBetween';
    const bounds = isBetween ? [formula1, written['formula2']] : [formula1];
    if (!bounds.every((bound) => isBound(kind, bound))) throw new HostError('InvalidArgument', 'bounds of a rule');
  }
  return { [kind]: written };
}

/** Days and times in the shape of ISO 8601, which alone the reference allows besides formulas. */
const isoMoment = /^(\d{4}-\d\d-\d\d)?(T?\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Whether something can be a bound of a rule: a number or a formula, and of days and times no text of a locale. */
function isBound(kind: string, bound: unknown): boolean {
  if (typeof bound === 'number') return Number.isFinite(bound);
  if (typeof bound !== 'string' || bound === '') return false;
  if (bound.startsWith('=')) return true;
  return kind === 'date' || kind === 'time' ? isoMoment.test(bound) : Number.isFinite(Number(bound));
}

/** A rule as it is read: its bounds are formulas, however they were given. */
function readRule(rule: Validation['rule'], date1904: boolean): Validation['rule'] {
  const asRead = ([name, one]: readonly [string, unknown]) => [
    name,
    /^formula\d$/.test(name) ? formulaOf(one, date1904) : one,
  ];
  return Object.fromEntries(
    Object.entries(rule).map(([kind, details]) => [
      kind,
      Object.fromEntries(Object.entries(details as object).map(asRead)),
    ]),
  );
}

function formulaOf(bound: unknown, date1904: boolean): unknown {
  if (bound === undefined) return bound;
  const text = String(bound);
  if (text.startsWith('=')) return text;
  const [day] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  return `=${day === undefined ? text : serialFromDay(day, date1904)}`;
}

function referenceTo(range: HostObject, own: Worksheet): string {
  const { sheet, area } = range.target as RangeTarget;
  const cells = formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return sheet === own ? `=${cells}` : `='${sheet.name.replaceAll("'", "''")}'!${cells}`;
}

function checkedTexts(value: unknown): unknown {
  const { title = '', message = '' } = (value ?? {}) as { title?: string; message?: string };
  if (title.length > longest.title || message.length > longest.message)
    throw new HostError('InvalidArgument', 'too long for a title or a message');
  return value;
}

function checkedAlert(value: unknown): unknown {
  const { style } = (value ?? {}) as { style?: unknown };
  if (style !== undefined) wordOf('DataValidationAlertStyle', style);
  return checkedTexts(value);
}

export const dataValidationType = defineObject<RangeTarget>({
  name: 'DataValidation',
  properties: {
    Rule: {
      ...part('rule', {}, checkedRule),
      get: (target, { workbook }) => readRule(at(target)?.rule ?? {}, workbook.date1904),
    },
    ErrorAlert: part('errorAlert', { showAlert: true, style: 'Stop', title: '', message: '' }, checkedAlert),
    Prompt: part('prompt', { showPrompt: true, title: '', message: '' }, checkedTexts),
    IgnoreBlanks: part('ignoreBlanks', true, Boolean),
    Type: { get: (target) => kinds[Object.keys(at(target)?.rule ?? {})[0] ?? ''] ?? 'None' },
  },
  methods: {
    Clear: ({ sheet, area }, _, context) => {
      requireAllowed(sheet, context);
      sheet.validations = sheet.validations.filter((one) => !intersect(one.area, area));
    },
  },
});
