import { planSemesters, serialFromTimestamp, type Semester } from '../calendar';
import { missingForReopening } from '../closing/missingColumns';
import { foldText } from '../foldText';
import { languages, type Bilingual, type Language } from '../plan/language';
import type { Evaluation, IndicatorEvaluation } from '../indicators/evaluate';
import { gapsOfIndicators } from '../indicators/ruleColumns';
import { noteOf, notesById } from '../note/noteIndex';
import type { Cell } from '../records/cell';
import { resolveColumns } from '../records/columns';
import { gapsIn, gapWords, type ColumnGap } from '../records/columnGaps';
import { countedRows } from '../records/idIndex';
import type { Matrix, RawTable } from '../records/matrix';
import { planState } from '../records/planState';
import { mayBeHeld } from '../note/completeness';
import { notesDue, notesDueGaps } from '../review/notesDue';
import { reviewInSteps } from '../review/reviewMatrix';
import type { Steps } from '../steps';

/** The lines of the cover's table, in their order. */
export const planStateItems = {
  semester: { es: 'Semestre de referencia', en: 'Reference semester' },
  recorded: { es: 'Actividades registradas', en: 'Activities recorded' },
  held: { es: 'Actividades realizadas', en: 'Activities held' },
  ahead: { es: 'Actividades aprobadas o en ejecución', en: 'Activities approved or in progress' },
  withoutNote: { es: 'Realizadas sin nota conceptual completa', en: 'Held without a complete concept note' },
  notesDue: { es: 'Notas conceptuales por completar pronto', en: 'Concept notes to be completed soon' },
  lights: { es: 'Semáforo de los indicadores', en: 'Traffic lights of the indicators' },
  excluded: { es: 'Filas que algún indicador no pudo contar', en: 'Rows that an indicator could not count' },
  problems: { es: 'Problemas por revisar', en: 'Problems to review' },
  freshness: { es: 'Valores de los indicadores', en: 'Indicator values' },
  recalculatedAt: { es: 'Último cambio al recalcular', en: 'Last change on recalculation' },
} as const satisfies Record<string, Bilingual>;
type Item = keyof typeof planStateItems;
const itemNames = Object.keys(planStateItems) as Item[];

/** What the cover says of the values. */
const freshnessWords = {
  fresh: { es: 'al día', en: 'up to date' },
  stale: { es: 'por recalcular: los datos cambiaron', en: 'to be recalculated: data has changed' },
} as const satisfies Record<string, Bilingual>;

/** A cell of the table that is to change; both positions from 0, the row in the data body. */
export interface StateChange {
  /** What stands in the line's first cell, by which it is found again. */
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/**
 * The cells of the cover's table that do not show the state of the plan. Lines are known by their label in either
 * language; other lines, and a table without its two columns, are a person's own. The time is only changed along with
 * something else, here or (`hasChanges`) in the rest of the workbook.
 */
export function* planStateChanges(
  table: RawTable,
  matrix: Matrix,
  evaluation: Evaluation,
  { today, now, hasChanges }: { readonly today: string; readonly now: string; readonly hasChanges: boolean },
): Steps<readonly StateChange[]> {
  const known = linesOf(table);
  if (known.length === 0) return [];
  const state = yield* stateOf(matrix, evaluation, today);
  const values = { ...state, recalculatedAt: serialFromTimestamp(now, matrix.date1904) };
  const lines = known
    .filter(({ item, cell }) => cell !== values[item])
    .map(({ item, label, row, column }) => ({ item, label, row, column, value: values[item] }));
  return hasChanges || lines.some(({ item }) => item !== 'recalculatedAt') ? lines : [];
}

/**
 * Lets the cover's table say that data has changed since the last recalculation, whatever it said when it was read; null
 * where it has no line for it, and before the first recalculation.
 */
export function staleMark(table: RawTable, language: Language): StateChange | null {
  const line = freshnessLine(table);
  const isSaid = line && [freshnessWords.fresh, freshnessWords.stale].some((words) => saysOneOf(line.cell, words));
  return isSaid
    ? { label: line.label, row: line.row, column: line.column, value: freshnessWords.stale[language] }
    : null;
}

/** Whether the cover's table says that data has changed since the last recalculation. */
export const saysStale = (table: RawTable): boolean => saysOneOf(freshnessLine(table)?.cell, freshnessWords.stale);

const freshnessLine = (table: RawTable) => linesOf(table).find(({ item }) => item === 'freshness');

const saysOneOf = (cell: Cell | undefined, words: Bilingual): boolean =>
  languages.some((language) => words[language] === cell);

/** The semester as of which the workbook was last recalculated, as its cover says; null where it does not say. */
export function writtenReference(table: RawTable): Semester | null {
  const line = linesOf(table).find(({ item }) => item === 'semester');
  return planSemesters.find((semester) => semester === String(line?.cell).trim().toUpperCase()) ?? null;
}

/** The lines of the table that are ours, with the cell that shows their item. */
function linesOf({ headers, rows }: RawTable) {
  const { position } = resolveColumns(planState, headers);
  const [labels, column] = [position.get('item'), position.get('value')];
  if (labels === undefined || column === undefined) return [];
  const all = rows.map((cells) => String(cells[labels] ?? ''));
  return rows.flatMap((cells, row) => {
    const label = all[row] ?? '';
    const item = itemNames.find((name) => isLabel(label, planStateItems[name]));
    // Of lines that are copies of each other the first is ours.
    return item === undefined || all.indexOf(label) < row ? [] : [{ item, label, row, column, cell: cells[column] }];
  });
}

const isLabel = (typed: string, label: Bilingual): boolean =>
  languages.some((language) => foldText(label[language]) === foldText(typed));

function* stateOf(
  matrix: Matrix,
  evaluation: Evaluation,
  today: string,
): Steps<Record<Exclude<Item, 'recalculatedAt'>, Cell>> {
  const problems = yield* reviewInSteps(matrix, evaluation);
  const activities = countedRows(matrix.tables.Activity);
  const notes = notesById(matrix);
  const held = activities.filter(({ record }) => record.status === 'held');
  const ahead = activities.filter(({ record }) => record.status === 'approved' || record.status === 'inProgress');
  // What cannot be read is not counted as none: the line says what is missing.
  const unless = (gaps: readonly ColumnGap[], value: () => Cell): Cell =>
    gaps.length === 0 ? value() : gapWords(gaps, matrix.language);
  const ofActivities = (...fields: string[]) => gapsIn(matrix, 'Activity', ['id', ...fields]);
  return {
    semester: evaluation.reference,
    recorded: unless(ofActivities(), () => activities.length),
    held: unless(ofActivities('status'), () => held.length),
    ahead: unless(ofActivities('status'), () => ahead.length),
    withoutNote: unless(
      notesDueGaps(matrix),
      () => held.filter(({ record }) => !mayBeHeld(record, noteOf(record, notes))).length,
    ),
    notesDue: unless(notesDueGaps(matrix), () => notesDue(matrix, today).length),
    lights: lightsOf(matrix, evaluation),
    excluded: unless(gapsOfIndicators(matrix), () => excludedRows(evaluation)),
    problems: problems.length,
    freshness: unless(missingForReopening(matrix), () => freshnessWords.fresh[matrix.language]),
  };
}

/** How many rows at least one indicator should count and cannot; each once. */
function excludedRows({ indicators }: Evaluation): number {
  return new Set(indicators.flatMap(({ exclusions }) => exclusions.map(({ row }) => row))).size;
}

const withoutTarget: Bilingual = { es: 'sin meta', en: 'without target' };

const withoutValue: Bilingual = { es: 'sin valor', en: 'no value' };

const withoutProgress: Bilingual = { es: 'sin avance', en: 'no progress' };

/** Such as `verde 2 · amarillo 1 · sin meta 4 · sin valor 1: R3 (falta «Estado»)`. */
function lightsOf({ lists, language }: Matrix, { indicators }: Evaluation): string {
  const counted = indicators.filter(({ rule, targetGaps }) => rule !== null && targetGaps.length === 0);
  const codes = [...lists.lights.members.map(({ code }) => code), null];
  const lacking = (words: Bilingual, gapsOf: (one: IndicatorEvaluation) => readonly ColumnGap[]) => {
    const own = indicators.filter((one) => gapsOf(one).length > 0);
    const named = own.map((one) => `${one.id} (${gapWords(gapsOf(one), language)})`).join(', ');
    return own.length === 0 ? [] : [`${words[language]} ${own.length}: ${named}`];
  };
  const lights = codes
    .map((code) => ({ code, count: counted.filter(({ light }) => light === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => {
      const label = code === null ? withoutTarget[language] : lists.lights.labelOf(code, language).toLowerCase();
      return `${label} ${count}`;
    });
  const unknown = lacking(withoutProgress, ({ rule, targetGaps }) => (rule === null ? [] : targetGaps));
  return [...lights, ...unknown, ...lacking(withoutValue, ({ gaps }) => gaps)].join(' · ');
}
