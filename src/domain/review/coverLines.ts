import type { Semester } from '../calendar';
import { foldText } from '../foldText';
import { inEach, languages, type Bilingual, type Language } from '../plan/language';
import type { Cell } from '../records/cell';
import { resolveColumns } from '../records/columns';
import type { RawTable } from '../records/matrix';
import { planState } from '../records/planState';
import type { Plans } from '../records/plans';

/** A line by its label; of a workbook of an earlier edition by what that called it. */
type StateLine = Bilingual & { readonly formerly?: readonly string[] };

/** The lines of the cover's table, in their order. */
const declared = {
  semester: { es: 'Semestre de referencia', en: 'Reference semester' },
  recorded: { es: 'Actividades registradas', en: 'Activities recorded' },
  held: { es: 'Actividades realizadas', en: 'Activities carried out', formerly: ['Activities held'] },
  ahead: { es: 'Actividades aprobadas o en ejecución', en: 'Activities approved or in progress' },
  withoutNote: {
    es: 'Realizadas sin nota conceptual completa ni excepción',
    en: 'Carried out without a complete concept note or an exception',
    formerly: [
      'Realizadas sin nota conceptual completa',
      'Carried out without a complete concept note',
      'Held without a complete concept note',
    ],
  },
  notesDue: { es: 'Notas conceptuales por completar pronto', en: 'Concept notes to be completed soon' },
  lights: { es: 'Semáforo de los indicadores', en: 'Traffic lights of the indicators' },
  excluded: { es: 'Filas que algún indicador no pudo contar', en: 'Rows that an indicator could not count' },
  problems: { es: 'Problemas por revisar', en: 'Problems to review' },
  freshness: { es: 'Valores de los indicadores', en: 'Indicator values' },
  recalculatedAt: { es: 'Último cambio al recalcular', en: 'Last change on recalculation' },
} as const satisfies Record<string, StateLine>;
export type PlanStateItem = keyof typeof declared;
export const planStateItems: Readonly<Record<PlanStateItem, StateLine>> = declared;
const itemNames = Object.keys(planStateItems) as PlanStateItem[];

/** What the cover says of the values. */
export const freshnessWords = {
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
export function writtenReference(table: RawTable, plans: Plans): Semester | null {
  const line = linesOf(table).find(({ item }) => item === 'semester');
  const written = String(line?.cell).trim().toUpperCase();
  return plans.has(written) ? written : null;
}

/** The lines of the cover's table that are ours, with the cell that shows their item. */
export function linesOf({ headers, rows }: RawTable) {
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

const isLabel = (typed: string, line: StateLine): boolean =>
  [...inEach(line), ...(line.formerly ?? [])].some((label) => foldText(label) === foldText(typed));
