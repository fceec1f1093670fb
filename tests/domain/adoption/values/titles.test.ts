import { readTitle, splitLines } from '../../../../src/domain/adoption/values/titles';
import { daysOf, readingOf } from './readingOf';

describe('a title', () => {
  it.each([
    ['1. Taller regional', 'Taller regional', '1'],
    ['1.1 Taller regional', 'Taller regional', '1.1'],
    ['Act. 3 Taller', 'Taller', 'Act. 3'],
    ['Actividad 3: Taller', 'Taller', 'Actividad 3'],
    ['3.- Taller', 'Taller', '3'],
    ['a) Taller', 'Taller', 'a'],
    ['IV. Taller', 'Taller', 'IV'],
    ['A3. Taller', 'Taller', 'A3'],
    ['N.º 3 Taller', 'Taller', 'N.º 3'],
    ['• Taller', 'Taller', null],
    ['– Taller', 'Taller', null],
    ['2 talleres sobre retorno', '2 talleres sobre retorno', null],
    ['1ª Reunión', '1ª Reunión', null],
    ['10 años de la CRM: foro', '10 años de la CRM: foro', null],
    ['2025: balance', '2025: balance', null],
    ['G20: balance', 'G20: balance', null],
    ['V Congreso', 'V Congreso', null],
    ['Acta de cierre', 'Acta de cierre', null],
    ['12', '12', null],
  ])('%s', (text, title, number) => expect(readTitle(text)).toEqual({ title, number }));

  it('keeps the number beside it', () => expect(readingOf('Activity.title', '1.1 Taller').beside).toEqual(['1.1']));
});

describe('the activities that a cell lists', () => {
  const listed = (text: string) =>
    splitLines(text, { dateOrder: null, year: 2024 }).map(({ title, span }) => [title, daysOf(span)]);

  it.each([
    ['• Taller uno\n• Taller dos', ['Taller uno', 'Taller dos']],
    ['• Taller uno • Taller dos', ['Taller uno', 'Taller dos']],
    ['1) Taller uno\n2) Taller dos', ['Taller uno', 'Taller dos']],
    ['1. Taller uno. 2. Taller dos', ['Taller uno', 'Taller dos']],
    ['- Taller uno\n  que sigue\n- Taller dos', ['Taller uno que sigue', 'Taller dos']],
    ['Taller uno;\nTaller dos;', ['Taller uno', 'Taller dos']],
    ['Taller uno; Taller dos', ['Taller uno', 'Taller dos']],
    ['Taller uno\n\n \nTaller dos', ['Taller uno', 'Taller dos']],
    ['Taller uno', ['Taller uno']],
    ['', []],
  ])('%s', (text, titles) => expect(listed(text).map(([title]) => title)).toEqual(titles));

  it('have the days that stand in brackets at the end', () =>
    expect(
      listed('Uno (marzo)\nDos (15 de abril)\nTres (mayo-junio 2025)\nCuatro (virtual)\nCinco (por definir)'),
    ).toEqual([
      ['Uno', '~2024-03-01…2024-03-31'],
      ['Dos', '2024-04-15'],
      ['Tres', '~2025-05-01…2025-06-30'],
      ['Cuatro (virtual)', null],
      ['Cinco (por definir)', null],
    ]));

  it('are given with the text as it stands', () =>
    expect(splitLines('• 1. Uno (marzo)').map(({ text }) => text)).toEqual(['• 1. Uno (marzo)']));
});
