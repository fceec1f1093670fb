import { semestersSeen } from '../../../src/domain/indicators/slots';
import { sameRule } from '../../../src/domain/closing/reportedRules';
import type { Rule } from '../../../src/domain/indicators/rule';
import { openSlotsAsOf, slotsOfDates } from '../../../src/domain/indicators/slots';
import { timingKind, timingKinds, timingNames, type Timing } from '../../../src/domain/indicators/timings';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';

const slotOfDate = slotsOfDates(plansWithoutTable);

const dates = ['start', 'agreedOn', 'closedOn'];
/** One of each kind that names all of the dates. */
const whole = {
  flow: { kind: 'flow', dates },
  balance: { kind: 'balance', start: 'start', ends: ['agreedOn', 'closedOn'] },
  latest: { kind: 'latest', date: 'start' },
} as const satisfies Record<string, Timing>;
/** What each of them has room for. */
const named = { flow: dates, balance: dates, latest: ['start'] };
const balance = (start: string, ...ends: string[]): Timing => ({ kind: 'balance', start, ends });
const flow = (...some: string[]): Timing => ({ kind: 'flow', dates: some });

describe.each(timingNames)('a timing of the kind %s', (name) => {
  const timing: Timing = whole[name];
  const kind = timingKind(timing);

  it('begins without dates, and is not complete then', () => {
    expect(kind.blank.kind).toBe(name);
    expect(kind.fields(kind.blank).every((field) => field === '')).toBe(true);
    expect(kind.isComplete(kind.blank)).toBe(false);
  });

  it('names its dates in their order', () => {
    expect(kind.fields(timing)).toEqual(named[name]);
  });

  it('is complete from the fewest dates on that it needs', () => {
    for (let count = 0; count <= named[name].length; count++) {
      const few = kind.keep(timing, (field) => dates.indexOf(field) < count);
      expect([few.kind, kind.fields(few).filter(Boolean)]).toEqual([name, dates.slice(0, count)]);
      expect([count, kind.isComplete(few)]).toEqual([count, count >= kind.fewestDates]);
    }
  });
});

describe.each(timingNames)('of a timing of the kind %s', (name) => {
  const timing: Timing = whole[name];
  const kind = timingKind(timing);

  it('what a table has of its dates is kept in a timing of the same kind', () => {
    const [first = ''] = named[name];
    expect(kind.keep(timing, () => true)).toEqual(timing);
    expect(kind.keep(timing, (field) => field !== first)).toMatchObject({ kind: name });
    expect(kind.fields(kind.keep(timing, () => false)).every((field) => field === '')).toBe(true);
  });
});

describe('the latest', () => {
  const fieldsOf = (names: readonly string[]) => names.filter((one) => dates.includes(one));
  const { latest } = timingKinds;

  it('is told by the first date that is named, and by no other where that is unknown', () => {
    expect(latest.read('start', fieldsOf)).toEqual({ timing: { kind: 'latest', date: 'start' }, isWhole: true });
    expect(latest.read('nada, start', fieldsOf)).toEqual({ timing: { kind: 'latest', date: '' }, isWhole: false });
    expect(latest.read('', fieldsOf)).toEqual({ timing: { kind: 'latest', date: '' }, isWhole: false });
  });
});

describe('a balance', () => {
  it('is not complete without its start', () => {
    const ends = timingKinds.balance.keep(whole.balance, (field) => field !== 'start');
    expect(ends).toEqual(balance('', 'agreedOn', 'closedOn'));
    expect(timingKinds.balance.isComplete(ends)).toBe(false);
  });
});

/** When a row with these dates counts. */
const occurrence = (
  timing: Timing,
  record: Readonly<Record<string, string | null>>,
  unreadable: Readonly<Record<string, string>> = {},
) =>
  timingKind(timing).occurrence(timing, {
    mustHappen: true,
    today: '2025-07-15',
    seen: semestersSeen('2025-07-15', plansWithoutTable),
  })({
    record,
    index: 0,
    sheetRow: 2,
    unreadable,
  });

describe('a row counts', () => {
  it('by a flow in the semester of the first of its dates that is filled, though another is earlier', () => {
    const record = { start: null, agreedOn: '2025-03-01', closedOn: '2024-03-01' };
    expect(occurrence(whole.flow, record)).toBe(slotOfDate('2025-03-01'));
  });

  it.each([
    ['the first of its ends', { agreedOn: '2024-03-01', closedOn: '2025-03-01' }, '2024-03-01'],
    [
      'the first of its ends, in whatever order they stand',
      { agreedOn: '2025-03-01', closedOn: '2024-03-01' },
      '2024-03-01',
    ],
    ['its only end', { agreedOn: null, closedOn: '2024-03-01' }, '2024-03-01'],
    ['its only end, where the record has no other', { closedOn: '2024-03-01' }, '2024-03-01'],
    ['ever where it has none', { agreedOn: null, closedOn: null }, null],
  ])('by a balance from its start to %s', (_, ends, end) => {
    expect(occurrence(whole.balance, { start: '2023-02-01', ...ends })).toBe(
      openSlotsAsOf('2025-07-15', plansWithoutTable)('2023-02-01', end),
    );
  });
});

describe('what lies ahead', () => {
  it('counts nowhere by a flow, from the day after today on', () => {
    expect(occurrence(whole.flow, { start: '2025-07-15' })).toBe(slotOfDate('2025-07-15'));
    expect(occurrence(whole.flow, { start: '2025-07-16' })).toEqual({ code: 'futureDate', field: 'start' });
  });

  it('counts nowhere by a balance where it has not begun, and is open where its end has not come', () => {
    expect(occurrence(whole.balance, { start: '2025-07-16' })).toEqual({ code: 'futureDate', field: 'start' });
    const open = { start: '2025-07-15', agreedOn: '2025-07-16' };
    expect(occurrence(whole.balance, open)).toBe(openSlotsAsOf('2025-07-15', plansWithoutTable)('2025-07-15', null));
  });
});

describe('a row of which several dates cannot be read', () => {
  it('is told with the first of them, as they stand in the rule', () => {
    const told = (timing: Timing, ...fields: string[]) =>
      occurrence(timing, {}, Object.fromEntries(fields.map((field) => [field, 'pronto'])));
    for (const timing of [whole.flow, whole.balance]) {
      expect(told(timing, 'closedOn', 'agreedOn', 'start')).toEqual({ code: 'notADate', field: 'start' });
      expect(told(timing, 'closedOn', 'agreedOn')).toEqual({ code: 'notADate', field: 'agreedOn' });
    }
  });
});

describe('a year', () => {
  it('has all that happened in it by a flow, and what is open at its end by a balance', () => {
    expect([timingKinds.flow.gathers, timingKinds.balance.gathers]).toEqual([true, false]);
  });
});

describe('a row is told to people', () => {
  it('by the first date of a flow that is filled, and by the start of a balance', () => {
    expect(timingKinds.flow.firstDates(whole.flow)).toEqual(dates);
    expect(timingKinds.balance.firstDates(whole.balance)).toEqual(['start']);
    expect(timingKinds.latest.firstDates(whole.latest)).toEqual(['start']);
  });
});

describe('two timings count the same', () => {
  const isSame = (a: Timing, b: Timing) => {
    const rule: Omit<Rule, 'timing'> = { source: 'Product', where: [], measure: { kind: 'count' } };
    return sameRule({ ...rule, timing: a }, { ...rule, timing: b });
  };

  it.each([
    ['flows with one date twice', flow('start', 'agreedOn', 'start'), flow('start', 'agreedOn')],
    ['balances with their ends in another order', balance('start', 'closedOn', 'agreedOn'), whole.balance],
    ['balances with one end twice', balance('start', 'closedOn', 'closedOn'), balance('start', 'closedOn')],
  ])('as %s do', (_, one, other) => expect(isSame(one, other)).toBe(true));

  it.each([
    ['flows with their dates in another order', flow('agreedOn', 'start'), flow('start', 'agreedOn')],
    ['flows by different dates', flow('agreedOn'), flow('start')],
    ['balances with another start', balance('agreedOn', 'closedOn'), balance('start', 'closedOn')],
    ['balances with other ends', balance('start', 'closedOn'), whole.balance],
    ['a flow and a balance of the same dates', whole.flow, whole.balance],
  ])('unlike %s', (_, one, other) => expect(isSame(one, other)).toBe(false));
});
