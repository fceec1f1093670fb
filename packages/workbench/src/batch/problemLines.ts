import type { Language } from '../../../../src/domain/plan/language';
import type { Problem } from '../../../../src/domain/problem';
import { problemPlace, problemText } from '../../../../src/i18n/problemText';
import { texts } from '../../../../src/i18n/texts';

/** So many problems are listed; more of them are only counted. */
const mostListed = 10_000;

/** Problems for the command line, a line each with its place. */
export function problemLines(problems: readonly Problem[], language: Language): readonly string[] {
  const lines = problems
    .slice(0, mostListed)
    .map((problem) => `${problemPlace(problem, language)}: ${problemText(problem, language)}`);
  return problems.length > mostListed ? [...lines, texts(language).home.more(problems.length - mostListed)] : lines;
}
