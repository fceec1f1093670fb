import type { Worksheet as XlsxSheet } from '@cj-tech-master/excelts';
import { formatArea, parseArea } from '../model/area';
import type { ConditionalFormat, Worksheet } from '../model/Worksheet';
import { comparisonOf, storedComparison } from './comparisons';

type Rule = Parameters<XlsxSheet['addConditionalFormatting']>[0]['rules'][number];
type Look = { fillColor?: string; fontColor?: string; bold?: boolean };

/** Writes the conditional formats of a sheet; those of a kind that the model does not know as their file had them. */
export function writeConditionalFormats(target: XlsxSheet, { conditionalFormats }: Worksheet): void {
  conditionalFormats.forEach((format, index) =>
    target.addConditionalFormatting({ ref: formatArea(format.area), rules: [ruleOf(format, index + 1)] }),
  );
}

function ruleOf({ kind, rule }: ConditionalFormat, priority: number): Rule {
  const bare = (formula: unknown) => String(formula ?? '').replace(/^=/, '');
  const look = { style: styleOf(rule), priority };
  if (kind === 'Custom') return { type: 'expression', formulae: [bare(rule['formula'])], ...look };
  if (kind !== 'CellValue') return { ...(rule['source'] as Rule), priority };
  const formulae = [rule['formula1'], rule['formula2']].filter((formula) => formula !== undefined).map(bare);
  return { type: 'cellIs', operator: storedComparison(String(rule['operator'])) as never, formulae, ...look };
}

const argb = (color: string) => ({ argb: `FF${color.replace('#', '').toUpperCase()}` });

function styleOf({ fillColor, fontColor, bold }: Look): Rule['style'] {
  const font = { ...(bold && { bold }), ...(fontColor && { color: argb(fontColor) }) };
  return {
    // Of a conditional fill Excel takes the background colour, unlike that of a cell.
    ...(fillColor && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fillColor) } }),
    ...(Object.keys(font).length > 0 && { font }),
  } as Rule['style'];
}

/** Reads the conditional formats of a sheet, in the order in which they apply. */
export function readConditionalFormats(source: XlsxSheet, sheet: Worksheet): void {
  const formats = source.conditionalFormattings.flatMap(({ ref, rules }) =>
    ref.split(' ').flatMap((part) => {
      const area = parseArea(part);
      return area ? rules.map((rule) => ({ priority: rule.priority ?? 0, format: formatOf(area, rule) })) : [];
    }),
  );
  sheet.conditionalFormats = formats.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function formatOf(area: ConditionalFormat['area'], rule: Rule): ConditionalFormat {
  const formulae = ('formulae' in rule ? (rule.formulae ?? []) : []).map(String);
  const [formula1, formula2] = formulae;
  const look = lookOf(rule);
  if (rule.type === 'expression') return { area, kind: 'Custom', rule: { formula: `=${formula1 ?? ''}`, ...look } };
  const operator = rule.type === 'cellIs' ? comparisonOf(String(rule.operator), 'conditionalFormat') : undefined;
  if (operator === undefined) return { area, kind: rule.type, rule: { source: rule } };
  const bounds = { ...(formula1 !== undefined && { formula1 }), ...(formula2 !== undefined && { formula2 }) };
  return { area, kind: 'CellValue', rule: { operator, ...bounds, ...look } };
}

function lookOf({ style }: Rule): Look {
  const { fill, font } = (style ?? {}) as {
    fill?: { bgColor?: { argb?: string }; fgColor?: { argb?: string } };
    font?: { bold?: boolean; color?: { argb?: string } };
  };
  const color = (one: { argb?: string } | undefined) => (one?.argb ? `#${one.argb.slice(-6)}` : undefined);
  const [fillColor, fontColor] = [color(fill?.bgColor) ?? color(fill?.fgColor), color(font?.color)];
  return { ...(fillColor && { fillColor }), ...(fontColor && { fontColor }), ...(font?.bold && { bold: true }) };
}
