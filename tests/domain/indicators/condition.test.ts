import { conditionTest, listOf, noCondition } from '../../../src/domain/indicators/condition';
import type { Rule } from '../../../src/domain/indicators/rule';
import type { FieldValue } from '../../../src/domain/records/field';
import { listsFrom } from '../../../src/domain/records/listIndex';
import type { Row } from '../../../src/domain/records/matrix';

const lists = listsFrom();
const row = (record: Row['record'], unreadable: Row['unreadable'] = {}): Row => ({
  record,
  index: 0,
  sheetRow: 2,
  unreadable,
});
const answer = (source: Rule['source'], field: string, values: readonly string[], value: FieldValue) =>
  conditionTest(source, { field, values }, lists).ofRow(row({ [field]: value }));

describe('a condition on', () => {
  it.each([
    ['a list', 'status', ['held'], 'held', 'yes'],
    ['a list', 'status', ['approved', 'held'], 'held', 'yes'],
    ['a list', 'status', ['held'], 'approved', 'no'],
    ['a list', 'status', ['held'], 'Ocurrida', 'unknown'],
    ['a list', 'status', ['held'], null, 'no'],
    ['several of a list', 'jointGroups', ['GT-LAB'], ['GT-FRO', 'GT-LAB'], 'yes'],
    ['several of a list', 'jointGroups', ['GT-LAB'], ['Otro', 'GT-LAB'], 'yes'],
    ['several of a list', 'jointGroups', ['GT-LAB'], ['GT-FRO', 'Otro'], 'unknown'],
    ['several of a list', 'jointGroups', ['GT-LAB'], ['GT-FRO'], 'no'],
    ['several of a list', 'jointGroups', ['GT-LAB'], [], 'no'],
    ['a list of which any value is one', 'partners', ['IOM'], ['Una ONG', 'IOM'], 'yes'],
    ['a list of which any value is one', 'partners', ['IOM'], ['Una ONG'], 'no'],
    ['yes or no', 'dialogueSpace', ['yes'], true, 'yes'],
    ['yes or no', 'dialogueSpace', ['yes'], false, 'no'],
    ['yes or no', 'dialogueSpace', ['no'], false, 'yes'],
    ['yes or no', 'dialogueSpace', ['no'], true, 'no'],
    ['yes or no', 'dialogueSpace', ['no'], null, 'no'],
  ] as const)('%s (%s: %j), put to %j, is answered with %s', (_, field, values, value, expected) => {
    expect(answer('Activity', field, values, value)).toBe(expected);
  });

  it.each(['status', 'jointGroups', 'dialogueSpace'])(
    '%s cannot be answered where the cell cannot be read',
    (field) => {
      const { ofRow } = conditionTest('Activity', { field, values: ['held'] }, lists);
      const value = field === 'jointGroups' ? [] : null;
      expect(ofRow(row({ [field]: value }, { [field]: '#N/A' }))).toBe('unknown');
      expect(ofRow(row({ [field]: value }, { women: '#N/A' }))).toBe('no');
    },
  );

  it('is none where there is none, and met by every row', () => {
    expect([noCondition.field, noCondition.ofCode('held'), noCondition.ofRow(row({}))]).toEqual(['', 'yes', 'yes']);
  });
});

describe('the list of a field', () => {
  it('is that whose members it holds, one or several; others have none', () => {
    expect(listOf('Activity', 'status', lists)).toBe(lists.activityStatuses);
    expect(listOf('Activity', 'jointGroups', lists)).toBe(lists.workingGroups);
    expect(['dialogueSpace', 'women', 'title', 'nada'].map((field) => listOf('Activity', field, lists))).toEqual(
      Array(4).fill(null),
    );
  });
});
