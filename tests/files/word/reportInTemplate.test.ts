import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { partOf, relationshipsPartOf } from 'ooxml';
import { bilingualReport } from '../../../src/domain/report/bilingualReport';
import type { ReportBlock } from '../../../src/domain/report/ReportDocument';
import { RefusedFile } from '../../../src/files/container/fileRefusal';
import { parseXml } from '../../../src/files/container/xml';
import { readWordTemplate } from '../../../src/files/word/template/WordTemplate';
import { writeReportDocx } from '../../../src/files/word/writeReportDocx';
import { blocks, reportOf } from './reportSample';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;
const relationships = (...all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A template as an office has it: A4, a letterhead with a picture, headings of its own with numbers, a text of before. */
const template = (type = 'template.main+xml'): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.${type}"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/></Types>`,
        '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
        'word/_rels/document.xml.rels': relationships(
          ['rId1', 'styles', 'styles.xml'],
          ['rId2', 'numbering', 'numbering.xml'],
          ['rId3', 'header', 'header1.xml'],
        ),
        'word/_rels/header1.xml.rels': relationships(['rId1', 'image', 'media/logo.png']),
        'word/media/logo.png': 'picture',
        'word/header1.xml': `<w:hdr ${names}><w:p><w:r><w:t>Membrete</w:t></w:r></w:p></w:hdr>`,
        'word/styles.xml': `<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Garamond"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Celda de la oficina"/></w:style></w:styles>`,
        'word/numbering.xml': `<w:numbering ${names}><w:abstractNum w:abstractNumId="7"/><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
        'word/document.xml': `<w:document ${names}><w:body><w:p><w:r><w:t>Texto de antes</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr></w:body></w:document>`,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const none: ReadonlyMap<string, string> = new Map();

describe('a report in the office’s own Word template', () => {
  let parts: Readonly<Record<string, string>>;
  const content: readonly ReportBlock[] = [...blocks, { kind: 'paragraph', key: 'list', text: '- una viñeta' }];
  beforeAll(async () => {
    const read = readWordTemplate(template());
    parts = partsOf(await writeReportDocx(reportOf(content), { narratives: none, template: read }));
  });
  const document = () => parts['word/document.xml'] ?? '';

  it('has its page, its headings by their name, and its usual text', () => {
    expect(document()).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(document()).toContain('<w:pgMar w:top="1985"');
    expect(document()).toMatch(/<w:pStyle w:val="Ttulo1"\/>(?:(?!<\/w:p>).)*Resultados/);
    expect(document()).toMatch(/<w:pStyle w:val="Normal"\/>(?:(?!<\/w:p>).)*Lo que se hizo/);
    expect(document()).not.toMatch(/w:val="(BodyText|Heading1)"/);
  });

  it('adds the styles that it lacks, in its font and under names that are free', () => {
    const styles = parts['word/styles.xml'] ?? '';
    expect(styles).toContain('w:styleId="Cell2"');
    expect(document()).toContain('<w:pStyle w:val="Cell2"/>');
    expect(styles).toContain('w:ascii="Garamond"');
    expect(styles).not.toContain('Arial');
    expect(parts['word/charts/chart1.xml']).toContain('typeface="Garamond"');
    const known = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of document().matchAll(/<w:pStyle w:val="([^"]*)"\/>/g)) expect(known).toContain(id);
  });

  it('keeps the lists of both apart', () => {
    const numbers = [...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id);
    expect(numbers[0]).toBe('3');
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const [, id] of document().matchAll(/<w:numId w:val="(\d+)"\/>/g)) {
      expect(numbers).toContain(id);
      expect(id).not.toBe('3');
    }
  });

  it('has its letterhead with the picture, and nothing of its text', () => {
    const header = Object.entries(parts).find(([, text]) => text.includes('Membrete'))?.[0] ?? '';
    const [, target = ''] = /Target="([^"]*)"/.exec(parts[relationshipsPartOf(header)] ?? '') ?? [];
    expect(parts[partOf(header, target)]).toBe('picture');
    expect(parts['[Content_Types].xml']).toContain(`PartName="/${header}" ContentType="${word}.header+xml"`);
    expect(JSON.stringify(parts)).not.toContain('Texto de antes');
  });

  it('is a package whose parts are well-formed and are there where they are led to', () => {
    for (const [path, text] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      expect(() => parseXml(text)).not.toThrow();
      for (const [, target = ''] of (parts[relationshipsPartOf(path)] ?? '').matchAll(/Target="([^"]*)"/g))
        expect([path, target, Object.keys(parts).includes(partOf(path, target))]).toEqual([path, target, true]);
    }
  });

  it('is refused in words where the file is none', () => {
    const codeOf = (bytes: Uint8Array) => {
      try {
        readWordTemplate(bytes);
      } catch (error) {
        return error instanceof RefusedFile ? error.code : error;
      }
      return null;
    };
    expect(codeOf(strToU8('no zip'))).toBe('foreign');
    expect(codeOf(new Uint8Array())).toBe('empty');
    expect(codeOf(template().slice(0, 300))).toBe('damaged');
  });
});

describe('a report in two languages', () => {
  const english = blocks.map((block): ReportBlock => {
    if (block.kind === 'narrative') return { ...block, draft: 'Much was done.' };
    if (block.kind === 'paragraph') return { ...block, text: 'What was done.' };
    if (block.kind === 'heading') return { ...block, text: 'Results' };
    if (block.kind !== 'table') return block;
    const columns = block.columns.map((column) =>
      column.key === 'held' ? { ...column, label: 'Carried out' } : column,
    );
    const [first, ...rows] = block.rows;
    const cells = first?.cells.map((cell, index) => (index === 0 ? { value: 'Pillar 1' } : cell)) ?? [];
    return { ...block, columns, rows: [{ key: first?.key ?? '', cells }, ...rows] };
  });
  const both = bilingualReport(reportOf(blocks), reportOf(english, 'en'));
  const write = async (narratives = none) =>
    partsOf(await writeReportDocx(both, { narratives }))['word/document.xml'] ?? '';

  it('sets texts beside each other, headings in one line, and heads its tables in both', async () => {
    const document = await write();
    expect(document).toMatch(/<w:tr>(?:(?!<\/w:tr>).)*Lo que se hizo\.(?:(?!<\/w:tr>).)*What was done\./);
    expect(document).toMatch(
      /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*Resultados(?:(?!<\/w:p>).)*<w:tab\/>(?:(?!<\/w:p>).)*Results/,
    );
    expect(document).toContain('Realizadas / Carried out');
    expect(document).toContain('Pillar 1');
    // What is the same in both stands once.
    expect(document.match(/>Pilar 2</g)).toHaveLength(1);
    expect(document.match(/>12\u202f345</g)).toHaveLength(1);
  });

  it('has what the SE wrote in its language alone, and says in which', async () => {
    const document = await write(new Map([['narrative', 'Palabras de la Secretaría.']]));
    expect(document).toContain('Palabras de la Secretaría.');
    expect(document).toContain('(Texto escrito en español / Text written in Spanish)');
    expect(document).not.toContain('Much was done.');
  });
});
