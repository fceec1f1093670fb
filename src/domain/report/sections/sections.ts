import { sexFields } from '../../indicators/sourceRows';
import { declarationOf } from '../../records/records';
import { columnsOfCompleteness } from '../../note/completeness';
import { heldColumns, type ColumnsOfSection } from '../columnsOfSections';
import { textBlock } from '../pieces';
import type { ReportBlock } from '../ReportDocument';
import { planColumns } from '../../annualPlan/annualPlan';
import { fundingColumn, moneyColumns } from '../../money/activityMoney';
import { annualPlan } from './annualPlan';
import { activityList, comingNext, unfinished } from './activityLists';
import { chainByTheme } from './chainByTheme';
import { corrections } from './corrections';
import { decisionsTaken } from './decisionsTaken';
import { evaluation } from './evaluation';
import { approaches, frameworks, frameworksInWords, pmm } from './frameworks';
import { duties, groups } from './groups';
import { attention } from './attention';
import { glance } from './glance';
import { indicators } from './indicators';
import { moneyTables } from './moneyTables';
import { indicatorHistory } from './indicatorHistory';
import { lessons, lessonsByTheme } from './lessons';
import { narrativeOfAll } from './narratives';
import { unfunded } from './unfunded';
import { notes } from './notes';
import { keyFigures, opening } from './opening';
import { countries } from './participation';
import { pillarFigures } from './pillarFigures';
import { ownThemes, pillarsInBrief, pillarTables } from './pillars';
import { impactEvidence, impactInWords } from './impact';
import { countriesSay, money, results } from './results';
import { priorityColumns } from './priorities';
import { openProducts, products } from './products';
import { quality } from './quality';
import { recommendations } from './recommendations';
import { themesByCountry } from './themesByCountry';
import type { Subject } from '../subject';

/** A part of a report. */
export interface Section {
  /** Makes its blocks; the ones that take long are made as they are asked for. */
  readonly blocks: (subject: Subject) => Iterable<ReportBlock>;
  /** What it counts from, other than through the indicators; none where it says for itself what is missing. */
  readonly columns: ColumnsOfSection;
}

/** The duties of the year under a heading of their own, where somebody has any. */
const ownDuties: Section['blocks'] = (subject) =>
  duties(subject).map((block) => (block.kind === 'subheading' ? textBlock('heading', 'ownDuties', block.text) : block));

const annex = (name: 'annexA' | 'annexB') => ({
  blocks: ({ text }: Subject): readonly ReportBlock[] => [textBlock('heading', name, text[name])],
  columns: {},
});

const themesAlone = ['mainTheme', 'secondaryThemes'];
/** What the whole of a plan tells those who write the one that follows (the Plan: its measurement is part of that diagnosis). */
const diagnosis = ({ text }: Subject): readonly ReportBlock[] => [
  textBlock('heading', 'diagnosis', text.diagnosis.heading),
  textBlock('paragraph', 'diagnosisIntro', text.diagnosis.intro),
];

const themes = ['pillar', ...themesAlone];
const groupsOf = ['leadGroup', 'jointGroups'];
const persons = [...sexFields, 'participatingCountries'];
const asked = columnsOfCompleteness;
const life = ['id', 'class', 'start', 'agreedOn', 'closedOn'];
const reported = ['id', 'class', 'country', 'date'];

/** A text about everything, under a heading of its own. */
const overview = (namesIt: boolean): Section => ({
  blocks: (subject) => [textBlock('heading', 'overview', subject.text.overview), narrativeOfAll(subject, namesIt)],
  columns: {
    Activity: [...heldColumns, 'type', ...themes, ...persons],
    Product: ['id', 'class', 'agreedOn'],
  },
});

const ofThemes: ColumnsOfSection = { Activity: [...heldColumns, ...themes], Product: ['id', 'themes', 'agreedOn'] };

/** Every part that a report can have. */
export const sections = {
  opening: { blocks: opening, columns: {} },
  // It says for itself what is missing: workbooks of earlier editions have no decisions.
  decisionsTaken: { blocks: decisionsTaken, columns: {} },
  glance: { blocks: glance, columns: { Indicator: ['id'] } },
  // That of impact alone.
  impactGlance: { blocks: glance, columns: { Indicator: ['id', 'level'] } },
  // Each matter says for itself what is missing.
  attention: { blocks: attention, columns: { Activity: heldColumns } },
  results: {
    blocks: results,
    // The weightiest are told: those of most countries and persons.
    columns: { Activity: [...heldColumns, 'expectedResults', 'achievedResult', 'verification', ...persons] },
  },
  countriesSay: { blocks: countriesSay, columns: { CountryReport: reported } },
  money: { blocks: money, columns: { Activity: heldColumns, ConceptNote: ['id', 'budget', 'actualCost'] } },
  // It says for itself that workbooks of earlier editions lack who covers what.
  moneyTables: {
    blocks: moneyTables,
    columns: { Activity: [...planColumns, ...themes, ...groupsOf], ConceptNote: [...moneyColumns] },
  },
  unfunded: {
    blocks: unfunded,
    columns: {
      ...priorityColumns,
      Activity: [...planColumns, ...themesAlone, ...groupsOf],
      ConceptNote: [...moneyColumns, fundingColumn],
    },
  },
  annexA: annex('annexA'),
  annexB: annex('annexB'),
  keyFigures: { blocks: keyFigures, columns: {} },
  overview: overview(true),
  // Where texts about the pillars follow.
  overviewInBrief: overview(false),
  indicators: { blocks: indicators, columns: { Indicator: [] } },
  // Which of them are counted by groups is known by the tables that they count from.
  ownIndicators: { blocks: indicators, columns: { Indicator: ['source'] } },
  corrections: {
    blocks: corrections,
    columns: { IndicatorValue: [...declarationOf('IndicatorValue').key, 'reported', 'closedOn'] },
  },
  pillarsInBrief: {
    blocks: pillarsInBrief,
    columns: {
      Activity: [...heldColumns, 'type', ...themes, ...persons],
      Product: ['id', 'class', 'themes', 'agreedOn'],
    },
  },
  // Whether a theme is put first is told of each.
  pillarTables: { blocks: pillarTables, columns: ofThemes },
  ownThemes: { blocks: ownThemes, columns: ofThemes },
  pillarFigures: {
    blocks: pillarFigures,
    columns: {
      Activity: [...heldColumns, 'type', ...themes, ...persons],
      Product: ['id', 'class', 'themes', 'agreedOn'],
    },
  },
  groups: {
    blocks: groups,
    columns: { Activity: [...heldColumns, ...groupsOf, ...persons], Product: ['id', 'groups', 'agreedOn'] },
  },
  annualPlan: {
    blocks: annualPlan,
    columns: { ...priorityColumns, Activity: [...planColumns, ...themesAlone, ...groupsOf] },
  },
  groupPlan: {
    blocks: annualPlan,
    columns: { GroupYear: ['year', 'group', 'themes'], Activity: [...planColumns, ...themesAlone] },
  },
  ownDuties: { blocks: ownDuties, columns: {} },
  // Its texts stand in columns that workbooks of earlier editions lack.
  evaluation: { blocks: evaluation, columns: { GroupYear: ['year', 'group', 'evaluatedOn'] } },
  notes: {
    blocks: notes,
    columns: { Activity: [...heldColumns, 'noteException', ...asked.Activity], ConceptNote: asked.ConceptNote },
  },
  countries: {
    blocks: countries,
    columns: { Activity: [...heldColumns, 'participatingCountries', 'hostCountry'], CountryReport: reported },
  },
  impactInWords: {
    blocks: impactInWords,
    columns: { CountryReport: [...reported, 'verification'], Indicator: ['id', 'level'] },
  },
  impactEvidence: { blocks: impactEvidence, columns: { Indicator: ['id', 'level'] } },
  products: { blocks: products, columns: { Product: life } },
  openProducts: { blocks: openProducts, columns: { Product: life } },
  recommendations: { blocks: recommendations, columns: { Product: life, CountryReport: [...reported, 'product'] } },
  frameworksInWords: {
    blocks: frameworksInWords,
    columns: { Activity: heldColumns, ConceptNote: ['id', 'pmmObjectives', 'losAngelesPillars', 'sdgTargets'] },
  },
  frameworks: {
    blocks: frameworks,
    columns: { Activity: heldColumns, ConceptNote: ['id', 'pmmObjectives', 'losAngelesPillars', 'sdgTargets'] },
  },
  pmm: { blocks: pmm, columns: { Activity: heldColumns, ConceptNote: ['id', 'pmmObjectives'] } },
  approaches: {
    blocks: approaches,
    columns: { Activity: heldColumns, ConceptNote: ['id', 'approaches', 'principles'] },
  },
  lessons: {
    blocks: lessons,
    columns: { Activity: [...heldColumns, ...persons], ConceptNote: ['id', 'agreements', 'lessons'] },
  },
  diagnosis: { blocks: diagnosis, columns: {} },
  indicatorHistory: { blocks: indicatorHistory, columns: { Indicator: ['id'] } },
  themesByCountry: {
    blocks: themesByCountry,
    columns: { Activity: [...heldColumns, 'mainTheme', 'secondaryThemes', 'participatingCountries'] },
  },
  chainByTheme: {
    blocks: chainByTheme,
    columns: { Product: ['id', 'class', 'themes', 'agreedOn'], CountryReport: [...reported, 'product', 'themes'] },
  },
  lessonsByTheme: {
    blocks: lessonsByTheme,
    columns: { Activity: [...heldColumns, 'mainTheme'], ConceptNote: ['id', 'lessons'] },
  },
  activityList: { blocks: activityList, columns: { Activity: [...heldColumns, 'type'] } },
  comingNext: { blocks: comingNext, columns: { Activity: heldColumns } },
  unfinished: { blocks: unfinished, columns: { Activity: heldColumns } },
  quality: { blocks: quality, columns: {} },
} satisfies Readonly<Record<string, Section>>;
export type SectionName = keyof typeof sections;
