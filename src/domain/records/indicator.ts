import type { Language } from '../plan/language';
import { planYears } from '../plan/thePlan';
import { defineRecord, keptFields, type RecordType } from './declaration';
import { decimal, integer, longText, pickMany, pickOne, references, text, timestamp } from './field';

/** The field of the target of a year of the first plan; those of others stand in the table of targets. */
export type YearTargetField = `target${(typeof planYears)[number]}`;

const yearTargets = Object.fromEntries(
  planYears.map((year) => [`target${year}`, decimal(`Meta ${year}`, `Target ${year}`, { unit: 'ofIndicator' })]),
) as Readonly<Record<YearTargetField, ReturnType<typeof decimal>>>;
/** Those of the plan of which a new workbook is made. */
export const yearTargetFields = Object.keys(yearTargets) as readonly YearTargetField[];
/** The field of a year; undefined for a year without one. */
export const yearTargetField = (year: number): YearTargetField | undefined =>
  yearTargetFields.find((field) => field === `target${year}`);

/**
 * An indicator's reference sheet and its rule (Tabla 2). The rule stands in four columns that people can read and
 * type (`indicators/ruleText.ts`): source, filter, measure and timing.
 */
export const indicator = defineRecord({
  name: 'Indicator',
  table: 'Indicadores',
  sheet: { es: 'Indicadores', en: 'Indicators' },
  singular: { es: 'Indicador', en: 'Indicator' },
  idLetter: 'I',
  key: ['id'],
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 10 }),
    nameEs: longText('Nombre', 'Name (Spanish)', { required: 'always', formerly: ['Indicador', 'Nombre (español)'] }),
    nameEn: longText('Nombre (inglés)', 'Name', { formerly: ['Name (English)'] }),
    level: pickOne('Nivel', 'Level', 'indicatorLevels', { required: 'always', width: 12 }),
    expectedResults: pickMany('Resultado esperado', 'Expected result', 'expectedResults'),
    definition: longText('Definición y limitaciones', 'Definition and limitations'),
    unit: text('Unidad', 'Unit', { width: 16 }),
    source: pickOne('Tabla de la que cuenta', 'Table it counts from', 'ruleSources', {
      required: 'always',
      width: 18,
      formerly: ['Fuente', 'Source'],
    }),
    filter: longText('Condiciones', 'Conditions', { width: 40, formerly: ['Filtro', 'Filter'] }),
    measure: text('Qué se mide', 'What is measured', {
      required: 'always',
      width: 20,
      formerly: ['Medida', 'Measure'],
    }),
    timing: longText('Cuándo cuenta', 'When it counts', {
      required: 'always',
      width: 34,
      formerly: ['Momento', 'Timing'],
    }),
    breakdown: pickMany('Desagregación', 'Disaggregation', 'dimensions', { width: 26, formerly: ['Breakdown'] }),
    direction: pickOne('Sentido esperado', 'Expected direction', 'directions', {
      width: 12,
      formerly: ['Sentido', 'Direction'],
    }),
    frequency: pickOne('Frecuencia', 'Frequency', 'frequencies', { width: 14 }),
    responsible: text('Responsable', 'Responsible'),
    verification: longText('Medio de verificación', 'Means of verification', { width: 34 }),
    baseline: decimal('Línea base', 'Baseline', { unit: 'ofIndicator' }),
    ...yearTargets,
    planTarget: decimal('Meta del Plan', 'Plan target', { unit: 'ofIndicator' }),
    // Of all plans where it is blank.
    plans: references('Planes', 'Plans', 'StrategicPlan', { width: 16, optionalColumn: true }),
    // Read by `indicators/expectedPath.ts`; blank where progress is expected as the days of the Plan pass.
    expectedPath: text('Trayectoria esperada', 'Expected path', { width: 30, optionalColumn: true }),
    currentSemester: decimal('Semestre de referencia', 'Reference semester', {
      origin: 'computed',
      formerly: ['Semestre actual', 'Current semester'],
    }),
    previousSemester: decimal('Semestre anterior', 'Previous semester', { origin: 'computed' }),
    year: decimal('Año', 'Year', { origin: 'computed' }),
    cumulative: decimal('Acumulado del Plan', 'Plan to date', { origin: 'computed', formerly: ['Acumulado'] }),
    progress: decimal('Avance (%)', 'Progress (%)', { origin: 'computed', unit: 'percent' }),
    light: pickOne('Semáforo', 'Traffic light', 'lights', { origin: 'computed', width: 11 }),
    // Says in words, where there are no values, which column is missing for them.
    excludedRows: integer('Filas excluidas', 'Excluded rows', { origin: 'computed', width: 20 }),
    recalculatedAt: timestamp('Recalculado', 'Recalculated', { origin: 'computed' }),
    // A line a closed semester: `closing/reportedRules.ts`.
    reportedRules: longText('Reglas reportadas', 'Reported rules', { origin: 'kept', optionalColumn: true }),
    ...keptFields,
  },
});
export type Indicator = RecordType<typeof indicator>;

/** The column of an indicator's name in each language. */
export const nameFields = { es: 'nameEs', en: 'nameEn' } as const satisfies Record<Language, keyof Indicator>;
