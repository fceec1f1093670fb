import type { Evaluation } from '../../indicators/evaluate';
import { sexFields } from '../../indicators/sourceRows';
import type { Matrix } from '../../records/matrix';
import { declarationOf } from '../../records/records';
import { columnsOfCompleteness } from '../../note/completeness';
import { atOnce, type Steps } from '../../steps';
import type { ReportAddress, ReportKind } from '../reportAddress';
import { heldColumns, whereReadable, type ColumnsOfSection } from '../columnsOfSections';
import { textBlock } from '../pieces';
import type { ReportBlock, ReportDocument } from '../ReportDocument';
import { activityList, comingNext, unfinished } from './activityLists';
import { corrections } from './corrections';
import { approaches, frameworks } from './frameworks';
import { duties, groups } from './groups';
import { attention } from './attention';
import { glance } from './glance';
import { indicators } from './indicators';
import { lessons } from './lessons';
import { narrativeOf } from './narratives';
import { notes } from './notes';
import { keyFigures, opening } from './opening';
import { followUp, participation } from './participation';
import { pillars, pillarsInBrief, pillarTables } from './pillars';
import { countriesSay, money, results } from './results';
import { openProducts, products } from './products';
import { quality } from './quality';
import { recommendations } from './recommendations';
import { subjectInSteps, type Subject } from '../subject';

/** A part of a report. */
interface Section {
  /** Makes its blocks; the ones that take long are made as they are asked for. */
  readonly blocks: (subject: Subject) => Iterable<ReportBlock>;
  /** What it counts from, other than through the indicators; none where it says for itself what is missing. */
  readonly columns: ColumnsOfSection;
}

/** A text about everything, under a heading of its own. */
const overview: Section['blocks'] = (subject) => [
  textBlock('heading', 'overview', subject.text.overview),
  narrativeOf(subject),
];
const ownDuties: Section['blocks'] = (subject) => [
  textBlock('heading', 'ownDuties', subject.text.dutiesHeading),
  ...duties(subject),
];

const annex = (name: 'annexA' | 'annexB') => ({
  blocks: ({ text }: Subject): readonly ReportBlock[] => [textBlock('heading', name, text[name])],
  columns: {},
});

const themes = ['pillar', 'mainTheme', 'secondaryThemes'];
const groupsOf = ['leadGroup', 'jointGroups'];
const persons = [...sexFields, 'participatingCountries'];
const asked = columnsOfCompleteness;
const life = ['id', 'class', 'start', 'agreedOn', 'closedOn'];
const reported = ['id', 'class', 'country', 'date'];

const sections = {
  opening: { blocks: opening, columns: {} },
  glance: { blocks: glance, columns: { Indicator: ['id'] } },
  // Each matter says for itself what is missing.
  attention: { blocks: attention, columns: { Activity: heldColumns } },
  results: {
    blocks: results,
    columns: { Activity: [...heldColumns, 'expectedResults', 'achievedResult', 'verification'] },
  },
  countriesSay: { blocks: countriesSay, columns: { CountryReport: reported } },
  money: { blocks: money, columns: { Activity: heldColumns, ConceptNote: ['id', 'budget', 'actualCost'] } },
  annexA: annex('annexA'),
  annexB: annex('annexB'),
  keyFigures: { blocks: keyFigures, columns: {} },
  overview: {
    blocks: overview,
    columns: { Activity: [...heldColumns, 'type', ...themes, ...persons], Product: ['id', 'class', 'agreedOn'] },
  },
  indicators: { blocks: indicators, columns: { Indicator: [] } },
  corrections: {
    blocks: corrections,
    columns: { IndicatorValue: [...declarationOf('IndicatorValue').key, 'reported', 'closedOn'] },
  },
  pillars: {
    blocks: pillars,
    columns: {
      Activity: [...heldColumns, 'type', ...themes, ...persons],
      Product: ['id', 'class', 'themes', 'agreedOn'],
    },
  },
  pillarsInBrief: {
    blocks: pillarsInBrief,
    columns: {
      Activity: [...heldColumns, 'type', ...themes, ...persons],
      Product: ['id', 'class', 'themes', 'agreedOn'],
    },
  },
  pillarTables: {
    blocks: pillarTables,
    columns: {
      Activity: [...heldColumns, 'type', ...themes, ...persons],
      Product: ['id', 'class', 'themes', 'agreedOn'],
    },
  },
  groups: {
    blocks: groups,
    columns: { Activity: [...heldColumns, ...groupsOf, ...persons], Product: ['id', 'groups', 'agreedOn'] },
  },
  ownDuties: { blocks: ownDuties, columns: {} },
  notes: {
    blocks: notes,
    columns: { Activity: [...heldColumns, 'noteException', ...asked.Activity], ConceptNote: asked.ConceptNote },
  },
  participation: { blocks: participation, columns: { Activity: [...heldColumns, ...persons, 'hostCountry'] } },
  products: { blocks: products, columns: { Product: life } },
  openProducts: { blocks: openProducts, columns: { Product: life } },
  followUp: { blocks: followUp, columns: { CountryReport: reported } },
  recommendations: { blocks: recommendations, columns: { Product: life, CountryReport: [...reported, 'product'] } },
  frameworks: {
    blocks: frameworks,
    columns: { Activity: heldColumns, ConceptNote: ['id', 'pmmObjectives', 'losAngelesPillars', 'sdgTargets'] },
  },
  approaches: {
    blocks: approaches,
    columns: { Activity: heldColumns, ConceptNote: ['id', 'approaches', 'principles'] },
  },
  lessons: { blocks: lessons, columns: { Activity: heldColumns, ConceptNote: ['id', 'agreements', 'lessons'] } },
  activityList: { blocks: activityList, columns: { Activity: heldColumns } },
  comingNext: { blocks: comingNext, columns: { Activity: heldColumns } },
  unfinished: { blocks: unfinished, columns: { Activity: heldColumns } },
  quality: { blocks: quality, columns: {} },
} satisfies Readonly<Record<string, Section>>;
type SectionName = keyof typeof sections;

/** What each report holds, in reading order (the Plan, "Responsabilidades" and "Mecanismo de seguimiento y monitoreo"). */
const sectionsOf: Readonly<Record<ReportKind, readonly SectionName[]>> = {
  semester: [
    'opening',
    'glance',
    'attention',
    'overview',
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
    'participation',
    'followUp',
    'recommendations',
    'activityList',
    'comingNext',
    'unfinished',
    'annexB',
    'notes',
    'quality',
  ],
  year: [
    'opening',
    'keyFigures',
    'overview',
    'indicators',
    'corrections',
    'pillars',
    'groups',
    'notes',
    'participation',
    'products',
    'openProducts',
    'followUp',
    'recommendations',
    'approaches',
    'lessons',
    'activityList',
    'comingNext',
    'quality',
  ],
  plan: [
    'opening',
    'keyFigures',
    'overview',
    'indicators',
    'corrections',
    'pillars',
    'groups',
    'participation',
    'products',
    'openProducts',
    'followUp',
    'recommendations',
    'approaches',
    'lessons',
    'unfinished',
    'quality',
  ],
  frameworks: ['opening', 'keyFigures', 'overview', 'frameworks', 'approaches'],
  group: [
    'opening',
    'keyFigures',
    'overview',
    'ownDuties',
    'indicators',
    'pillars',
    'notes',
    'participation',
    'products',
    'openProducts',
    'approaches',
    'lessons',
    'activityList',
    'comingNext',
  ],
  handover: [
    'opening',
    'keyFigures',
    'overview',
    'unfinished',
    'ownDuties',
    'recommendations',
    'openProducts',
    'notes',
    'comingNext',
    'quality',
  ],
};

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
  return { address, language: matrix.language, blocks };
}
