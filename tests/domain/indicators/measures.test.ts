import { measureOf, measuredField, membersField, measureNames } from '../../../src/domain/indicators/measures';

describe('a measure', () => {
  it('of a field has it still to be chosen where none is given', () => {
    expect(measureNames.map((name) => measureOf(name))).toEqual([
      { kind: 'count' },
      { kind: 'sum', field: '' },
      { kind: 'distinct', field: '' },
      { kind: 'share', where: [] },
      { kind: 'average', field: '' },
      { kind: 'steps', field: '' },
    ]);
  });

  it('of whole rows has no field, whatever is given', () => {
    expect(measureOf('count', 'women')).toEqual({ kind: 'count' });
    expect(measuredField(measureOf('count', 'women'))).toBeNull();
  });

  it('counts the members of its field only where it is a distinct count', () => {
    const fields = measureNames.map((name) => membersField(measureOf(name, 'themes')));
    expect(fields).toEqual([null, null, 'themes', null, null, null]);
  });
});
