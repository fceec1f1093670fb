import type { ListName } from '../../records/lists';
import type { Lists } from '../../records/listIndex';
import type { Adoptable, ColumnMeaning } from '../layout';
import type { ColumnContents } from './columnContents';
import { fitOf, holdingOf, isTelling, type Holding } from './columnFit';
import type { HeadedColumn } from './headerBands';
import type { Headings } from './headings';
import { periodNamed } from './periods';
import { foldText } from '../../foldText';
import type { Steps } from '../../steps';

/** What a column may be, for one record. */
export interface Candidate {
  readonly column: TableColumn;
  /** Field, reading of several fields, or `keep`; with a record of its own where it is another's. */
  readonly field: string;
  readonly confidence: number;
  readonly because: ColumnMeaning['because'];
}

/** A column of a table with its headings and what stands below them. */
export interface TableColumn extends HeadedColumn {
  readonly contents: ColumnContents;
}

/** What finding the meaning of columns needs to know. */
export interface ColumnSense {
  readonly headings: Headings;
  readonly lists: Lists;
  /** Year that the sheet's name, title or headings say. */
  readonly year: number | null;
}

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
  if (fit === null) return { confidence: needsValues ? 0 : words, because: 'words' };
  if (holding === 'title') {
    if (fit < 0.3) return { confidence: 0, because: 'words' };
    return needsValues
      ? { confidence: fit >= 0.75 ? 0.72 : 0.3, because: 'both' }
      : { confidence: words * (0.75 + 0.25 * fit), because: 'both' };
  }
  if (!isTelling(holding))
    return { confidence: textConfidence(field, contents, words, needsValues, fit), because: 'words' };
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
const [longestListed, longestType] = [200, 35] as const;

function* byValues(record: Adoptable, column: TableColumn): Steps<Candidate[]> {
  const { contents } = column;
  if (contents.isNumbering) return [{ column, field: 'keep', confidence: 0.9, because: 'values' }];
  if (contents.filled < 3 || contents.length > longestListed || contents.numberShare > 0.3) return [];
  const found: Candidate[] = [];
  const offer = (field: string, confidence: number) => found.push({ column, field, confidence, because: 'values' });
  for (const [list, field] of Object.entries(contents.dayShare > 0.3 ? {} : tellingLists[record])) {
    // A title begins with what type it is of.
    const isTooLong = list === 'activityTypes' && contents.length > longestType;
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

const isMarked = (contents: ColumnContents): boolean =>
  contents.filled === 0 ? true : contents.markShare >= 0.6 && contents.length <= 12;

/** Columns of months, quarters and semesters that are marked, and those of targets and progress by year. */
function periodColumn(record: Adoptable, column: TableColumn, { year }: ColumnSense): Candidate | null {
  const { path, contents } = column;
  const periods = path.map(periodNamed);
  const own = periods.at(-1);
  if (record === 'Indicator') return figureColumn(column);
  if (!own || own.kind === 'year' || record !== 'Activity') return null;
  const known = [...periods].reverse().find((period) => period?.year)?.year ?? yearBeside(path) ?? year;
  if (!isMarked(contents))
    return contents.numberShare > 0.5 ? { column, field: 'keep', confidence: 0.8, because: 'both' } : null;
  if (known === null) return { column, field: 'keep', confidence: 0.5, because: 'words' };
  const period = {
    month: `month:${known}-${String(own.number).padStart(2, '0')}`,
    quarter: `quarter:${known}-Q${own.number}`,
    semester: `semester:${known}-S${own.number}`,
  }[own.kind];
  return { column, field: period, confidence: 0.95, because: 'both' };
}

const yearBeside = (path: readonly string[]): number | null => {
  const years = new Set(path.flatMap((text) => foldText(text).match(/\b20[1-4]\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
};

const target = /\b(metas?|targets?|programad[oa]s?|planificad[oa]s?|planned|previst[oa]s?|esperad[oa]s?)\b/;
const reached =
  /\b(avances?|logros?|logrado|progress|ejecutad[oa]s?|alcanzad[oa]s?|real(es)?|actual|resultados?|achieved|reportad[oa]s?|valor(es)?|cumplid[oa]s?|acumulad[oa]s?)\b/;
const base = /\b(linea (de )?base|baseline|lb|base line|linea basal)\b/;

/** Targets, baselines and progress of an indicator, with their years. */
function figureColumn(column: TableColumn): Candidate | null {
  const folded = foldText(column.path.join(' '));
  const years = [...new Set(folded.match(/\b20[1-4]\d\b/g) ?? [])];
  if (base.test(folded)) return { column, field: 'baseline', confidence: 0.95, because: 'words' };
  if (target.test(folded) && years.length === 1 && !/semestre|\bs[12]\b|trimestre/.test(folded)) {
    const year = Number(years[0]);
    const field = year >= 2023 && year <= 2026 ? `target${year}` : 'keep';
    return { column, field, confidence: 0.95, because: 'words' };
  }
  const isFigure = column.contents.filled === 0 || column.contents.numberShare >= 0.5;
  const periods = column.path.map(periodNamed).filter(Boolean).length;
  if (isFigure && (periods > 0 || years.length > 0 || (reached.test(folded) && column.contents.filled > 0)))
    return { column, field: 'keep', confidence: 0.9, because: 'both' };
  return null;
}

/** Columns of countries that are marked. */
function countryColumn(record: Adoptable, column: TableColumn, { lists }: ColumnSense): Candidate | null {
  const code = lists.countries.codeOf(column.path.at(-1) ?? '');
  if (code === undefined || record === 'Indicator' || !isMarked(column.contents)) return null;
  return { column, field: `country:${code}`, confidence: 0.95, because: 'both' };
}

/** What a column is taken for, and what else it may be. */
export interface Assigned extends Candidate {
  readonly others: readonly Candidate[];
}
