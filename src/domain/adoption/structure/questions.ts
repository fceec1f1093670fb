import { adoptable, sureFrom, type LayoutQuestion, type TableLayout } from '../layout';
import { headerOf, targetOf } from './columnMeanings';
import type { LaidOut } from './layoutOfTable';
import { linesOf, mayBeSplit } from './splitting';

/** What is to be asked of a table: whether it is one, which columns are what, and whether lines are records. */
export function questionsOf({ layout, found, records }: LaidOut, table: number): LayoutQuestion[] {
  const { sheet, record } = layout;
  const { meaning, given } = found;
  const questions: LayoutQuestion[] = [];
  if (layout.confidence < sureFrom)
    questions.push(
      tableQuestion(layout, table, records, found.meaning.columns[0]?.column.contents.texts.keys().next().value ?? ''),
    );
  if (found.isGuessed && layout.confidence >= sureFrom) questions.push(headerQuestion(layout, table, records));
  for (const { column } of given?.split ? [] : mayBeSplit(record, meaning.columns)) {
    const several = [...column.contents.texts].filter(([text]) => linesOf(text).length > 1);
    questions.push({
      ...{ kind: 'split', sheet, table, at: column.at, text: headerOf(column.path), options: ['lines', 'whole'] },
      count: several.reduce((sum, [, count]) => sum + count, 0),
      example: several[0]?.[0] ?? '',
    });
  }
  for (const { column, field, confidence, others } of meaning.columns) {
    if (field === 'keep' || confidence >= sureFrom || column.contents.filled === 0 || given?.columns?.has(column.at))
      continue;
    const targets = [field, ...others.map((other) => other.field), 'keep'].map((one) => targetOf(record, one));
    questions.push({
      ...{ kind: 'column', sheet, table, at: column.at, text: headerOf(column.path), options: [...new Set(targets)] },
      count: column.contents.filled,
      example: column.contents.texts.keys().next().value ?? '',
    });
  }
  return questions;
}

/** Which row holds the headings of a table that is known by what stands in it alone; `none` where it has none. */
function headerQuestion({ sheet, headers, data, columns }: TableLayout, table: number, count: number): LayoutQuestion {
  const [row = data[0]] = headers;
  const options = headers.length > 0 ? [String(row), 'none'] : ['none', String(row)];
  const text = columns
    .map(({ header }) => header)
    .filter(Boolean)
    .join(' | ');
  return { kind: 'header', sheet, table, at: null, text, options, count, example: String(row) };
}

/** Whether a table holds records at all, and which. */
export function tableQuestion(
  { sheet, record, columns }: TableLayout,
  table: number,
  count: number,
  example: string,
): LayoutQuestion {
  const options = [record, ...adoptable.filter((other) => other !== record), 'ignore'];
  return {
    kind: 'table',
    sheet,
    table,
    at: null,
    text: columns
      .map(({ header }) => header)
      .filter(Boolean)
      .join(' | '),
    options,
    count,
    example,
  };
}

/** The order in which questions are of use: what decides about whole tables first. */
export function inOrderOfUse(questions: readonly LayoutQuestion[]): LayoutQuestion[] {
  const rank = { sheet: 0, table: 0, header: 1, split: 2, column: 3 } as const;
  return [...questions].sort((a, b) => rank[a.kind] - rank[b.kind] || b.count - a.count);
}
