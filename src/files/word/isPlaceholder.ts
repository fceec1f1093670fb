import { childOf, type XmlElement } from '../container/xml';
import { placeholders } from './noteMarks';

/** Whether a content control shows only what asks to fill it. LibreOffice keeps the mark where people typed over it. */
export function isPlaceholder(control: XmlElement): boolean {
  const content = childOf(control, 'w:sdtContent');
  const text = content ? beginningOf(content).trim() : '';
  if (placeholders.has(text)) return true;
  return text === '' && childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
}

/** More letters than any placeholder has with a blank before and behind it. */
const enough = Math.max(...[...placeholders].map((text) => text.length)) + 3;
/** Of the contents of controls, since these stand within one another. */
const beginnings = new WeakMap<XmlElement, string>();

/** The beginning of an element's text, with single blanks: as much of it as tells whether the whole is a placeholder. */
function beginningOf(element: XmlElement): string {
  const known = beginnings.get(element);
  if (known !== undefined) return known;
  let text = '';
  for (const child of element.children) {
    const more = typeof child === 'string' ? child : beginningOf(child);
    if (more !== '') text = (text + more).replace(/\s+/g, ' ').slice(0, enough);
    if (text.length === enough) break;
  }
  if (element.name === 'w:sdtContent') beginnings.set(element, text);
  return text;
}
