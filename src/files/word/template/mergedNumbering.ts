import { childrenOf, type XmlElement } from '../../container/xml';
import { wordPart } from './mergedStyles';
import { xmlText } from './xmlText';

const numberOf = (element: XmlElement, name: string): number => Number(element.attributes[name] ?? 0);

/** The lists of a template with ours, whose numbers begin after its own. Bullets that are pictures are left out. */
export function mergedNumbering(
  template: XmlElement | undefined,
  ours: XmlElement,
): { readonly xml: string; readonly numberOf: (ours: number) => number } {
  const of = (root: XmlElement | undefined, name: string) => childrenOf(root, name);
  const after = (name: string, attribute: string) =>
    1 + Math.max(0, ...of(template, name).map((one) => numberOf(one, attribute)));
  const abstracts = after('w:abstractNum', 'w:abstractNumId');
  const numbers = after('w:num', 'w:numId');
  const shifted = (element: XmlElement): XmlElement => {
    const { name, attributes } = element;
    const moved = (key: string, by: number) => ({ ...attributes, [key]: String(numberOf(element, key) + by) });
    const own =
      name === 'w:abstractNum'
        ? moved('w:abstractNumId', abstracts)
        : name === 'w:num'
          ? moved('w:numId', numbers)
          : name === 'w:abstractNumId'
            ? moved('w:val', abstracts)
            : attributes;
    const children = name === 'w:num' ? childrenOf(element).map(shifted) : element.children;
    return { name, attributes: own, children };
  };
  // Word wants the lists before what numbers them.
  const content = ['w:abstractNum', 'w:num'].flatMap((name) => [
    ...of(template, name).map(withoutPictures),
    ...of(ours, name).map(shifted),
  ]);
  return { xml: wordPart('w:numbering', content.map(xmlText).join('')), numberOf: (number) => number + numbers };
}

/** A list without its pictures: they stand in parts that are not taken. */
const withoutPictures = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children
    .filter((child) => typeof child === 'string' || child.name !== 'w:lvlPicBulletId')
    .map((child) => (typeof child === 'string' ? child : withoutPictures(child))),
});
