import { Workbook } from 'excel-host';
import { Office, type Crossing, type PersonsAct } from './crossing';
import { furnish } from './furnish';
import { everyOrder } from './orders';
import { chanceOf, people, personsWays, type PersonsWay } from './people';
import { wayNames, type WayName } from './ways';

jest.setTimeout(3_600_000);

/** `TRIAL_ALL=1`: every pair, and every way with everything that people do in between; some minutes. */
const isAll = process.env['TRIAL_ALL'] === '1';

const books: readonly (readonly [string, (workbook: Workbook) => void])[] = [
  ['a matrix that people have made their own', furnish],
  ...(isAll
    ? ([
        ['a matrix as it was made', () => undefined],
        ['a matrix whose codes are formulas', computeCodes],
      ] as const)
    : []),
];

/** Makes the codes of the activities formulas that give the same. */
function computeCodes(workbook: Workbook) {
  const { sheet, body } = workbook.table('Actividades')!;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const code = String(sheet.value(row, body.column));
    workbook.type(sheet, row, body.column, `="${code.slice(0, 2)}"&"${code.slice(2)}"`, 'remote');
  }
}

describe.each(books)('%s', (_, change) => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open(new Workbook(), ['Ana', 'Beto', 'Celia'], change);
  });
  afterAll(() => office.close());

  /** Runs every order, at most so many, and gives those in which something went wrong. */
  async function wrongOrders(
    names: readonly WayName[],
    acts: readonly PersonsAct[] = [],
    most = Infinity,
    before = () => {},
  ) {
    const attempts = await office.prepare(names);
    const wrong: Crossing[] = [];
    const count = await everyOrder(async (choose) => {
      before();
      const crossing = await office.cross(attempts, acts, choose);
      if (crossing.faults.length > 0) wrong.push(crossing);
    }, most);
    return { count, wrong };
  }

  const chosen: readonly (readonly [WayName, WayName])[] = [
    ['city', 'remarks'],
    ['city', 'city'],
    ['form', 'remarks'],
    ['city', 'otherRow'],
    ['newActivity', 'newActivity'],
    ['newNote', 'newNote'],
    ['newActivity', 'reports'],
    ['imported', 'otherRow'],
    ['imported', 'imported'],
    ['close', 'newActivity'],
    ['close', 'reopen'],
    ['recalculate', 'city'],
    ['report', 'recalculate'],
  ];
  const pairs = isAll ? wayNames.flatMap((a, at) => wayNames.slice(at).map((b) => [a, b] as const)) : chosen;
  it.each(pairs)('%s and %s of two people, in every order of their requests', async (a, b) => {
    const { count, wrong } = await wrongOrders([a, b], [], isAll ? Infinity : 4);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1);
  });

  it('three saves that cross', async () => {
    const { wrong } = await wrongOrders(['city', 'remarks', 'otherRow'], [], isAll ? Infinity : 12);
    expect(wrong).toEqual([]);
  });

  /** The same act every time, whatever the order. */
  const actOf = (name: PersonsWay, table: string, seed = 1): PersonsAct => ({
    name: `${name} ${table}`,
    act: (workbook) => people[name](workbook, { ...chanceOf(seed), table }),
  });
  const quick: readonly (readonly [PersonsWay, WayName, readonly string[]])[] = [
    ['sortsById', 'city', ['Actividades']],
    ['insertsInside', 'imported', ['Actividades']],
    ['typesBelow', 'newActivity', ['Actividades', 'Bitacora']],
    ['movesColumn', 'city', ['Actividades']],
    ['sortsById', 'close', ['Valores']],
    ['protects', 'city', ['Bitacora']],
  ];
  const tables = ['Actividades', 'NotasConceptuales', 'Valores', 'Bitacora'];
  const thorough = personsWays.flatMap((name) => wayNames.map((way) => [name, way, tables] as const));
  it.each(isAll ? thorough : quick)('a person %s while another writes: %s', async (name, way, places) => {
    for (const table of places) {
      for (const seed of isAll ? [1, 2, 3] : [1]) {
        const { wrong } = await wrongOrders([way], [actOf(name, table, seed)]);
        expect(wrong).toEqual([]);
      }
    }
  });

  const adding = (['newActivity', 'newNote', 'imported', 'reports', 'reopen'] as const).flatMap((a, at, all) =>
    all.slice(at).map((b) => [a, b] as const),
  );
  it.each(isAll ? adding : adding.slice(0, 3))(
    '%s and %s of two people, whose added rows stay outside their tables',
    async (a, b) => {
      const loseRows = () => {
        for (const { client } of office.steppers) client.host.setFault('resizeIsLost', true);
      };
      const { wrong } = await wrongOrders([a, b], [], isAll ? Infinity : 4, loseRows);
      for (const { client } of office.steppers) client.host.setFault('resizeIsLost', false);
      expect(wrong).toEqual([]);
    },
  );

  it('a person sorts twice while two save', async () => {
    const sorts = [actOf('sortsById', 'Actividades', 1), actOf('sorts', 'Actividades', 5)];
    expect((await wrongOrders(['city', 'otherRow'], sorts, isAll ? Infinity : 10)).wrong).toEqual([]);
  });
});
