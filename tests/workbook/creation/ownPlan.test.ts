import { readFileSync } from 'node:fs';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { readChoices } from '../../../src/domain/nextPlan/nextPlanChoices';
import { ownPlan } from '../../../src/domain/nextPlan/ownPlan';
import { productName, ribbonTab } from '../../../src/domain/plan/productName';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { completeMatrix, createMatrix } from '../../../src/workbook/creation/createMatrix';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { editionGap } from '../../../src/workbook/operations/takeOverEdition';
import { buildReport } from '../../../src/domain/report/sections/buildReport';
import { daysReport, isYearly, reportKinds } from '../../../src/domain/report/reportAddress';
import { heldActivity, openBlank } from '../excel';

let made = 0;
const makeId = (letter: string, year: number) => `${letter}${year}-${++made}`;
const choicesOf = (text: string) => {
  const read = readChoices(text);
  if (read.kind === 'faulty') throw new Error(read.faults.join('\n'));
  return read.choices;
};
const example = readFileSync('docs/examples/own-plan.json', 'utf8');

describe('a matrix of the plan of another organization', () => {
  it('has its plan, lists, indicators, targets and years, and lacks nothing', async () => {
    const { workbook } = await openBlank();
    const planned = ownPlan(choicesOf(example), makeId);
    if (!('own' in planned)) throw new Error(JSON.stringify(planned.faults));
    await createMatrix('es', { today: '2026-01-10', own: planned.own });
    const snapshot = await openWorkbook();
    const { matrix } = snapshot;
    expect(matrix.problems).toEqual([]);
    expect(editionGap(snapshot)).toBeNull();
    expect(matrix.plans.all.map(({ code, shortName }) => [code, shortName.es])).toEqual([['2026-2030', 'FRA']]);
    expect(matrix.plans.semesters).toHaveLength(10);
    const { pillars, themes, workingGroups, countries } = matrix.lists;
    expect([pillars, themes, workingGroups, countries].map(({ members }) => members.length)).toEqual([2, 3, 0, 2]);
    // What only the other organization knows means nothing here.
    expect([themes.codeOf('Remesas'), countries.codeOf('México')]).toEqual([undefined, undefined]);
    expect(matrix.tables.PlanYear.rows.map(({ record }) => record.year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(matrix.tables.GroupYear.rows).toEqual([]);
    const evaluation = evaluateMatrix(matrix, { today: '2027-07-01' });
    expect(evaluation.indicators.map(({ id, targets }) => [id, targets.planTarget])).toEqual([['A1', 40]]);
    expect(reviewMatrix(matrix, evaluation)).toEqual([]);
    expect(workbook.table('Indicadores')?.headers()).not.toContain('Línea base');
  });

  it.each(['es', 'en'] as const)(
    'names no body or plan of another in its sheets and reports, in %s',
    async (language) => {
      const { workbook } = await openBlank();
      const planned = ownPlan(choicesOf(example), makeId);
      if (!('own' in planned)) throw new Error(JSON.stringify(planned.faults));
      const activity = {
        table: 'Activity',
        record: heldActivity({ id: 'A26-22222', actualEnd: '2026-03-01' }),
      } as const;
      await createMatrix(language, { today: '2026-01-10', own: planned.own, rows: [activity] });
      const { matrix } = await openWorkbook();
      const today = '2027-01-10';
      const evaluation = evaluateMatrix(matrix, { today });
      const reports = reportKinds
        .filter((kind) => kind !== 'group')
        .map((kind) => ({
          kind,
          period: isYearly(kind) ? '2026' : kind === 'days' ? daysReport('2026-01-01', '2026-09-30').period : '2026-S2',
          group: null,
        }))
        .map((address) => JSON.stringify(buildReport(matrix, evaluation, address, { today }).blocks));
      const cells = workbook.sheets.flatMap(({ rows }) =>
        rows.flatMap((row) => (row ?? []).map((cell) => String(cell?.value ?? ''))),
      );
      // Frameworks that many organizations share keep their names.
      const theirs = /GRCM|RCGM|\bCRM\b|\bRCM\b|2023[-–]2026/;
      expect(reports.filter((report) => theirs.test(report))).toEqual([]);
      // The cover tells how the add-in itself is called, and its tab.
      const others = cells.filter((text) => theirs.test(text) && !text.includes(productName[language]));
      expect(others.filter((text) => !text.includes(ribbonTab[language]))).toEqual([]);
    },
  );

  it('gets what is missing in it made again without anything of the plan that a new workbook begins with', async () => {
    const { workbook } = await openBlank();
    const planned = ownPlan(choicesOf(example), makeId);
    if (!('own' in planned)) throw new Error(JSON.stringify(planned.faults));
    await createMatrix('es', { today: '2026-01-10', own: planned.own });
    for (const name of ['Indicadores', 'PlanAnual']) workbook.deleteSheet(workbook.table(name)!.sheet, 'user');
    await completeMatrix('2026-01-11');
    const { matrix } = await openWorkbook();
    expect(matrix.tables.Indicator.raw).not.toBeNull();
    expect(matrix.tables.Indicator.rows).toEqual([]);
    expect(matrix.tables.PlanYear.rows.map(({ record }) => record.year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(matrix.lists.themes.members).toHaveLength(3);
  });

  it('is not made of choices that contradict each other', () => {
    const choices = choicesOf(example);
    const theme = { code: 'E9-1', es: 'Sin eje', aliases: [], replaces: [], parent: 'E9' };
    const wrong = { ...choices, lists: { ...choices.lists, themes: { add: [theme, theme] } }, targets: [] };
    const planned = ownPlan(wrong, makeId);
    expect('faults' in planned && planned.faults.map(({ code }) => code)).toEqual([
      'memberTaken',
      'unknownParent',
      'unknownParent',
    ]);
  });
});
