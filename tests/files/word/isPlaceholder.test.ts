import type { XmlElement } from '../../../src/files/container/xml';
import { isPlaceholder } from '../../../src/files/word/isPlaceholder';

const element = (name: string, ...children: (XmlElement | string)[]): XmlElement => ({
  name,
  attributes: {},
  children,
});
const control = (...children: (XmlElement | string)[]) => element('w:sdt', element('w:sdtContent', ...children));
const run = (text: string) => element('w:r', element('w:t', text));

it.each([
  ['a placeholder', [run('Elija un elemento.')], true],
  [
    'a placeholder in pieces, with blanks around it',
    [run(' \n Elija '), run('un elemento.'), run(' '.repeat(200))],
    true,
  ],
  ['a placeholder and more', [run('Elija un elemento.'), run(' '.repeat(200)), run('x')], false],
  ['what was typed', [run('x')], false],
  ['nothing', [], false],
])('whether a control with %s is blank', (_, children, isBlank) => {
  expect(isPlaceholder(control(...children))).toBe(isBlank);
});

it('looks once at what stands in controls within one another', () => {
  let looks = 0;
  const inner: XmlElement = {
    ...element('w:p'),
    get children() {
      looks++;
      return [];
    },
  };
  const controls = [control(inner)];
  for (let depth = 1; depth < 100; depth++) controls.unshift(control(...controls.slice(0, 1)));
  for (const one of controls) isPlaceholder(one);
  expect(looks).toBe(1);
});
