import { columnOfLetters } from '../columnLetters';
import { acrossOf, placeOf, textOf } from './answeredTable';
import type { Answers, TableAnswers } from './answers';
import type { GivenSheets, GivenTable, Target } from './layout';

/** What people have said of the layout of sheets, for the detection of the rest. */
export function givenSheets({ sheets }: Answers): GivenSheets {
  return new Map(
    Object.entries(sheets).map(([sheet, of]) => [sheet, of === 'ignore' ? 'ignore' : of.map((one) => givenTable(one))]),
  );
}

function givenTable(answers: TableAnswers): GivenTable {
  const { record, orientation, constants, sections, sectionRows, skipRows, split } = answers;
  const isAcross = orientation === 'columns';
  const headers = isAcross && answers.headerColumn !== undefined ? [answers.headerColumn] : answers.headerRows;
  const data = isAcross ? answers.dataColumns : answers.dataRows;
  const columns = isAcross ? answers.rows : answers.columns;
  const across = acrossOf(answers, orientation ?? 'rows');
  return {
    ...(record && { record }),
    ...(orientation && { orientation }),
    ...(headers && { headers }),
    ...(data && { data }),
    ...(across && { across }),
    ...(columns && { columns: new Map(Object.entries(columns).map(([name, to]) => [placeOf(name), to as Target])) }),
    ...(constants && {
      constants: new Map(Object.entries(constants).map(([field, value]) => [field, textOf(value)] as const)),
    }),
    ...(sections !== undefined && { sections }),
    ...(sectionRows && { sectionRows }),
    ...(skipRows && { skipRows }),
    ...(split && { split: new Set(Object.keys(split).map(columnOfLetters)) }),
  };
}
