import { noAnswers, type Answers, type TableAnswers } from '../answers';
import { askedQuestions } from '../asking/askedQuestions';
import { withAnswer, withTable } from '../asking/withAnswer';
import type { AdoptedTable } from '../assemble/assemble';
import { partsOf } from '../target';
import { placeName } from '../understanding/questions';
import type { Understanding } from '../understanding/understand';
import type { TableLayout } from '../layout';
import { plainHeader, subjectKey, subjectOf, type RecipeAnswer } from './recipe';

type Known = ReadonlyMap<string, RecipeAnswer>;

/**
 * What a recipe says of a matrix of its layout that was understood so far, on top of what was answered: of its columns and
 * their texts directly, of its sheets and rows where that is asked.
 */
export function answersOfRecipe(
  recipe: readonly RecipeAnswer[],
  understanding: Understanding,
  before: Answers = noAnswers,
): Answers {
  const answered = recipe.filter(({ choice }) => choice !== undefined);
  const known: Known = new Map(answered.map((one) => [subjectKey(one), one]));
  const ofTables = understanding.tables.reduce((answers, table) => {
    const said = tableSaid(known, answered, table);
    const { layout } = table.table;
    const isAlone = understanding.tables.every((other) => other === table || other.table.layout.sheet !== layout.sheet);
    return said ? withTable(answers, { sheet: layout.sheet, layout, isAlone }, said) : answers;
  }, before);
  return askedQuestions(understanding)
    .filter(({ kind }) => !direct.has(kind))
    .reduce((answers, question) => {
      const choice = known.get(subjectKey(subjectOf(question)))?.choice;
      const isOption = typeof choice === 'string' && question.options.includes(choice);
      return isOption ? withAnswer(answers, question, choice) : answers;
    }, ofTables);
}

/** Questions whose answers hold for a table whether it is asked or not. */
const direct: ReadonlySet<string> = new Set(['value', 'column', 'dateOrder', 'split']);

/** What a recipe says of a table; null for nothing. */
function tableSaid(known: Known, answered: readonly RecipeAnswer[], { table }: AdoptedTable): TableAnswers | null {
  const { layout } = table;
  const of = (kind: RecipeAnswer['kind'], header: string, about: string = layout.record) =>
    header === '' ? undefined : known.get(subjectKey({ kind, of: about, about: header }))?.choice;
  const columns = Object.fromEntries(
    layout.columns.flatMap(({ at, header, to }) => {
      const choice = of('column', header);
      // Two columns of one heading may mean different things: as they are understood they stay.
      const isOne = layout.columns.filter((other) => plainHeader(other.header) === plainHeader(header)).length === 1;
      return isOne && typeof choice === 'string' && choice !== to ? [[placeName(layout, at), choice]] : [];
    }),
  );
  const chosen = (kind: 'split' | 'dateOrder') =>
    layout.columns.flatMap(({ at, header, to }) => {
      const choice = of(kind, header, kind === 'dateOrder' ? to : layout.record);
      return typeof choice === 'string' ? [[placeName(layout, at), choice] as const] : [];
    });
  const split = chosen('split').filter(([, choice]) => choice === 'lines');
  const dateOrder = chosen('dateOrder').filter(([, choice]) => choice === 'dmy' || choice === 'mdy');
  const values = valuesSaid(answered, layout);
  if ([columns, values].every((one) => Object.keys(one).length === 0) && split.length + dateOrder.length === 0)
    return null;
  const isAcross = layout.orientation === 'columns';
  return {
    ...(Object.keys(columns).length > 0 && { [isAcross ? 'rows' : 'columns']: columns }),
    ...(split.length > 0 && { split: Object.fromEntries(split) as Record<string, 'lines'> }),
    ...(dateOrder.length > 0 && { dateOrder: Object.fromEntries(dateOrder) as Record<string, 'dmy' | 'mdy'> }),
    ...(Object.keys(values).length > 0 && { values }),
  };
}

/** What texts mean, for the fields that the columns of a table may have. */
function valuesSaid(answered: readonly RecipeAnswer[], { record }: TableLayout) {
  const values: Record<string, Record<string, string | string[] | null>> = {};
  for (const { kind, of, about, choice } of answered) {
    const parts = kind === 'value' ? partsOf(of) : null;
    if (!parts || choice === undefined) continue;
    const field = parts.record === record ? parts.field : of;
    const meant = choice?.includes('; ') ? choice.split('; ') : choice;
    values[field] = { ...values[field], [about]: meant };
  }
  return values;
}
