import { strToU8, zipSync } from 'fflate';
import { languages } from '../../../src/domain/plan/language';
import { openOfficeFile } from '../../../src/files/container/officeFile';
import { fileRefusalText, isRefusal, maxFileBytes, refusing } from '../../../src/files/container/fileRefusal';
import { readNoteDocx } from '../../../src/files/word/readNoteDocx';
import { writeNoteDocx } from '../../../src/files/word/writeNoteDocx';
import { withPart } from '../word/docxEdits';
import { context, noteSample } from '../word/noteSample';

/** A package of Office with an empty main part of a content type. */
function packageOf(contentType: string): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/Main/Part.bin" ContentType="${contentType}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relation}" Target="/main/part.bin"/></Relationships>`,
    ),
    'main/part.bin': strToU8('<x/>'),
  });
}

/** A file in the container of before 2007 that holds a stream of a name. */
function compoundOf(name: string): Uint8Array {
  const directory = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(500).fill(0),
    ...directory,
    0,
    0,
    0,
  ]);
}

const office = 'application/vnd.openxmlformats-officedocument';
const ms = 'application/vnd.ms';

describe('a file', () => {
  it.each([
    [`${office}.wordprocessingml.document.main+xml`, 'document'],
    [`${office}.wordprocessingml.template.main+xml`, 'document'],
    [`${office}.spreadsheetml.sheet.main+xml`, 'workbook'],
  ])('with a main part of type %s is a %s, whatever it is called', (type, kind) => {
    expect(openOfficeFile(packageOf(type))).toMatchObject({ kind, main: 'main/part.bin' });
  });

  it.each([
    ['nothing in it', new Uint8Array(0), 'empty'],
    ['more than the limit', new Uint8Array(maxFileBytes + 1), 'tooLarge'],
    ['plain text', strToU8('hola'), 'foreign'],
    ['a PDF', strToU8('%PDF-1.7'), 'foreign'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'foreign'],
    ['a presentation', packageOf(`${office}.presentationml.presentation.main+xml`), 'foreign'],
    ['a password', compoundOf('EncryptedPackage'), 'passwordProtected'],
    ['an old document', compoundOf('WordDocument'), 'oldFormat'],
    ['an old workbook', compoundOf('Workbook'), 'oldFormat'],
    ['an e-mail', compoundOf('__properties_version1.0'), 'foreign'],
    ['macros in a document', packageOf(`${ms}-word.document.macroEnabled.main+xml`), 'macros'],
    ['macros in a workbook', packageOf(`${ms}-excel.sheet.macroEnabled.main+xml`), 'macros'],
    ['a binary workbook', packageOf(`${ms}-excel.sheet.binary.macroEnabled.main`), 'oldFormat'],
    [
      'a text of LibreOffice',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'openDocument',
    ],
    ['the first bytes of an archive', new Uint8Array([0x50, 0x4b, 3, 4]), 'damaged'],
    ['no main part', withPart(packageOf(''), '_rels/.rels', () => '<Relationships/>'), 'damaged'],
  ])('with %s is refused as %3$s', (_, bytes, refusal) => {
    expect(refusing(() => openOfficeFile(bytes))).toMatchObject({ refusal });
  });

  it('that is refused says why and what to do, with nothing left open, in both languages', () => {
    const refusals = [
      refusing(() => openOfficeFile(new Uint8Array(maxFileBytes + 1))),
      refusing(() => openOfficeFile(compoundOf('WordDocument'))),
      refusing(() => openOfficeFile(packageOf(`${ms}-word.document.macroEnabled.main+xml`))),
    ];
    for (const refusal of refusals) {
      if (!isRefusal(refusal)) throw new Error('was read');
      for (const language of languages) expect(fileRefusalText(refusal, language)).not.toMatch(/[{}]| {2}/);
    }
    const [tooLarge] = refusals;
    expect(tooLarge && isRefusal(tooLarge) && fileRefusalText(tooLarge, 'es')).toContain('21 MB');
  });
});

describe('a concept note is refused', () => {
  const read = (bytes: Uint8Array) => readNoteDocx(bytes, { ...context, source: 'x' });

  it('where the file is a workbook', () => {
    expect(read(packageOf(`${office}.spreadsheetml.sheet.main+xml`))).toMatchObject({ refusal: 'isWorkbook' });
  });

  it('where the document has none of its fields', async () => {
    const letter = withPart(await writeNoteDocx(noteSample(), context), 'word/document.xml', (xml) =>
      xml.replace(/<w:tbl>.*<\/w:tbl>/s, ''),
    );
    expect(read(letter)).toMatchObject({ refusal: 'noNote' });
  });

  it('where a part is no XML', async () => {
    const broken = withPart(await writeNoteDocx(noteSample(), context), 'word/document.xml', (xml) =>
      xml.slice(0, -30),
    );
    expect(read(broken)).toMatchObject({ refusal: 'damaged' });
  });

  it('or read, and never ends in an error, where any of its bytes are changed', async () => {
    const whole = await writeNoteDocx(noteSample(), context);
    for (let at = 0; at < whole.length; at += 331) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(() => read(bytes)).not.toThrow();
    }
  });
});
