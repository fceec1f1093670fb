import { dayFromSerial, serialFromDay } from '../../model/serial';
import type { Validation, Worksheet } from '../../model/Worksheet';
import { decodeText, encodeText } from 'ooxml';
import { comparisonOf, storedComparison } from '../comparisons';
import {
  attribute,
  childOf,
  childrenOf,
  escapeXml,
  innerOf,
  isTrue,
  prefixed,
  textOf,
  withAttribute,
  withAttributes,
} from '../package/xml';
import { areasOf, ruleGroups, sameRules, sqrefOf } from './ruleGroups';
import type { SheetPart } from './SheetPart';

const kinds: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  list: 'list',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

/** Reads the data validations of a sheet; one of several areas is several in the model. */
export function readValidations(part: SheetPart, sheet: Worksheet, date1904: boolean): void {
  for (const xml of childrenOf(part.get('dataValidations'), 'dataValidation')) {
    const content = readValidation(xml, date1904);
    const source = { xml };
    for (const area of areasOf(attribute(xml, 'sqref'))) sheet.validations.push({ area, ...content, source });
  }
}

function readValidation(xml: string, date1904: boolean): Omit<Validation, 'area'> {
  const text = (name: string) => {
    const value = attribute(xml, name);
    return value === null ? undefined : decodeText(value);
  };
  const [error, title, prompt] = [text('error'), text('errorTitle'), text('prompt')];
  const style = attribute(xml, 'errorStyle') ?? 'stop';
  const isShown = isTrue(attribute(xml, 'showErrorMessage'));
  return {
    rule: readRule(xml, date1904),
    ignoreBlanks: isTrue(attribute(xml, 'allowBlank')),
    ...(!(isShown && error === undefined && title === undefined) && {
      errorAlert: {
        showAlert: isShown,
        style: style.charAt(0).toUpperCase() + style.slice(1),
        title: title ?? '',
        message: error ?? '',
      },
    }),
    ...(prompt !== undefined && {
      prompt: {
        showPrompt: isTrue(attribute(xml, 'showInputMessage')),
        title: text('promptTitle') ?? '',
        message: prompt,
      },
    }),
  };
}

function readRule(xml: string, date1904: boolean): Validation['rule'] {
  const kind = kinds[attribute(xml, 'type') ?? ''];
  if (kind === undefined) return {};
  const formula = (name: string) => {
    const element = childOf(xml, name);
    return element === undefined ? undefined : decodeText(textOf(innerOf(element)));
  };
  const [first, second] = [formula('formula1'), formula('formula2')];
  if (kind === 'list') {
    const literal = /^"((?:[^"]|"")*)"$/.exec(first ?? '')?.[1];
    const source = literal === undefined ? `=${first ?? ''}` : literal.replaceAll('""', '"');
    return { list: { inCellDropDown: !isTrue(attribute(xml, 'showDropDown')), source } };
  }
  if (kind === 'custom') return { custom: { formula: `=${first ?? ''}` } };
  const operator = comparisonOf(attribute(xml, 'operator') ?? 'between', 'validation') ?? 'Between';
  const bound = (text: string | undefined) => (text === undefined ? undefined : readBound(text, kind, date1904));
  return { [kind]: { formula1: bound(first), formula2: bound(second), operator } };
}

/** A bound as Office.js gives it: a number, a date as `2025-07-15`, or a formula. */
function readBound(text: string, kind: string, date1904: boolean): number | string {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) return `=${text}`;
  if (kind !== 'date' || !Number.isInteger(number)) return number;
  return dayFromSerial(number, date1904) ?? number;
}

const saysTheSame = (a: Validation, b: Validation): boolean =>
  JSON.stringify([a.rule, a.errorAlert, a.prompt, a.ignoreBlanks]) ===
  JSON.stringify([b.rule, b.errorAlert, b.prompt, b.ignoreBlanks]);

/** Writes the data validations where they are different: those that say the same as in the file stay as they are. */
export function patchValidations(part: SheetPart, before: Worksheet, sheet: Worksheet, date1904: boolean): void {
  if (sameRules(before.validations, sheet.validations, saysTheSame)) return;
  const groups = ruleGroups(sheet.validations, saysTheSame);
  const rules = groups.map((group) => {
    const [first] = group as [Validation, ...Validation[]];
    const { source } = first;
    const isKept = source && saysTheSame({ area: first.area, ...readValidation(source.xml, date1904) }, first);
    return withAttribute(
      isKept ? source.xml : prefixed(validationXml(first, date1904), part.prefix),
      'sqref',
      sqrefOf(group),
    );
  });
  const old = part.get('dataValidations') ?? prefixed('<dataValidations>', part.prefix);
  const open = withAttribute(old.slice(0, old.indexOf('>') + 1).replace(/\s*\/>$/, '>'), 'count', rules.length);
  part.set(
    'dataValidations',
    ...(rules.length === 0 ? [] : [`${open}${rules.join('')}</${part.prefix}dataValidations>`]),
  );
}

function validationXml({ rule, errorAlert, prompt, ignoreBlanks }: Validation, date1904: boolean): string {
  const [kind, details = {}] = (Object.entries(rule)[0] ?? []) as [string?, Record<string, unknown>?];
  const type = kind === 'wholeNumber' ? 'whole' : kind;
  const text = (value: unknown) =>
    value === undefined || value === '' ? null : encodeText(String(value)).replaceAll('\n', '_x000a_');
  const operator = details['operator'] === undefined ? 'between' : storedComparison(String(details['operator']));
  const element = withAttributes('<dataValidation>', {
    ...(type !== undefined && { type }),
    ...(operator !== 'between' && { operator }),
    ...(ignoreBlanks && { allowBlank: 1 }),
    ...(kind === 'list' && details['inCellDropDown'] === false && { showDropDown: 1 }),
    ...(kind !== undefined && errorAlert?.['showAlert'] !== false && { showErrorMessage: 1 }),
    ...(errorAlert &&
      kind !== undefined && {
        errorStyle: String(errorAlert['style'] ?? 'stop').toLowerCase(),
        errorTitle: text(errorAlert['title']),
        error: text(errorAlert['message']),
      }),
    ...(prompt && {
      ...(prompt['showPrompt'] !== false && { showInputMessage: 1 }),
      promptTitle: text(prompt['title']),
      prompt: text(prompt['message']),
    }),
  });
  const formulas = formulasOf(kind, details).map((formula) => storedFormula(formula, kind, date1904));
  const inner = formulas.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`);
  return `${element}${inner.join('')}</dataValidation>`;
}

function formulasOf(kind: string | undefined, details: Readonly<Record<string, unknown>>): unknown[] {
  if (kind === 'list') return [details['source'] ?? ''];
  if (kind === 'custom') return [details['formula'] ?? details['formula1'] ?? ''];
  return [details['formula1'], details['formula2']].filter((formula) => formula !== undefined);
}

function storedFormula(formula: unknown, kind: string | undefined, date1904: boolean): string {
  const text = String(formula);
  if (text.startsWith('=')) return text.slice(1);
  if (kind === 'list') return `"${text.replaceAll('"', '""')}"`;
  if (kind === 'date' && /^\d{4}-\d\d-\d\d/.test(text)) return String(serialFromDay(text.slice(0, 10), date1904));
  return text;
}
