import type { Evaluation } from '../../indicators/evaluate';
import { sexFields } from '../../indicators/sourceRows';
import { dateFields } from '../../note/computedFields';
import type { Matrix } from '../../records/matrix';
import { declarationOf } from '../../records/records';
import { columnsOfCompleteness } from '../../note/completeness';
import { atOnce, type Steps } from '../../steps';
import type { ReportAddress, ReportKind } from '../reportAddress';
import { whereReadable, type ColumnsOfSection } from '../columnsOfSections';
import { textBlock } from '../pieces';
import type { ReportBlock, ReportDocument } from '../ReportDocument';
import { activityList, comingNext, unfinished } from './activityLists';
import { corrections } from './corrections';
import { approaches, frameworks } from './frameworks';
import { duties, groups } from './groups';
import { indicators } from './indicators';
import { lessons } from './lessons';
import { narrativeOf } from './narratives';
import { notes } from './notes';
import { keyFigures, opening } from './opening';
import { followUp, participation } from './participation';
import { pillars } from './pillars';
import { openProducts, products } from './products';
import { quality } from './quality';
import { recommendations } from './recommendations';
import { subjectInSteps, type Subject } from '../subject';

/** Makes the blocks of a section, the ones that take long one after another as they are asked for. */
type Section = (subject: Subject) => Iterable<ReportBlock>;

/** A text about everything, under a heading of its own. */
const overview: Section = (subject) => [textBlock('heading', 'overview', subject.text.overview), narrativeOf(subject)];
const ownDuties: Section = (subject) => [
  textBlock('heading', 'ownDuties', subject.text.dutiesHeading),
  ...duties(subject),
];

const held = ['id', 'status', ...dateFields];
const themes = ['pillar', 'mainTheme', 'secondaryThemes'];
const groupsOf = ['leadGroup', 'jointGroups'];
const persons = [...sexFields, 'participatingCountries'];
const asked = columnsOfCompleteness;
const life = ['id', 'class', 'start', 'agreedOn', 'closedOn'];

/** What sections count from, other than through the indicators. Key figures and duties say for themselves what is missing. */
const columnsOf: ReadonlyMap<Section, ColumnsOfSection> = new Map<Section, ColumnsOfSection>([
  [overview, { Activity: [...held, 'type', ...themes, ...persons], Product: ['id', 'class', 'agreedOn'] }],
  [indicators, { Indicator: [] }],
  [pillars, { Activity: [...held, 'type', ...themes, ...persons], Product: ['id', 'class', 'themes', 'agreedOn'] }],
  [groups, { Activity: [...held, ...groupsOf, ...persons], Product: ['id', 'groups', 'agreedOn'] }],
  [notes, { Activity: [...held, 'noteException', ...asked.Activity], ConceptNote: asked.ConceptNote }],
  [participation, { Activity: [...held, ...persons, 'hostCountry'] }],
  [products, { Product: life }],
  [openProducts, { Product: life }],
  [recommendations, { Product: life, CountryReport: ['id', 'class', 'country', 'date', 'product'] }],
  [followUp, { CountryReport: ['id', 'class', 'country', 'date'] }],
  [frameworks, { Activity: held, ConceptNote: ['id', 'pmmObjectives', 'losAngelesPillars', 'sdgTargets'] }],
  [approaches, { Activity: held, ConceptNote: ['id', 'approaches', 'principles'] }],
  [lessons, { Activity: held, ConceptNote: ['id', 'agreements', 'lessons'] }],
  [corrections, { IndicatorValue: [...declarationOf('IndicatorValue').key, 'reported', 'closedOn'] }],
  [activityList, { Activity: held }],
  [comingNext, { Activity: held }],
  [unfinished, { Activity: held }],
]);

/** What each report holds, in reading order (the Plan, "Responsabilidades" and "Mecanismo de seguimiento y monitoreo"). */
const sectionsOf: Readonly<Record<ReportKind, readonly Section[]>> = {
  semester: [
    opening,
    keyFigures,
    overview,
    indicators,
    corrections,
    pillars,
    groups,
    notes,
    participation,
    products,
    followUp,
    approaches,
    activityList,
    comingNext,
    quality,
  ],
  year: [
    opening,
    keyFigures,
    overview,
    indicators,
    corrections,
    pillars,
    groups,
    notes,
    participation,
    products,
    openProducts,
    followUp,
    recommendations,
    approaches,
    lessons,
    activityList,
    comingNext,
    quality,
  ],
  plan: [
    opening,
    keyFigures,
    overview,
    indicators,
    corrections,
    pillars,
    groups,
    participation,
    products,
    openProducts,
    followUp,
    recommendations,
    approaches,
    lessons,
    unfinished,
    quality,
  ],
  frameworks: [opening, keyFigures, overview, frameworks, approaches],
  group: [
    opening,
    keyFigures,
    overview,
    ownDuties,
    indicators,
    pillars,
    notes,
    participation,
    products,
    openProducts,
    approaches,
    lessons,
    activityList,
    comingNext,
  ],
  handover: [
    opening,
    keyFigures,
    overview,
    unfinished,
    ownDuties,
    recommendations,
    openProducts,
    notes,
    comingNext,
    quality,
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
  for (const [place, section] of sectionsOf[address.kind].entries()) {
    for (const block of whereReadable(subject, section(subject), columnsOf.get(section) ?? {}, `section-${place}`)) {
      blocks.push(block);
      yield;
    }
  }
  return { address, language: matrix.language, blocks };
}
