import { semesterOf } from '../calendar';
import { dateOf } from '../records/activityDay';
import type { Problem, ProblemCode } from '../problem';
import { isBlank } from '../records/cell';
import { countedRows } from '../records/idIndex';
import type { Matrix, Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import { strategicPlan, type StrategicPlan } from '../records/strategicPlan';

/** What of the plans is missing or contradicts itself, and rows that lie in none of them and so count nowhere. */
export function planProblems(matrix: Matrix): readonly Problem[] {
  return [...ofPlans(matrix), ...outsidePlans(matrix)];
}

function problemAt(
  { record, sheetRow }: Row<{ readonly id: string | null }>,
  table: RecordName,
  code: ProblemCode,
  field: string,
  params: Problem['params'] = {},
): Problem {
  const severity = code === 'outsidePlans' ? 'warning' : 'error';
  return { code, severity, table, sheetRow, field, params, ...(record.id !== null && { record: record.id }) };
}

function ofPlans({ tables, plans, language }: Matrix): readonly Problem[] {
  const { StrategicPlan } = tables;
  const required = (['id', 'nameEs', 'organizationEs', 'start', 'end'] as const).filter((field) =>
    StrategicPlan.columns.position.has(field),
  );
  const rows = countedRows(StrategicPlan);
  return rows.flatMap((row): Problem[] => {
    const { record, unreadable } = row;
    const at = (code: ProblemCode, field: keyof StrategicPlan, params: Problem['params'] = {}) =>
      problemAt(row, 'StrategicPlan', code, field, params);
    const blank = required.filter((field) => isBlank(record[field]) && !(field in unreadable));
    const { start, end } = record;
    if (start === null || end === null || end < start)
      return [
        ...blank.map((field) => at('requiredField', field)),
        ...(start !== null && end !== null ? [at('endBeforeStart', 'end')] : []),
      ];
    const met = plans.all.find(
      (plan) => plan.code !== record.id && plan.start < start && semesterOf(plan.end) >= semesterOf(start),
    );
    return [
      ...blank.map((field) => at('requiredField', field)),
      ...(met
        ? [at('plansMeet', 'start', { value: met.name[language], column: strategicPlan.fields.start.label[language] })]
        : []),
    ];
  });
}

/** Days by which rows count: one outside of all plans is in no period. */
function outsidePlans({ tables, plans }: Matrix): readonly Problem[] {
  const told = <R extends { readonly id: string | null }>(
    table: RecordName,
    rows: readonly Row<R>[],
    dayOf: (row: Row<R>) => readonly [field: string, day: string] | null,
  ) =>
    rows.flatMap((row) => {
      const [field, day] = dayOf(row) ?? ['', null];
      return day === null || plans.planOn(day) ? [] : [problemAt(row, table, 'outsidePlans', field, { value: day })];
    });
  return [
    ...told('Activity', countedRows(tables.Activity), (row) => {
      const day = dateOf(row);
      const field = (['actualEnd', 'actualStart', 'plannedStart'] as const).find((one) => row.record[one] === day);
      return day === null ? null : [field ?? 'actualEnd', day];
    }),
    ...told('Product', countedRows(tables.Product), ({ record: { agreedOn } }) =>
      agreedOn === null ? null : ['agreedOn', agreedOn],
    ),
    ...told('CountryReport', countedRows(tables.CountryReport), ({ record: { date } }) =>
      date === null ? null : ['date', date],
    ),
  ];
}
