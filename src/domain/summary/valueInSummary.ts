import type { Semester } from '../calendar';
import { foldText } from '../foldText';
import { windowsAt } from '../indicators/figures';
import { totalAt, type ValueAddress } from '../indicators/valueAddress';
import { languages } from '../plan/language';
import type { Cell } from '../records/cell';
import { summaryTexts } from './texts';

type Text = keyof (typeof summaryTexts)['es'];

/** Which figure the columns of the table of indicators show, or are about. */
const figureOfHeader: Partial<Record<Text, keyof ReturnType<typeof windowsAt>>> = {
  semester: 'current',
  previous: 'previous',
  year: 'year',
  cumulative: 'cumulative',
  progress: 'cumulative',
  light: 'cumulative',
};

/** What a summary may print above a cell, in either language, with the figure that it announces if any. */
const figureOfText = new Map(
  languages.flatMap((language) =>
    Object.entries(summaryTexts[language])
      .filter(([, words]) => typeof words === 'string')
      .map(([name, words]) => [foldText(String(words)), figureOfHeader[name as Text] ?? null] as const),
  ),
);

/**
 * The value of an indicator that stands in a cell of a semester's summary; null elsewhere. Rows may have been moved and
 * columns added: the indicator is the one with whose id a cell before it begins, the column is known by its header.
 * @param before the cells of its row before it
 * @param above the cells of its column above it, from the top
 */
export function valueInSummary(
  semester: Semester,
  { before, above }: { readonly before: readonly Cell[]; readonly above: readonly Cell[] },
  indicators: readonly string[],
): ValueAddress | null {
  const words = before.map((cell) => `${foldText(String(cell))} `);
  const indicator = indicators.find((id) => words.some((text) => id !== '' && text.startsWith(`${foldText(id)} `)));
  const header = [...above].reverse().find((cell) => figureOfText.has(foldText(String(cell))));
  const figure = header === undefined ? null : figureOfText.get(foldText(String(header)));
  return indicator !== undefined && figure ? totalAt(indicator, windowsAt(semester)[figure]) : null;
}
