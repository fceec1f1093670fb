import { bookIn, bookWith, cell, book, type HostileFile } from './hostileFile';

const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ');
const attributes = (count: number) => Array.from({ length: count }, (_, index) => `b${index}=""`).join(' ');
/** All marks but 100,000. */
const almostAll = { marks: 4_900_000 };
const wide = (xml: string, mark: readonly number[]) =>
  new Uint8Array([...mark, ...[...xml].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
const broken =
  (...bytes: readonly number[]) =>
  (xml: string) => {
    const encoded = new TextEncoder().encode(xml.replace('Taller', 'Ta~er'));
    const at = encoded.indexOf('~'.charCodeAt(0));
    return new Uint8Array([...encoded.subarray(0, at), ...bytes, ...encoded.subarray(at + 1)]);
  };

/** Markup that no program writes, in the part of a sheet. */
export const hostileMarkup: readonly HostileFile[] = [
  { name: 'elements in 100,000 levels', make: () => bookWith(nested(100_000)), end: 'tooDeep', most: { marks: 300 } },
  { name: 'elements in 200 levels', make: () => bookWith(nested(200)), end: 'read' },
  { name: 'as many elements as are read', make: () => bookWith('<a/>'.repeat(99_000)), before: almostAll, end: 'read' },
  {
    name: 'more elements than are read',
    make: () => bookWith('<a/>'.repeat(100_000)),
    before: almostAll,
    end: 'tooManyMarks',
  },
  {
    name: 'as many comments as are read',
    make: () => bookWith('<!---->'.repeat(99_000)),
    before: almostAll,
    end: 'read',
  },
  {
    name: '150,000 attributes in one element',
    make: () => bookWith(`<a ${attributes(150_000)}/>`),
    end: 'tooLongText',
    most: { marks: 400_000 },
  },
  { name: 'an attribute twice', make: () => bookWith('<a b="" b=""/>'), end: 'damaged' },
  { name: 'attributes without a value', make: () => bookWith('<a b c/>'), end: 'damaged' },
  { name: '100,000 attributes without a value', make: () => bookWith(`<a ${'b '.repeat(100_000)}/>`), end: 'damaged' },
  { name: 'an attribute of 5 MB', make: () => bookWith(`<a b="${'x'.repeat(5_000_000)}"/>`), end: 'tooLongText' },
  { name: 'a name of 5 MB', make: () => bookWith(`<${'x'.repeat(5_000_000)}/>`), end: 'tooLongText' },
  { name: '20,000 namespaces', make: () => bookWith(`<a ${names(20_000)}><n19999:b/></a>`), end: 'read' },
  {
    name: '200 namespaces in each of 200 levels',
    make: () => bookWith(`<a ${names(200)}>`.repeat(200) + '</a>'.repeat(200)),
    end: 'read',
  },
  { name: 'a prefix of no namespace', make: () => bookWith('<a:b/>'), end: 'damaged' },
  {
    name: 'entities that grow',
    make: () => bookWith('<a>&b;</a>', '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'),
    end: 'declaresEntities',
  },
  {
    name: 'an entity from elsewhere',
    make: () => bookWith('<a>&b;</a>', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
    end: 'declaresEntities',
  },
  { name: 'an entity of no declaration', make: () => bookWith('<a>&nbsp;</a>'), end: 'damaged' },
  {
    name: 'markup that goes on after its end',
    make: () => bookIn((xml) => new TextEncoder().encode(`${xml}<a/>`)),
    end: 'damaged',
  },
  {
    name: 'a text of 40 MB',
    make: () => book(`<row r="3">${cell('x'.repeat(40_000_000))}</row>`),
    end: 'tooLongText',
  },
  { name: 'bytes that are no UTF-8', make: () => bookIn(broken(0xff)), end: 'damaged' },
  { name: 'half a sign, in bytes', make: () => bookIn(broken(0xed, 0xa0, 0x80)), end: 'damaged' },
  { name: 'half a sign, escaped', make: () => book(`<row r="3">${cell('a_xD800_b')}</row>`), end: 'read' },
  { name: 'half a sign, by its number', make: () => book(`<row r="3">${cell('&#xD800;')}</row>`), end: 'damaged' },
  { name: 'a control character', make: () => bookIn(broken(0x01)), end: 'damaged' },
  { name: 'a control character, by its number', make: () => book(`<row r="3">${cell('&#0;')}</row>`), end: 'damaged' },
  { name: 'UTF-16', make: () => bookIn((xml) => wide(xml, [0xff, 0xfe])), end: 'read' },
  ...['&lt;', '&#9;', '\r', '<!---->', '<?a?>'].map((sign): HostileFile => ({
    name: `more than are read of ${JSON.stringify(sign)}`,
    make: () => bookWith(`<a>${`${sign.repeat(9_000)}<b/>`.repeat(12)}</a>`),
    before: almostAll,
    end: 'tooManyMarks',
  })),
  {
    name: 'line breaks in long attributes',
    make: () => bookWith(`<a b="${'\n'.repeat(900_000)}"/>`),
    before: { marks: 4_200_000 },
    end: 'tooManyMarks',
  },
  {
    name: '20,000 attributes in each of two elements',
    make: () => bookWith(`<a ${attributes(20_000)}/>`.repeat(2)),
    before: almostAll,
    end: 'tooManyMarks',
  },
  {
    name: 'elements whose attributes have prefixes, a fifth of what else is read',
    make: () => bookWith('<a xml:b=""/>'.repeat(20_000)),
    before: almostAll,
    end: 'tooManyMarks',
  },
  { name: 'UTF-16 without its mark', make: () => bookIn((xml) => wide(xml, [])), end: 'read' },
];
