import type { Language } from '../plan/language';
import { defineRecord, keptFields, type RecordType } from './declaration';
import { decimal, integer, longText, pickMany, pickOne, text, timestamp } from './field';

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
    source: pickOne('Fuente', 'Source', 'ruleSources', { required: 'always', width: 18 }),
    filter: longText('Filtro', 'Filter', { width: 40 }),
    measure: text('Medida', 'Measure', { required: 'always', width: 20 }),
    timing: longText('Momento', 'Timing', { required: 'always', width: 34 }),
    breakdown: pickMany('Desagregación', 'Breakdown', 'dimensions', { width: 26 }),
    direction: pickOne('Sentido', 'Direction', 'directions', { width: 10 }),
    frequency: pickOne('Frecuencia', 'Frequency', 'frequencies', { width: 14 }),
    responsible: text('Responsable', 'Responsible'),
    verification: longText('Medio de verificación', 'Means of verification', { width: 34 }),
    baseline: decimal('Línea base', 'Baseline'),
    target2023: decimal('Meta 2023', 'Target 2023'),
    target2024: decimal('Meta 2024', 'Target 2024'),
    target2025: decimal('Meta 2025', 'Target 2025'),
    target2026: decimal('Meta 2026', 'Target 2026'),
    planTarget: decimal('Meta del plan', 'Plan target'),
    // Read by `indicators/expectedPath.ts`; blank where progress is expected as the days of the Plan pass.
    expectedPath: text('Trayectoria esperada', 'Expected path', { width: 30, optionalColumn: true }),
    currentSemester: decimal('Semestre actual', 'Current semester', { origin: 'computed' }),
    previousSemester: decimal('Semestre anterior', 'Previous semester', { origin: 'computed' }),
    year: decimal('Año', 'Year', { origin: 'computed' }),
    cumulative: decimal('Acumulado', 'Plan to date', { origin: 'computed' }),
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
