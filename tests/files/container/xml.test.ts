import fc from 'fast-check';
import { childOf, childrenOf, parseXml, textOf } from '../../../src/files/container/xml';
import { RefusedFile } from '../../../src/files/container/fileRefusal';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('an XML document', () => {
  it('is a tree whose names tell the namespace, whatever its prefixes', () => {
    const root = parseXml(
      `<?xml version="1.0"?><!-- x --><q:p xmlns:q="${word}"><q:r a='1' q:b="2"/><z xmlns="${word}"/></q:p>\n`,
    );
    expect(root.name).toBe('w:p');
    expect(childrenOf(root).map(({ name, attributes }) => [name, attributes])).toEqual([
      ['w:r', { a: '1', 'w:b': '2' }],
      ['w:z', {}],
    ]);
  });

  it('may be one of the strict standard', () => {
    const root = parseXml('<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>');
    expect(root.name).toBe('w:p');
  });

  it('gives back any text, in elements and attributes', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(texts, texts, (text, value) => {
        const root = parseXml(`<a b="${escaped(value)}"><c>${escaped(text)}</c></a>`);
        expect(root.attributes['b']).toBe(value);
        expect(textOf(root)).toBe(text);
      }),
    );
  });

  it('knows character references, CDATA and line ends of any system', () => {
    const root = parseXml('<a>&#243;&#x1F600;<![CDATA[<&>]]>\r\nb\rc</a>');
    expect(textOf(root)).toBe('ó😀<&>\nb\nc');
    expect(childOf(root, 'other:x')).toBeUndefined();
  });

  it.each([
    '',
    'hola',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1>',
    '<a>&nbsp;</a>',
    '<a>&#xFFFFFFF;</a>',
    '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]><a>&x;&x;</a>',
  ])('that is not well-formed or brings its own entities is refused: %j', (xml) => {
    expect(() => parseXml(xml)).toThrow(RefusedFile);
  });
});
