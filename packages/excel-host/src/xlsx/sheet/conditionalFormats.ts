import type { ConditionalFormat, Worksheet } from '../../model/Worksheet';
import { encodeText } from 'ooxml';
import { comparisonOf, storedComparison } from '../comparisons';
import {
  attribute,
  childrenOf,
  escapeXml,
  innerOf,
  joinElement,
  prefixed,
  splitElement,
  textOf,
  withAttribute,
  withAttributes,
} from '../package/xml';
import type { StyleBook } from '../styles/StyleBook';
import { areasOf, ruleGroups, sameRules, sqrefOf } from './ruleGroups';
import type { SheetPart } from './SheetPart';

/** Reads the conditional formats of a sheet, in the order in which they apply; one of several areas is several in the model. */
export function readConditionalFormats(part: SheetPart, sheet: Worksheet, styles: StyleBook): void {
  const formats = part.all('conditionalFormatting').flatMap((element) => {
    const areas = areasOf(attribute(element, 'sqref'));
    return childrenOf(element, 'cfRule').flatMap((xml) => {
      const source = { xml };
      const content = readRule(xml, styles);
      const priority = Number(attribute(xml, 'priority') ?? 0);
      return areas.map((area) => ({ priority, format: { area, ...content, source } }));
    });
  });
  sheet.conditionalFormats = formats.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function readRule(xml: string, styles: StyleBook): Pick<ConditionalFormat, 'kind' | 'rule'> {
  const [formula1, formula2] = childrenOf(xml, 'formula').map((formula) => textOf(innerOf(formula)));
  const type = attribute(xml, 'type') ?? '';
  const dxf = attribute(xml, 'dxfId');
  const look = dxf === null ? {} : styles.differential(Number(dxf));
  if (type === 'expression') return { kind: 'Custom', rule: { formula: `=${formula1 ?? ''}`, ...look } };
  const operator = type === 'cellIs' ? comparisonOf(attribute(xml, 'operator') ?? '', 'conditionalFormat') : undefined;
  if (operator === undefined) return { kind: type, rule: {} };
  const bounds = { ...(formula1 !== undefined && { formula1 }), ...(formula2 !== undefined && { formula2 }) };
  return { kind: 'CellValue', rule: { operator, ...bounds, ...look } };
}

const saysTheSame = (a: ConditionalFormat, b: ConditionalFormat): boolean =>
  a.kind === b.kind && JSON.stringify(a.rule) === JSON.stringify(b.rule);

/** Writes the conditional formats where they are different: rules that say the same as in the file stay as they are. */
export function patchConditionalFormats(
  part: SheetPart,
  before: Worksheet,
  sheet: Worksheet,
  styles: StyleBook,
  movedFormula: (escaped: string) => string,
): void {
  if (sameRules(before.conditionalFormats, sheet.conditionalFormats, saysTheSame)) return;
  let priority = 0;
  const groups = ruleGroups(sheet.conditionalFormats, saysTheSame).map((group) => {
    const [first] = group as [ConditionalFormat, ...ConditionalFormat[]];
    const isKept = first.source && saysTheSame({ ...first, ...readRule(first.source.xml, styles) }, first);
    const rule = isKept ? withFormulas(first.source.xml, movedFormula) : ruleXml(first, part, styles);
    // Those of the extensions have their places among them, and keep them where nothing new comes before.
    priority = Math.max(priority + 1, Number(attribute(rule, 'priority') ?? 0));
    return { sqref: sqrefOf(group), rule: withAttribute(rule, 'priority', priority) };
  });
  const elements = groups.map(
    ({ sqref, rule }) =>
      `<${part.prefix}conditionalFormatting sqref="${sqref}">${rule}</${part.prefix}conditionalFormatting>`,
  );
  // What the file says besides the rules, such as that they belong to a pivot table, stays with their areas.
  const old = part.all('conditionalFormatting').filter((element) => attribute(element, 'pivot') !== null);
  const pivots = new Set(old.map((element) => attribute(element, 'sqref')));
  part.set(
    'conditionalFormatting',
    ...elements.map((element) =>
      pivots.has(attribute(element, 'sqref')) ? withAttribute(element, 'pivot', 1) : element,
    ),
  );
}

/** A rule of the file with the formulas of a kind that the model does not know as they read now. */
const withFormulas = (xml: string, movedFormula: (escaped: string) => string): string =>
  xml.replace(/(<(?:[\w.-]+:)?formula>)([^<]*)/g, (_, tag: string, formula: string) => tag + movedFormula(formula));

/** The rule as it is made anew; one that only has other bounds keeps what else the file says of it. */
function ruleXml({ kind, rule, source }: ConditionalFormat, part: SheetPart, styles: StyleBook): string {
  const bare = (formula: unknown) => encodeText(String(formula ?? '').replace(/^=/, ''));
  const formulas =
    kind === 'Custom'
      ? [bare(rule['formula'])]
      : [rule['formula1'], rule['formula2']].filter((formula) => formula !== undefined).map(bare);
  const inner = formulas.map((formula) => prefixed(`<formula>${escapeXml(formula)}</formula>`, part.prefix)).join('');
  const old = source && readRule(source.xml, styles);
  const looksTheSame = old && ['fillColor', 'fontColor', 'bold'].every((key) => old.rule[key] === rule[key]);
  if (source && looksTheSame && old.kind === kind && old.rule['operator'] === rule['operator']) {
    const split = splitElement(source.xml);
    const rest = split.pieces.filter(({ name }) => name !== null && name !== 'formula');
    return joinElement({ ...split, pieces: [{ name: null, text: inner }, ...rest] });
  }
  const element = withAttributes('<cfRule></cfRule>', {
    type: kind === 'Custom' ? 'expression' : 'cellIs',
    dxfId: styles.numberOfDifferential(rule),
    ...(kind !== 'Custom' && { operator: storedComparison(String(rule['operator'])) }),
  });
  return prefixed(element, part.prefix).replace('></', () => `>${inner}</`);
}
