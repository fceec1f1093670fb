import { Workbook } from 'excel-host';
import { Office } from './crossing';
import { differences, tryOnce, wholeBook, wordFaults } from './faulty';
import { furnish } from './furnish';
import { Ledger } from './ledger';
import { chanceOf, people, type PersonsWay } from './people';
import type { Stepper } from './stepper';
import { faultsFor } from './treatments';
import { wayNames, type Attempt } from './ways';

jest.setTimeout(3_600_000);

/** `TRIAL_ALL=1`: every fault at every request, and breaking off at every action. */
const isAll = process.env['TRIAL_ALL'] === '1';
const tried = process.env['TRIAL_WAYS']?.split(',') ?? wayNames;

let office: Office;
beforeAll(async () => {
  office = await Office.open(new Workbook(), ['Ana'], furnish);
});
afterAll(() => office.close());

const stepperOf = (): Stepper => office.steppers[0] as Stepper;

/** What an attempt sends and leaves when nothing comes between. */
async function cleanRun(attempt: Attempt) {
  office.putBack();
  const { outcome, requests } = await tryOnce(stepperOf(), attempt, new Ledger(office.workbook));
  return { outcome, requests, book: wholeBook(office.workbook) };
}

describe('after a fault of Excel a second try is whole', () => {
  it.each(wayNames.filter((name) => tried.includes(name)))('%s', async (name) => {
    const [attempt] = (await office.prepare([name])) as [Attempt];
    const clean = await cleanRun(attempt);
    expect(clean.outcome).toBe('done');
    const wrong: unknown[] = [];
    for (const fault of faultsFor(clean.requests, isAll)) {
      office.putBack();
      const ledger = new Ledger(office.workbook);
      const first = await tryOnce(stepperOf(), attempt, ledger, (number) =>
        number === fault.number ? fault.treat : null,
      );
      const faults = [...wordFaults(first.words), ...ledger.faultsNow().map((one) => `after the first try: ${one}`)];
      if (first.outcome !== 'done') await tryOnce(stepperOf(), attempt, ledger);
      faults.push(...differences(clean.book, wholeBook(office.workbook)).map((one) => `in the end: ${one}`));
      if (faults.length > 0)
        wrong.push({ fault: fault.name, told: first.words ?? first.outcome, faults: faults.slice(0, 12) });
    }
    expect(wrong).toEqual([]);
  });
});

describe('what others do before a request is not lost, and what is said of it is true', () => {
  const acts: readonly (readonly [PersonsWay, string])[] = [
    ['protects', 'Bitacora'],
    ['protects', 'Actividades'],
    ['protects', 'Valores'],
    ['deletesOurColumn', 'Actividades'],
    ['movesColumn', 'Actividades'],
    ['showsTotals', 'Actividades'],
    ['showsTotals', 'Bitacora'],
    ['typesBelow', 'Actividades'],
    ['typesBelow', 'Bitacora'],
    ['typesFartherBelow', 'Bitacora'],
    ['insertsAbove', 'Actividades'],
    ['insertsAbove', 'Valores'],
    ['insertsInside', 'Bitacora'],
    ['insertsOnCover', ''],
    ['renamesSheet', 'Actividades'],
    ['writesIntoReport', ''],
    ['writesIntoNote', ''],
    ['sortsById', 'Valores'],
    ['sortsById', 'Actividades'],
    ['filters', 'Actividades'],
    ['filters', 'Valores'],
  ];
  it.each(wayNames.filter((name) => tried.includes(name)))('%s', async (name) => {
    const [attempt] = (await office.prepare([name])) as [Attempt];
    const { requests } = await cleanRun(attempt);
    const wrong: unknown[] = [];
    for (const [act, table] of isAll ? acts : acts.filter((_, at) => at % 8 === wayNames.indexOf(name) % 8)) {
      for (let before = 0; before < requests.length; before++) {
        office.putBack();
        const ledger = new Ledger(office.workbook);
        const end = await tryOnce(stepperOf(), attempt, ledger, (number) => {
          if (number !== before) return;
          people[act](office.workbook, { ...chanceOf(3), ...(table && { table }) });
          ledger.note(null);
        });
        const faults = [...wordFaults(end.words), ...ledger.faultsNow()];
        if (end.outcome === 'unclear') faults.push('it does not say whether something was written');
        if (faults.length > 0)
          wrong.push({
            act: `${act} ${table} before request ${before + 1}`,
            told: end.words ?? end.outcome,
            faults: faults.slice(0, 12),
          });
      }
    }
    expect(wrong).toEqual([]);
  });
});
