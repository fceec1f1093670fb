import type { Workbook } from '../model/Workbook';
import type { OfficePackage } from './package/OfficePackage';
import { childOf, escapeXml, innerOf, joinElement, splitElement, textOf, rootOf } from './package/xml';

/** Elements of the document's properties by the names that Office.js has for them. */
const elementsOf: Readonly<Record<string, string>> = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  comments: 'dc:description',
  keywords: 'cp:keywords',
};
const namespaces =
  ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

const corePath = (parts: OfficePackage): string | undefined => parts.related('', 'core-properties');
const local = (element: string): string => element.slice(element.indexOf(':') + 1);

/** Reads title, author and their like. */
export function readProperties(parts: OfficePackage, workbook: Workbook): void {
  Object.assign(workbook.properties, storedProperties(parts));
}

function storedProperties(parts: OfficePackage): Record<string, string> {
  const path = corePath(parts);
  if (path === undefined) return {};
  const { root } = rootOf(parts.text(path));
  return Object.fromEntries(
    Object.entries(elementsOf).flatMap(([name, element]) => {
      const own = childOf(root, local(element));
      const text = own === undefined ? '' : textOf(innerOf(own));
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/** Writes of them what is different. */
export function patchProperties(parts: OfficePackage, workbook: Workbook): void {
  const stored = storedProperties(parts);
  const changed = Object.keys(elementsOf).filter((name) => (stored[name] ?? '') !== (workbook.properties[name] ?? ''));
  if (changed.length === 0) return;
  const path = corePath(parts) ?? addPart(parts);
  parts.edit(path, (root) => {
    const split = splitElement(root);
    for (const name of changed) {
      const element = elementsOf[name] ?? '';
      const at = split.pieces.findIndex((piece) => piece.name === local(element));
      const text = `<${element}${namespaces}>${escapeXml(workbook.properties[name] ?? '')}</${element}>`;
      if (at >= 0) split.pieces[at] = { name: local(element), text };
      else split.pieces.push({ name: local(element), text });
    }
    return joinElement(split);
  });
}

function addPart(parts: OfficePackage): string {
  const path = 'docProps/core.xml';
  parts.add(path, coreType, `<cp:coreProperties${namespaces}></cp:coreProperties>`);
  parts.relate('', 'core-properties', path);
  return path;
}
