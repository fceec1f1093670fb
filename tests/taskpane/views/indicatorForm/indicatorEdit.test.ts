import { newEdit } from '../../../../src/taskpane/views/indicatorForm/indicatorEdit';
import { matrixOf } from '../../../domain/indicators/matrixOf';

const planRow = (id: string) => ({
  id,
  nameEs: id,
  organizationEs: 'Una',
  start: `${id.slice(0, 4)}-01-01`,
  end: `${id.slice(5)}-12-31`,
});

describe('a new indicator', () => {
  it('belongs to the plan of today where there are several, so that what others reported stays as it is', () => {
    const matrix = matrixOf({ StrategicPlan: [planRow('2023-2026'), planRow('2027-2030')] });
    expect(newEdit('I9', matrix, '2027-01-15').values.plans).toEqual(['2027-2030']);
    expect(newEdit('I9', matrix, '2026-12-31').values.plans).toEqual(['2023-2026']);
  });

  it('names no plan where there is one', () => {
    expect(newEdit('I9', matrixOf({}), '2027-01-15').values.plans).toEqual([]);
  });
});
