import type { Adoptable, LayoutQuestion, TableLayout } from '../layout';
import { layoutQuestion, questionsOf, type Question } from '../understanding/questions';
import type { Understanding } from '../understanding/understand';

/** A table that a question is about, or a sheet of which no table is understood. */
export interface AskedPlace {
  readonly sheet: string;
  readonly layout: TableLayout | null;
  /** Whether no other table of the sheet was understood. */
  readonly isAlone: boolean;
  /** The column as answers name it. */
  readonly column: string | null;
}

/** Something that a person is asked once, for all tables in which it is open. */
export interface AskedQuestion extends Pick<Question, 'kind' | 'options' | 'rows'> {
  /** The same whenever the workbook is understood again. */
  readonly key: string;
  /** `Activity.status`; null where it is not about a field. */
  readonly field: string | null;
  /** The text in doubt, the heading of a column, or what a table or sheet begins with. */
  readonly text: string;
  /** Cells or rows that the answer decides about. */
  readonly count: number;
  /** Where it stands, or what: a cell's address with its sheet, or one of the texts of a column. */
  readonly example: string;
  readonly places: readonly AskedPlace[];
}

/** All that is open in a workbook as it was understood, each thing once, what decides about most first. */
export function askedQuestions({ tables, layoutQuestions }: Understanding): readonly AskedQuestion[] {
  const asked = new Map<string, AskedQuestion>();
  const add = (question: Question, place: AskedPlace) => {
    const one = asAsked(question, place);
    const known = asked.get(one.key);
    asked.set(
      one.key,
      known ? { ...known, count: known.count + one.count, places: [...known.places, ...one.places] } : one,
    );
  };
  const ofSheets = layoutQuestions.filter(({ table }) => table === null);
  for (const question of ofSheets)
    add(layoutQuestion(null, question), { sheet: question.sheet, layout: null, isAlone: true, column: null });
  for (const adopted of tables) {
    const { layout, index } = adopted.table;
    const isAlone = tables.every((other) => other === adopted || other.table.layout.sheet !== layout.sheet);
    const ofLayout: readonly LayoutQuestion[] =
      index === null ? [] : layoutQuestions.filter(({ table }) => table === index);
    for (const question of questionsOf(adopted, ofLayout))
      add(question, { sheet: layout.sheet, layout, isAlone, column: question.column ?? null });
  }
  return [...asked.values()].sort((a, b) => kindRank(a) - kindRank(b) || b.count - a.count);
}

/** Whole sheets and tables before columns, columns before single texts. */
const kindOrder: readonly AskedQuestion['kind'][] = [
  'sheet',
  'table',
  'header',
  'column',
  'dateOrder',
  'split',
  'sameActivity',
  'value',
];
const kindRank = ({ kind }: AskedQuestion): number => kindOrder.indexOf(kind);

function asAsked(question: Question, place: AskedPlace): AskedQuestion {
  const { kind, field = null, text, header, cells, options, count = 0, example, rows } = question;
  const about = text ?? header ?? '';
  // One text of a field means one thing wherever it stands; all else is of its own table.
  const where = kind === 'value' ? '' : `${place.sheet} ${place.column ?? ''} ${rows ? JSON.stringify(rows) : ''}`;
  const [cell] = cells;
  return {
    kind,
    key: [kind, field ?? '', about, where].join('\u0000'),
    field,
    text: about,
    options,
    ...(rows && { rows }),
    count: Math.max(cells.length, count),
    example: example ?? (cell === undefined ? '' : `${place.sheet}!${cell}`),
    places: [place],
  };
}

/** The record of which a question's tables hold rows; null for a sheet of which none is understood. */
export const recordOf = ({ places }: AskedQuestion): Adoptable | null => places[0]?.layout?.record ?? null;
