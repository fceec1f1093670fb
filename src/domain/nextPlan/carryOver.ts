import { yearOf, semesterOf } from '../calendar';
import { followUpGrid } from '../followUp/followUpGrid';
import type { Language } from '../plan/language';
import type { Activity } from '../records/activity';
import type { FieldValue } from '../records/field';
import { countedRows } from '../records/idIndex';
import type { Row } from '../records/matrix';
import type { Product } from '../records/product';
import { dateOf } from '../records/activityDay';
import { crosswalk } from './nextLists';
import type { Beginning, NextRecord } from './NextPlan';
import { isChosen } from './nextPlanChoices';

/** Outputs of before that are neither agreed nor closed. */
export const openProducts = ({ matrix, next }: Pick<Beginning, 'matrix' | 'next'>): readonly Row<Product>[] =>
  countedRows(matrix.tables.Product).filter(
    ({ record: { agreedOn, closedOn, start } }) =>
      agreedOn === null && closedOn === null && (start === null || start < next.start),
  );

/** Recommendations of before that are not closed, on which no country has reported. */
export function openRecommendations({ matrix, next }: Pick<Beginning, 'matrix' | 'next'>): readonly Row<Product>[] {
  const last = matrix.plans.semesters.findLast((semester) => matrix.plans.planOf(semester).start < next.start);
  if (last === undefined) return [];
  return followUpGrid(matrix, 'followUp', last).rows.flatMap(({ product, reports }) =>
    product && reports.length === 0 && isAgreedBefore(product.record, next.start) ? [product] : [],
  );
}

const isAgreedBefore = ({ agreedOn, closedOn }: Product, start: string): boolean =>
  agreedOn !== null && agreedOn < start && closedOn === null;

/** Activities of before that are neither carried out nor cancelled. */
export const unfinishedActivities = ({ matrix, next }: Pick<Beginning, 'matrix' | 'next'>): readonly Row<Activity>[] =>
  countedRows(matrix.tables.Activity).filter((row) => {
    const { planYear } = row.record;
    // Without a day its year of the plan tells.
    const day = dateOf(row) ?? (planYear === null ? null : `${planYear}-12-31`);
    return !['held', 'cancelled', null].includes(row.record.status) && (day === null || day < next.start);
  });

/** Outputs and recommendations that are left behind: they are closed on the plan's first day, and so run to the end of the one before. */
export function closedProducts(beginning: Beginning): readonly NextRecord[] {
  const { products, recommendations } = beginning.choices.carryOver;
  const left = [
    ...openProducts(beginning).filter(({ record }) => !isChosen(products, record.id ?? '')),
    ...openRecommendations(beginning).filter(({ record }) => !isChosen(recommendations, record.id ?? '')),
  ];
  return left.map((row): NextRecord => ({
    table: 'Product',
    base: row as Row,
    values: { ...(row.record as Readonly<Record<string, FieldValue>>), closedOn: beginning.next.start },
  }));
}

/** What of an activity does not come along: its days, and what only comes after it was held. */
const leftBehind = [
  'plannedStart',
  'plannedEnd',
  'actualStart',
  'actualEnd',
  'women',
  'men',
  'otherIdentity',
  'otherOrUnknown',
  'achievedResult',
  'verification',
  'noteException',
  'semester',
  'noteShare',
  'noteStatus',
] as const satisfies readonly (keyof Activity)[];

/** Activities that are taken along come in anew, with the themes and groups of the plan; the row of before stays as it is. */
export function carriedActivities(beginning: Beginning): readonly NextRecord[] {
  const { matrix, choices, next, makeId } = beginning;
  const year = yearOf(semesterOf(next.start));
  const ofList = {
    pillars: crosswalk(beginning, 'pillars'),
    themes: crosswalk(beginning, 'themes'),
    workingGroups: crosswalk(beginning, 'workingGroups'),
    specificObjectives: crosswalk(beginning, 'specificObjectives'),
    expectedResults: crosswalk(beginning, 'expectedResults'),
  };
  const one = (list: keyof typeof ofList, code: string | null) => (code === null ? null : ofList[list](code));
  const many = (list: keyof typeof ofList, codes: readonly string[]) => [
    ...new Set(codes.flatMap((code) => ofList[list](code) ?? [])),
  ];
  const isThere = (from: string) => matrix.tables.Activity.rows.some(({ record }) => record.remarks?.startsWith(from));
  const carried = unfinishedActivities(beginning).filter(({ record }) =>
    isChosen(choices.carryOver.activities, record.id ?? ''),
  );
  return carried.flatMap(({ record }): NextRecord[] => {
    const from = cameFrom(record.id ?? '', matrix.language);
    if (isThere(from)) return [];
    return [
      {
        table: 'Activity',
        base: null,
        values: {
          ...record,
          ...Object.fromEntries(leftBehind.map((field) => [field, null])),
          participatingCountries: [],
          id: makeId('A', year),
          planYear: year,
          status: 'proposed',
          pillar: one('pillars', record.pillar),
          mainTheme: one('themes', record.mainTheme),
          secondaryThemes: many('themes', record.secondaryThemes),
          leadGroup: one('workingGroups', record.leadGroup),
          jointGroups: many('workingGroups', record.jointGroups),
          specificObjectives: many('specificObjectives', record.specificObjectives),
          expectedResults: many('expectedResults', record.expectedResults),
          remarks: [from, record.remarks].filter(Boolean).join('\n'),
        },
      },
    ];
  });
}

const cameFromWords: Readonly<Record<Language, (id: string) => string>> = {
  es: (id) => `Viene del Plan anterior: ${id}.`,
  en: (id) => `Carried over from the plan before: ${id}.`,
};

/** What an activity that was taken along says of the row of before. */
const cameFrom = (id: string, language: Language): string => cameFromWords[language](id);
