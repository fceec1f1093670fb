import { writtenNumber } from '../../../records/writtenNumber';
import type { diagnosis as es } from '../es/diagnosis';

/** Inputs for the diagnosis of the plan that follows. */
export const diagnosis: typeof es = {
  heading: 'Annex C. Inputs for the diagnosis of the next Plan',
  intro:
    'Brings together what the matrix holds of the whole Plan, to judge what continues, what changes and what is lacking. It shows what the Conference contributed to; what changed in each country depends on other factors too and is not attributed to it.',
  semesters: 'The indicators, semester by semester',
  semestersNote:
    'Each semester has a value of its own. Where distinct countries or themes are counted, or a balance at period end, values are not added up.',
  rows: 'The rows that count in the Plan to date',
  rowsCounted: 'Rows',
  codes: 'Codes',
  moreCodes: (codes, more) => `${codes} and ${writtenNumber(more, 'en')} more`,
  withoutCode: 'without code',
  themesByCountry: 'Participation of Member Countries by theme',
  activities: 'Activities',
  nothingHeld: 'No activities have been carried out yet.',
  countriesNote: (names) =>
    `Activities carried out in which each country took part; one with several themes counts under each. ${names.join('; ')}.`,
  chain: 'From recommendation to benefit, by theme',
  recommendations: 'Recommendations agreed',
  followUp: 'Countries following up',
  practices: 'Good practices exchanged',
  benefit: 'Countries benefiting',
  chainNote:
    'What Member Countries report on the recommendations and good practices of each theme. An output with several themes counts under each.',
  noChain: 'There are no agreed recommendations or exchanged good practices yet.',
  lessons: 'Lessons learned, by theme',
  noLessons: 'No concept note of an activity carried out has lessons learned.',
};
