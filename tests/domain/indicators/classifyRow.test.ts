import { classifierOf } from '../../../src/domain/indicators/classifyRow';
import type { Rule } from '../../../src/domain/indicators/rule';
import type { Cell } from '../../../src/domain/records/cell';
import type { FieldValue } from '../../../src/domain/records/field';
import type { Row } from '../../../src/domain/records/matrix';
import { rawTables } from './matrixOf';
import { RawBook } from './rawBook';

const held: Rule = {
  source: 'Activity',
  where: [
    { field: 'status', values: ['held'] },
    { field: 'type', values: ['workshop'] },
    { field: 'dialogueSpace', values: ['yes'] },
  ],
  measure: { kind: 'count' },
  timing: { kind: 'flow', dates: ['actualEnd', 'actualStart'] },
};
const agreed: Rule = {
  source: 'Product',
  where: [],
  measure: { kind: 'count' },
  timing: { kind: 'flow', dates: ['agreedOn'] },
};

const today = '2025-07-15';

/** What the only row of a rule's source is to it; some of its cells were typed over. */
function classified(
  rule: Rule,
  record: Readonly<Record<string, FieldValue>>,
  typed: Readonly<Record<string, Cell>> = {},
) {
  const book = new RawBook(rawTables({ [rule.source]: [{ id: 'X1', ...record }] }, 'es'));
  for (const [field, cell] of Object.entries(typed)) book.edit(rule.source, 0, field, cell);
  const { first, classify } = classifierOf(rule, book.matrix, today);
  const [row] = book.matrix.tables[rule.source].rows as readonly Row[];
  return classify(row!, first.ofRow(row!), new Set());
}

const whole = { status: 'held', type: 'workshop', dialogueSpace: true, actualEnd: '2023-03-01' };

describe('a row whose day has not come', () => {
  it('is pending where it may come yet', () => {
    expect(classified(agreed, { class: 'roadmap' })).toEqual({ kind: 'pending' });
    const open: Rule = { ...agreed, timing: { kind: 'balance', start: 'start', ends: ['closedOn'] } };
    expect(classified(open, { closedOn: '2023-03-01' })).toEqual({ kind: 'pending' });
  });

  it('is excluded where it should be there, and told with the first of the dates by which it could count', () => {
    const { actualEnd, ...undated } = whole;
    expect(actualEnd).toBe('2023-03-01');
    expect(classified(held, undated)).toMatchObject({ exclusion: { code: 'noDate', field: 'actualEnd' } });
    const reported: Rule = { ...agreed, source: 'CountryReport', timing: { kind: 'flow', dates: ['date'] } };
    expect(classified(reported, {})).toMatchObject({ exclusion: { code: 'noDate', field: 'date' } });
    const measured: Rule = { ...reported, source: 'Measurement', ownNames: ['x1'] };
    expect(classified(measured, { indicator: 'X1' })).toMatchObject({ exclusion: { code: 'noDate', field: 'date' } });
  });
});

describe('a row that a condition leaves out', () => {
  it.each(['status', 'type', 'dialogueSpace'])('is another, whatever is wrong with the rest of it: %s', (field) => {
    const no = { status: 'Cancelada', type: 'Estudio', dialogueSpace: 'No' }[field]!;
    const unknown = { status: 'x', type: 'x', dialogueSpace: 'x', actualEnd: 'x' };
    expect(classified(held, whole, { ...unknown, [field]: no })).toEqual({ kind: 'other' });
  });
});

describe('a row that counts', () => {
  const counted = { kind: 'counted', slots: 1 };

  it('adds 1 to a count', () => {
    expect(classified(held, whole)).toEqual({ ...counted, weight: 1, keys: [] });
  });

  it('adds its members to a distinct count, and 1 of itself', () => {
    const groups: Rule = { ...held, measure: { kind: 'distinct', field: 'jointGroups' } };
    const keys = ['GT-LAB', 'GT-FRO'].map((code) => expect.objectContaining({ code }));
    expect(classified(groups, { ...whole, jointGroups: ['GT-LAB', 'GT-FRO'] })).toEqual({
      ...counted,
      weight: 1,
      keys,
    });
  });
});

describe('a row of which several conditions cannot be answered', () => {
  it('is told with the first of them', () => {
    const told = (typed: Readonly<Record<string, Cell>>) => {
      const result = classified(held, whole, typed);
      return result.kind === 'excluded' ? [result.exclusion.field, result.exclusion.params['value']] : result;
    };
    expect(told({ status: 'Ocurrida', type: 'Mesa', dialogueSpace: 'quizás' })).toEqual(['status', 'Ocurrida']);
    expect(told({ type: 'Mesa', dialogueSpace: 'quizás' })).toEqual(['type', 'Mesa']);
    expect(told({ dialogueSpace: 'quizás' })).toEqual(['dialogueSpace', 'quizás']);
  });
});

describe('a row that a sum counts', () => {
  const women: Rule = { ...held, measure: { kind: 'sum', field: 'women' } };

  it.each([
    ['its number', 7, 7],
    ['nothing where its number is blank', null, 0],
    ['nothing where it is 0', 0, 0],
  ])('adds %s', (_, entered, weight) => {
    expect(classified(women, { ...whole, women: entered })).toMatchObject({ kind: 'counted', weight });
  });
});

describe('a row without a member that a distinct count could count', () => {
  const groups: Rule = { ...held, measure: { kind: 'distinct', field: 'jointGroups' } };

  it.each([
    ['nothing stands there', '', { code: 'noMember', field: 'jointGroups', params: { value: '' } }],
    ['none is known', 'Mesa; Red', { code: 'unknownMember', field: 'jointGroups', params: { value: 'Mesa; Red' } }],
    ['it cannot be read', '#N/A', { code: 'unknownMember', field: 'jointGroups', params: { value: '#N/A' } }],
  ])('is excluded with the reason, and with what stands there: %s', (_, cell, exclusion) => {
    expect(classified(groups, whole, { jointGroups: cell })).toMatchObject({ kind: 'excluded', exclusion });
  });

  it('is excluded where it was measured too, although a blank number is none there', () => {
    const timing = { kind: 'flow', dates: ['date'] } as const;
    const own = { source: 'Measurement', where: [], timing, ownNames: ['x1'] } as const;
    const countries: Rule = { ...own, measure: { kind: 'distinct', field: 'country' } };
    const row = { indicator: 'X1', date: '2025-03-01', country: null, value: null };
    expect(classified(countries, row)).toMatchObject({ exclusion: { code: 'noMember', field: 'country' } });
    const values: Rule = { ...own, measure: { kind: 'sum', field: 'value' } };
    expect(classified(values, row)).toMatchObject({ kind: 'blank' });
  });
});

describe('a row that is dated after today', () => {
  it('is told with its date, and one without any date with none', () => {
    const ahead = { code: 'futureDate', field: 'actualEnd', params: { value: '2025-07-16' } };
    expect(classified(held, { ...whole, actualEnd: '2025-07-16' })).toMatchObject({ exclusion: ahead });
    expect(classified(held, { ...whole, actualEnd: null })).toMatchObject({ exclusion: { params: { value: '' } } });
  });
});
