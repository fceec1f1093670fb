import { openOfficeFile } from '../../container/officeFile';
import { RefusedFile } from '../../container/fileRefusal';
import { relationshipsOf } from '../../container/relationships';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../container/xml';
import { PartTaker, type TakenPart } from './PartTaker';

/** Something that runs at the head or foot of pages: on all, the first, or those with an even number. */
export interface Running {
  readonly kind: 'header' | 'footer';
  readonly type: string;
  readonly path: string;
}

/** The room that a page has for text, in twips, and whether its paper lies on its side. */
export interface TemplatePage {
  readonly isWide: boolean;
  readonly width: number;
  readonly height: number;
}

/** What a report takes from the office's own Word document or template. */
export interface WordTemplate {
  readonly page: TemplatePage;
  /** The properties of its last section, without what leads to headers and footers. */
  readonly section: readonly XmlElement[];
  readonly running: readonly Running[];
  /** Whether pages with even numbers have a head and foot of their own. */
  readonly hasEvenPages: boolean;
  readonly styles: XmlElement;
  readonly numbering: XmlElement | undefined;
  /** The path of its theme among the parts; null where it has none. */
  readonly theme: string | null;
  /** Its theme, headers and footers with what these lead to, by the paths that they get. */
  readonly parts: ReadonlyMap<string, TakenPart>;
  /** The font of its text. */
  readonly font: string;
}

/**
 * Reads what a report takes from a .docx or .dotx: page, styles, theme, headers and footers. Nothing of its text is taken.
 * Throws RefusedFile for what is no such file.
 */
export function readWordTemplate(bytes: Uint8Array): WordTemplate {
  const file = openOfficeFile(bytes);
  if (file.kind !== 'document') throw new RefusedFile('foreign');
  const { zip, main } = file;
  const related = relationshipsOf(zip, main);
  const treeOf = (path: string | undefined): XmlElement | undefined =>
    path !== undefined && zip.has(path) ? parseXml([...zip.texts(path)].join(''), zip.budget) : undefined;
  const pathOf = (type: string) => related.find((one) => one.type === type)?.target;
  const styles = treeOf(pathOf('styles'));
  const body = childOf(treeOf(main), 'w:body');
  if (!styles || !body) throw new RefusedFile('damaged');
  const sections = sectionsOf(body);
  const last = sections.at(-1);
  const taker = new PartTaker(file);
  const themePath = pathOf('theme');
  const theme = themePath !== undefined && zip.has(themePath) ? taker.take(themePath) : null;
  return {
    page: pageOf(last),
    section: childrenOf(last).filter(({ name }) => sectionParts.includes(name)),
    running: runningOf(sections, (id) => {
      const target = related.find((one) => one.id === id)?.target;
      return target !== undefined && zip.has(target) ? taker.take(target) : null;
    }),
    hasEvenPages: childOf(treeOf(pathOf('settings')), 'w:evenAndOddHeaders') !== undefined,
    styles,
    numbering: treeOf(pathOf('numbering')),
    theme,
    parts: taker.parts,
    font: fontOf(styles, treeOf(themePath)),
  };
}

/** What a section may say of its pages, in the order that Word wants. */
const sectionParts: readonly string[] = [
  'w:paperSrc',
  'w:pgSz',
  'w:pgMar',
  'w:pgBorders',
  'w:pgNumType',
  'w:vAlign',
  'w:titlePg',
  'w:docGrid',
];

/** The sections of a document: each ends in the properties of a paragraph, the last one in those of the body. */
function sectionsOf(body: XmlElement): readonly XmlElement[] {
  const within = childrenOf(body, 'w:p').flatMap((one) => childOf(childOf(one, 'w:pPr'), 'w:sectPr') ?? []);
  return [...within, ...childrenOf(body, 'w:sectPr')];
}

/** A section that has no header of a type has that of the section before it. */
function runningOf(sections: readonly XmlElement[], take: (id: string) => string | null): readonly Running[] {
  const found = new Map<string, Running & { readonly id: string }>();
  for (const section of sections)
    for (const kind of ['header', 'footer'] as const)
      for (const { attributes } of childrenOf(section, `w:${kind}Reference`)) {
        const type = attributes['w:type'] ?? 'default';
        found.set(`${kind} ${type}`, { kind, type, path: '', id: attributes['r:id'] ?? '' });
      }
  return [...found.values()].flatMap(({ kind, type, id }) => {
    const path = take(id);
    return path === null ? [] : [{ kind, type, path }];
  });
}

/** Letter with an inch on each side, where a section does not say, in twips. */
const usual = { width: 12_240, height: 15_840, margin: 1440 } as const;

function pageOf(section: XmlElement | undefined): TemplatePage {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const number = (text: string | undefined, otherwise: number) => {
    const value = Math.abs(Number.parseFloat(text ?? ''));
    return Number.isFinite(value) ? value : otherwise;
  };
  const [width, height] = [number(size['w:w'], usual.width), number(size['w:h'], usual.height)];
  const margin = (name: string) => number(margins[`w:${name}`], usual.margin);
  const gutter = number(margins['w:gutter'], 0);
  return {
    isWide: width > height,
    width: Math.max(width - margin('left') - margin('right') - gutter, usual.margin),
    height: Math.max(height - margin('top') - margin('bottom'), usual.margin),
  };
}

/** The font of the text: that of the usual style, of the document's defaults, or of the theme that these name. */
function fontOf(styles: XmlElement, theme: XmlElement | undefined): string {
  const normal = childrenOf(styles, 'w:style').find(isDefaultParagraph);
  const defaults = childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault');
  for (const owner of [normal, defaults]) {
    const fonts = childOf(childOf(owner, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
    const named = fonts['w:asciiTheme'];
    const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme');
    const ofTheme =
      named && childOf(childOf(scheme, named.startsWith('major') ? 'a:majorFont' : 'a:minorFont'), 'a:latin');
    const font = (ofTheme && ofTheme.attributes['typeface']) || fonts['w:ascii'];
    if (font) return font;
  }
  return 'Arial';
}

/** Whether a style is that of paragraphs that name none. */
export const isDefaultParagraph = ({ attributes }: XmlElement): boolean =>
  attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
