import { languages } from '../../src/domain/plan/language';
import { errorText, type ErrorParams } from '../../src/i18n/errorText';
import { texts } from '../../src/i18n/texts';
import { workbookErrorCodes } from '../../src/workbook/workbookError';

/** Each may be there or not; some writing code may also give it blank. */
const told: Readonly<Record<keyof ErrorParams, readonly (string | number | undefined)[]>> = {
  where: [undefined, '', '.', 'Notas conceptuales'],
  table: [undefined, '', 'Actividades'],
  row: [undefined, 12],
  column: [undefined, '', 'Fin real'],
  record: [undefined, 'A25-7K3QM'],
  written: [undefined, 'nothing', 'part', 'all', 'perhaps'],
  code: [undefined, 'GeneralException'],
};

/** Every choice of what is told, one after another. */
function choices(): readonly ErrorParams[] {
  return Object.entries(told).reduce<readonly ErrorParams[]>(
    (all, [name, values]) =>
      all.flatMap((one) => values.map((value) => (value === undefined ? one : { ...one, [name]: value }))),
    [{}],
  );
}
const every = choices();

describe.each(languages)('a failure of the host, in %s', (language) => {
  const text = texts(language);

  it.each(workbookErrorCodes)('is said in whole sentences, whatever is known of its place: %s', (code) => {
    for (const params of every) {
      const words = errorText(code, params, text);
      expect(words).toMatch(/^\p{Lu}.*\.$/su);
      expect(words).not.toMatch(/«\s*»|"\s*"|«\.»|"\."|undefined|null|NaN|[{}]|\s{2}|\s[.,;:]|· ·|«·|·»|Range|Table\./);
    }
  });

  it('names the place where it knows one', () => {
    const params = { where: 'Actividades', table: 'Actividades', row: 12, column: 'Fin real' };
    const place = `Actividades · ${text.review.row(12)} · Fin real`;
    for (const code of ['notFound', 'notVerified', 'conflict', 'mergedCells', 'filtered'] as const) {
      expect(errorText(code, params, text)).toContain(place);
      expect(errorText(code, {}, text)).not.toMatch(/[«"]/);
    }
    expect(errorText('missingColumn', params, text)).toMatch(/Actividades.*Fin real/);
    expect(errorText('protected', params, text)).toMatch(/Actividades(?! ·)/);
  });

  it.each(workbookErrorCodes)('is no longer for a header or a code of thousands of letters: %s', (code) => {
    const long = 'Encabezado '.repeat(3000);
    const words = errorText(code, { where: long, table: long, column: long, record: long, code: long }, text);
    expect(words.length).toBeLessThan(1500);
  });

  it('says how much was written only where that is known, and then does not send people to look', () => {
    expect(errorText('timeOut', { written: 'part' }, text)).toContain(text.written.part);
    expect(errorText('busy', { written: 'nothing' }, text)).toContain(text.written.nothing);
    for (const written of Object.values(text.written)) {
      expect(errorText('timeOut', {}, text)).not.toContain(written);
      expect(errorText('timeOut', { written: 'perhaps' }, text)).not.toContain(written);
    }
    expect(errorText('timeOut', { written: 'nothing' }, text)).not.toContain(errorText('timeOut', {}, text));
  });
});
