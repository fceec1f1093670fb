import fc from 'fast-check';
import { planIndicators } from '../../../../src/domain/indicators/planIndicators';
import type { Language } from '../../../../src/domain/plan/language';
import type { NewRow } from '../../../../src/domain/records/changes';
import { matrixOfRows } from '../../../../src/domain/records/matrixOfRows';
import {
  isYearly,
  reportKinds,
  type ReportAddress,
  type ReportKind,
} from '../../../../src/domain/report/reportAddress';
import type { ReportDocument } from '../../../../src/domain/report/ReportDocument';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import { anyRecords } from '../../indicators/anyRecords';
import { matrixOf } from '../../indicators/matrixOf';
import { keysIn, reportOf, rowIn, tableIn, textsIn, valuesIn } from '../reportOf';

/* What a delegate, and whoever signs, reads in the reports beside the one of a semester. */

const held = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', actualEnd: '2025-03-01' };

const addressOf = (kind: ReportKind): ReportAddress => ({
  kind,
  period: isYearly(kind) ? '2025' : '2025-S2',
  group: kind === 'group' ? 'GT-PRO' : null,
});
const addresses = reportKinds.map(addressOf);

const draftOf = ({ blocks }: ReportDocument, key = 'narrative'): string => {
  const block = blocks.find((one) => one.kind === 'narrative' && one.key === key);
  return block?.kind === 'narrative' ? block.draft : '';
};

describe('a handover', () => {
  it('tells what comes next as planned, whatever the matrix says of it by now', () => {
    const activities = [
      { ...held, id: 'A1', actualEnd: '2026-03-01' },
      { ...held, id: 'A2', status: 'approved', actualEnd: null, plannedStart: '2026-04-01' },
    ];
    for (const day of ['2025-12-31', '2026-08-01']) {
      const report = reportOf(matrixOf({ Activity: activities }), addressOf('handover'), day);
      expect(rowIn(report, 'next', 'A1')).toMatchObject({ status: 'Prevista' });
      expect(rowIn(report, 'next', 'A2')).toMatchObject({ status: 'Aprobada' });
    }
  });

  it('tells since when a product is under way, not when it will have been agreed', () => {
    const Product = [{ id: 'P1', class: 'roadmap', title: 'Costas', start: '2025-02-01', agreedOn: '2026-02-01' }];
    const report = reportOf(matrixOf({ Product }), addressOf('handover'), '2026-08-01');
    expect(rowIn(report, 'openProducts', 'P1')).toMatchObject({ date: '2025-02-01' });
    expect(tableIn(report, 'openProducts')?.columns.map(({ label }) => label)).toContain('Inicio');
  });

  it('says once what the responsibilities are, with the day on which each was met', () => {
    const GroupYear = [{ year: 2025, group: 'GT-PRO', workPlanUpdatedOn: '2025-02-15' }];
    const report = reportOf(matrixOf({ GroupYear }), addressOf('handover'));
    expect(rowIn(report, 'duties', 'GT-PRO')).toMatchObject({ workPlan: '15\u00a0feb\u00a02025' });
    const titles = textsIn(report).filter((text) => text.startsWith('Responsabilidades'));
    expect(titles).toEqual(['Responsabilidades de los Grupos de Trabajo en 2025']);
  });
});

describe('a report of a year', () => {
  it('says of money that is not known that it is not, instead of nothing spent', () => {
    const Activity = ['A1', 'A2'].map((id) => ({ ...held, id }));
    const say = (notes: readonly NewRow['record'][], language: Language) =>
      textsIn(reportOf(matrixOf({ Activity, ConceptNote: notes }, language), addressOf('year'))).find((text) =>
        text.includes('USD'),
      );
    expect(say([{ id: 'A1', budget: 12000 }], 'es')).toBe(
      'Presupuesto previsto de las actividades realizadas: USD 12\u202f000 (1 de 2 realizadas con dato). Su costo real: sin dato.',
    );
    expect(say([{ id: 'A1', budget: 12000, actualCost: 9000 }], 'en')).toBe(
      'Planned budget of the activities carried out: USD 12,000 (recorded for 1 of 2). Their actual cost: USD 9,000 (recorded for 1 of 2).',
    );
  });

  it('names each title once', () => {
    const Activity = ['A1', 'A2', 'A3', 'A4'].map((id) => ({ ...held, id, title: id === 'A4' ? 'Foro' : 'Taller' }));
    const report = reportOf(matrixOf({ Activity }), addressOf('handover'));
    expect(draftOf(report)).toContain('Las de mayor participación fueron «Taller» y «Foro».');
  });
});

describe('a review of the Plan', () => {
  it('says of which year its presidency and priorities are, and measures no year’s priorities by the whole Plan', () => {
    const PlanYear = [{ year: 2025, presidency: 'HN', priorityThemes: ['T1-02'] }];
    const Activity = [{ ...held, id: 'A1', mainTheme: 'T1-02', actualEnd: '2023-03-01' }];
    const report = reportOf(matrixOf({ PlanYear, Activity }), addressOf('plan'));
    expect(textsIn(report)).toEqual(
      expect.arrayContaining([
        'Presidencia Pro-Témpore de 2025: Honduras',
        'Temas prioritarios de 2025: Gestión integrada de fronteras',
      ]),
    );
    expect(draftOf(report)).not.toMatch(/priorit/);
    expect(draftOf(reportOf(matrixOf({ PlanYear, Activity }), addressOf('year')))).toMatch(/prioritario/);
  });
});

describe('a report by frameworks', () => {
  it('says how many activities each figure is of, and in a sentence that nothing is named', () => {
    const Activity = ['A1', 'A2', 'A3'].map((id) => ({ ...held, id }));
    const ConceptNote = [{ id: 'A1', pmmObjectives: ['PMM-23'] }];
    const report = reportOf(matrixOf({ Activity, ConceptNote }), addressOf('frameworks'));
    expect(keysIn(report, 'pmmObjectives')).toEqual(['PMM-23', 'none', 'total']);
    expect(tableIn(report, 'sdgTargets')).toBeUndefined();
    expect(textsIn(report)).toContain(
      'Ninguna de las 3 actividades realizadas indica metas de los Objetivos de Desarrollo Sostenible (ODS) en su nota.',
    );
    expect(draftOf(report)).toMatch(
      /^En el periodo se realizaron 3 actividades\. Objetivos .* \(PMM\): PMM-23 .* \(1\)\. Sin vinculación indicada: 2 actividades\.$/,
    );
  });
});

describe('a report of a group', () => {
  const evaluated = (record: NewRow['record'], today?: string) =>
    reportOf(matrixOf({ GroupYear: [{ year: 2025, group: 'GT-PRO', ...record }] }), addressOf('group'), today);

  it('tells what the group says of its actions, in its words, and of no day that lies ahead', () => {
    const report = evaluated({
      evaluatedOn: '2025-12-15',
      evaluationDone: 'Dos talleres',
      evaluationChanged: 'Fechas',
    });
    expect(valuesIn(report, 'evaluation')).toEqual([
      ['Lo realizado', 'Dos talleres'],
      ['Lo que cambió', 'Fechas'],
    ]);
    expect(textsIn(report)).toContain('El Grupo evaluó sus acciones el 15 de diciembre de 2025.');
    const later = evaluated({ evaluatedOn: '2026-02-01', evaluationDone: 'Dos talleres' }, '2026-03-01');
    expect(textsIn(later).filter((text) => /evaluó|evaluado/.test(text))).toEqual([]);
    expect(rowIn(later, 'evaluation', 'evaluationDone')).toMatchObject({ said: 'Dos talleres' });
  });

  it('says that an evaluation is a day alone, and that there is none', () => {
    expect(textsIn(evaluated({ evaluatedOn: '2025-12-15' }))).toContain(
      'No se anotó qué se había previsto, qué se hizo, qué se aprendió ni qué cambió.',
    );
    expect(textsIn(evaluated({}))).toContain('El Grupo aún no ha evaluado sus acciones.');
    expect(textsIn(evaluated({ evaluatedOn: '2026-02-01' }))).toContain('El Grupo aún no ha evaluado sus acciones.');
  });

  it('leaves out what is not counted by groups, and says so', () => {
    const report = reportOf(
      matrixOf({ Indicator: planIndicators('es'), Activity: [{ ...held, id: 'A1' }] }),
      addressOf('group'),
    );
    expect(keysIn(report, 'values')).not.toEqual(expect.arrayContaining(['I2']));
    expect(rowIn(report, 'values', 'R3')).toMatchObject({ current: 1 });
    expect(textsIn(report)).toContain('No se cuentan por Grupo: I2 e I3.');
    expect(textsIn(report)).not.toContainEqual(expect.stringContaining('contados: '));
  });

  it('has no heading of responsibilities where the group has none', () => {
    const report = reportOf(matrixOf({}), { kind: 'group', period: '2025', group: 'GT-ADH' });
    expect(textsIn(report).filter((text) => text.startsWith('Responsabilidades'))).toEqual([]);
  });
});

describe('inputs for measuring impact', () => {
  it('stand country by country in the order of their names, each from the first day on', () => {
    const report = (id: string, country: string, date: string) => ({ id, country, date, class: 'followUp' });
    const CountryReport = [
      report('R1', 'MX', '2025-05-01'),
      report('R2', 'BZ', '2025-04-01'),
      report('R3', 'MX', '2025-02-01'),
    ];
    const document = reportOf(matrixOf({ CountryReport, Indicator: planIndicators('es') }), addressOf('impact'));
    expect(keysIn(document, 'evidence-I2-rows')).toEqual(['R2', 'R3', 'R1']);
    expect(textsIn(document)).toContain('Se cuentan: Belice; México.');
    expect(valuesIn(document, 'impactFigures').map(([, count]) => count)).toEqual([3, 0]);
  });
});

/** The figures that a text tells: not those in titles, codes and names of periods. */
const figuresOf = (draft: string): readonly number[] => {
  const bare = draft
    .replace(/[«“][^»”]*[»”]/g, '')
    .replace(/\b[A-Z]+[\d-]*\d+(?:-\d+)?\b/g, '')
    .replace(/\b20\d\d(?:-S\d)?\b/g, '');
  return [...bare.matchAll(/\d[\d.,\u202f]*\d|\d/g)].map(([figure]) => Number(figure.replace(/[\u202f,]/g, '')));
};

/** Those whose length allows for the table of figures by pillar. */
const withFigures = addresses.filter(({ kind }) => kind !== 'semester' && kind !== 'year');

describe('the texts of a report', () => {
  const tabled = ({ blocks }: ReportDocument): ReadonlySet<number> =>
    new Set(
      blocks
        .flatMap((block) => (block.kind === 'table' ? block.rows : []))
        .flatMap(({ cells }) =>
          cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : figuresOf(String(value ?? '')))),
        ),
    );
  const strayIn = (report: ReportDocument) => {
    const known = tabled(report);
    return report.blocks.flatMap((block) =>
      block.kind === 'narrative'
        ? figuresOf(block.draft)
            .filter((figure) => !known.has(figure))
            .map((figure) => `${report.address.kind} ${block.key}: ${figure} in ${block.draft}`)
        : [],
    );
  };

  it.each(['es', 'en'] as const)('tell no figure that is in none of its tables: the sample, %s', (language) => {
    const matrix = matrixOfRows(sampleRecords({ language }), language);
    expect(withFigures.flatMap((address) => strayIn(reportOf(matrix, address, '2026-01-20')))).toEqual([]);
  });

  it('tell no figure that is in none of its tables: any matrix', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...withFigures), (records, address) => {
        expect(strayIn(reportOf(matrixOf({ ...records, Indicator: planIndicators('es') }), address))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
