import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an .xlsx file by their paths. */
export type Parts = Record<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  /** Last word of the relationship's type, such as `worksheet`. */
  readonly type: string;
  /** Path of the part it leads to. */
  readonly target: string;
}

/** A day that zip files can hold, so that the same workbook always gives the same bytes. */
const zipDate = new Date(2026, 0, 1);

export const unpack = (file: Uint8Array): Parts => unzipSync(file);
export const pack = (parts: Parts): Uint8Array => zipSync(parts, { mtime: zipDate, level: 6 });

export const partText = (parts: Parts, path: string): string => (parts[path] ? strFromU8(parts[path]) : '');

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const unescapeXml = (text: string): string =>
  text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** An attribute of an element's first tag; null where it has none. */
export function attribute(element: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    element.slice(0, element.indexOf('>') + 1),
  );
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

/** Every element of a name, with what is in it, whatever prefix its namespace has. Elements in their like are not seen. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<((?:\\w+:)?${name})(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</\\1>)`, 'g')) ?? [];
}

/** Where the relationships of a part are kept. */
export const relationsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

/** What a part leads to; the targets in a file are relative to the part or begin at the package's root. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  return elements(partText(parts, relationsPath(path)), 'Relationship').map((element) => ({
    id: attribute(element, 'Id') ?? '',
    type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
    target: resolveTarget(path, attribute(element, 'Target') ?? ''),
  }));
}

function resolveTarget(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = path.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** Path of each worksheet's part by the sheet's name, in the order of the workbook; other kinds of sheet are left out. */
export function worksheetPaths(parts: Parts): Map<string, string> {
  const relations = relationsOf(parts, workbookPath);
  return new Map(
    elements(partText(parts, workbookPath), 'sheet').flatMap((element) => {
      const id = attribute(element, '\\w+:id');
      const relation = relations.find((one) => one.id === id && one.type === 'worksheet');
      return relation ? [[attribute(element, 'name') ?? '', relation.target] as const] : [];
    }),
  );
}

export const workbookPath = 'xl/workbook.xml';

/**
 * The file as the xlsx library can read it: it fails on relationships that begin at the package's root and on some
 * drawings, and takes minutes for many merged cells. Those are read by readChartParts and readMergedCells.
 */
export function readableFile(parts: Parts): Uint8Array {
  const readable: Parts = {};
  for (const [path, content] of Object.entries(parts)) {
    if (/^xl\/(drawings|charts|media|chartsheets)\//.test(path)) continue;
    if (path.endsWith('.rels')) readable[path] = strToU8(readableRelations(path, strFromU8(content)));
    else if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) readable[path] = readableSheet(parts, path, content);
    else readable[path] = content;
  }
  return zipSync(readable, { level: 0 });
}

function readableSheet(parts: Parts, path: string, content: Uint8Array): Uint8Array {
  const xml = strFromU8(content);
  const withoutMerges = xml.replace(/<((?:\w+:)?mergeCells)\b[^>]*>[\s\S]*?<\/\1>/, '');
  if (!drawsSomething(parts, path)) return withoutMerges === xml ? content : strToU8(withoutMerges);
  return strToU8(withoutMerges.replace(/<((?:\w+:)?(?:drawing|legacyDrawing|legacyDrawingHF|picture))\s[^>]*\/>/g, ''));
}

/** Whether a sheet has a drawing or a picture; the others, which may be large, need not be looked through. */
function drawsSomething(parts: Parts, path: string): boolean {
  return relationsOf(parts, path).some(({ type }) => /drawing|image/i.test(type));
}

function readableRelations(path: string, xml: string): string {
  const folder = path.split('/').slice(0, -2);
  return xml
    .replace(/<(?:\w+:)?Relationship\b[^>]*\/>/g, (element) =>
      /\/(drawing|vmlDrawing|comments|image|chartsheet)["']/.test(element) ? '' : element,
    )
    .replace(
      /(\sTarget\s*=\s*["'])\/([^"']*)/g,
      (_, start: string, target: string) => start + relativeTo(folder, target),
    );
}

function relativeTo(folder: readonly string[], target: string): string {
  const steps = target.split('/');
  const shared = folder.findIndex((name, index) => name !== steps[index]);
  const same = shared < 0 ? folder.length : shared;
  return [...folder.slice(same).map(() => '..'), ...steps.slice(same)].join('/');
}
