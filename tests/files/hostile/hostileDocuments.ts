import { paragraph, run } from '../word/docxEdits';
import { note, type HostileFile } from './hostileFile';

const inTables = (depth: number, text: string) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph(text) + '</w:tc></w:tr></w:tbl>'.repeat(depth);
const inControls = (depth: number, text: string) =>
  '<w:sdt><w:sdtContent>'.repeat(depth) + paragraph(text) + '</w:sdtContent></w:sdt>'.repeat(depth);
const deleted = '<w:pPr><w:rPr><w:del w:id="1" w:author="a" w:date="2025-01-01T00:00:00Z"/></w:rPr></w:pPr>';
const row = (label: string, text: string) =>
  `<w:tbl><w:tr><w:tc>${paragraph(label)}</w:tc><w:tc><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const listed = '<w:p><w:pPr><w:numPr><w:ilvl w:val="LEVEL"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
const numbering = (level: string, own: string) =>
  `<w:numbering ${word}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="${level}">${own}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
const numbered = (level: string, own: string) => () =>
  note(listed.replace('LEVEL', level), { 'word/numbering.xml': numbering(level, own) });

/** Concept notes that nobody wrote in Word. */
export const hostileDocuments: readonly HostileFile[] = [
  { name: 'tables within tables, 10,000', make: () => note(inTables(10_000, 'x')), end: 'tooDeep' },
  { name: 'tables within tables, 60', make: () => note(inTables(60, 'x'.repeat(10_000))), end: 'read' },
  {
    name: 'tables within tables with a long text',
    make: () => note(inTables(60, 'x'.repeat(900_000))),
    end: 'tooMuchText',
  },
  { name: 'content controls within one another, 10,000', make: () => note(inControls(10_000, 'x')), end: 'tooDeep' },
  { name: 'content controls within one another, 100', make: () => note(inControls(100, 'x').repeat(200)), end: 'read' },
  {
    name: '20,000 paragraphs that were joined',
    make: () => note(`<w:p>${deleted}${run('x')}</w:p>`.repeat(20_000)),
    end: 'read',
  },
  {
    name: '20,000 tracked changes',
    make: () =>
      note(
        `<w:p>${`<w:ins w:id="1" w:author="a">${run('x')}</w:ins><w:del w:id="2" w:author="b"><w:r><w:delText>y</w:delText></w:r></w:del>`.repeat(20_000)}</w:p>`,
      ),
    end: 'read',
  },
  {
    name: '20,000 rows without a label',
    make: () =>
      note(
        `<w:tbl>${'<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>'.repeat(20_000)}</w:tbl>`,
      ),
    end: 'read',
  },
  {
    name: 'as many elements as are read',
    make: () => note('<w:p/>'.repeat(50_000)),
    before: { nodes: 340_000 },
    end: 'read',
  },
  {
    name: 'more elements than are read',
    make: () => note('<w:p/>'.repeat(50_000)),
    before: { nodes: 350_000 },
    end: 'tooManyMarks',
  },
  {
    name: 'a long footnote that is shown 1,000 times',
    make: () =>
      note(`<w:p>${'<w:r><w:footnoteReference w:id="7"/></w:r>'.repeat(1000)}</w:p>`, {
        'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="7">${paragraph('x'.repeat(500_000))}</w:footnote></w:footnotes>`,
      }),
    end: 'tooMuchText',
  },
  {
    name: 'a list at level 1,000,000,000',
    make: numbered('1000000000', '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/>'),
    end: 'read',
  },
  {
    name: 'a list at level -1',
    make: numbered('-1', '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/>'),
    end: 'read',
  },
  {
    name: 'a list that begins at 1,000,000,000, in letters',
    make: numbered('0', '<w:start w:val="1000000000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1"/>'),
    end: 'read',
  },
  {
    name: 'a list that begins at 1,000,000,000, in Roman numbers',
    make: numbered('0', '<w:start w:val="1000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/>'),
    end: 'read',
  },
  {
    name: 'styles based on one another',
    make: () =>
      note('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>'.repeat(1000), {
        'word/styles.xml': `<w:styles ${word}><w:style w:styleId="a"><w:basedOn w:val="b"/>${'<w:x/>'.repeat(10_000)}</w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
      }),
    end: 'read',
  },
  {
    name: 'a value of 400,000 blanks and line breaks between two letters',
    make: () => note(row('Antecedentes', `x${' '.repeat(400_000)}x</w:t>${'<w:br/>'.repeat(50_000)}<w:t>x`)),
    end: 'read',
  },
  {
    name: 'fields within one another, 1,000',
    make: () => note(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(1000)}${run('x')}</w:p>`),
    end: 'tooDeep',
  },
  {
    name: '1,000 links at the end of a long text',
    make: () =>
      note(
        `<w:p>${run('y '.repeat(20_000))}${`<w:hyperlink w:anchor="abc">${run('x')}</w:hyperlink>`.repeat(1000)}</w:p>`,
      ),
    end: 'tooMuchText',
  },
  {
    name: 'a list whose sign is 400,000 numbers in letters',
    make: numbered(
      '0',
      `<w:start w:val="32767"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${'%1'.repeat(400_000)}"/>`,
    ),
    end: 'read',
    most: { shown: 500_000 },
  },
  {
    name: 'a value of a list of 800,000 letters',
    make: () => note(row('Países invitados', 'a, '.repeat(270_000))),
    end: 'read',
  },
  { name: 'a symbol of no sign', make: () => note('<w:p><w:r><w:sym w:char="FFFFFFF"/></w:r></w:p>'), end: 'read' },
];
