import { setting } from '../../../src/domain/records/catalog';
import { cellsOfNamedHeader, withNamedHeaders } from '../../../src/domain/records/namedHeaders';
import { gapsIn, gapPlaces, gapWords } from '../../../src/domain/records/columnGaps';
import type { RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { rawTables } from '../indicators/matrixOf';

const settings = (...rows: RawTable['rows']): RawTable => ({
  name: setting.table,
  sheet: 'Catálogos',
  headers: Object.values(setting.fields).map(({ label }) => label.es),
  rows,
  firstRow: 2,
  firstColumn: 1,
});
const cells = (values: Readonly<Record<string, string>>) =>
  Object.keys(setting.fields).map((field) => values[field] ?? '');
const books = rawTables({ Activity: [{ id: 'A1', status: 'held' }] }, 'es').map((table) => ({
  ...table,
  headers: table.headers.map((header) => (table.name === 'Actividades' && header === 'Estado' ? 'Situación' : header)),
}));
const named = (...rows: RawTable['rows']) => withNamedHeaders([...books, settings(...rows)]);
const statusIn = (tables: readonly RawTable[]) =>
  readMatrix(tables, { date1904: false }).tables.Activity.rows[0]?.record.status;

describe('what people have said of a header', () => {
  it('is read from the settings, in whichever language it stands there', () => {
    const said = cellsOfNamedHeader({ table: 'Activity', field: 'status', header: 'Situación' });
    expect(statusIn(named(cells(said)))).toBe('held');
    expect(statusIn(named(cells({ ...said, es: '' })))).toBe('held');
    expect(statusIn(named(cells({ ...said, en: '' })))).toBe('held');
  });

  it.each([
    ['of no header', { code: 'columna:Activity.status' }],
    ['of a field that there is not', { code: 'columna:Activity.estado', es: 'Situación' }],
    ['of a table that there is not', { code: 'columna:Actividad.status', es: 'Situación' }],
    ['in other words', { code: 'columna Activity.status', es: 'Situación' }],
  ] as const)('is nothing where it is %s', (_, values) => {
    const tables = named(cells(values));
    expect(statusIn(tables)).toBeNull();
    expect(tables.every((table) => table.named === undefined)).toBe(true);
  });
});

describe('a column that cannot be read', () => {
  it('is told with how that is', () => {
    const { tables } = readMatrix(books, { date1904: false });
    expect(gapsIn({ tables }, 'Activity', ['status', 'id', 'status'])).toEqual([
      { table: 'Activity', field: 'status', isTwice: false },
    ]);
    const lost = readMatrix([], { date1904: false });
    expect(gapsIn(lost, 'Product', ['id', 'class'])).toEqual([{ table: 'Product', field: null, isTwice: false }]);
    const gaps = [
      { table: 'Activity', field: 'status', isTwice: false },
      { table: 'Activity', field: 'women', isTwice: true },
      { table: 'Indicator', field: 'baseline', isTwice: false, isUnreadable: true },
      { table: 'Product', field: null, isTwice: false },
    ] as const;
    expect(gapWords(gaps, 'es')).toBe(
      'falta «Estado»; «Mujeres» está dos veces; «Línea base» no se entiende; falta la tabla «Productos»',
    );
    expect(gapPlaces(gaps, 'en')).toBe(
      'Activities: “Status” is missing; “Women” is there twice. Indicators: “Baseline” is not understood. Outputs: the table “Outputs” is missing',
    );
  });
});
