import type { Evaluation } from '../../indicators/evaluate';
import { sexFields } from '../../indicators/sourceRows';
import type { Matrix } from '../../records/matrix';
import { declarationOf } from '../../records/records';
import { columnsOfCompleteness } from '../../note/completeness';
import { atOnce, type Steps } from '../../steps';
import type { ReportAddress, ReportKind } from '../reportAddress';
import { heldColumns, whereReadable, type ColumnsOfSection } from '../columnsOfSections';
import { textBlock } from '../pieces';
import { forOthers, type ReportBlock, type ReportDocument } from '../ReportDocument';
import { planColumns } from '../../annualPlan/annualPlan';
import { fundingColumn, moneyColumns } from '../../money/activityMoney';
import { shortHash } from '../../shortHash';
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
import { subjectInSteps, type Subject } from '../subject';

/** A part of a report. */
interface Section {
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

const sections = {
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
type SectionName = keyof typeof sections;

/** The report to the GRCM: of a semester, whose pages are few, or of the days between two of its meetings. */
const toMeeting = (figures: readonly SectionName[]): readonly SectionName[] => [
  'opening',
  'decisionsTaken',
  'glance',
  'attention',
  'overviewInBrief',
  'results',
  'pillarsInBrief',
  'groups',
  'products',
  'countriesSay',
  'money',
  'corrections',
  'annexA',
  'keyFigures',
  'indicators',
  'pillarTables',
  ...figures,
  'countries',
  'recommendations',
  'activityList',
  'comingNext',
  'unfinished',
  'annexB',
  'notes',
  'quality',
];

/** What each report holds, in reading order (the Plan, "Responsabilidades" and "Mecanismo de seguimiento y monitoreo"). */
const sectionsOf = {
  semester: toMeeting([]),
  days: toMeeting(['pillarFigures']),
  year: [
    ...[
      'opening',
      'glance',
      'attention',
      'overviewInBrief',
      'annualPlan',
      'results',
      'pillarsInBrief',
      'groups',
      'products',
    ],
    ...['openProducts', 'countriesSay', 'money', 'moneyTables', 'unfunded', 'lessons', 'corrections'],
    ...['annexA', 'keyFigures', 'indicators', 'pillarTables', 'countries', 'recommendations'],
    ...['activityList', 'unfinished'],
    ...['annexB', 'notes', 'quality'],
  ],
  plan: [
    ...['opening', 'glance', 'attention', 'overviewInBrief', 'results', 'pillarsInBrief', 'groups', 'products'],
    ...['openProducts', 'countriesSay', 'money', 'moneyTables', 'lessons', 'corrections'],
    ...['annexA', 'keyFigures', 'indicators', 'pillarTables', 'pillarFigures', 'countries', 'recommendations'],
    ...['approaches', 'unfinished'],
    ...['diagnosis', 'indicatorHistory', 'themesByCountry', 'chainByTheme', 'lessonsByTheme'],
    ...['annexB', 'quality'],
  ],
  frameworks: ['opening', 'frameworksInWords', 'frameworks', 'approaches'],
  group: [
    ...[
      'opening',
      'decisionsTaken',
      'keyFigures',
      'attention',
      'overview',
      'groupPlan',
      'ownDuties',
      'evaluation',
      'results',
      'ownIndicators',
    ],
    ...['ownThemes', 'products', 'openProducts', 'lessons', 'activityList', 'comingNext', 'unfinished'],
    ...['annexB', 'notes'],
  ],
  handover: [
    ...[
      'opening',
      'decisionsTaken',
      'glance',
      'attention',
      'overview',
      'annualPlan',
      'money',
      'moneyTables',
      'unfunded',
      'unfinished',
      'recommendations',
      'openProducts',
    ],
    ...['comingNext', 'ownDuties', 'keyFigures', 'pillarFigures'],
    ...['annexB', 'notes', 'quality'],
  ],
  // What the activities taught is the longest: it comes last.
  impact: ['opening', 'impactGlance', 'impactInWords', 'impactEvidence', 'pmm', 'lessons'],
} as const satisfies Readonly<Record<ReportKind, readonly SectionName[]>>;

/** A report as data: of its kind, about its days. Never throws: an empty matrix makes a report that says so. */
export function buildReport(
  matrix: Matrix,
  evaluation: Evaluation,
  address: ReportAddress,
  options: { readonly today: string },
): ReportDocument {
  return atOnce(buildReportInSteps(matrix, evaluation, address, options));
}

/** The same in steps. */
export function* buildReportInSteps(
  matrix: Matrix,
  evaluation: Evaluation,
  address: ReportAddress,
  { today }: { readonly today: string },
): Steps<ReportDocument> {
  const subject = yield* subjectInSteps(matrix, evaluation, address, today);
  const blocks: ReportBlock[] = [];
  for (const [place, name] of sectionsOf[address.kind].entries()) {
    const section: Section = sections[name];
    for (const block of whereReadable(subject, section.blocks(subject), section.columns, `section-${place}`)) {
      blocks.push(block);
      yield;
    }
  }
  const { text } = subject;
  const version = versionOf(blocks);
  const dated = blocks.map((block) =>
    block.key === 'written' ? textBlock('note', 'written', text.written(today, version)) : block,
  );
  const { plan } = subject;
  return { address, language: matrix.language, plan, blocks: dated, foot: text.page.foot(today, version) };
}

/** Tells apart reports that say something else: the same figures have the same version, in either language. */
function versionOf(blocks: readonly ReportBlock[]): string {
  const figures = forOthers({ blocks }).map((block) => {
    if (block.kind === 'narrative') return block.facts.map(({ value }) => value);
    if (block.kind !== 'table') return null;
    return block.rows.map(({ cells }) => cells.map(({ value }) => (typeof value === 'number' ? value : null)));
  });
  // Of letters alone: nobody is to take it for a figure.
  return shortHash(JSON.stringify(figures)).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');
}
