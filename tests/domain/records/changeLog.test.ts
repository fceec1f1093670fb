import fc from 'fast-check';
import { foldText } from '../../../src/domain/foldText';
import { languages } from '../../../src/domain/plan/language';
import { isBlank, type CellContext } from '../../../src/domain/records/cell';
import { changeLogRows, logText } from '../../../src/domain/records/changeLogRows';
import type { FieldValue } from '../../../src/domain/records/field';
import { listsFrom } from '../../../src/domain/records/listIndex';
import { isLogged, readLogLine } from '../../../src/domain/records/readLogLine';
import { declarationOf, recordNames, type RecordName } from '../../../src/domain/records/records';
import { validRecord } from './arbitraries';

const lists = listsFrom();
const contexts = languages.map((language): CellContext => ({ language, lists, date1904: false }));
const author = { who: 'Ana', now: '2025-07-15T10:00:00', origin: 'pane' };
const [spanish, english] = contexts as [CellContext, CellContext];

function line(context: CellContext, name: RecordName, field: string, before: FieldValue, after: FieldValue) {
  const [row] = changeLogRows(name, 'A25-22222', [field], { [field]: before }, { [field]: after }, author, context);
  return Object.values(row?.record ?? {});
}

describe('a line of the change log', () => {
  it('says table, field and values as the sheet shows them', () => {
    expect(line(spanish, 'ConceptNote', 'principles', [], ['PRI1', 'PRI2'])).toEqual([
      '2025-07-15T10:00:00',
      'Ana',
      'Notas conceptuales',
      'A25-22222',
      'Principios',
      null,
      ['PRI1', 'PRI2'].map((code) => lists.principles.labelOf(code, 'es')).join('; '),
      'pane',
    ]);
    expect(line(spanish, 'Activity', 'dialogueSpace', null, true).slice(4, 7)).toEqual([
      'Espacio de diálogo',
      null,
      'Sí',
    ]);
    expect(line(english, 'Activity', 'status', 'proposed', 'held').slice(2, 7)).toEqual([
      declarationOf('Activity').sheet.en,
      'A25-22222',
      'Status',
      lists.activityStatuses.labelOf('proposed', 'en'),
      lists.activityStatuses.labelOf('held', 'en'),
    ]);
    expect(line(spanish, 'Activity', 'actualEnd', '2025-03-04', null).slice(5, 7)).toEqual(['2025-03-04', null]);
  });

  it.each(recordNames)('is understood in either language, and as earlier editions wrote it: %s', (name) => {
    const { table, fields } = declarationOf(name);
    for (const field of Object.keys(fields)) {
      expect(readLogLine(table, field)).toEqual({ name, field });
      for (const context of contexts) {
        const [, , tableWords, , fieldWords] = line(context, name, field, null, null) as string[];
        expect(readLogLine(tableWords ?? '', fieldWords ?? '')).toEqual({ name, field });
      }
    }
    const labels = Object.entries(fields).flatMap(([code, { label }]) => languages.map((one) => [label[one], code]));
    const taken = labels.filter(([label, code]) => Object.keys(fields).some((one) => one === label && one !== code));
    expect(taken.map(([label]) => foldText(label ?? ''))).toEqual([]);
  });

  it('is of nothing known where it names a table or a field of people’s own', () => {
    expect(readLogLine('Mi tabla', 'Ciudad')).toBeNull();
    expect(readLogLine('Actividades', 'Mi columna')).toBeNull();
    expect(readLogLine('Actividades', 'toString')).toBeNull();
  });

  it.each(['Activity', 'ConceptNote', 'Product', 'CountryReport', 'Indicator', 'GroupYear', 'PlanYear'] as const)(
    'tells which value a field held, whatever it was, and no other: %s',
    (name) => {
      const declaration = declarationOf(name);
      const asCodes = (value: FieldValue) =>
        isBlank(value) ? null : Array.isArray(value) ? value.join('; ') : String(value);
      const two = fc.tuple(validRecord(declaration, lists), validRecord(declaration, lists));
      fc.assert(
        fc.property(two, ([held, other]) => {
          for (const [field, declared] of Object.entries(declaration.fields)) {
            const [value, different] = [held[field] ?? null, other[field] ?? null];
            for (const context of contexts) {
              const reader = contexts.find((one) => one !== context) as CellContext;
              expect(isLogged(declared, logText(declared, value, context), value, reader)).toBe(true);
              expect(isLogged(declared, asCodes(value), value, reader)).toBe(true);
              if (JSON.stringify(value) !== JSON.stringify(different))
                expect(isLogged(declared, logText(declared, value, context), different, reader)).toBe(false);
            }
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
