import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { relationshipsPartOf } from 'ooxml';
import { parseXml, type XmlElement } from '../../container/xml';
import { mergedNumbering } from './mergedNumbering';
import { mergedStyles } from './mergedStyles';
import type { Running, WordTemplate } from './WordTemplate';
import { xmlText } from './xmlText';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const paths = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  relationships: 'word/_rels/document.xml.rels',
  types: '[Content_Types].xml',
} as const;

/**
 * A document of ours in the look of a template: its page, its styles, its theme, its headers and footers.
 * @param bytes a .docx as `docx` packs it
 * @param isTurned whether the template's paper is laid on its other side
 */
export function inTemplate(bytes: Uint8Array, template: WordTemplate, isTurned: boolean): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  const textOf = (path: string) => strFromU8(parts.get(path) ?? new Uint8Array());
  const put = (path: string, text: string) => parts.set(path, strToU8(text));
  const document = textOf(paths.document);
  const used = new Set([...document.matchAll(/<w:pStyle w:val="([^"]*)"\/>/g)].map(([, id = '']) => id));
  const styles = mergedStyles(template.styles, parseXml(textOf(paths.styles)), used);
  const numbering = mergedNumbering(template.numbering, parseXml(textOf(paths.numbering)));
  const running = template.running.map((one, index) => ({ ...one, id: `rIdOffice${index + 1}` }));
  put(paths.styles, styles.xml);
  put(paths.numbering, numbering.xml);
  put(
    paths.document,
    document
      .replace(/<w:pStyle w:val="([^"]*)"\/>/g, (_, id: string) => `<w:pStyle w:val="${styles.idOf.get(id) ?? id}"/>`)
      .replace(/<w:numId w:val="(\d+)"\/>/g, (_, id: string) => `<w:numId w:val="${numbering.numberOf(Number(id))}"/>`)
      .replace(/<w:sectPr[\s>][\s\S]*<\/w:sectPr>/, () => sectionXml(template, running, isTurned)),
  );
  for (const path of [...parts.keys()])
    if (/^word\/(_rels\/)?(header|footer)\d*\.xml(\.rels)?$/.test(path)) parts.delete(path);
  const led = [
    ...running.map(({ kind, id, path }) => relationship(id, kind, path)),
    ...(template.theme === null ? [] : [relationship('rIdOfficeTheme', 'theme', template.theme)]),
  ];
  put(
    paths.relationships,
    textOf(paths.relationships)
      .replace(/<Relationship [^>]*\/relationships\/(header|footer)"[^>]*\/>/g, '')
      .replace('</Relationships>', () => `${led.join('')}</Relationships>`),
  );
  const types = [...template.parts].map(
    ([path, { contentType }]) => `<Override PartName="/${path}" ContentType="${contentType}"/>`,
  );
  put(
    paths.types,
    textOf(paths.types)
      .replace(/<Override [^>]*PartName="\/word\/(header|footer)\d*\.xml"[^>]*\/>/g, '')
      .replace('</Types>', () => `${types.join('')}</Types>`),
  );
  for (const [path, { bytes: part, relationships }] of template.parts) {
    parts.set(path, part);
    if (relationships !== null) put(relationshipsPartOf(path), relationships);
  }
  const all: Zippable = {};
  for (const [path, part] of parts) all[path] = [part, { mtime: '1980-01-02' }];
  return zipSync(all);
}

const relationship = (id: string, type: string, path: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="/${path}"/>`;

function sectionXml(
  { section }: WordTemplate,
  running: readonly (Running & { readonly id: string })[],
  isTurned: boolean,
): string {
  const references = running.map(({ kind, type, id }) => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`);
  const own = section.map((one) => xmlText(isTurned && one.name === 'w:pgSz' ? turned(one) : one));
  return `<w:sectPr>${references.join('')}${own.join('')}</w:sectPr>`;
}

/** The paper on its other side. */
function turned(size: XmlElement): XmlElement {
  const { 'w:w': width = '12240', 'w:h': height = '15840' } = size.attributes;
  return { ...size, attributes: { 'w:w': height, 'w:h': width, 'w:orient': 'landscape' } };
}
