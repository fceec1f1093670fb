import type { Workbook } from '../model/Workbook';
import type { OfficePackage } from './package/OfficePackage';
import { childOf, escapeXml, innerOf, joinElement, splitElement, textOf, rootOf } from './package/xml';

/** A part with properties of the document. */
interface PropertiesPart {
  readonly relation: string;
  readonly path: string;
  readonly type: string;
  readonly root: string;
  /** Elements by the names that Office.js has for them. */
  readonly elements: Readonly<Record<string, string>>;
  /** What an element of it needs where the part declares its names otherwise. */
  readonly namespaces: string;
}

const coreNames =
  ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const extendedNames = ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"';

const partsOfProperties: readonly PropertiesPart[] = [
  {
    relation: 'core-properties',
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    root: 'cp:coreProperties',
    elements: {
      title: 'dc:title',
      subject: 'dc:subject',
      author: 'dc:creator',
      comments: 'dc:description',
      keywords: 'cp:keywords',
    },
    namespaces: coreNames,
  },
  {
    relation: 'extended-properties',
    path: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    root: 'Properties',
    elements: { company: 'Company' },
    namespaces: extendedNames,
  },
];

const local = (element: string): string => element.slice(element.indexOf(':') + 1);

/** Reads title, author and their like. */
export function readProperties(parts: OfficePackage, workbook: Workbook): void {
  for (const part of partsOfProperties) Object.assign(workbook.properties, storedIn(parts, part));
}

function storedIn(parts: OfficePackage, { relation, elements }: PropertiesPart): Record<string, string> {
  const path = parts.related('', relation);
  if (path === undefined) return {};
  const { root } = rootOf(parts.text(path));
  return Object.fromEntries(
    Object.entries(elements).flatMap(([name, element]) => {
      const own = childOf(root, local(element));
      const text = own === undefined ? '' : textOf(innerOf(own));
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/** Writes of them what is different. */
export function patchProperties(parts: OfficePackage, workbook: Workbook): void {
  for (const part of partsOfProperties) patchPart(parts, part, workbook.properties);
}

function patchPart(parts: OfficePackage, part: PropertiesPart, properties: Workbook['properties']): void {
  const stored = storedIn(parts, part);
  const changed = Object.keys(part.elements).filter((name) => (stored[name] ?? '') !== (properties[name] ?? ''));
  if (changed.length === 0) return;
  parts.edit(parts.related('', part.relation) ?? addPart(parts, part), (root) => {
    const split = splitElement(root);
    for (const name of changed) {
      const element = part.elements[name] ?? '';
      const at = split.pieces.findIndex((piece) => piece.name === local(element));
      const text = `<${element}${part.namespaces}>${escapeXml(properties[name] ?? '')}</${element}>`;
      if (at >= 0) split.pieces[at] = { name: local(element), text };
      else split.pieces.push({ name: local(element), text });
    }
    return joinElement(split);
  });
}

function addPart(parts: OfficePackage, { path, type, root, namespaces, relation }: PropertiesPart): string {
  parts.add(path, type, `<${root}${namespaces}></${root}>`);
  parts.relate('', relation, path);
  return path;
}
