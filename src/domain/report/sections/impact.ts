import type { IndicatorEvaluation } from '../../indicators/evaluate';
import { explainRule } from '../../indicators/explain';
import { listOf } from '../../indicators/condition';
import { membersField } from '../../indicators/measures';
import { gapPlaces } from '../../records/columnGaps';
import { isBlank } from '../../records/cell';
import type { Row } from '../../records/matrix';
import { rowId } from '../../records/ids';
import type { CountryReport } from '../../records/countryReport';
import { measurement } from '../../records/measurement';
import { countOf, day, number, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { NarrativeBlock, ReportBlock, ReportCell, ReportColumn, ReportRow, TableBlock } from '../ReportDocument';
import {
  codedIndicator,
  happenedIn,
  indicatorKey,
  labelIn,
  memberCountries,
  planToDate,
  titleWithCode,
  type Subject,
} from '../subject';
import { isOfImpact } from './glance';

/** What the indicators of impact say, in words that the SE edits, and what they do not say. */
export function impactInWords(subject: Subject): readonly ReportBlock[] {
  const { text } = subject;
  const own = reportsOfMembers(subject);
  return [
    textBlock('heading', 'impact', text.page.impact),
    draft(subject, own),
    reportFigures(subject, own),
    textBlock('paragraph', 'contribution', text.page.contribution),
  ];
}

/** What Member Countries have reported in the Plan to date. */
function reportsOfMembers(subject: Subject): readonly Row<CountryReport>[] {
  const members = memberCountries(subject);
  const plan = planToDate(subject);
  return subject.reports.filter(
    ({ record: { date, country } }) => happenedIn(subject, date, plan) && members.some(({ code }) => code === country),
  );
}

const withEvidenceOf = (reports: readonly Row<CountryReport>[]): readonly Row<CountryReport>[] =>
  reports.filter(({ record }) => !isBlank(record.verification));

/** How many reports the text tells of. */
function reportFigures({ text }: Subject, own: readonly Row<CountryReport>[]): TableBlock {
  const { reports, withEvidence } = text.page.impactDraft;
  const columns = [words('figure', text.figure), number('plan', text.cumulative, 2)];
  return table('impactFigures', text.page.impact, columns, [
    { key: 'reports', cells: [plain(reports), countOf('CountryReport', own)] },
    { key: 'withEvidence', cells: [plain(withEvidence), countOf('CountryReport', withEvidenceOf(own))] },
  ]);
}

function draft(subject: Subject, own: readonly Row<CountryReport>[]): NarrativeBlock {
  const { text, evaluation, matrix } = subject;
  const { impactDraft } = text.page;
  const members = memberCountries(subject);
  const shown = evaluation.indicators.filter((one) => isOfImpact(one) && one.cumulative !== null);
  const withEvidence = withEvidenceOf(own).length;
  const silent = members.filter(({ code }) => !own.some(({ record }) => record.country === code));
  const sentences = [
    ...shown.map((one) =>
      impactDraft.stands(codedIndicator(subject, one), one.cumulative ?? 0, one.targets.planTarget),
    ),
    impactDraft.evidence(withEvidence, own.length),
    impactDraft.silent(silent.map((country) => country[matrix.language])),
  ];
  const facts = [
    ...shown.map((one) => ({ label: codedIndicator(subject, one), value: one.cumulative ?? 0 })),
    { label: impactDraft.reports, value: own.length },
    { label: impactDraft.withEvidence, value: withEvidence },
  ];
  return {
    kind: 'narrative',
    key: 'impactNarrative',
    title: text.page.impact,
    draft: sentences.filter(Boolean).join(' '),
    facts,
  };
}

/** Of each indicator of impact what is counted in the Plan to date, and the rows that show it (Tabla 2). */
export function* impactEvidence(subject: Subject): Iterable<ReportBlock> {
  const { evaluation, text, matrix } = subject;
  for (const one of evaluation.indicators.filter(isOfImpact)) {
    const key = indicatorKey(one);
    const title = text.page.evidenceOf(codedIndicator(subject, one));
    yield textBlock('heading', `evidence-${key}`, title);
    if (one.gaps.length > 0 || !one.rule) {
      const gaps = gapPlaces(one.gaps, matrix.language);
      yield textBlock(
        'paragraph',
        `evidence-${key}-none`,
        one.gaps.length > 0 ? text.notCounted(gaps) : text.noLight.nothingToMeasure,
      );
      continue;
    }
    yield* evidenceFor(subject, one, one.rule, `evidence-${key}`, title);
  }
}

function evidenceFor(
  subject: Subject,
  { id }: IndicatorEvaluation,
  rule: NonNullable<IndicatorEvaluation['rule']>,
  key: string,
  title: string,
): readonly ReportBlock[] {
  const { text, matrix, today } = subject;
  const { counted, keys } = explainRule(matrix, rule, today, planToDate(subject));
  if (counted.length === 0) return [textBlock('paragraph', `${key}-none`, text.page.nothingCounted)];
  const field = membersField(rule.measure);
  const list = field ? listOf(rule.source, field, matrix.lists) : null;
  // The order of the rows says nothing.
  const names = keys
    .map(({ code }) => list?.labelOf(code, matrix.language) ?? code)
    .sort((a, b) => a.localeCompare(b, matrix.language));
  const { columns, cellsOf } = shapes[rule.source](subject);
  const orderOf = (row: Row): string =>
    [
      labelIn(subject, 'countries', textOf(row, 'country')),
      row.record['date'] ?? row.record['agreedOn'] ?? row.record['actualEnd'] ?? '',
      row.record['id'] ?? '',
      // Rows without an id are told apart by what they say.
      ...cellsOf(row).map(({ value }) => value ?? ''),
    ].join('\n');
  const sorted = counted
    .map(({ row }) => ({ row, order: orderOf(row) }))
    .sort((a, b) => a.order.localeCompare(b.order, matrix.language));
  const rows = sorted.map(({ row }): ReportRow => ({
    key: String(row.record['id'] ?? '') || `#${row.index}`,
    cells: cellsOf(row),
  }));
  return [
    ...(names.length > 0 ? [textBlock('paragraph', `${key}-names`, text.page.countedAre(names))] : []),
    table(`${key}-rows`, title === '' ? id : title, columns, rows),
  ];
}

/** How the rows of a source are shown as evidence. */
interface Shape {
  readonly columns: readonly ReportColumn[];
  readonly cellsOf: (row: Row) => readonly ReportCell[];
}

const textOf = (row: Row, field: string): string | null => {
  const value = row.record[field];
  return typeof value === 'string' && value !== '' ? value : null;
};

const codesOf = (row: Row, field: string): readonly string[] => {
  const value = row.record[field];
  return Array.isArray(value) ? value.map(String) : [];
};

/** The country and the group of a measurement. */
const placesOf = (subject: Subject, row: Row): string =>
  [labelIn(subject, 'countries', textOf(row, 'country')), labelIn(subject, 'workingGroups', textOf(row, 'group'))]
    .filter(Boolean)
    .join(' · ');

const shapes: Readonly<Record<NonNullable<IndicatorEvaluation['rule']>['source'], (subject: Subject) => Shape>> = {
  CountryReport: (subject) => ({
    columns: [
      words('description', subject.text.description),
      words('country', subject.text.country, 2),
      day('date', subject.text.date),
      words('about', subject.text.page.about, 4),
      words('evidence', subject.text.evidence, 3),
    ],
    cellsOf: (row) => [
      wordsOf(textOf(row, 'description') ?? subject.text.noDescription, 'CountryReport', row),
      plain(labelIn(subject, 'countries', textOf(row, 'country'))),
      plain(textOf(row, 'date')),
      plain(productTitle(subject, textOf(row, 'product'))),
      plain(textOf(row, 'verification')),
    ],
  }),
  Measurement: (subject) => {
    const { language } = subject.matrix;
    const { country, group, value, rating } = measurement.fields;
    return {
      columns: [
        words('place', `${country.label[language]} / ${group.label[language]}`, 3),
        day('date', subject.text.date),
        number('value', value.label[language]),
        words('rating', rating.label[language], 2),
        words('evidence', subject.text.evidence, 4),
      ],
      cellsOf: (row) => [
        wordsOf(placesOf(subject, row) || subject.text.noData, 'Measurement', row),
        plain(textOf(row, 'date')),
        plain(typeof row.record['value'] === 'number' ? row.record['value'] : null),
        plain(labelIn(subject, 'ratings', textOf(row, 'rating'))),
        plain(textOf(row, 'verification')),
      ],
    };
  },
  Product: (subject) => ({
    columns: [
      words('title', subject.text.title),
      day('date', subject.text.date),
      words('themes', subject.text.themes, 6),
      words('evidence', subject.text.evidence, 3),
    ],
    cellsOf: (row) => [
      wordsOf(titleWithCode(subject, textOf(row, 'title'), textOf(row, 'id')), 'Product', row),
      plain(textOf(row, 'agreedOn')),
      plain(
        codesOf(row, 'themes')
          .map((code) => labelIn(subject, 'themes', code))
          .join('; '),
      ),
      plain(textOf(row, 'verification')),
    ],
  }),
  Activity: (subject) => ({
    columns: [
      words('activity', subject.text.activity),
      day('date', subject.text.date),
      words('achieved', subject.text.achieved, 6),
      words('evidence', subject.text.evidence, 3),
    ],
    cellsOf: (row) => [
      wordsOf(titleWithCode(subject, textOf(row, 'title'), textOf(row, 'id')), 'Activity', row),
      plain(textOf(row, 'actualEnd')),
      plain(textOf(row, 'achievedResult')),
      plain(textOf(row, 'verification')),
    ],
  }),
};

/** What a report is about, by its title; its code where no row has it. */
function productTitle(subject: Subject, id: string | null): string {
  const product = subject.products.find((one) => rowId(String(one.row.record['id'] ?? '')) === rowId(id));
  return id === null ? '' : (product && textOf(product.row as Row, 'title')) || id;
}
