import { addInAddress } from '../../tools/build/addInAddress.mjs';

describe('the address of the add-in', () => {
  it.each([
    [undefined, 'https://localhost:3000/'],
    ['', 'https://localhost:3000/'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/matriz', 'https://example.org/matriz/'],
    [' https://example.org/matriz// ', 'https://example.org/matriz/'],
  ])('given as %j is %s', (given, expected) => expect(addInAddress(given)).toBe(expected));

  it.each([
    'http://example.org/',
    'example.org',
    'https://example.org/?a=1',
    'https://example.org/taskpane.html',
    'ftp://a/',
  ])('is refused when it is %s, which Excel would not load', (given) =>
    expect(() => addInAddress(given)).toThrow(/ADDIN_URL must be a folder on https/),
  );
});
