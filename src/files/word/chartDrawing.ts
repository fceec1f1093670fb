import { Paragraph, TextRun, type Document } from 'docx';
import type { ChartData } from '../report/chartData';
import type { ReportPage } from './reportPage';
import { xmlElement } from './xmlElement';

const office = 'http://schemas.openxmlformats.org';
const emusPerTwip = 635;
const twipsPerMillimetre = 56.7;

/** A chart's place in the document, by its number from 1; `description` is for those who do not see it. */
export function chartDrawing(data: ChartData, number: number, description: string, page: ReportPage): Paragraph {
  const size = { cx: page.width * emusPerTwip, cy: Math.round(heightOf(data, page) * emusPerTwip) };
  const drawing = xmlElement('w:drawing', {}, [
    xmlElement('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      xmlElement('wp:extent', size),
      xmlElement('wp:docPr', { id: number, name: `${data.title} ${number}`, descr: description }),
      xmlElement('wp:cNvGraphicFramePr'),
      xmlElement('a:graphic', { 'xmlns:a': `${office}/drawingml/2006/main` }, [
        xmlElement('a:graphicData', { uri: `${office}/drawingml/2006/chart` }, [
          xmlElement('c:chart', { 'xmlns:c': `${office}/drawingml/2006/chart`, 'r:id': `rId${relationOf(number)}` }),
        ]),
      ]),
    ]),
  ]);
  return new Paragraph({ style: 'Chart', children: [new TextRun({}).addChildElement(drawing) as TextRun] });
}

/** About as many letters of a name stand beside the bars in one line. */
const lettersOfLine = 30;

/** Bars need their room from top to bottom; a heading above them stays on the page. */
function heightOf({ type, categories, series }: ChartData, page: ReportPage): number {
  if (type !== 'BarClustered') return 60 * twipsPerMillimetre;
  // Long names take two lines, and programs leave out a name that has no room.
  const oneName = categories.some((name) => name.length > lettersOfLine) ? 7 : 5;
  const wanted = 12 + categories.length * Math.max(2 + 3 * series.length, oneName);
  return Math.min(Math.max(wanted, 45) * twipsPerMillimetre, page.height - 15 * twipsPerMillimetre);
}

const relationOf = (number: number): string => `Chart${number}`;

/** Tells the document of a chart's part. Gives the path at which it is to be packed. */
export function addChart(file: Document, number: number): string {
  const path = `charts/chart${number}.xml`;
  // `docx` names no relationship that it does not write by itself.
  const type = `${office}/officeDocument/2006/relationships/chart` as never;
  file.Document.Relationships.addRelationship(relationOf(number), type, path);
  file.ContentTypes.addChildElement(
    xmlElement('Override', {
      PartName: `/word/${path}`,
      ContentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    }),
  );
  return `word/${path}`;
}
