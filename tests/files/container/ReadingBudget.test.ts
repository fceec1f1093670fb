import { readZipDirectory } from 'ooxml';
import { makeSample } from '../../../packages/workbench/src/sample/makeSample';
import { atOnce } from '../../../src/domain/steps';
import { isRefusal } from '../../../src/files/container/fileRefusal';
import { ReadingBudget, type Counted } from '../../../src/files/container/ReadingBudget';
import { readIncomingInSteps } from '../../../src/files/readIncoming';
import { context } from '../word/noteSample';

const megabytes = (count: number) => count * 2 ** 20;
const marks = 12_000_000;

it('reads more of a file that is large itself', () => {
  const budget = new ReadingBudget();
  budget.unpack({ packed: megabytes(6), size: megabytes(60) });
  expect(() => budget.spend('marks', marks)).not.toThrow();
});

it.each([
  ['shrank to a hundredth', { packed: megabytes(0.6), size: megabytes(60) }],
  ['did not shrink, as random ones', { packed: megabytes(15), size: megabytes(15) }],
])('reads no more of a file whose bytes %s', (_, part) => {
  const budget = new ReadingBudget();
  budget.unpack(part);
  expect(() => budget.spend('marks', marks)).toThrow('tooManyMarks');
});

it('reads a matrix of 20,000 activities with a note, products and reports of each: fifty times one of 400', async () => {
  const bytes = await makeSample({ language: 'es', activities: 400 });
  const small = new ReadingBudget();
  expect(isRefusal(atOnce(readIncomingInSteps(bytes, { ...context, source: 'matriz' }, small)))).toBe(false);
  const large = new ReadingBudget();
  const sheets = [...readZipDirectory(bytes).entries].filter(({ name }) => name.startsWith('xl/worksheets/sheet'));
  for (const { packed, size } of sheets) large.unpack({ packed: packed * 50, size: size * 50 });
  for (const [what, count] of Object.entries(small.spent))
    if (what !== 'bytes') large.spend(what as Counted, count * 50);
});
