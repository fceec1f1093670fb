import type { IncomingNote } from '../../../src/domain/merge/incomingNote';
import { isRefusal } from '../../../src/files/container/fileRefusal';
import { readNoteDocx } from '../../../src/files/word/readNoteDocx';
import { writeNoteDocx } from '../../../src/files/word/writeNoteDocx';
import { paragraph, run, withBody, withPart, withValue } from './docxEdits';
import { context, noteSample } from './noteSample';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const address = 'https://example.org/acta.pdf?a=1&b=2';
const markup = address.replaceAll('&', '&amp;');
const file = writeNoteDocx(noteSample(), context);

/** The note with this markup as the value of a field; `rLink` leads to the address. */
async function read(field: string, value: string): Promise<IncomingNote> {
  const linked = withPart(await file, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rLink" Type="${office}/hyperlink" Target="${markup}" TargetMode="External"/></Relationships>`,
    ),
  );
  const edited = withBody(linked, (body) =>
    withValue(body.replace('<w:document ', `<w:document xmlns:lnk="${office}" `), `note_${field}`, value),
  );
  const result = readNoteDocx(edited, { ...context, source: 'nota.docx' });
  if (isRefusal(result)) throw new Error(result.refusal);
  return result;
}
const textOf = async (value: string) => (await read('Activity_verification', value)).activity.verification;
const link = (shown: string, attributes = 'lnk:id="rLink"') => `<w:hyperlink ${attributes}>${run(shown)}</w:hyperlink>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, shown: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${run(shown)}${mark('end')}`;

describe('a link in a note', () => {
  it('keeps its address behind its text, and is its address where the text says nothing else', async () => {
    expect(await textOf(`<w:p>${run('Ver ')}${link('el acta')}${run('.')}</w:p>`)).toBe(`Ver el acta <${address}>.`);
    expect(await textOf(`<w:p>${link('aquí')}</w:p>`)).toBe(address);
    expect(await textOf(`<w:p>${link(markup)}</w:p>`)).toBe(address);
  });

  it('has it once where Word parted it in pieces, and with the place that it leads to', async () => {
    expect(await textOf(`<w:p>${link('Acta ')}${link('final')}</w:p>`)).toBe(`Acta final <${address}>`);
    expect(await textOf(`<w:p>${link('Acta', 'lnk:id="rLink" w:anchor="p3"')}</w:p>`)).toBe(`Acta <${address}#p3>`);
    expect(await textOf(`<w:p>${link('Anexo', 'w:anchor="Anexo_1"')}</w:p>`)).toBe('Anexo <#Anexo_1>');
    expect(await textOf(`<w:p>${link('Índice', 'w:anchor="_Toc1"')}</w:p>`)).toBe('Índice');
  });

  it('may be a field, whole or in its parts, or stand in a content control', async () => {
    expect(await textOf(`<w:p>${field(`HYPERLINK "${markup}"`, 'Acta')}</w:p>`)).toBe(`Acta <${address}>`);
    expect(await textOf(`<w:p>${field(`HYPERLINK "${markup}" \\l "p3" \\o "x"`, 'Acta')}</w:p>`)).toBe(
      `Acta <${address}#p3>`,
    );
    expect(await textOf(`<w:p>${field('PAGE', '3')}</w:p>`)).toBe('3');
    const simple = `<w:fldSimple w:instr=' HYPERLINK "https://a.org/b" '>${run('Acta')}</w:fldSimple>`;
    expect(await textOf(`<w:p>${simple}</w:p>`)).toBe('Acta <https://a.org/b>');
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${link('Acta')}</w:sdtContent></w:sdt>`;
    expect(await textOf(`<w:p>${control}</w:p>`)).toBe(`Acta <${address}>`);
  });

  it('is told of where a field can only hold something else, which is read', async () => {
    const { activity, problems } = await read('Activity_hostCountry', `<w:p>${link('Guatemala')}</w:p>`);
    expect(activity.hostCountry).toBe('GT');
    expect(problems).toMatchObject([
      { code: 'linkLost', field: 'hostCountry', params: { value: `Guatemala <${address}>` } },
    ]);
  });
});

it('comments on a note are told of', async () => {
  const commented = `<w:p>${run('Texto')}<w:r><w:commentReference w:id="1"/></w:r></w:p>${paragraph('y más')}`;
  const { activity, problems } = await read('Activity_verification', commented);
  expect(activity.verification).toBe('Texto\ny más');
  expect(problems).toMatchObject([{ code: 'commentNotTaken', field: 'verification' }]);
});
