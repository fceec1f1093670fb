import { matrixOfRows } from '../../../src/domain/records/matrixOfRows';
import type { Matrix } from '../../../src/domain/records/matrix';
import { declarationOf, recordNames, type RecordName } from '../../../src/domain/records/records';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';
import { RawBook } from '../indicators/rawBook';
import { everythingIn, today, type Everything } from './shownNumbers';

const sample = recalculated(matrixOfRows(sampleRecords({ language: 'es' }), 'es'));
const tables = rawTablesOf(sample);

function rawTablesOf({ tables }: Matrix) {
  return recordNames.flatMap((name) => tables[name].raw ?? []);
}

function recalculated(matrix: Matrix): Matrix {
  const book = new RawBook(rawTablesOf(matrix));
  book.recalculate(today);
  return book.matrix;
}

/** The sample, recalculated while it was whole, without a column of a table; without the whole table where none is named. */
function bookWithout(table: RecordName | null, field: string | null): RawBook {
  const book = new RawBook(tables);
  if (table === null) return book;
  const { columns } = sample.tables[table];
  const raw = sample.tables[table].raw!;
  const column = columns.position.get(field ?? '');
  const without = <T>(cells: readonly T[]) => cells.filter((_, at) => at !== column);
  if (field === null) book.put({ ...raw, headers: ['Nada', 'de', 'esto'], rows: [] });
  else book.put({ ...raw, headers: without(raw.headers), rows: raw.rows.map(without) });
  return book;
}

const whole = everythingIn(bookWithout(null, null));

/** Numbers in what is shown, codes of records apart, each as often as it is there. */
const numbersIn = (shown: unknown): string[] =>
  String(shown ?? '')
    .replace(/\b[A-Z]\d\d-[A-Z0-9]{4,5}\b/g, '')
    .match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What is shown as if it were known and is not what the whole workbook shows. */
function wrongIn({ shown, lists, problems }: Everything, missing: string): string[] {
  const tells = (value: unknown) => typeof value === 'string' && value.includes(missing);
  const wrong: string[] = [];
  for (const [place, value] of shown) {
    if (value === whole.shown.get(place) || tells(value) || isCountOfProblems(place)) continue;
    const rest = numbersIn(whole.shown.get(place));
    const isNew = (number: string) => {
      const at = rest.indexOf(number);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    };
    if (numbersIn(value).some(isNew)) wrong.push(`${place}: ${value} instead of ${whole.shown.get(place)}`);
  }
  for (const [place, rows] of lists) {
    const all = whole.lists.get(place) ?? [];
    const lost = all.filter((row) => !rows.includes(row));
    const isTold = () => [...shown].some(([of, value]) => of.startsWith(`${place} `) && tells(value));
    if (lost.length > 0 && !followsIndicators.test(place) && !isTold()) wrong.push(`${place} lacks ${lost.join(', ')}`);
  }
  const known = new Set(whole.problems);
  for (const problem of problems) {
    if (!known.has(problem) && !/"(missing(Column|Table)|(rule|breakdown)Column)"/.test(problem)) wrong.push(problem);
  }
  return wrong;
}

/** How much Revisión finds is told as it is: that nothing is found for want of a column is looked at apart. */
const isCountOfProblems = (place: string) => place === 'cover Problemas por revisar' || / toReview /.test(place);

/** Lists of what indicators have left out or corrected: without its column an indicator has none, which is said above. */
const followsIndicators = / (excluded|corrected|names|toReview)$/;

const cases = recordNames.flatMap((table) =>
  [null, ...Object.keys(declarationOf(table).fields)].map((field) => [table, field] as const),
);

describe('the sample workbook', () => {
  it('shows many numbers', () => {
    expect(whole.shown.size).toBeGreaterThan(2000);
  });

  it.each(cases)('without %s %s shows no number that depends on it as if it were known', (table, field) => {
    const { sheet, fields } = declarationOf(table);
    const missing = field === null ? sheet.es : fields[field]!.label.es;
    expect(wrongIn(everythingIn(bookWithout(table, field)), missing)).toEqual([]);
  });
});
