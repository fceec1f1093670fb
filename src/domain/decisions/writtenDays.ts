import { foldText } from '../foldText';
import { monthNumber } from '../records/writtenDate';

/** Whether a `YYYY-MM-DD` can be the one that a text speaks of. */
type CanBe = (date: string) => boolean;

/** A day or days before a month and a year: `12 de junio de 2025`, `12-13 June 2025`, `junio 2025`. */
const dayFirst =
  /(?:\b(\d{1,2})(?:\s*(?:-|y|al?|and|to)\s*(\d{1,2}))?(?:st|nd|rd|th)?\s*(?:de\s+)?)?\b([a-z]{3,})\.?[\s,/-]*(?:del?\s+)?(20\d\d)\b/g;
/** A month before a day and a year: `June 12, 2025`. */
const monthFirst = /\b([a-z]{3,})\.?\s+(\d{1,2})(?:\s*(?:-|and|to)\s*(\d{1,2}))?(?:st|nd|rd|th)?,?\s+(20\d\d)\b/g;
/** A year before a month, and a day: `2025-06-12`, `2025/06`. */
const yearFirst = /\b(20\d\d)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\b/g;
/** Two numbers before a year: which of them is the day is not said. */
const inFigures = /\b(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)\b/g;
const yearAlone = /\b(20\d\d)\b/g;

/**
 * What a text says of a day, a month or a year, in either language; null where it names none. What is told most exactly
 * counts: the year of a day is no year of its own.
 */
export function dayIn(text: string): CanBe | null {
  const folded = foldText(text);
  const days = [
    ...named(folded, monthFirst, ([, month, day, last, year]) => [year, monthNumber(month ?? ''), day, last]),
    ...named(folded, dayFirst, ([, day, last, month, year]) => [year, monthNumber(month ?? ''), day, last]),
    ...named(folded, yearFirst, ([, year, month, day]) => [year, month, day]),
    ...named(folded, inFigures, ([, day, month, year]) => [year, month, day]),
    ...named(folded, inFigures, ([, month, day, year]) => [year, month, day]),
  ];
  const exact = days.filter(({ day }) => day !== '');
  const said = exact.length > 0 ? exact : days;
  if (said.length > 0) {
    return (date) =>
      said.some(({ month, day, last }) => {
        const own = date.slice(8);
        return date.startsWith(month) && (day === '' || (own >= day && own <= last));
      });
  }
  const years = [...folded.matchAll(yearAlone)].map(([, year = '']) => year);
  return years.length === 0 ? null : (date) => years.some((year) => date.startsWith(year));
}

type Parts = readonly (string | undefined)[];

/** Months that a text names, `YYYY-MM`, each with its first and last day where they are told. */
function named(text: string, pattern: RegExp, partsOf: (match: RegExpExecArray) => Parts) {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [year = '', month = '', day = '', last = day] = partsOf(match);
    const number = Number(month);
    if (month === '' || number < 1 || number > 12) return [];
    return {
      month: `${year}-${month.padStart(2, '0')}`,
      day: day && day.padStart(2, '0'),
      last: last.padStart(2, '0'),
    };
  });
}
