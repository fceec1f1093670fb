import { serialFromTimestamp } from '../calendar';
import { missingForReopening } from '../closing/missingColumns';
import type { Bilingual } from '../plan/language';
import type { Evaluation, IndicatorEvaluation } from '../indicators/evaluate';
import { gapsOfIndicators } from '../indicators/ruleColumns';
import { dateFields, dateOf } from '../records/activityDay';
import { noteOf, notesById } from '../note/noteIndex';
import type { Cell } from '../records/cell';
import { gapsIn, gapWords, type ColumnGap } from '../records/columnGaps';
import { countedRows } from '../records/idIndex';
import type { Matrix, RawTable } from '../records/matrix';
import { mayBeHeld } from '../note/completeness';
import { notesDue, notesDueGaps } from '../review/notesDue';
import { reviewInSteps } from '../review/reviewMatrix';
import type { Steps } from '../steps';
import { freshnessWords, linesOf, type PlanStateItem, type StateChange } from './coverLines';

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

function* stateOf(
  matrix: Matrix,
  evaluation: Evaluation,
  today: string,
): Steps<Record<Exclude<PlanStateItem, 'recalculatedAt'>, Cell>> {
  const problems = yield* reviewInSteps(matrix, evaluation);
  const activities = countedRows(matrix.tables.Activity);
  const notes = notesById(matrix);
  // As reports count what was held in the Plan to date: the same words are the same figure.
  const { start, end } = matrix.plans.planToDate(evaluation.reference);
  const last = end < today ? end : today;
  const isInPlan = (date: string | null) => date !== null && date >= start && date <= last;
  const held = activities.filter((row) => row.record.status === 'held' && isInPlan(dateOf(row)));
  const ahead = activities.filter(({ record }) => record.status === 'approved' || record.status === 'inProgress');
  // What cannot be read is not counted as none: the line says what is missing.
  const unless = (gaps: readonly ColumnGap[], value: () => Cell): Cell =>
    gaps.length === 0 ? value() : gapWords(gaps, matrix.language);
  const ofActivities = (...fields: string[]) => gapsIn(matrix, 'Activity', ['id', ...fields]);
  return {
    semester: evaluation.reference,
    recorded: unless(ofActivities(), () => activities.length),
    held: unless(ofActivities(...heldFields), () => held.length),
    ahead: unless(ofActivities('status'), () => ahead.length),
    withoutNote: unless(
      [...ofActivities(...heldFields), ...notesDueGaps(matrix)],
      () => held.filter(({ record }) => !mayBeHeld(record, noteOf(record, notes))).length,
    ),
    notesDue: unless(notesDueGaps(matrix), () => notesDue(matrix, today).length),
    lights: lightsOf(matrix, evaluation),
    excluded: unless(gapsOfIndicators(matrix), () => excludedRows(evaluation)),
    problems: problems.length,
    freshness: unless(missingForReopening(matrix), () => freshnessWords.fresh[matrix.language]),
  };
}

/** Fields that tell whether and when an activity was held. */
const heldFields = ['status', ...dateFields];

/** How many rows at least one indicator should count and cannot; each once. */
function excludedRows({ indicators }: Evaluation): number {
  return new Set(indicators.flatMap(({ exclusions }) => exclusions.map(({ row }) => row))).size;
}

const withoutTarget: Bilingual = { es: 'sin meta', en: 'no target' };

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
