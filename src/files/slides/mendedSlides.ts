import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * A presentation as the library writes it, mended: shapes of a slide have numbers of their own, tables say which row is
 * their first and what they show to those who do not see them, charts have no value where none is known and no axis that
 * is not there, and no type is said of what is not there. Folders are left out, which Office does not know.
 */
export function mendedSlides(bytes: Uint8Array): Uint8Array {
  return rezipped(bytes, (path, part, paths) => {
    if (path === '[Content_Types].xml') return mendedXml(part, (xml) => withoutLostTypes(xml, paths));
    if (path === 'ppt/presentation.xml') return mendedXml(part, withMastersFirst);
    if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return mendedXml(part, mendedSlide);
    if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) return mendedXml(part, mendedChart);
    if (/^ppt\/embeddings\/.*\.xlsx$/.test(path))
      return rezipped(part, (name, inner) =>
        /^xl\/worksheets\/[^/]*\.xml$/.test(name) ? mendedXml(inner, withoutEmptyCells) : inner,
      );
    return part;
  });
}

function rezipped(
  bytes: Uint8Array,
  mend: (path: string, part: Uint8Array, paths: ReadonlySet<string>) => Uint8Array,
): Uint8Array {
  const parts: Zippable = {};
  const all = unzipSync(bytes);
  const paths = new Set(Object.keys(all));
  for (const [path, part] of Object.entries(all))
    if (!path.endsWith('/')) parts[path] = [mend(path, part, paths), { mtime: '1980-01-02' }];
  return zipSync(parts);
}

const mendedXml = (part: Uint8Array, mend: (xml: string) => string): Uint8Array => strToU8(mend(strFromU8(part)));

function mendedSlide(xml: string): string {
  let shapes = 0;
  return (
    xml
      .replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${++shapes}"`)
      // Bullets are as large as their text anyway; the schema has another way to say it.
      .replace(/<a:buSzPct val="100000"\/>/g, '')
      .replace(/<a:tblPr\/>(?=<a:tblGrid>)/g, '<a:tblPr firstRow="1"/>')
      .replace(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name=)("[^"]*")\/>/g, '$1$2 descr=$2/>')
  );
}

/** The library says the type of a master for each slide, and has one master. */
const withoutLostTypes = (xml: string, paths: ReadonlySet<string>): string =>
  xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) => (paths.has(path) ? override : ''));

/** The schema has the master of notes before the slides. */
const withMastersFirst = (xml: string): string =>
  xml.replace(
    /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
    (_, slides: string, masters: string) => masters + slides,
  );

const mendedChart = (xml: string): string => withoutLostAxes(xml).replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');

/** The library names a third axis of bars, for depth, which flat ones do not have. */
function withoutLostAxes(xml: string): string {
  const axes = new Set([...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id));
  return xml.replace(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (axes.has(id) ? axis : ''));
}

const withoutEmptyCells = (xml: string): string => xml.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '');
