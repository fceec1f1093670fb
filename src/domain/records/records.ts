import { activity } from './activity';
import { adoptionAnswer } from './adoptionAnswer';
import { changeLog } from './changeLog';
import { conceptNote } from './conceptNote';
import { countryReport } from './countryReport';
import type { RecordDeclaration, RecordType } from './declaration';
import { decision } from './decision';
import { forumMeeting } from './forumMeeting';
import { groupYear } from './groupYear';
import { indicator } from './indicator';
import { indicatorValue } from './indicatorValue';
import { measurement } from './measurement';
import { planYear } from './planYear';
import { product } from './product';
import { strategicPlan } from './strategicPlan';
import { target } from './target';

/** Every record type of the matrix by its name, in the order of the workbook's sheets. */
export const records = {
  Activity: activity,
  ConceptNote: conceptNote,
  Product: product,
  CountryReport: countryReport,
  Indicator: indicator,
  IndicatorValue: indicatorValue,
  Target: target,
  GroupYear: groupYear,
  PlanYear: planYear,
  StrategicPlan: strategicPlan,
  ForumMeeting: forumMeeting,
  Decision: decision,
  Measurement: measurement,
  AdoptionAnswer: adoptionAnswer,
  ChangeLog: changeLog,
} as const;
export type RecordName = keyof typeof records;
export type RecordByName<N extends RecordName> = RecordType<(typeof records)[N]>;
export const recordNames = Object.keys(records) as RecordName[];

/** The declaration of a record type, where its own field types do not matter. */
export function declarationOf(name: RecordName): RecordDeclaration {
  return records[name];
}

/** Record types whose tables a new matrix is made with; those of the others are made when they are needed. */
export const createdRecords: readonly RecordName[] = recordNames.filter((name) => !declarationOf(name).madeWhenNeeded);

/** Those of them that every matrix has; the others came later. */
export const standingRecords: readonly RecordName[] = createdRecords.filter(
  (name) => !declarationOf(name).optionalTable,
);
