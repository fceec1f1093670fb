import type { Bilingual } from '../plan/language';
import { DistinctAccumulator, RatioAccumulator, SumAccumulator, type Accumulator } from './accumulators';
import type { Condition } from './ruleCondition';

/** What a measured field can be: its numbers added up, their average taken, its members counted, or rows by its steps. */
export type MeasuredRole = 'sum' | 'average' | 'distinct' | 'steps';

/** A kind of measure, in everything that depends on which it is; its sentences stand in i18n, by the same names. */
export interface MeasureKind {
  /** The word with which it is written in a rule. */
  readonly word: Bilingual;
  /** Other words that people type for it, in any language. */
  readonly otherWords?: readonly string[];
  /** Makes what gathers the rows of one member. */
  /** @param semesters how many semesters the plans have */
  readonly newAccumulator: (semesters: number) => Accumulator;
  /** What its field is in the rule; `condition` where it takes conditions instead, null where a row that counts adds 1. */
  readonly role: MeasuredRole | 'condition' | null;
  /** The value of rows that add so much together; of no rows 0, or none to have. */
  readonly valueOf: (sum: number, rows: number) => number | null;
  /**
   * Whether its value is a level that each window has anew and not something that gathers: then it is never added up,
   * there are no participants to stand beside it, and it is expected to be at its target unless a baseline says otherwise.
   */
  readonly isLevel: boolean;
}

/** Once the rows are many a level says no more with more digits; what is shown and what is compared are the same number. */
const toOneDigit = (value: number): number => Math.round(value * 10 + 1e-9) / 10;
const shareOf = (sum: number, rows: number): number | null => (rows === 0 ? null : toOneDigit((100 * sum) / rows));
const averageOf = (sum: number, rows: number): number | null => (rows === 0 ? null : toOneDigit(sum / rows));
const sumOf = (sum: number): number => sum;

/** Every kind of measure. One that is added here is asked for by the compiler wherever else it must be known. */
export const measureKinds = {
  count: {
    word: { es: 'conteo', en: 'count' },
    role: null,
    newAccumulator: (semesters) => new SumAccumulator(semesters),
    valueOf: sumOf,
    isLevel: false,
  },
  sum: {
    word: { es: 'suma', en: 'sum' },
    role: 'sum',
    newAccumulator: (semesters) => new SumAccumulator(semesters),
    valueOf: sumOf,
    isLevel: false,
  },
  distinct: {
    word: { es: 'distintos', en: 'distinct' },
    role: 'distinct',
    newAccumulator: (semesters) => new DistinctAccumulator(semesters),
    valueOf: sumOf,
    isLevel: false,
  },
  share: {
    word: { es: 'porcentaje', en: 'percentage' },
    otherWords: ['porcentaje de filas que cumplen', 'percentage of rows that meet', 'share'],
    role: 'condition',
    newAccumulator: (semesters) => new RatioAccumulator(semesters, shareOf),
    valueOf: shareOf,
    isLevel: true,
  },
  average: {
    word: { es: 'promedio', en: 'average' },
    otherWords: ['media', 'mean'],
    role: 'average',
    newAccumulator: (semesters) => new RatioAccumulator(semesters, averageOf),
    valueOf: averageOf,
    isLevel: true,
  },
  steps: {
    word: { es: 'por paso', en: 'by step' },
    otherWords: ['filas por paso', 'rows by step'],
    role: 'steps',
    newAccumulator: (semesters) => new SumAccumulator(semesters),
    valueOf: sumOf,
    isLevel: false,
  },
} as const satisfies Record<string, MeasureKind>;

type MeasureKinds = typeof measureKinds;
export type MeasureName = keyof MeasureKinds;
export const measureNames = Object.keys(measureKinds) as readonly MeasureName[];

/** What a kind of measure is told beside its name. */
type Told<Role> = Role extends null
  ? unknown
  : Role extends 'condition'
    ? { readonly where: readonly Condition[] }
    : { readonly field: string };

/** What an indicator measures; a kind whose role is a field's says of which, a share which rows make it. */
export type Measure = {
  readonly [K in MeasureName]: { readonly kind: K } & Told<MeasureKinds[K]['role']>;
}[MeasureName];

/** The field that is measured; null for a measure of whole rows. */
export const measuredField = (measure: Measure): string | null => ('field' in measure ? measure.field : null);

/** What rows must meet to be in the part of which a share is; none for other measures. */
export const partConditions = (measure: Measure): readonly Condition[] => ('where' in measure ? measure.where : []);

/** The field whose members a measure counts, each once; null for one that adds up. */
export const membersField = (measure: Measure): string | null =>
  measureKinds[measure.kind].role === 'distinct' ? measuredField(measure) : null;

/** A measure of a kind; one of a field has it still to be chosen where none is given, a share its conditions. */
export function measureOf(kind: MeasureName, field = ''): Measure {
  const { role } = measureKinds[kind];
  const told = role === null ? {} : role === 'condition' ? { where: [] } : { field };
  return { kind, ...told } as Measure;
}
