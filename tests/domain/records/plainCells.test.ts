import fc from 'fast-check';
import { fromCell, toCell, type Cell, type CellContext } from '../../../src/domain/records/cell';
import type { Field } from '../../../src/domain/records/field';
import { listsFrom } from '../../../src/domain/records/listIndex';
import { plainReader } from '../../../src/domain/records/plainCells';
import { declarationOf, recordNames } from '../../../src/domain/records/records';
import { validRecord } from './arbitraries';

const lists = listsFrom();
const contexts = [false, true].map((date1904): CellContext => ({ language: 'es', lists, date1904 }));
const fields = recordNames.flatMap((name) =>
  Object.entries(declarationOf(name).fields).map(([field, declared]) => [`${name}.${field}`, declared] as const),
);

const pieces = [
  ...[
    'A25-7K3QM',
    'a25-7k3qm',
    '-A1',
    'R1',
    '; ',
    ';',
    ' ; ',
    '\n',
    '\r\n',
    ' ',
    '#',
    '#N/A',
    '#¿',
    '#¿=',
    '- ',
    '• ',
    '\ufeff',
  ],
  ...[
    'Sí',
    'México',
    'mexico',
    'Protección',
    'GT-PRO',
    'T1-01',
    'realizada',
    '3',
    '1.5',
    '45000',
    '2025-03-01',
    '05/03/2025',
    'y',
    ',',
  ],
];
const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''));
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  typed,
  fc.string(),
  fc.boolean(),
  fc.integer(),
  fc.integer({ min: 31_000, max: 75_000 }),
  fc.double(),
);

/** Says that a cell that is plain is read as with all care. */
function expectSame(field: Field, cell: Cell, context: CellContext): boolean {
  const value = plainReader(field, context)?.(cell);
  if (value === undefined) return false;
  expect({ cell, reading: { value } }).toEqual({ cell, reading: fromCell(field, cell, context) });
  return true;
}

describe('a plain cell', () => {
  it.each(fields)('of %s is read as with all care, whatever stands in it', (_, field) => {
    fc.assert(
      fc.property(anyCell, fc.constantFrom(...contexts), (cell, context) => void expectSame(field, cell, context)),
      { numRuns: 60 },
    );
  });

  it.each(recordNames)('is nearly every one that the add-in itself wrote for %s', (name) => {
    const declaration = declarationOf(name);
    const context = contexts[0]!;
    const missed = new Map<string, number>();
    const records = fc.sample(validRecord(declaration, lists), { numRuns: 30, seed: 7 });
    for (const record of records) {
      for (const [field, declared] of Object.entries(declaration.fields)) {
        const cell = toCell(declared, record[field] ?? null, context);
        if (cell === '' || plainReader(declared, context) === null || expectSame(declared, cell, context)) continue;
        missed.set(field, (missed.get(field) ?? 0) + 1);
      }
    }
    // A text that happens to begin as an error does takes more care.
    for (const [field, times] of missed) expect({ field, many: times > 10 }).toEqual({ field, many: false });
  });

  it('of several members is, in whatever order, and twice', () => {
    const bulleted = { code: 'B-1', es: '- con guion', en: '• with a dot' };
    const own: CellContext = { ...contexts[0]!, lists: listsFrom({ themes: [...lists.themes.members, bulleted] }) };
    const { mainTheme, secondaryThemes } = declarationOf('Activity').fields as Record<string, Field>;
    const names = [
      bulleted.es,
      bulleted.en,
      'con guion',
      'B-1',
      'T1-01',
      'T1-02',
      't1-02',
      lists.themes.members[0]!.es,
    ];
    const cells = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).map((some) => some.join('; '));
    fc.assert(
      fc.property(
        cells,
        fc.constantFrom(mainTheme!, secondaryThemes!),
        (cell, field) => void expectSame(field, cell, own),
      ),
    );
    expect(plainReader(secondaryThemes!, own)?.('T1-02; t1-02; T1-01')).toEqual(['T1-02', 'T1-01']);
  });

  it('of several members is, also where one member is called as another begins, or as two together', () => {
    const member = (code: string, es: string) => ({ code, es, en: es });
    const named = [
      member('S', 'Salud'),
      member('SM', 'Salud mental'),
      member('SS', 'Salud; Salud mental'),
      member('S; SM', ''),
      member('X;', '# otros'),
      member('Y', ' Trabajo '),
    ];
    const own: CellContext = { ...contexts[0]!, lists: listsFrom({ themes: named }) };
    const { secondaryThemes } = declarationOf('Activity').fields as Record<string, Field>;
    const pieces = fc.constantFrom(...named.flatMap(({ code, es }) => [code, es]), '; ', ';', ' ', 'l', 'Salud men');
    const cells = fc.array(pieces, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.oneof(
          cells.map((some) => some.join('')),
          cells.map((some) => some.join('; ')),
        ),
        (cell) => {
          expectSame(secondaryThemes!, cell, own);
        },
      ),
      { numRuns: 400 },
    );
    expect(plainReader(secondaryThemes!, own)?.('Salud mental; Salud; Salud mental')).toEqual(['SM', 'S']);
  });

  it('of several ids is, each once and in their order', () => {
    const { activities } = declarationOf('Product').fields as Record<string, Field>;
    const ids = fc.array(fc.constantFrom('A1', 'A25-7K3QM', 'A2', '7'), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(ids, (some) => expect(expectSame(activities!, some.join('; '), contexts[0]!)).toBe(true)));
    expect(plainReader(activities!, contexts[0]!)?.('A2; A1; A2')).toEqual(['A2', 'A1']);
  });

  it('holds for one reader what an earlier cell held, each by itself', () => {
    const { secondaryThemes } = declarationOf('Activity').fields as Record<string, Field>;
    const read = plainReader(secondaryThemes!, contexts[0]!)!;
    expect([read('T1-01; T1-02'), read('T1-02'), read('T1-01; T1-02')]).toEqual([
      ['T1-01', 'T1-02'],
      ['T1-02'],
      ['T1-01', 'T1-02'],
    ]);
  });
});
