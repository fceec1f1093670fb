import { addressOfKind } from './addressOfKind';
import { languages } from '../../../src/domain/plan/language';
import { matrixOfRows } from '../../../src/domain/records/matrixOfRows';
import { illustrativeMark } from '../../../src/domain/report/ReportDocument';
import { reportKinds } from '../../../src/domain/report/reportAddress';
import { reportOf, textsIn } from './reportOf';

describe.each(languages)('a report of invented data, in %s', (language) => {
  const real = matrixOfRows([], language);
  const invented = { ...real, settings: { ...real.settings, illustrative: 1 } };

  it.each(reportKinds)('says so, and gives what each of its pages is to say: %s', (kind) => {
    const mark = illustrativeMark(reportOf(invented, addressOfKind(kind)));
    expect(mark).toMatch(/^(Datos ilustrativos|Illustrative data)/);
    expect(textsIn(reportOf(invented, addressOfKind(kind)))).toContain(mark);
  });

  it('is told from one of real data, which says nothing of it', () => {
    const report = reportOf(real, '2025-S1');
    expect(illustrativeMark(report)).toBeNull();
    expect(textsIn(report).join()).not.toMatch(/ilustrativ|illustrative/i);
  });
});
