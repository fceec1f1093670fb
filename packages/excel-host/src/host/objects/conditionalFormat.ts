import { intersect } from '../../model/area';
import { defineObject, hostObject, type ObjectType } from '../objectType';
import type { RangeTarget } from './range';

interface FormatTarget {
  readonly rule: Record<string, unknown>;
  readonly path: string;
}

const ruleType = defineObject<FormatTarget>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: { get: ({ rule }) => rule['formula'] ?? '', set: ({ rule }, value) => (rule['formula'] = value) },
  },
  methods: {},
});

const colorOf = (name: string) =>
  defineObject<FormatTarget>({
    name,
    properties: {
      Color: {
        get: ({ rule, path }) => rule[`${path}Color`] ?? '',
        set: ({ rule, path }, value) => (rule[`${path}Color`] = value),
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
const fillType = colorOf('ConditionalRangeFill');
const fontType = colorOf('ConditionalRangeFont');

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
    Add: ({ sheet, area }, [kind]) => {
      const rule: Record<string, unknown> = {};
      sheet.conditionalFormats.push({ area, kind: String(kind), rule });
      return hostObject(formatType, { rule, path: '' });
    },
    GetCount: ({ sheet, area }) => sheet.conditionalFormats.filter((one) => intersect(one.area, area)).length,
    ClearAll: ({ sheet, area }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !intersect(one.area, area));
    },
  },
});
