import type { ForeignCell } from '../../../../src/domain/adoption/foreignSheet';
import type { ReadingContext } from '../../../../src/domain/adoption/reading';
import { readCell } from '../../../../src/domain/adoption/values/readCell';
import { notCalculated } from '../../../../src/domain/records/cell';
import { cellOf, context, daysOf, readingOf, valuesOf } from './readingOf';

const days = (target: string, value: string | number, known: Partial<ReadingContext> = {}) =>
  daysOf(readingOf(target, value, known).span);

describe('participants in one cell', () => {
  it.each([
    ['M: 36 H: 30', { women: 36, men: 30 }],
    ['48 (27M/21H)', { women: 27, men: 21 }],
    ['20 mujeres y 25 hombres', { women: 20, men: 25 }],
    ['Mujeres: 19\nHombres: 4', { women: 19, men: 4 }],
    ['F: 10, M: 12', { women: 10, men: 12 }],
    ['25 women, 12 men', { women: 25, men: 12 }],
    ['36M-30H', { women: 36, men: 30 }],
    ['♀ 12 ♂ 10', { women: 12, men: 10 }],
    ['M/H: 12/8', { women: 12, men: 8 }],
    ['Total: 20 (12F, 8M)', { women: 12, men: 8 }],
    ['48 M 27 H 21', { women: 27, men: 21 }],
    ['50 (27M/21H)', { women: 27, men: 21, otherOrUnknown: 2 }],
    ['M=20, H=12, Otro=1', { women: 20, men: 12, otherOrUnknown: 1 }],
    ['50 (30 mujeres)', { women: 30, otherOrUnknown: 20 }],
    ['aprox. 35', { otherOrUnknown: 35 }],
    ['~40', { otherOrUnknown: 40 }],
    ['1,200 personas', { otherOrUnknown: 1200 }],
    ['M: 0 H: 5', { women: 0, men: 5 }],
    ['Por definir', {}],
  ])('%s', (text, counts) => expect(valuesOf(readingOf('Activity.participants', text))).toEqual(counts));

  it.each(['30-35', 'más de 40', '40+', '20/15', 'M: 20', '60% mujeres', '12 M 8 M', 'muchas'])(
    'are left where %s does not tell them',
    (text) => expect(readingOf('Activity.participants', text)).toMatchObject({ unread: [text] }),
  );

  it.each(['40 (27M/21H)', '40 personas de 8 países', 'Mujeres 12 (60%) Hombres 8 (40%)'])(
    'keep what does not fit or counts other things: %s',
    (text) => expect(readingOf('Activity.participants', text).beside).toEqual([text]),
  );

  it('are a number where the cell is one', () =>
    expect(valuesOf(readingOf('Activity.participants', 30))).toEqual({ otherOrUnknown: 30 }));
});

describe('a place', () => {
  it.each([
    ['Puerto Claro, Canadá', { city: 'Puerto Claro', hostCountry: 'CA' }],
    ['Río Hondo, Dominican Republic', { city: 'Río Hondo', hostCountry: 'DO' }],
    ['San José (Costa Rica)', { city: 'San José', hostCountry: 'CR' }],
    ['Costa Rica - San José', { city: 'San José', hostCountry: 'CR' }],
    ['Guatemala, Guatemala', { city: 'Guatemala', hostCountry: 'GT' }],
    ['Ciudad de Panamá, Panamá', { city: 'Ciudad de Panamá', hostCountry: 'PA' }],
    ['Ciudad de México', { city: 'Ciudad de México' }],
    ['Hotel Sol, San Salvador, El Salvador', { city: 'Hotel Sol, San Salvador', hostCountry: 'SV' }],
    ['Puerto Claro, Hoduras', { city: 'Puerto Claro', hostCountry: 'HN' }],
    ['Lima, Perú', { city: 'Lima, Perú' }],
    ['Honduras', { hostCountry: 'HN' }],
    ['Villa Serena', { city: 'Villa Serena' }],
    ['Sede: Guatemala', { hostCountry: 'GT' }],
    ['Virtual', { modality: 'virtual' }],
    ['En línea', { modality: 'virtual' }],
    ['Online', { modality: 'virtual' }],
    ['Plataforma Zoom', { modality: 'virtual' }],
    ['Virtual (enlace en la agenda)', { modality: 'virtual' }],
    ['Híbrida – San José, Costa Rica', { city: 'San José', hostCountry: 'CR', modality: 'hybrid' }],
    ['Presencial en San José', { city: 'San José', modality: 'inPerson' }],
    ['Por definir', {}],
    ['TBC', {}],
  ])('%s', (text, values) => expect(valuesOf(readingOf('Activity.place', text))).toEqual(values));

  it.each([
    ['San José / Virtual', 'modality', ['hybrid', 'virtual']],
    ['San José, Costa Rica y Ciudad de Panamá, Panamá', 'hostCountry', ['CR', 'PA']],
  ])('is asked about where there are two: %s', (text, field, options) =>
    expect(readingOf('Activity.place', text).doubts).toEqual([{ text, field, options }]),
  );

  it('may stand in a column of host countries, and a town alone in one of towns', () => {
    expect(valuesOf(readingOf('Activity.hostCountry', 'San José, Costa Rica'))).toEqual({
      city: 'San José',
      hostCountry: 'CR',
    });
    expect(valuesOf(readingOf('Activity.hostCountry', 'Virtual'))).toEqual({ modality: 'virtual' });
    expect(valuesOf(readingOf('Activity.city', 'Guatemala'))).toEqual({ city: 'Guatemala' });
  });
});

describe('days of a cell', () => {
  it('are those of a real date, whatever the text shows', () => {
    const cell: ForeignCell = { value: 45_417, text: '05/06/2024', date: '2024-05-06' };
    expect(daysOf(readCell('Activity.start', cell, context()).span)).toBe('2024-05-06');
    expect(valuesOf(readCell('Product.agreedOn', cell, context()))).toEqual({ agreedOn: '2024-05-06' });
  });

  it('are read where a number lost its format', () => {
    expect(days('Activity.start', 45_306)).toBe('2024-01-15');
    expect(days('Activity.start', '20240315')).toBe('2024-03-15');
    expect(readingOf('Activity.start', 2024).unread).toEqual(['2024']);
  });

  it.each(['Por definir', 'Por confirmar fecha', 'TBD', 'N/A', '-', 'S/D', 'Pendiente', '…'])(
    'are blank for %s',
    (text) =>
      expect(readingOf('Activity.dates', text)).toMatchObject({ span: null, doubts: [], unread: [], beside: [] }),
  );

  it('are asked about by both, or read as was answered', () => {
    const text = '10/08/2024';
    const options = ['2024-08-10', '2024-10-08'];
    expect(readingOf('Product.agreedOn', text).doubts).toEqual([{ text, field: 'agreedOn', options }]);
    expect(readingOf('Activity.start', text).doubts).toEqual([{ text, field: 'start', options }]);
    const answers = new Map([[text, ['2024-10-08']]]);
    expect(valuesOf(readingOf('Product.agreedOn', text, { answers }))).toEqual({ agreedOn: '2024-10-08' });
  });

  it('of a declared field are one; a period is a span in an activity and unread elsewhere', () => {
    expect(valuesOf(readingOf('Activity.actualEnd', '6 de mayo de 2024'))).toEqual({ actualEnd: '2024-05-06' });
    expect(days('Activity.actualEnd', 'mayo 2024')).toBe('~2024-05-01…2024-05-31');
    expect(readingOf('Product.agreedOn', 'mayo 2024').unread).toEqual(['mayo 2024']);
  });
});

describe('a cell under a month, a semester or a country', () => {
  it.each([
    ['X', '~2025-03-01…2025-03-31'],
    ['✔', '~2025-03-01…2025-03-31'],
    ['1', '~2025-03-01…2025-03-31'],
    ['15', '2025-03-15'],
    ['12-14', '2025-03-12…2025-03-14'],
    ['15 y 16', '2025-03-15…2025-03-16'],
    ['30 marzo - 2 abril', '2025-03-30…2025-04-02'],
    ['No', null],
    ['-', null],
  ])('%s under March', (text, expected) => expect(days('Activity.month:2025-03', text)).toBe(expected));

  it('keeps a text that is no mark, and takes a state', () => {
    expect(readingOf('Activity.month:2025-03', 'Río Hondo')).toMatchObject({ beside: ['Río Hondo'] });
    expect(valuesOf(readingOf('Activity.month:2025-03', 'Realizada'))).toEqual({ status: 'held' });
    expect(readingOf('Activity.month:2025-03', 'parcial').doubts).toHaveLength(1);
  });

  it('means the semester, or the days in it', () => {
    expect(days('Activity.quarter:2025-Q2', 'x')).toBe('~2025-04-01…2025-06-30');
    expect(days('Activity.quarter:2025-Q2', 'mayo')).toBe('~2025-05-01…2025-05-31');
    expect(readingOf('Activity.quarter:2025-Q2', 'parcial').doubts).toMatchObject([{ field: 'quarter' }]);
    expect(days('Activity.semester:2025-S1', 'x')).toBe('~2025-01-01…2025-06-30');
    expect(days('Activity.semester:2025-S1', 'marzo')).toBe('~2025-03-01…2025-03-31');
  });

  it('means that the country took part', () => {
    expect(valuesOf(readingOf('Activity.country:GT', 'x'))).toEqual({ participatingCountries: ['GT'] });
    expect(readingOf('Activity.country:GT', '3')).toMatchObject({ beside: ['3'] });
    for (const text of ['0', 'No', '']) expect(valuesOf(readingOf('Activity.country:GT', text))).toEqual({});
  });

  it('may be marked by its colour', () => {
    const coloured: ForeignCell = { value: '', text: '', fill: 'C6EFCE' };
    expect(daysOf(readCell('Activity.month:2025-03:fill', coloured, context()).span)).toBe('~2025-03-01…2025-03-31');
    expect(readCell('Activity.month:2025-03:fill', cellOf(''), context()).span).toBeNull();
  });
});

describe('colours', () => {
  const coloured: ForeignCell = { value: '', text: '', fill: 'C6EFCE' };

  it('mean what the legend says, or what was answered, and are asked about else', () => {
    const legend = new Map([['fill:C6EFCE', 'Ejecutada']]);
    const answers = new Map([['fill:C6EFCE', ['approved']]]);
    expect(valuesOf(readCell('Activity.status:fill', coloured, context({ legend })))).toEqual({ status: 'held' });
    expect(valuesOf(readCell('Activity.status:fill', coloured, context({ legend, answers })))).toEqual({
      status: 'approved',
    });
    expect(readCell('Activity.status:fill', coloured, context()).doubts).toEqual([
      { text: 'fill:C6EFCE', field: 'status', options: [] },
    ]);
  });

  it('say nothing where there is none', () => {
    for (const fill of [undefined, 'FFFFFF'])
      expect(readCell('Activity.status:fill', { value: '', text: '', fill }, context()).doubts).toEqual([]);
  });
});

describe('numbers, yes and no, years and texts', () => {
  it.each([
    ['Activity.women', '32 mujeres', { women: 32 }],
    ['Activity.women', '1.200', { women: 1200 }],
    ['Activity.otherOrUnknown', 'M: 12 H: 8', { women: 12, men: 8 }],
    ['Indicator.baseline', 'USD 22,500.00', { baseline: 22_500 }],
    ['Indicator.baseline', '22.500,00', { baseline: 22_500 }],
    ['Indicator.baseline', 'Q 1,500.50', { baseline: 1500.5 }],
    ['Indicator.baseline', '1,5', { baseline: 1.5 }],
    ['Indicator.target2024', '60%', { target2024: 60 }],
    ['Indicator.target2024', '2 países', { target2024: 2 }],
    ['Activity.planYear', 'Plan de Trabajo 2024', { planYear: 2024 }],
    ['Activity.dialogueSpace', 'Sí', { dialogueSpace: 'yes' }],
    ['Activity.dialogueSpace', '✗', { dialogueSpace: 'no' }],
    ['CountryReport.mark', 'x', { mark: 'yes' }],
    ['CountryReport.mark', 'No', { mark: 'no' }],
    ['Indicator.nameEs', 'R1. Número de acuerdos', { nameEs: 'Número de acuerdos' }],
    ['CountryReport.product', ' Hoja de ruta ', { product: 'Hoja de ruta' }],
    ['Product.activities', 'Uno\nDos', { activities: ['Uno', 'Dos'] }],
    ['Activity.remarks', 'Por definir', { remarks: 'Por definir' }],
    ['Activity.remarks', '—', {}],
    ['Activity.women', 's/d', {}],
  ])('%s %s', (target, text, values) => expect(valuesOf(readingOf(target, text))).toEqual(values));

  it.each([
    ['Activity.women', '12.5'],
    ['Activity.women', '-3'],
    ['Indicator.baseline', '22.500'],
    ['Indicator.baseline', '10-12'],
    ['Activity.planYear', '2023-2026'],
    ['Activity.planYear', '2019'],
    ['Activity.status', '#¡REF!'],
  ])('%s does not read %s', (target, text) => expect(readingOf(target, text).unread).toEqual([text]));

  it('asks about a mark that is neither yes nor no', () =>
    expect(readingOf('CountryReport.mark', 'parcial').doubts).toEqual([
      { text: 'parcial', field: 'mark', options: ['yes', 'no'] },
    ]));

  it('shows a share as people see it', () => {
    const cell: ForeignCell = { value: 0.6, text: '60%' };
    expect(valuesOf(readCell('Indicator.target2024', cell, context()))).toEqual({ target2024: 60 });
  });

  it('keeps the text of a cell that has no value', () =>
    expect(readCell('Activity.women', { value: notCalculated, text: '=A1' }, context()).unread).toEqual(['=A1']));

  it('refuses a target that there is not', () => {
    expect(() => readingOf('Activity.colour', 'x')).toThrow('Activity.colour');
    expect(() => readingOf('keep', 'x')).toThrow('keep');
  });
});
