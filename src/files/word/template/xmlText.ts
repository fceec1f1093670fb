import type { XmlElement } from '../../container/xml';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Whether a name is one of Word's own markup or leads to a part: extensions of one version of Word are left out. */
const isKept = (name: string): boolean => /^(w|r|xml):/.test(name);

/** An element as the text of a part whose root declares `w` and `r`; elements and attributes of other kinds are left out. */
export function xmlText({ name, attributes, children }: XmlElement): string {
  if (!isKept(name)) return '';
  const own = Object.entries(attributes).filter(([attribute]) => isKept(attribute));
  const start = `<${name}${own.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('')}`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : xmlText(child))).join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}
