import { childOf, childrenOf, type XmlElement } from '../container/xml';

interface Level {
  readonly format: string;
  /** Text before the paragraph, `%1` standing for the number of the first level. */
  readonly text: string;
  readonly start: number;
}

const val = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** What Word prints before the paragraphs of its lists, as a cell can hold it. Paragraphs are asked for in their order. */
export class ListLabels {
  private readonly lists = new Map<string, ReadonlyMap<number, Level>>();
  private readonly styles = new Map<string, Place>();
  private readonly counts = new Map<string, number[]>();

  /** @param numbering the document's lists, @param styles its styles; undefined where it has none */
  constructor(numbering: XmlElement | undefined, styles: XmlElement | undefined) {
    const definitions = new Map(
      childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], levelsOf(one)]),
    );
    for (const list of childrenOf(numbering, 'w:num')) {
      const levels = new Map(definitions.get(val(list, 'w:abstractNumId')) ?? []);
      for (const override of childrenOf(list, 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl'] ?? 0);
        const own = childOf(override, 'w:lvl');
        const level = own ? levelOf(own) : levels.get(at);
        const start = val(override, 'w:startOverride');
        if (level && isLevel(at)) levels.set(at, { ...level, ...(start !== undefined && { start: Number(start) }) });
      }
      this.lists.set(list.attributes['w:numId'] ?? '', levels);
    }
    for (const style of childrenOf(styles, 'w:style'))
      this.styles.set(style.attributes['w:styleId'] ?? '', placeIn(childOf(style, 'w:pPr'), val(style, 'w:basedOn')));
  }

  /** The sign or number of a paragraph with a space behind it, indented by two spaces a level; '' where it has none. */
  labelOf(properties: XmlElement | undefined): string {
    const { list, at } = this.placeOf(properties);
    const level = this.lists.get(list)?.get(at);
    if (!level || level.format === 'none') return '';
    const indent = '  '.repeat(at);
    if (level.format === 'bullet') return `${indent}${/^[-–—‒‐‑−]$/.test(level.text) ? '-' : '•'} `;
    const counts = this.counts.get(list) ?? [];
    this.counts.set(list, counts);
    counts.length = Math.min(counts.length, at + 1);
    for (let index = 0; index <= at; index++) {
      const begin = this.lists.get(list)?.get(index)?.start ?? 1;
      counts[index] = index < at ? (counts[index] ?? begin) : (counts[index] ?? begin - 1) + 1;
    }
    const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return numberText(counts[index] ?? 1, this.lists.get(list)?.get(index)?.format ?? 'decimal');
    });
    return label === '' ? '' : `${indent}${label} `;
  }

  /** List and level of a paragraph: its own, or those of its style or of one that this is based on. */
  private placeOf(properties: XmlElement | undefined): { list: string; at: number } {
    let { list, level, style } = placeIn(properties, val(properties, 'w:pStyle'));
    for (let depth = 0; style !== undefined && depth < 10 && (list === undefined || level === undefined); depth++) {
      const inherited = this.styles.get(style);
      list ??= inherited?.list;
      level ??= inherited?.level;
      style = inherited?.style;
    }
    return { list: list ?? '0', at: Number(level ?? 0) };
  }
}

/** What a paragraph or a style says of its list, and the style that says the rest. */
interface Place {
  readonly list: string | undefined;
  readonly level: string | undefined;
  readonly style: string | undefined;
}

function placeIn(properties: XmlElement | undefined, style: string | undefined): Place {
  const own = childOf(properties, 'w:numPr');
  return { list: val(own, 'w:numId'), level: val(own, 'w:ilvl'), style };
}

/** Lists of Word have nine levels. */
const isLevel = (at: number): boolean => Number.isInteger(at) && at >= 0 && at < 9;

function levelsOf(definition: XmlElement): ReadonlyMap<number, Level> {
  const levels = childrenOf(definition, 'w:lvl').map((one) => [Number(one.attributes['w:ilvl'] ?? 0), one] as const);
  return new Map(levels.filter(([at]) => isLevel(at)).map(([at, one]) => [at, levelOf(one)]));
}

/** Word shows no longer text before a paragraph. */
const longestText = 255;

const levelOf = (element: XmlElement): Level => ({
  format: val(element, 'w:numFmt') ?? 'decimal',
  text: (val(element, 'w:lvlText') ?? '').slice(0, longestText),
  start: Number(val(element, 'w:start') ?? 1),
});

/** Letters and Roman numbers of more than this would be as long as they are useless. */
const mostSpelled = 32_767;

function numberText(value: number, format: string): string {
  switch (Math.abs(value) <= mostSpelled ? format : 'decimal') {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** a … z, aa … zz, as Word counts. */
function letters(value: number): string {
  const index = (Math.max(value, 1) - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((Math.max(value, 1) - 1) / 26) + 1);
}

function roman(value: number): string {
  const signs = [
    ...([
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
    ] as const),
    ...([
      [50, 'L'],
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ];
  let rest = value;
  return signs
    .map(([amount, sign]) => {
      const count = Math.floor(rest / amount);
      rest -= count * amount;
      return sign.repeat(count);
    })
    .join('');
}
