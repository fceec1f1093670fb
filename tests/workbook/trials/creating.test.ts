import { Workbook } from 'excel-host';
import { firstRows, today } from './book';
import { copyBook, putBookBack, type BookState } from '../bookState';
import { openClient, type AddIn } from './client';
import { differences, wholeBook, wordFaults } from './faulty';
import { Stepper, type Treatment } from './stepper';
import { wordsOf } from './told';
import { faultsFor } from './treatments';

jest.setTimeout(3_600_000);

/** `TRIAL_ALL=1`: every fault at every request, and breaking off at many more actions. */
const isAll = process.env['TRIAL_ALL'] === '1';

const workbook = new Workbook();
let blank: BookState;
let stepper: Stepper;
beforeAll(async () => {
  stepper = new Stepper(await openClient('Ana', workbook));
  blank = copyBook(workbook);
});
afterAll(() => stepper.client.close());

const create = (addIn: AddIn) => addIn.createMatrix('es', { today, rows: firstRows });

/** Creates the matrix once; gives the words of its failure, if any, and what was sent. */
async function tryToCreate(treat: (number: number) => Treatment | null = () => null) {
  const requests: string[] = [];
  let words: string | null = null;
  await stepper.begin(create, (_, error) => {
    if (error) words = wordsOf(error);
  });
  while (stepper.waiting) {
    const treatment = treat(requests.length);
    requests.push(stepper.waiting.body);
    await stepper.step(treatment ?? undefined);
  }
  return { words: words as string | null, requests };
}

const wholeMatrix = () => ({ ...wholeBook(workbook), sheetNames: workbook.sheets.map(({ name }) => name) });

/** A matrix that is made without a fault: in the blank sheet of a new workbook, or beside one that may be somebody's. */
async function cleanMatrix(isBeside: boolean) {
  putBookBack(workbook, blank);
  for (const sheet of workbook.sheets) sheet.isProtected = isBeside;
  const { requests, words } = await tryToCreate();
  expect(words).toBeNull();
  return { requests, book: wholeMatrix() };
}

/** Whether a request asks what there is on sheets besides their cells: unanswered, a blank one may be somebody's. */
const asksWhatIsThere = (body = ''): boolean => body.includes('"GetCount"');

it('a matrix that was half made is finished by the second try', async () => {
  const [blankName = ''] = workbook.sheets.map(({ name }) => name);
  const { book: beside } = await cleanMatrix(true);
  const { book: clean, requests } = await cleanMatrix(false);
  const wrong: unknown[] = [];
  for (const fault of faultsFor(requests, isAll)) {
    putBookBack(workbook, blank);
    const first = await tryToCreate((number) => (number === fault.number ? fault.treat : null));
    const second = first.words === null ? null : await tryToCreate();
    const isLeft = asksWhatIsThere(requests[fault.number]) && workbook.sheet(blankName) !== undefined;
    const faults = [...wordFaults(first.words), ...differences(isLeft ? beside : clean, wholeMatrix())];
    if (second?.words) faults.unshift(`the second try fails: ${second.words}`);
    if (faults.length > 0) wrong.push({ fault: fault.name, told: first.words, faults: faults.slice(0, 6) });
  }
  expect(wrong).toEqual([]);
});
