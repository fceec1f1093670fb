import { foldText } from '../../../domain/foldText';
import { childOf, childrenOf, type XmlElement } from '../../container/xml';
import { isDefaultParagraph } from './WordTemplate';
import { xmlText } from './xmlText';

/** The styles of a template with those of ours that it lacks. */
export interface MergedStyles {
  /** The part. */
  readonly xml: string;
  /** By our style's id the one that stands for it. */
  readonly idOf: ReadonlyMap<string, string>;
}

const idOf = ({ attributes }: XmlElement): string => attributes['w:styleId'] ?? '';
const nameOf = (style: XmlElement): string => foldText(childOf(style, 'w:name')?.attributes['w:val'] ?? '');

/** Text that a template has no style for is its usual text. */
const usualText = 'BodyText';

/**
 * Puts our styles to those of a template: by their names, which Word keeps in English whatever its language. Of ours those
 * that are used and that the template lacks are added, in its font.
 * @param used ids of our styles that the document names
 */
export function mergedStyles(template: XmlElement, ours: XmlElement, used: ReadonlySet<string>): MergedStyles {
  const its = childrenOf(template, 'w:style').filter(({ attributes }) => attributes['w:type'] === 'paragraph');
  const normal = its.find(isDefaultParagraph) ?? its.find((style) => nameOf(style) === 'normal');
  const byName = new Map(its.map((style) => [nameOf(style), idOf(style)]));
  const taken = new Set(childrenOf(template, 'w:style').map(idOf));
  const ids = new Map<string, string>();
  const added: string[] = [];
  for (const style of childrenOf(ours, 'w:style')) {
    const id = idOf(style);
    if (!used.has(id)) continue;
    const known = byName.get(nameOf(style)) ?? (id === usualText && normal ? idOf(normal) : undefined);
    const own = known ?? freeId(id, taken);
    ids.set(id, own);
    if (known === undefined) added.push(xmlText(inTemplate(style, own, normal ? idOf(normal) : null)));
  }
  const root = xmlText({ ...template, name: 'w:styles', attributes: {} });
  const content = root.replace(/^<w:styles\/?>/, '').replace(/<\/w:styles>$/, '');
  return { xml: wordPart('w:styles', content + added.join('')), idOf: ids };
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}${number}`;
  taken.add(free);
  return free;
}

/** Our style as one of the template: in its font, without the indents and the alignment of its text. */
function inTemplate(style: XmlElement, id: string, normal: string | null): XmlElement {
  const children = style.children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'w:next' || child.name === 'w:link') return [];
    if (child.name === 'w:basedOn') return normal === null ? [] : [element('w:basedOn', { 'w:val': normal })];
    if (child.name === 'w:rPr')
      return [{ ...child, children: childrenOf(child).filter(({ name }) => name !== 'w:rFonts') }];
    return child.name === 'w:pPr' ? [atTheEdge(child)] : [child];
  });
  return { ...style, attributes: { ...style.attributes, 'w:styleId': id }, children };
}

function atTheEdge(properties: XmlElement): XmlElement {
  const own = childrenOf(properties);
  const alignment = own.find(({ name }) => name === 'w:jc') ?? element('w:jc', { 'w:val': 'left' });
  const indent = element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' });
  const others = own.filter(({ name }) => name !== 'w:jc' && name !== 'w:ind');
  return { ...properties, children: [...others, indent, alignment] };
}

const element = (name: string, attributes: XmlElement['attributes']): XmlElement => ({
  name,
  attributes,
  children: [],
});

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of a document whose root has a name and a content. */
export const wordPart = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} xmlns:w="${word}" xmlns:r="${relations}">${content}</${root}>`;
