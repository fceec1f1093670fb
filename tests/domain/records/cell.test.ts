import fc from 'fast-check';
import { languages } from '../../../src/domain/plan/language';
import { activity } from '../../../src/domain/records/activity';
import { fromCell, toCell, type CellContext } from '../../../src/domain/records/cell';
import { date, decimal, integer, pickMany, pickOne, text, yesNo } from '../../../src/domain/records/field';
import { ListIndex, listsFrom } from '../../../src/domain/records/listIndex';
import { declarationOf, recordNames } from '../../../src/domain/records/records';
import { recordSchema } from '../../../src/domain/records/schema';
import { validRecord } from './arbitraries';

const lists = listsFrom();
const context: CellContext = { language: 'es', lists, date1904: false };

describe.each(recordNames)('cells of %s', (name) => {
  const declaration = declarationOf(name);
  it.each(languages)('give back any valid record, written in %s, in both date systems', (language) => {
    fc.assert(
      fc.property(validRecord(declaration, lists), fc.boolean(), (record, date1904) => {
        const own = { language, lists, date1904 };
        for (const [field, declared] of Object.entries(declaration.fields)) {
          const { value, fault } = fromCell(declared, toCell(declared, record[field] ?? null, own), own);
          expect([field, fault]).toEqual([field, undefined]);
          expect([field, value]).toEqual([field, record[field]]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('pass the schema that is made from the same declaration', () => {
    const schema = recordSchema(declaration, lists);
    fc.assert(
      fc.property(validRecord(declaration, lists), (record) => expect(schema.safeParse(record).success).toBe(true)),
      { numRuns: 30 },
    );
  });
});

describe('a cell', () => {
  const day = date('Fecha', 'Date');
  it.each([
    [45_658, '2025-01-01', undefined],
    ['2025-03-31', '2025-03-31', 'dateAsText'],
    ['31/12/2025', '2025-12-31', 'dateAsText'],
    ['12/31/2025', '2025-12-31', 'dateAsText'],
    ['05/03/2025', null, 'notADate'],
    ['30/02/2025', null, 'notADate'],
    ['pronto', null, 'notADate'],
    [2025, null, 'notADate'],
    ['1905-03-01', null, 'notADate'],
    ['2205-03-01', null, 'notADate'],
    [true, null, 'notADate'],
    ['#N/A', null, 'excelError'],
    ['  ', null, undefined],
  ])('of a date that holds %p is read as %p with the fault %p', (cell, value, fault) => {
    expect(fromCell(day, cell, context)).toMatchObject({ value, ...(fault && { fault }) });
  });

  it.each([
    ['12', 12, undefined],
    ['1,5', null, 'notAnInteger'],
    ['doce', null, 'notANumber'],
    [-1, null, 'outOfRange'],
    [true, null, 'notANumber'],
    ['#N/A', null, 'excelError'],
  ])('of a whole number that holds %p is read as %p with the fault %p', (cell, value, fault) => {
    expect(fromCell(integer('N', 'N'), cell, context)).toMatchObject({ value, ...(fault && { fault }) });
  });

  it('takes a decimal comma as well as a point, and does not guess at grouped digits', () => {
    expect(fromCell(decimal('N', 'N'), '1,5', context).value).toBe(1.5);
    expect(fromCell(decimal('N', 'N'), '1.5', context).value).toBe(1.5);
    expect(fromCell(decimal('N', 'N'), '1.500', context).fault).toBe('notANumber');
    expect(fromCell(decimal('N', 'N'), '1.500.000', context).value).toBe(1_500_000);
  });

  it.each([
    ['125,000.50', 125_000.5],
    ['1.500,5', 1500.5],
    ['US$ 12 000', 12_000],
    ['12\u00a0000,75 USD', 12_000.75],
    ['1.500', 1500],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
  ])('of an amount in dollars that holds %p is %p', (cell, value) => {
    expect(fromCell(decimal('N', 'N', { unit: 'usd' }), cell, context)).toEqual({ value });
  });

  it('of a whole number takes digits in threes for thousands', () => {
    expect(fromCell(integer('N', 'N'), '1,200', context)).toEqual({ value: 1200 });
    expect(fromCell(integer('N', 'N'), '0.125', context).fault).toBe('notAnInteger');
    expect(fromCell(integer('N', 'N'), '1,20,000', context).fault).toBe('notANumber');
  });

  it.each([
    ['Sí', true],
    ['si', true],
    ['YES', true],
    [true, true],
    ['x', true],
    ['no', false],
    ['FALSO', false],
  ])('of a yes or no that holds %p is %p', (cell, value) => {
    expect(fromCell(yesNo('S', 'Y'), cell, context)).toEqual({ value });
  });

  it('accepts code, label in either language, any case and accents, and the group’s second spelling', () => {
    const group = pickOne('G', 'G', 'workingGroups');
    for (const spelling of [
      'GT-FRO',
      'grupo de trabajo sobre gestion de fronteras y migracion irregular y masiva',
      'Working Group on Border Management and Irregular and Mass Migration',
    ]) {
      expect(fromCell(group, spelling, context)).toEqual({ value: 'GT-FRO' });
    }
    expect(fromCell(pickOne('T', 'T', 'themes'), '6) Remesas ', context)).toEqual({ value: 'T2-06' });
  });

  it('keeps what is on no list as it was typed and says so', () => {
    const reading = fromCell(pickMany('P', 'C', 'countries'), 'México; Haití', context);
    expect(reading).toEqual({ value: ['MX', 'Haití'], fault: 'unknownMember', params: { value: 'Haití' } });
    expect(toCell(pickMany('P', 'C', 'countries'), reading.value, context)).toBe('México; Haití');
  });

  it.each([
    ['México, Costa Rica', ['MX', 'CR']],
    ['México / Costa Rica | Belice', ['MX', 'CR', 'BZ']],
    ['México,\r\nCosta Rica y Belice', ['MX', 'CR', 'BZ']],
    ['• México\n• Costa Rica', ['MX', 'CR']],
    ['Mexico and Costa Rica', ['MX', 'CR']],
    ['\u200bMéxico ;\u00a0 ; costa rica.;', ['MX', 'CR']],
  ])('of several countries that holds %p is read as %p', (cell, value) => {
    expect(fromCell(pickMany('P', 'C', 'countries'), cell, context)).toEqual({ value });
  });

  it('of several themes is parted at commas only where the parts are themes', () => {
    const themes = pickMany('T', 'T', 'themes');
    const two =
      'Regularización, visas e identidad jurídica, Niñas, niños y adolescentes en contextos de movilidad humana';
    expect(fromCell(themes, two, context)).toEqual({ value: ['T1-07', 'T3-09'] });
    expect(fromCell(themes, 'Migración y turismo y Remesas', context)).toEqual({ value: ['T2-02', 'T2-06'] });
    for (const typed of ['Niñas, niños y adolescentes', 'Remesas y salud', 'Refugio/asilo']) {
      expect(fromCell(themes, typed, context)).toMatchObject({ value: [typed], fault: 'unknownMember' });
    }
  });

  it('of several members keeps what is none beside those that are', () => {
    expect(fromCell(pickMany('P', 'C', 'countries'), 'México, Haití, Perú, Belice', context)).toEqual({
      value: ['MX', 'Haití, Perú', 'BZ'],
      fault: 'unknownMember',
      params: { value: 'Haití, Perú' },
    });
    expect(fromCell(pickMany('S', 'P', 'partners'), 'OIM, Ministerio de Trabajo, Empleo y Previsión', context)).toEqual(
      {
        value: ['OIM', 'Ministerio de Trabajo, Empleo y Previsión'],
      },
    );
  });

  it.each(['#N/A', '#N/D', '#¡REF!', '#¿NOMBRE?', '#SPILL!', '#¡DESBORDAMIENTO!', '#FIELD!', '#GETTING_DATA'])(
    'that holds the error %s says so, in any language of Excel',
    (cell) => {
      expect(fromCell(pickOne('P', 'C', 'countries'), cell, context)).toMatchObject({
        value: null,
        fault: 'excelError',
      });
      expect(fromCell(pickMany('P', 'C', 'countries'), cell, context)).toMatchObject({
        value: [],
        fault: 'excelError',
      });
    },
  );

  it('takes any text for a member of an open list', () => {
    expect(fromCell(pickMany('S', 'P', 'partners'), 'OIM; Universidad', context)).toEqual({
      value: ['OIM', 'Universidad'],
    });
  });

  it('keeps a text to the letter', () => {
    for (const value of ['=1+1', "'x", ' espacio ', '#N/A', 'a\r\nb']) {
      expect(fromCell(text('T', 'T'), value, context)).toEqual({ value });
    }
  });
});

describe('a cell of yes or no', () => {
  const { dialogueSpace } = activity.fields;
  it.each(['si', 'Sí', 's', 'yes', 'Y', 'x', 'VERDADERO', 'true', '1', 1, true])('that holds %j says yes', (cell) => {
    expect(fromCell(dialogueSpace, cell, context)).toEqual({ value: true });
  });
  it.each(['no', 'N', 'FALSO', 'false', '0', 0, false])('that holds %j says no', (cell) => {
    expect(fromCell(dialogueSpace, cell, context)).toEqual({ value: false });
  });
  it.each(['quizás', '2', 'sí y no', 'sin dato'])('that holds %j says neither', (cell) => {
    expect(fromCell(dialogueSpace, cell, context)).toMatchObject({ value: null, fault: 'notYesNo' });
  });
});

describe('a cell of a share', () => {
  it.each([
    ['50%', 0.5],
    ['12,5 %', 0.125],
    ['0.5', 0.5],
    ['7 %', 0.07],
  ] as const)('that holds %j is a fraction', (cell, value) => {
    expect(fromCell(activity.fields.noteShare, cell, context).value).toBeCloseTo(value);
  });
  it('is one only in columns of shares', () => {
    expect(fromCell(activity.fields.women, '50%', context)).toMatchObject({ value: null, fault: 'notANumber' });
  });
});

describe('a list', () => {
  it('writes the code of a member whose label could not be read back', () => {
    const list = new ListIndex([{ code: 'X1', es: 'uno; dos', en: 'one' }]);
    expect(list.cellTextOf('X1', 'es')).toBe('X1');
    expect(list.cellTextOf('X1', 'en')).toBe('one');
  });

  it('offers the members of the workbook and still understands those of the Plan', () => {
    const own = listsFrom({ themes: [{ code: 'T9', es: 'Nuevo', en: 'New', parent: 'PIL1' }] });
    expect(own.themes.members.map(({ code }) => code)).toEqual(['T9']);
    expect(own.themes.codeOf('Remesas')).toBe('T2-06');
  });

  it('finds what a member belongs to by code or name, and what the Plan has by its name where the code is gone', () => {
    const own = listsFrom({
      themes: [
        { code: 'T9', es: 'Uno', en: 'One', parent: 'gobernanza migratoria' },
        { code: '', es: 'Dos', en: '', parent: 'pil2' },
        { code: '', es: 'Remesas', en: '' },
      ],
      activityStatuses: [{ code: '', es: 'Realizada', en: 'Done' }],
    });
    expect(own.themes.members.map(({ code, parent }) => [code, parent])).toEqual([
      ['T9', 'PIL1'],
      ['Dos', 'PIL2'],
      ['T2-06', undefined],
    ]);
    expect(own.activityStatuses.codeOf('realizada')).toBe('held');
    expect(own.activityStatuses.labelOf('held', 'en')).toBe('Done');
  });
});
