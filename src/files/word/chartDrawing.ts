import { Paragraph, TextRun, type Document } from 'docx';
import type { ChartData } from '../report/chartData';
import type { ChartFrame } from './chartFrame';
import { xmlElement } from './xmlElement';

const office = 'http://schemas.openxmlformats.org';
const emusPerTwip = 635;

/** A chart's place in the document, by its number from 1; `description` is for those who do not see it. */
export function chartDrawing(data: ChartData, number: number, description: string, frame: ChartFrame): Paragraph {
  const size = { cx: frame.width * emusPerTwip, cy: Math.round(frame.height * emusPerTwip) };
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
