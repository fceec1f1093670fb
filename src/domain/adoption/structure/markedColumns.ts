import { foldText } from '../../foldText';
import type { Adoptable } from '../layout';
import type { Candidate, ColumnSense, TableColumn } from './candidate';
import type { ColumnContents } from './columnContents';
import { countryWords } from '../values/words/countryWords';
import { plainWords } from '../values/words/plainWords';
import { phrasesOf } from '../values/words/wordTable';
import { periodNamed } from './periods';
import { yearTargetField } from '../../records/indicator';

const isMarked = (contents: ColumnContents): boolean =>
  contents.filled === 0 ? true : contents.markShare >= 0.6 && contents.length <= 12;

/** Columns of months, quarters and semesters that are marked, and those of targets and progress by year. */
export function periodColumn(record: Adoptable, column: TableColumn, { year }: ColumnSense): Candidate | null {
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
    const field = yearTargetField(Number(years[0])) ?? 'keep';
    return { column, field, confidence: 0.95, because: 'words' };
  }
  const isFigure = column.contents.filled === 0 || column.contents.numberShare >= 0.5;
  const periods = column.path.map(periodNamed).filter(Boolean).length;
  if (isFigure && (periods > 0 || years.length > 0 || (reached.test(folded) && column.contents.filled > 0)))
    return { column, field: 'keep', confidence: 0.9, because: 'both' };
  return null;
}

/** Fewer columns of countries are none that belong together. */
const fewestCountries = 3;

/** Abbreviations of countries, which may mean anything else: only several of them side by side stand for countries. */
const abbreviations = new Map(
  Object.entries(countryWords).flatMap(([code, table]) => phrasesOf(table).map((phrase) => [phrase, code] as const)),
);

const countryOf = ({ path }: TableColumn, { lists, abbreviatesCountries = false }: ColumnSense): string | undefined => {
  const text = path.at(-1) ?? '';
  return lists.countries.codeOf(text) ?? (abbreviatesCountries ? abbreviations.get(plainWords(text)) : undefined);
};

/** Whether several marked columns are headed by different countries, by their names or abbreviations. */
export function abbreviateCountries(columns: readonly TableColumn[], sense: ColumnSense): boolean {
  const within = { ...sense, abbreviatesCountries: true };
  const codes = columns
    .filter(({ contents }) => contents.filled === 0 || contents.markShare >= 0.6)
    .flatMap((column) => countryOf(column, within) ?? []);
  return codes.length >= 2 && new Set(codes).size === codes.length;
}

/** Whether some columns stand for countries, so that the code of one among them means it too. */
export const haveCountries = (columns: readonly TableColumn[], sense: ColumnSense): boolean =>
  columns.filter((column) => countryOf(column, sense) !== undefined).length >= fewestCountries;

/** Columns of countries that are marked, or tell how many came of each. */
export function countryColumn(record: Adoptable, column: TableColumn, sense: ColumnSense): Candidate | null {
  const code = countryOf(column, sense);
  if (code === undefined || record === 'Indicator') return null;
  const isCounted = sense.hasCountries === true && record === 'Activity' && column.contents.numberShare >= 0.6;
  if (!isMarked(column.contents) && !isCounted) return null;
  return { column, field: `country:${code}`, confidence: 0.95, because: 'both' };
}
