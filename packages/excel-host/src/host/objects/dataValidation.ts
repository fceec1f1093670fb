import { intersect } from '../../model/area';
import type { Validation } from '../../model/Worksheet';
import { defineObject, type HostContext, type Property } from '../objectType';
import { requireEditable, type RangeTarget } from './range';

const sameArea = (target: RangeTarget) =>
  target.sheet.validations.find(({ area }) => JSON.stringify(area) === JSON.stringify(target.area));

function change(target: RangeTarget, part: Partial<Validation>, context: HostContext): void {
  requireEditable(target.sheet, context);
  const old = sameArea(target);
  const kept = target.sheet.validations.filter((one) => one !== old);
  target.sheet.validations = [...kept, { area: target.area, rule: {}, ignoreBlanks: true, ...old, ...part }];
  context.workbook.emit({ kind: 'format', sheet: target.sheet, source: 'api' });
}

const at = ({ sheet, area }: RangeTarget) => sheet.validations.find((one) => intersect(one.area, area) !== null);

function part(key: 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks', fallback: unknown): Property<RangeTarget> {
  return {
    get: (target) => at(target)?.[key] ?? fallback,
    set: (target, value, context) => change(target, { [key]: value }, context),
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

export const dataValidationType = defineObject<RangeTarget>({
  name: 'DataValidation',
  properties: {
    Rule: part('rule', {}),
    ErrorAlert: part('errorAlert', { showAlert: true, style: 'Stop', title: '', message: '' }),
    Prompt: part('prompt', { showPrompt: true, title: '', message: '' }),
    IgnoreBlanks: part('ignoreBlanks', true),
    Type: { get: (target) => kinds[Object.keys(at(target)?.rule ?? {})[0] ?? ''] ?? 'None' },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      sheet.validations = sheet.validations.filter((one) => !intersect(one.area, area));
    },
  },
});
