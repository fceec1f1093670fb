import type { ListName } from '../../records/lists';
import type { Adoptable } from '../layout';
import type { Steps } from '../../steps';
import type { Candidate, ColumnSense, TableColumn } from './candidate';
import type { ColumnContents } from './columnContents';
import { fitOf, holdingOf, isTelling, type Holding } from './columnFit';
import { countryColumn, periodColumn } from './markedColumns';

/** What a column may be for a record, by its words and by what stands in it. */
export function* candidatesOf(record: Adoptable, column: TableColumn, sense: ColumnSense): Steps<Candidate[]> {
  const special = periodColumn(record, column, sense) ?? countryColumn(record, column, sense);
  if (special) return [special];
  const found: Candidate[] = [];
  for (const { field, words, needsValues } of sense.headings.meanings(record, column.path)) {
    if (field === 'keep') found.push({ column, field, confidence: words, because: 'words' });
    else found.push({ column, field, ...confidenceOf(record, field, column, words, needsValues) });
    yield;
  }
  const best = found.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  return best >= 0.6 ? found : [...found, ...(yield* byValues(record, column))];
}

function confidenceOf(
  record: Adoptable,
  field: string,
  { contents }: TableColumn,
  words: number,
  needsValues: boolean,
): Pick<Candidate, 'confidence' | 'because'> {
  if (record === 'Indicator' && field === 'activities')
    return { confidence: titleLike(contents) ? words : 0, because: 'words' };
  const holding = holdingOf(record, field);
  const fit = fitOf(holding, contents);
  // A column of colours alone whose heading may mean the state, as `Semáforo`.
  if (fit === null && field === 'status' && contents.colourOnly > 0) return { confidence: 0.75, because: 'both' };
  if (fit === null) return { confidence: needsValues ? 0 : words, because: 'words' };
  if (holding === 'title') {
    if (fit < 0.3) return { confidence: 0, because: 'words' };
    return needsValues
      ? { confidence: fit >= 0.75 ? 0.72 : 0.3, because: 'both' }
      : { confidence: words * (0.75 + 0.25 * fit), because: 'both' };
  }
  if (!isTelling(holding))
    return { confidence: textConfidence(field, contents, words, needsValues, fit), because: 'words' };
  if (fit >= 0.6 && !needsValues && words < surelyCalled)
    return { confidence: Math.min(0.8, words + 0.3), because: 'both' };
  if (fit >= 0.6)
    return { confidence: Math.min(0.98, Math.max(words, (needsValues ? 0.7 : 0.75) + 0.2 * fit)), because: 'both' };
  if (needsValues) return { confidence: 0, because: 'nothing' };
  if (fit >= 0.25) return { confidence: words * 0.9, because: 'words' };
  return { confidence: words * trustWithoutFit(holding, contents), because: 'words' };
}

/** Lists whose members people call by so many words that those which nobody knows are asked one by one. */
const calledMuch: ReadonlySet<ListName> = new Set([
  ...(['activityStatuses', 'activityTypes', 'workingGroups', 'pillars', 'themes', 'countries'] as const),
  ...(['productClasses', 'reportClasses', 'modalities'] as const),
]);

/** What is left of the trust in a heading where nothing below it fits. */
function trustWithoutFit(holding: Holding, contents: ColumnContents): number {
  if (holding === 'place') return 0.95;
  if (holding === 'ids') return 0;
  if (typeof holding !== 'object') return 0.75;
  const isFreeText = contents.length > 25 && contents.distinctShare > 0.5;
  return isFreeText ? 0.4 : calledMuch.has(holding.list) ? 0.75 : 0.5;
}

/** Words that say less are only part of what a column is called, and need what stands in it. */
const surelyCalled = 0.6;

const titleLike = (contents: ColumnContents): boolean => contents.filled === 0 || contents.numberShare < 0.5;

/** A field that holds any text is known by words alone. */
function textConfidence(
  field: string,
  contents: ColumnContents,
  words: number,
  needsValues: boolean,
  fit: number,
): number {
  if (field === 'verification' && contents.linkShare >= 0.3) return Math.max(0.85, words);
  // Codes are no text: they stand for something.
  const isCode = contents.length < 4 && field === 'achievedResult';
  if (!needsValues) return fit < 0.3 && field !== 'remarks' ? words * 0.6 : isCode ? words * 0.85 : words;
  if (fit < 0.5) return 0;
  if (field === 'achievedResult') return 0.6;
  return field === 'remarks' || field === 'partners' || field === 'responsible' ? 0.72 : 0.4;
}

/** Fields that are known by what stands in a column alone, by record. */
const tellingLists: Readonly<Record<Adoptable, Readonly<Partial<Record<ListName, string>>>>> = {
  Activity: {
    activityStatuses: 'status',
    activityTypes: 'type',
    workingGroups: 'leadGroup',
    themes: 'mainTheme',
    pillars: 'pillar',
    modalities: 'modality',
    countries: 'participatingCountries',
  },
  Product: { productClasses: 'class', themes: 'themes', workingGroups: 'groups' },
  CountryReport: { countries: 'country', reportClasses: 'class' },
  Indicator: { expectedResults: 'expectedResults' },
};

/** Letters on average of cells that name members of lists, and types. */
const [shortestListed, longestListed, longestType] = [3, 200, 35] as const;

function* byValues(record: Adoptable, column: TableColumn): Steps<Candidate[]> {
  const { contents } = column;
  if (contents.isNumbering) return [{ column, field: 'keep', confidence: 0.9, because: 'values' }];
  if (contents.filled < 3 || contents.length > longestListed || contents.numberShare > 0.3) return [];
  const found: Candidate[] = [];
  const offer = (field: string, confidence: number) => found.push({ column, field, confidence, because: 'values' });
  for (const [list, field] of Object.entries(contents.dayShare > 0.3 ? {} : tellingLists[record])) {
    // A title begins with what type it is of.
    const isTooLong = list === 'activityTypes' && contents.length > longestType;
    // A number alone may be that of anything.
    if (contents.length < shortestListed) continue;
    const share = isTooLong ? 0 : contents.listShare(list as ListName);
    yield;
    if (share < 0.8) continue;
    const isEither = record === 'Activity' && list === 'countries' && !contents.namesSeveral('countries');
    offer(field, isEither ? 0.6 : 0.6 + 0.15 * share);
    if (isEither) offer('hostCountry', 0.61);
  }
  if (contents.dayShare >= 0.8 && record === 'Activity') offer('dates', column.path.length === 0 ? 0.72 : 0.6);
  return found;
}
