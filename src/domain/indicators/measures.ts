import type { Bilingual } from '../plan/language';
import { DistinctAccumulator, SumAccumulator, type Accumulator } from './accumulators';

/** What a measured field can be: its numbers added up, or its members counted. */
export type MeasuredRole = 'sum' | 'distinct';

/** A kind of measure, in everything that depends on which it is; its sentences stand in i18n, by the same names. */
interface MeasureKind {
  /** The word with which it is written in a rule. */
  readonly word: Bilingual;
  /** Makes what gathers the rows of one member. */
  /** @param semesters how many semesters the plans have */
  readonly newAccumulator: (semesters: number) => Accumulator;
  /** What its field is in the rule; null where it takes none, and a row that counts adds 1. */
  readonly role: MeasuredRole | null;
}

/** Every kind of measure. One that is added here is asked for by the compiler wherever else it must be known. */
export const measureKinds = {
  count: {
    word: { es: 'conteo', en: 'count' },
    role: null,
    newAccumulator: (semesters) => new SumAccumulator(semesters),
  },
  sum: { word: { es: 'suma', en: 'sum' }, role: 'sum', newAccumulator: (semesters) => new SumAccumulator(semesters) },
  distinct: {
    word: { es: 'distintos', en: 'distinct' },
    role: 'distinct',
    newAccumulator: (semesters) => new DistinctAccumulator(semesters),
  },
} as const satisfies Record<string, MeasureKind>;

type MeasureKinds = typeof measureKinds;
export type MeasureName = keyof MeasureKinds;
export const measureNames = Object.keys(measureKinds) as readonly MeasureName[];

/** What an indicator measures; a kind whose role is a field's says of which. */
export type Measure = {
  readonly [K in MeasureName]: MeasureKinds[K]['role'] extends null
    ? { readonly kind: K }
    : { readonly kind: K; readonly field: string };
}[MeasureName];

/** The field that is measured; null for a measure of whole rows. */
export const measuredField = (measure: Measure): string | null => ('field' in measure ? measure.field : null);

/** The field whose members a measure counts, each once; null for one that adds up. */
export const membersField = (measure: Measure): string | null =>
  measureKinds[measure.kind].role === 'distinct' ? measuredField(measure) : null;

/** A measure of a kind; one of a field has it still to be chosen where none is given. */
export const measureOf = (kind: MeasureName, field = ''): Measure =>
  (measureKinds[kind].role === null ? { kind } : { kind, field }) as Measure;
