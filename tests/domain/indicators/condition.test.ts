import { conditionTest, listOf, noCondition } from '../../../src/domain/indicators/condition';
import { classValue } from '../../../src/domain/indicators/ruleCondition';
import { conditionList } from '../../../src/domain/indicators/ruleFields';
import { countries } from '../../../src/domain/plan/countries';
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

describe('a condition on a class', () => {
  const own = listsFrom({
    countries: [
      ...countries,
      { code: 'HT', es: 'Haití', en: 'Haiti' },
      { code: 'CL', es: 'Chile', en: 'Chile', parent: 'País observador' },
      { code: 'JM', es: 'Jamaica', en: 'Jamaica', parent: 'País amigo' },
    ],
    workingGroups: [
      { code: 'GT-MAR', es: 'Mar', en: 'Sea' },
      { code: 'GT-RIO', es: 'Río', en: 'River' },
    ],
  });
  const ofMembers = conditionTest('CountryReport', { field: 'country', values: [classValue('member')] }, own);
  const report = (country: FieldValue, unreadable: Row['unreadable'] = {}) => row({ country }, unreadable);

  it.each([
    ['met by a country of it', 'MX', 'yes'],
    ['not met by a country of another class', 'CL', 'no'],
    ['not answered by a country without one', 'HT', 'unknown'],
    ['not answered by a country of one that is none', 'JM', 'unknown'],
    ['not answered by what is no country', 'Narnia', 'unknown'],
    ['not answered by nothing', null, 'unknown'],
  ] as const)('is %s (%s)', (_, country, expected) => expect(ofMembers.ofRow(report(country))).toBe(expected));

  it.each([
    ['HT', {}, 'noClass'],
    ['JM', {}, 'noClass'],
    ['Narnia', {}, 'unknownMember'],
    [null, {}, 'noMember'],
    [null, { country: '#N/A' }, 'unknownMember'],
  ] as const)('tells why %s is not answered', (country, unreadable, code) =>
    expect(ofMembers.faultOf(report(country, unreadable))).toBe(code),
  );

  it('is not answered by several without one, and by those among which one is no member', () => {
    const { ofRow, faultOf } = conditionTest(
      'Activity',
      { field: 'jointGroups', values: [classValue('workingGroup')] },
      own,
    );
    const groups = [
      ['GT-MAR', 'GT-RIO'],
      ['GT-MAR', 'Mesa'],
    ].map((jointGroups) => row({ jointGroups }));
    expect(groups.map(ofRow)).toEqual(['unknown', 'unknown']);
    expect(groups.map(faultOf)).toEqual(['noClass', 'unknownMember']);
  });

  it('is met by one of several groups', () => {
    const { ofRow } = conditionTest('Activity', { field: 'jointGroups', values: [classValue('workingGroup')] }, lists);
    expect(ofRow(row({ jointGroups: ['PPT', 'GT-PRO'] }))).toBe('yes');
    expect(ofRow(row({ jointGroups: ['PPT', 'SE'] }))).toBe('no');
  });

  it('stands among the members that can be picked, and in a rule as words that are read back', () => {
    const list = conditionList('CountryReport', 'country', own)!;
    expect(list.labelOf(classValue('member'), 'es')).toBe('cualquier País Miembro');
    expect(list.codeOf('Any member country')).toBe(classValue('member'));
    expect(list.codeOf('México')).toBe('MX');
    expect(conditionList('Activity', 'mainTheme', own)).toBe(own.themes);
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
