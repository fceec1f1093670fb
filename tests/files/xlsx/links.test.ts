import type { Problem } from '../../../src/domain/problem';
import { errorCell, notCalculated } from '../../../src/domain/records/cell';
import { isRefusal } from '../../../src/files/container/fileRefusal';
import { readIncoming, type Incoming } from '../../../src/files/readIncoming';
import { noteSheetRows } from '../../../src/files/printedNote/noteSheetRows';
import { withPart } from '../word/docxEdits';
import { context, noteSample } from '../word/noteSample';
import { sheetOf, tableSheet } from './sheetMarkup';
import { workbookFile, type SheetParts } from './workbookParts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const address = 'https://example.org/acta.pdf?a=1&amp;b=2';
const plain = address.replaceAll('&amp;', '&');

/** The workbook with links in its first sheet; `rLink` leads to the address. */
function read(sheet: SheetParts, links: string): Incoming {
  const linked = withPart(workbookFile({ sheets: [sheet] }), 'xl/worksheets/sheet0.xml', (xml) =>
    xml.replace('</sheetData>', `</sheetData><hyperlinks xmlns:r="${office}">${links}</hyperlinks>`),
  );
  const file = withPart(linked, 'xl/worksheets/_rels/sheet0.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rLink" Type="${office}/hyperlink" Target="${address}" TargetMode="External"/></Relationships>`,
    ),
  );
  const incoming = readIncoming(file, { ...context, source: 'copia.xlsx' });
  if (isRefusal(incoming)) throw new Error(incoming.refusal);
  return incoming;
}
const headers = ['Código', 'Actividad', 'Medio de verificación', 'Inicio previsto', 'Estado'];
const activities = (...rows: string[][]) => tableSheet('Actividades', [headers, ...rows]);
const records = ({ copies }: Incoming) => (copies[0]?.matrix.tables.Activity.rows ?? []).map(({ record }) => record);
const told = (problems: readonly Problem[]) =>
  problems.map(({ code, sheetRow, field, params }) => [code, sheetRow, field, params['value']]);
const formula = (text: string, value = '') => `<c t="str"><f>${text}</f><v>${value}</v></c>`;

describe('a link in a table', () => {
  it('keeps its address in a text: outside the file, with a place, or within it', () => {
    const incoming = read(
      activities(
        ['A1', 'Uno', 'Acta final'],
        ['A2', 'Dos', 'ver'],
        ['A3', 'Tres', 'Anexo'],
        ['A4', 'Cuatro', 'a'],
        ['A5', 'Cinco', 'b'],
      ),
      '<hyperlink ref="C2" r:id="rLink"/><hyperlink ref="C3" r:id="rLink" location="p3"/>' +
        `<hyperlink ref="C4" location="'Hoja 2'!A1"/><hyperlink ref="C5:C6" r:id="rLink"/><hyperlink ref="C:C" r:id="rLink"/>`,
    );
    expect(records(incoming).map(({ verification }) => verification)).toEqual([
      `Acta final <${plain}>`,
      `${plain}#p3`,
      "Anexo <#'Hoja 2'!A1>",
      `a <${plain}>`,
      `b <${plain}>`,
    ]);
    expect(incoming.notRead).toEqual([]);
  });

  it('is kept where it goes down a whole column', () => {
    const rows = Array.from({ length: 1500 }, (_, at) => [`A${at}`, `Taller ${at}`, at % 2 ? 'acta' : '']);
    const incoming = read(activities(...rows), '<hyperlink ref="C2:C1048576" r:id="rLink"/>');
    expect(records(incoming).map(({ verification }) => verification)).toEqual(
      rows.map(([, , text]) => (text ? `acta <${plain}>` : null)),
    );
    expect(incoming.notRead).toEqual([]);
  });

  it('is told of in a cell that can only hold something else, which is read', () => {
    const incoming = read(activities(['A1', 'Uno', '', '', 'Aprobada']), '<hyperlink ref="E2" r:id="rLink"/>');
    expect(records(incoming)[0]).toMatchObject({ status: 'approved' });
    expect(incoming.notRead.map(({ source, problems }) => [source, told(problems)])).toEqual([
      ['copia.xlsx', [['linkLost', 2, 'status', plain]]],
    ]);
  });

  it('may be made by a formula of texts and cells, also one filled down, with its value or without', () => {
    const shared = (own: string, value: string) => `<c t="str"><f t="shared" si="0"${own}<v>${value}</v></c>`;
    const incoming = read(
      activities(
        [
          'A1',
          'Uno',
          formula(
            'HYPERLINK(&quot;https://a.org/&quot;&amp;A2&amp;&quot;.pdf&quot;,&quot;Acta de &quot;&amp;B2)',
            'Acta de Uno',
          ),
        ],
        ['A2', 'Dos', shared(' ref="C3:C4">HYPERLINK(&quot;https://a.org/&quot;&amp;$A3,B3)</f>', 'Dos')],
        ['A3', 'Tres', shared('/>', 'Tres')],
        ['A4', 'Cuatro', '<c><f>HYPERLINK(&quot;https://a.org&quot;,&quot;Acta&quot;)</f></c>'],
        ['A5', 'Cinco', formula('HYPERLINK(VLOOKUP(A6,Hoja!A:B,2),&quot;Acta&quot;)', 'Acta')],
        ['A6', 'Seis', formula('HYPERLINK(&quot;https://a.org/6&quot;)', 'https://a.org/6')],
      ),
      '',
    );
    expect(records(incoming).map(({ verification }) => verification)).toEqual([
      'Acta de Uno <https://a.org/A1.pdf>',
      'Dos <https://a.org/A2>',
      'Tres <https://a.org/A3>',
      'Acta <https://a.org>',
      'Acta',
      'https://a.org/6',
    ]);
    expect(incoming.notRead.flatMap(({ problems }) => told(problems))).toEqual([
      ['linkLost', 6, 'verification', expect.stringContaining('VLOOKUP')],
    ]);
  });
});

it('a link in a printed note keeps its address too', () => {
  const rows = noteSheetRows(noteSample({ verification: 'Acta final', hostCountry: 'GT' }), context);
  const cells = rows.map(({ label, text, mark }) => [label, text, mark]);
  const rowOf = (key: string) => rows.findIndex(({ mark }) => mark === key) + 1;
  const linked = (key: string) => `<hyperlink ref="B${rowOf(key)}" r:id="rLink"/>`;
  const incoming = read(
    sheetOf('Nota', [['título'], [], ...cells].slice(2)),
    linked('Activity.verification') + linked('Activity.hostCountry'),
  );
  expect(incoming.notes[0]?.activity).toMatchObject({ verification: `Acta final <${plain}>`, hostCountry: 'GT' });
});

describe('a cell without a value', () => {
  it('is told of, with its place, and says nothing, least of all that it is blank', () => {
    const bare = '<c><f>CONCATENATE(A1,B1)</f></c>';
    const incoming = read(
      activities(
        ['A1', 'Uno', bare, '<c><f>TODAY()</f><v></v></c>', 'Aprobada'],
        ['A2', '<c t="e"><v>#REF!</v></c>', 'x'],
      ),
      '',
    );
    const [copy] = incoming.copies;
    expect(copy?.matrix.tables.Activity.rows.map(({ unreadable }) => unreadable)).toEqual([
      { verification: notCalculated, plannedStart: notCalculated },
      { title: errorCell('#REF!') },
    ]);
    const problems = copy?.matrix.problems.filter(({ sheetRow, table }) => table === 'Activity' && sheetRow) ?? [];
    expect(told(problems)).toEqual([
      ['notCalculated', 2, 'plannedStart', undefined],
      ['notCalculated', 2, 'verification', undefined],
      ['excelError', 3, 'title', '#REF!'],
    ]);
  });

  it('a text that only looks like an error is a text, and a formula that gives nothing is blank', () => {
    const incoming = read(activities(['A1', 'Uno', '#N/A', formula('&quot;&quot;')]), '');
    expect(records(incoming)[0]).toMatchObject({ verification: '#N/A', plannedStart: null });
  });
});
