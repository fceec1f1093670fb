import { withAddress } from '../../domain/records/linkedText';
import { maxDepth, type ReadingBudget } from '../container/ReadingBudget';
import { childOf, childrenOf, textOf, type XmlElement } from '../container/xml';
import { RefusedFile } from '../container/fileRefusal';
import { isPlaceholder } from './isPlaceholder';
import type { ListLabels } from './ListLabels';

/** What a document holds that becomes text in a cell. */
export type Loss = 'picture' | 'table' | 'footnote' | 'comment';

/** A text of a document as a cell can hold it. */
export interface WordText {
  readonly text: string;
  readonly losses: readonly Loss[];
  /** Bookmarks that begin in it and tags of its content controls. */
  readonly names: readonly string[];
}

/** What is needed to read a document's blocks. */
export interface WordContext {
  readonly labels: ListLabels;
  /** Texts of footnotes and endnotes by `footnote` or `endnote` and their id. */
  readonly footnotes: ReadonlyMap<string, string>;
  /** What stands in place of a picture, with what it is said to show. */
  readonly pictureText: (description: string) => string;
  /** Addresses outside the document to which its links lead, by the id of their relationship. */
  readonly targets: ReadonlyMap<string, string>;
  /** A note or a list's sign can be shown any number of times, and what is nested is put together at each level. */
  readonly budget: ReadingBudget;
}

/** What stands one level deeper and belongs to the text all the same. */
export const wrappers = new Set(
  ['ins', 'moveTo', 'smartTag', 'customXml', 'dir', 'bdo', 'sdtContent', 'r', 'ruby', 'rubyBase']
    .map((name) => `w:${name}`)
    .concat('m:oMath', 'm:oMathPara', 'mc:Choice'),
);

/**
 * The text of a paragraph as it is when all changes are accepted, with its bullet or number before it. `textOfBox` reads
 * what stands in a text box.
 */
export function paragraphText(
  paragraph: XmlElement,
  context: WordContext,
  textOfBox: (box: XmlElement) => WordText,
): WordText {
  const properties = childOf(paragraph, 'w:pPr');
  const losses: Loss[] = [];
  const names: string[] = [];
  const fields: OpenField[] = [];
  let text = '';
  const add = (more: string) => {
    // What a field is made of is no text, only what it shows.
    if (fields.some(({ isResult }) => !isResult)) return;
    context.budget.spend('shown', more.length);
    text += more;
  };
  const footnote = (kind: string, element: XmlElement) => {
    const note = context.footnotes.get(`${kind} ${element.attributes['w:id'] ?? ''}`) ?? '';
    if (note === '') return;
    losses.push('footnote');
    add(` [${note}]`);
  };
  const walk = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      switch (child.name) {
        case 'w:t':
        case 'm:t':
          add(textOf(child));
          break;
        case 'w:tab':
        case 'w:ptab':
          add('\t');
          break;
        case 'w:br':
        case 'w:cr':
          add('\n');
          break;
        case 'w:noBreakHyphen':
          add('\u2011');
          break;
        case 'w:sym':
          add(symbolText(child.attributes['w:char'] ?? ''));
          break;
        case 'w:fldChar':
          text = afterFieldMark(child.attributes['w:fldCharType'], fields, text, context.budget);
          break;
        case 'w:instrText': {
          const field = fields.at(-1);
          if (field && !field.isResult) field.code += textOf(child);
          break;
        }
        case 'w:fldSimple':
        case 'w:hyperlink': {
          const start = text.length;
          walk(child);
          const address = addressOf(child, context);
          context.budget.spend('shown', address.length + (address === '' ? 0 : text.length));
          text = withLink(text, start, address);
          break;
        }
        case 'w:commentReference':
          losses.push('comment');
          break;
        case 'w:bookmarkStart':
          names.push(child.attributes['w:name'] ?? '');
          break;
        case 'w:footnoteReference':
          footnote('footnote', child);
          break;
        case 'w:endnoteReference':
          footnote('endnote', child);
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object': {
          const box = descendant(child, 'w:txbxContent');
          const inner = box ? textOfBox(box) : null;
          losses.push(...(inner?.losses ?? (['picture'] as const)));
          add(inner ? `\n${inner.text}\n` : context.pictureText(descriptionOf(child)));
          break;
        }
        case 'w:sdt':
          names.push(...tagOf(child));
          if (!isPlaceholder(child)) walk(childOf(child, 'w:sdtContent') ?? child);
          break;
        case 'mc:AlternateContent':
          walk(chosen(child));
          break;
        default:
          if (wrappers.has(child.name) || child.name.startsWith('m:')) walk(child);
      }
    }
  };
  add(context.labels.labelOf(properties));
  walk(paragraph);
  // A link over several paragraphs ends in a later one.
  while (fields.length > 0) text = afterFieldMark('end', fields, text, context.budget);
  return { text, losses, names };
}

/** A field of Word's that was begun: what it is made of, then what it shows. */
interface OpenField {
  code: string;
  isResult: boolean;
  /** Where in the paragraph's text its result begins. */
  start: number;
}

/** Takes a field's mark into account; gives the text with the address of a link that ends with it. */
function afterFieldMark(type: string | undefined, fields: OpenField[], text: string, budget: ReadingBudget): string {
  const last = fields.at(-1);
  if (type === 'begin' && fields.length === maxDepth) throw new RefusedFile('tooDeep', { limit: maxDepth });
  if (type === 'begin') fields.push({ code: '', isResult: false, start: text.length });
  else if (type === 'separate' && last) [last.isResult, last.start] = [true, text.length];
  else if (type === 'end' && last) {
    fields.pop();
    const address = last.isResult ? addressOfCode(last.code) : '';
    if (address === '') return text;
    // The whole text is looked through for each of its links.
    budget.spend('shown', text.length + address.length);
    return withLink(text, last.start, address);
  }
  return text;
}

/** Where a field leads by its code; '' where it is no link. */
function addressOfCode(code: string): string {
  const [, address = '', place = ''] =
    /^\s*HYPERLINK\s+(?:"([^"]*)"|[^\s"\\]\S*)?(?:.*?\\l\s+"([^"]*)")?/i.exec(code) ?? [];
  return fullAddress(address, place);
}

/** Where an element leads; '' where it is no link. */
function addressOf({ attributes }: XmlElement, { targets }: WordContext): string {
  if (attributes['w:instr'] !== undefined) return addressOfCode(attributes['w:instr']);
  return fullAddress(targets.get(attributes['r:id'] ?? '') ?? '', attributes['w:anchor'] ?? '');
}

/** An address with its place; marks that Word sets by itself within the document say nothing outside it. */
const fullAddress = (address: string, place: string): string =>
  place === '' || (address === '' && place.startsWith('_')) ? address : `${address}#${place}`;

/** The text whose end, from `start` on, leads to an address. A link in several pieces has it once, at its end. */
function withLink(text: string, start: number, address: string): string {
  const linked = text.slice(start);
  const shown = linked.trim();
  if (address === '' || shown === '') return text;
  const [before, after] = linked.split(shown) as [string, string];
  const [head, ending] = [text.slice(0, start), ` <${address}>`];
  const piece = head.trimEnd();
  const gap = head.slice(piece.length);
  const whole = piece.endsWith(ending) ? piece.slice(0, -ending.length) + gap + before + shown + ending : null;
  return (whole ?? head + before + withAddress(shown, address)) + after;
}

/** Of several forms of the same thing the first; a document holds the others for older programs. */
export const chosen = (alternatives: XmlElement): XmlElement =>
  childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback') ?? alternatives;

/** The tag of a content control, as a list of one or none. */
export function tagOf(control: XmlElement): string[] {
  const tag = childOf(childOf(control, 'w:sdtPr'), 'w:tag')?.attributes['w:val'];
  return tag === undefined ? [] : [tag];
}

function descriptionOf(drawing: XmlElement): string {
  const { descr, title } = descendant(drawing, 'wp:docPr')?.attributes ?? {};
  const [line = ''] = (descr ?? title ?? '').trim().split('\n');
  return line.slice(0, 100);
}

function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}

/** A sign of a symbol font: those fonts have their signs in a range of their own, where only bullets are common. */
function symbolText(char: string): string {
  const code = parseInt(char, 16);
  if (Number.isNaN(code)) return '';
  if (code >= 0xf000 && code <= 0xf0ff) return '•';
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
