import { intersect } from '../../model/area';
import { isFormula } from '../../model/formulaText';
import { colorOf } from '../colors';
import { wordOf } from '../enumerations';
import { requireAllowed } from '../protect';
import { defineObject, hostObject, HostError, type ObjectType } from '../objectType';
import type { RangeTarget } from './rangeCells';

interface FormatTarget {
  readonly rule: Record<string, unknown>;
  readonly path: string;
}

/** A formula of a rule. Throws `InvalidArgument` for what Excel would not take. */
function checkedFormula(value: unknown): string {
  const formula = String(value);
  if (!formula.startsWith('=') || !isFormula(formula)) throw new HostError('InvalidArgument', formula);
  return formula;
}

const ruleType = defineObject<FormatTarget>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ rule }) => rule['formula'] ?? '',
      set: ({ rule }, value) => (rule['formula'] = checkedFormula(value)),
    },
  },
  methods: {},
});

const coloredType = (name: string) =>
  defineObject<FormatTarget>({
    name,
    properties: {
      Color: {
        get: ({ rule, path }) => rule[`${path}Color`] ?? '',
        set: ({ rule, path }, value) => (rule[`${path}Color`] = colorOf(value)),
      },
      ...(name.endsWith('Font')
        ? {
            Bold: {
              get: ({ rule }: FormatTarget) => rule['bold'] ?? false,
              set: ({ rule }: FormatTarget, value: never) => (rule['bold'] = value),
            },
          }
        : {}),
    },
    methods: {},
  });
const fillType = coloredType('ConditionalRangeFill');
const fontType = coloredType('ConditionalRangeFont');

const rangeFormatType = defineObject<FormatTarget>({
  name: 'ConditionalRangeFormat',
  properties: {
    Fill: { get: ({ rule }) => hostObject(fillType, { rule, path: 'fill' }) },
    Font: { get: ({ rule }) => hostObject(fontType, { rule, path: 'font' }) },
  },
  methods: {},
});

const customType = defineObject<FormatTarget>({
  name: 'CustomConditionalFormat',
  properties: {
    Rule: { get: (target) => hostObject(ruleType, target) },
    Format: { get: (target) => hostObject(rangeFormatType, target) },
  },
  methods: {},
});

const formatType = defineObject<FormatTarget>({
  name: 'ConditionalFormat',
  properties: { Custom: { get: (target) => hostObject(customType, target) } },
  methods: {},
});

export const conditionalFormatsType: ObjectType<RangeTarget> = defineObject<RangeTarget>({
  name: 'ConditionalFormatCollection',
  properties: {},
  methods: {
    Add: ({ sheet, area }, [kind], context) => {
      requireAllowed(sheet, context, 'allowFormatCells');
      if (wordOf('ConditionalFormatType', kind) !== 'Custom')
        throw new HostError('ApiNotFound', `ConditionalFormat ${String(kind)}`);
      const rule: Record<string, unknown> = {};
      sheet.conditionalFormats = [...sheet.conditionalFormats, { area, kind: String(kind), rule }];
      return hostObject(formatType, { rule, path: '' });
    },
    GetCount: ({ sheet, area }) => sheet.conditionalFormats.filter((one) => intersect(one.area, area)).length,
    ClearAll: ({ sheet, area }, _, context) => {
      requireAllowed(sheet, context, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !intersect(one.area, area));
    },
  },
});
