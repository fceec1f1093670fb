import { planIndicators } from '../indicators/planIndicators';
import { countries } from '../plan/countries';
import type { Bilingual, Language } from '../plan/language';
import { themes } from '../plan/themes';
import type { NewRow } from '../records/changes';
import type { FieldValue } from '../records/field';
import { makeId } from '../records/ids';
import { plansWithoutTable } from '../records/readPlans';
import { writtenNumber } from '../records/writtenNumber';
import type { RecordName } from '../records/records';
import { withClosedSemesters } from './closedInSample';
import { answeringDecisions, decisionRows } from './decisionsInSample';
import {
  cities,
  evaluationTexts,
  focalPoint,
  fundingLine,
  mandates,
  noteTexts,
  productTitles,
  reportTexts,
  results,
  titles,
  verifications,
} from './phrases';
import { Draw, seededRandom } from './random';

export interface SampleOptions {
  readonly language: Language;
  readonly activities?: number;
}

const illustrative = 80;
/** The sample shows a plan in its last year: what lies after this day has not been held. */
const sampleToday = '2026-07-15';
/** Themes that the sample leaves untouched, as real years do. */
const touchedThemes = themes.filter(({ code }) => !['T1-10', 'T2-02', 'T2-09', 'T3-13'].includes(code));
const groupOfPillar: Readonly<Record<string, string>> = { PIL1: 'GT-FRO', PIL2: 'GT-LAB', PIL3: 'GT-PRO' };
const groups = Object.values(groupOfPillar);
const countryCodes = countries.map(({ code }) => code);
const types = [
  'meeting',
  'meeting',
  'meeting',
  'workshop',
  'workshop',
  'workshop',
  'seminar',
  'congress',
  'webinar',
  'course',
  'study',
  'technicalExchange',
];
const productClasses = ['roadmap', 'goodPractice', 'recommendation', 'exchangeProcess'];

type Values = Readonly<Record<string, FieldValue>>;

/**
 * An illustrative matrix: activities of 2023 to 2026 with notes, products and reports, and some faults on purpose (see
 * `withFaults`), its semesters closed until the last. The same options always give the same rows; `activities` asks for a
 * larger or smaller one, in which no semester is closed.
 */
export function sampleRecords({ language, activities = illustrative }: SampleOptions): readonly NewRow[] {
  const sample = new Sample(language, new Draw(seededRandom(2023)));
  const drawn = Array.from({ length: activities }, (_, index) => sample.activity(index, activities));
  const activityRows = answeringDecisions(drawn, language);
  const { meetings, decisions } = decisionRows(language);
  const productCount = activities === illustrative ? 36 : Math.round(activities * 1.5);
  const held = activityRows.filter(({ status }) => status === 'held');
  const products = Array.from({ length: productCount }, (_, index) => sample.product(index, held));
  const followed = products.filter(
    (one) => one['agreedOn'] !== null && (one['class'] === 'recommendation' || one['class'] === 'goodPractice'),
  );
  const reports = Array.from({ length: activities === illustrative ? 40 : Math.round(activities * 1.5) }, () =>
    sample.report(followed),
  );
  const table = (name: RecordName, records: readonly Values[]) => records.map((record) => ({ table: name, record }));
  const rows = [
    ...table('Activity', withFaults(activityRows)),
    ...table(
      'ConceptNote',
      activityRows.flatMap((record, index) => sample.note(record, index)),
    ),
    ...table('Product', products),
    ...table('CountryReport', [...reports, ...sample.faultyReports()]),
    ...table(
      'Indicator',
      planIndicators(language).map((record, index) => ({
        ...record,
        planTarget: [8, 24, 60, null, null, 12, 11, 9][index] ?? null,
      })),
    ),
    ...table(
      'GroupYear',
      plansWithoutTable.years.flatMap((year) => groups.map((group) => sample.groupYear(year, group))),
    ),
    ...table(
      'PlanYear',
      plansWithoutTable.years.map((year, index) => sample.planYear(year, index)),
    ),
    ...table('ForumMeeting', meetings),
    ...table('Decision', decisions),
  ];
  return activities === illustrative ? withClosedSemesters(rows, language) : rows;
}

const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

class Sample {
  constructor(
    private readonly language: Language,
    private readonly draw: Draw,
  ) {}

  private text(texts: Readonly<Record<Language, string>> | undefined, theme?: string): string | null {
    if (!texts) return null;
    const label = themes.find(({ code }) => code === theme)?.[this.language] ?? '';
    return texts[this.language].replace('{theme}', inSentence(label));
  }

  private texts(texts: Readonly<Record<string, Bilingual>>): Values {
    return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, this.text(text)]));
  }

  private id(letter: string, date: string): string {
    return makeId(letter, Number(date.slice(0, 4)), this.draw.random);
  }

  activity(index: number, count: number): Values {
    const { draw } = this;
    const theme = draw.one(touchedThemes);
    const type = draw.one(types);
    const group = groupOfPillar[theme.parent] ?? 'GT-FRO';
    const plannedStart = addDays(
      plansWithoutTable.start,
      Math.floor(((index + draw.random() * 0.8) / count) * 1450) + 5,
    );
    const plannedEnd = addDays(plannedStart, type === 'study' || type === 'course' ? 60 : draw.integer(0, 2));
    const status = this.status(plannedEnd);
    const host = draw.one(countryCodes);
    const isVirtual = type === 'webinar' || draw.chance(0.2);
    const isHeld = status === 'held';
    const same = themes.filter(({ parent, code }) => parent === theme.parent && code !== theme.code);
    return {
      id: this.id('A', plannedStart),
      title: this.text(draw.one(titles[type] ?? []), theme.code),
      type,
      leadGroup: index % 20 === 7 ? 'GT-ADH' : group,
      jointGroups: draw.chance(0.15)
        ? draw.some(
            groups.filter((one) => one !== group),
            1,
            1,
          )
        : [],
      planYear: Number(plannedStart.slice(0, 4)),
      mandate: this.text(draw.one(mandates)),
      pillar: theme.parent,
      mainTheme: theme.code,
      secondaryThemes: draw.chance(0.3) ? [draw.one(same).code] : [],
      specificObjectives: draw.some(['OE1', 'OE2', 'OE3'], 1, 2),
      expectedResults: draw.some(['RE1', 'RE2', 'RE3', 'RE4'], 1, 2),
      status,
      plannedStart,
      plannedEnd,
      actualStart: isHeld || status === 'inProgress' ? plannedStart : null,
      actualEnd: isHeld ? plannedEnd : null,
      modality: isVirtual ? 'virtual' : draw.one(['inPerson', 'inPerson', 'hybrid']),
      hostCountry: isVirtual ? null : host,
      city: isVirtual ? null : (cities[host] ?? null),
      responsible: this.text(focalPoint(countries.find(({ code }) => code === host)?.[this.language] ?? '')),
      partners: draw.some(['OIM', 'ACNUR', 'UNICEF', 'OIT', 'CICR', 'RROCM', 'MIRPS'], 0, 2),
      ...(isHeld ? this.outcome() : {}),
      version: 1,
      updatedAt: `${sampleToday}T09:00:00`,
      updatedBy: this.text({ es: 'Muestra', en: 'Sample' }),
    };
  }

  private status(end: string): string {
    if (end < sampleToday) return this.draw.chance(0.9) ? 'held' : this.draw.one(['cancelled', 'postponed']);
    if (end < addDays(sampleToday, 45)) return this.draw.one(['approved', 'inProgress']);
    return this.draw.one(['approved', 'proposed', 'proposed']);
  }

  private outcome(): Values {
    const { draw } = this;
    return {
      dialogueSpace: draw.chance(0.8),
      women: draw.integer(6, 42),
      men: draw.integer(6, 38),
      otherOrUnknown: draw.integer(0, 2),
      participatingCountries: draw.some(countryCodes, 4, 11),
      achievedResult: this.text(draw.one(results)),
      verification: this.text(draw.one(verifications)),
    };
  }

  /** Most activities have a note; one in eight is incomplete, one in ten (and most proposals) has none. */
  note(activity: Values, index: number): Values[] {
    const { draw } = this;
    if (index % 10 === 9 || (activity['status'] === 'proposed' && index % 3 !== 0)) return [];
    const isIncomplete = index % 8 === 5;
    const host = activity['hostCountry'];
    return [
      {
        id: activity['id'] ?? null,
        ...this.texts(noteTexts),
        // As in real years, few notes look beyond the activity.
        ...(index % 4 !== 0 && { timeline: null, sustainability: null }),
        ...(isIncomplete && { methodology: null, participantProfile: null }),
        ...(activity['status'] !== 'held' && { agreements: null, lessons: null }),
        indicators: draw.some(['R1', 'R2', 'R3', 'I1'], 1, 2),
        expectedParticipants: draw.integer(20, 80),
        invitedCountries: countryCodes,
        proposingCountries: typeof host === 'string' ? [host] : [],
        focalPoint: activity['responsible'] ?? null,
        email: 'punto.focal@example.org',
        ...this.money(draw.integer(2, 40) * 1000, index, activity['status'] === 'held'),
        principles: draw.some(['PR1', 'PR2', 'PR3', 'PR4', 'PR5', 'PR6', 'PR7', 'PR8'], 2, 4),
        approaches: draw.some(['EN1', 'EN2', 'EN3', 'EN4'], 1, 3),
        pmmObjectives: draw.chance(0.5) ? [`PMM-${String(draw.integer(1, 23)).padStart(2, '0')}`] : [],
      },
    ];
  }

  /** Of three activities two are paid for, one of them by two; what is held cost about what was planned. */
  private money(budget: number, index: number, isHeld: boolean): Values {
    const shares = [[1], [0.6, 0.25], isHeld ? [1] : []][index % 3] ?? [];
    const lines = shares.map((share, at) => fundingLine(at, writtenNumber(budget * share, this.language)));
    return {
      budget,
      funding: lines.length > 0 ? lines.map((line) => line[this.language]).join('\n') : null,
      actualCost: isHeld && index % 5 !== 0 ? Math.round(budget * 0.95) : null,
    };
  }

  /** A product of one or two of the activities held. */
  product(index: number, held: readonly Values[]): Values {
    const { draw } = this;
    const kind = productClasses[index % productClasses.length] as string;
    const sources = draw.some(held, 1, kind === 'goodPractice' ? 2 : 1);
    const theme = String(sources[0]?.['mainTheme'] ?? 'T1-01');
    const start = String(sources[0]?.['actualEnd'] ?? plansWithoutTable.start);
    const agreed = addDays(start, kind === 'roadmap' ? draw.integer(60, 420) : draw.integer(0, 90));
    const isAgreed = kind !== 'exchangeProcess' && agreed < sampleToday;
    const closed = kind === 'exchangeProcess' && draw.chance(0.3) ? addDays(start, 300) : null;
    return {
      id: this.id('P', start),
      class: kind,
      title: this.text(productTitles[kind], theme),
      activities: sources.map(({ id }) => String(id)),
      themes: draw.chance(0.25) ? [...new Set([theme, draw.one(touchedThemes).code])] : [theme],
      groups: [String(sources[0]?.['leadGroup'] ?? 'GT-FRO')],
      start,
      agreedOn: isAgreed ? agreed : null,
      closedOn: closed !== null && closed < sampleToday ? closed : null,
      verification: this.text(draw.one(verifications)),
    };
  }

  /** A country's report on one of the recommendations or good practices agreed. */
  report(followed: readonly Values[]): Values {
    const { draw } = this;
    const product = draw.one(followed);
    const kind = product['class'] === 'recommendation' ? 'followUp' : 'benefit';
    const agreed = addDays(String(product['agreedOn']), draw.integer(30, 360));
    const date = agreed < sampleToday ? agreed : sampleToday;
    return {
      id: this.id('R', date),
      country: draw.one(countryCodes),
      date,
      class: kind,
      product: product['id'] ?? null,
      themes: product['themes'] ?? [],
      description: this.text(reportTexts[kind]),
      verification: this.text(draw.one(verifications)),
    };
  }

  /** A report without a country, and one of a country that is no member. */
  faultyReports(): Values[] {
    const base = { date: '2025-05-20', class: 'followUp', description: this.text(reportTexts['followUp']) };
    return [
      { ...base, id: 'R25-FA2LT' },
      { ...base, id: 'R25-FA3LT', country: 'Haití' },
    ];
  }

  groupYear(year: number, group: string): Values {
    const isPast = year < 2026;
    return {
      year,
      group,
      themes: this.draw.some(
        themes.filter(({ parent }) => groupOfPillar[parent] === group).map(({ code }) => code),
        2,
        4,
      ),
      workPlanUpdatedOn: `${year}-02-15`,
      reportS1On: `${year}-07-05`,
      reportS2On: isPast ? `${year}-12-10` : null,
      evaluatedOn: isPast ? `${year}-12-15` : null,
      // The first evaluations were a day alone.
      ...(isPast && year > plansWithoutTable.years[0]! && this.texts(evaluationTexts)),
    };
  }

  planYear(year: number, index: number): Values {
    const presidency = ['CR', 'DO', 'HN', 'PA'][index] ?? null;
    return {
      year,
      presidency,
      priorityThemes: this.draw.some(
        touchedThemes.map(({ code }) => code),
        3,
        4,
      ),
      approvedOn: `${year}-02-28`,
    };
  }
}

/**
 * Faults on purpose, for the review to find: held without a date (row 4), a theme outside its pillar (9), an end before
 * its start (14), no answer on the dialogue space (19), a row without an id (24), an older copy of row 1 at the end.
 */
function withFaults(rows: readonly Values[]): Values[] {
  if (rows.length < 30) return [...rows];
  const mended: Readonly<Record<number, Values>> = {
    3: { status: 'held', actualStart: null, actualEnd: null, type: 'workshop', dialogueSpace: true },
    8: { pillar: 'PIL2', mainTheme: 'T1-05' },
    13: { actualStart: '2023-09-20', actualEnd: '2023-09-18', status: 'held' },
    18: { dialogueSpace: null },
    23: { id: null },
  };
  const copy = { ...rows[0], version: 0, title: rows[1]?.['title'] ?? null };
  return [...rows.map((row, index) => ({ ...row, ...mended[index] })), copy];
}

/** A name within a sentence: its first word small, unless it is an abbreviation. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
