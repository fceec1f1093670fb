import type { Bilingual } from './plan/language';

/** What can be wrong with the data. Texts in both languages: `i18n`, one per code. */
export const problemCodes = [
  // the structure of the workbook
  'missingTable',
  'missingColumn',
  'duplicateColumn',
  'columnTwice',
  'rowsBelowTable',
  // a cell that cannot be read as what its column holds
  'notANumber',
  'notAnInteger',
  'outOfRange',
  'notADate',
  'dateAsText',
  'dateOrder',
  'notYesNo',
  'unknownMember',
  'excelError',
  'notCalculated',
  'linkLost',
  'tooLong',
  // a row
  'missingId',
  'duplicateId',
  'unknownReference',
  'requiredField',
  'endBeforeStart',
  'themeOutsidePillar',
  'noteMissing',
  'noteIncomplete',
  'fundingUnread',
  'decisionUnanswered',
  'measuredElsewhere',
  'yearOutsidePlan',
  'targetTwice',
  'fractionOfPercent',
  'percentOfNumber',
  // what a document holds and a cell cannot
  'pictureAsText',
  'tableAsText',
  'footnoteAsText',
  'commentNotTaken',
  'textNotTaken',
  // whose activity a file is about
  'noCodeNorTitle',
  'blankNote',
  'matchedByTitle',
  'ambiguousTitle',
  'sameTitle',
  'codeCollision',
  'renumbered',
  'sameRecord',
  'tableNotHere',
  'removedRow',
  // a row that should count and cannot
  'noDate',
  'futureDate',
  'noMember',
  'noClass',
  'outsidePlans',
  // a plan
  'plansMeet',
  // an indicator
  'ruleSource',
  'ruleFilter',
  'ruleMeasure',
  'ruleTiming',
  'ruleField',
  'ruleValue',
  'ruleBlank',
  'ruleColumn',
  'breakdownColumn',
  'targetAboveBaseline',
  'targetBelowBaseline',
  'pathUnread',
  // what the SE set
  'thresholdOrder',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A problem with data is a value: where it is and what it is about. It never stops the rest from being read. */
export interface Problem {
  readonly code: ProblemCode;
  /** `error`: something is lost for the counts; `warning`: read, but worth mending. */
  readonly severity: 'error' | 'warning';
  /** Name of the record type, or of the Excel table where it is no record's. */
  readonly table: string;
  /** Row number in the sheet, as Excel shows it. */
  readonly sheetRow?: number;
  /** Id of the record, where it has one. */
  readonly record?: string;
  /** Field name of the record's declaration, or the header where it is no field's. */
  readonly field?: string;
  readonly params: Readonly<Record<string, string | number | Bilingual>>;
}
