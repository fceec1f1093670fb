import { previousSemester, semesterWindow, type Semester } from '../calendar';
import { indicatorName, type Evaluation } from '../indicators/evaluate';
import { noMember } from '../indicators/member';
import { sourceRows, type SourceRow } from '../indicators/sourceRows';
import { dateOf, semesterOfActivity } from '../note/computedFields';
import { noteOf, notesById } from '../note/noteIndex';
import { planTitle } from '../plan/planTitle';
import { noteCompleteness } from '../review/completeness';
import type { ListIndex } from '../records/listIndex';
import { countedRows } from '../records/idIndex';
import type { Matrix } from '../records/matrix';
import { corrections } from './correctionsInSummary';
import { exceptions, missing } from './notesInSummary';
import type { SummaryBlock, SummaryDocument, SummaryValue } from './SummaryDocument';
import { activityOf, type Subject } from './subject';
import { summaryTexts } from './texts';

/** The semiannual report to the GRCM as data (the Plan, "Responsabilidades": the SE reports twice a year). */
export function buildSummary(
  matrix: Matrix,
  evaluation: Evaluation,
  semester: Semester,
  { today }: { readonly today: string },
): SummaryDocument {
  const activities = sourceRows(matrix, 'Activity').filter(
    ({ row, isDuplicate }) => !isDuplicate && semesterOfActivity(activityOf(row)) === semester,
  );
  const held = activities.filter(({ row }) => row.record['status'] === 'held');
  const subject: Subject = {
    matrix,
    evaluation,
    semester,
    today,
    text: summaryTexts[matrix.language],
    activities,
    held,
  };
  const blocks = [
    ...heading(subject),
    ...keyFigures(subject),
    ...indicators(subject),
    ...corrections(subject),
    ...byPillar(subject),
    ...byGroup(subject),
    ...list(subject),
    ...exceptions(subject),
    ...missing(subject),
  ];
  return { semester, language: matrix.language, blocks };
}

function heading({ matrix, semester, today, text }: Subject): SummaryBlock[] {
  const { start, end } = semesterWindow(semester);
  const year = matrix.tables.PlanYear.rows.find(({ record }) => record.year === Number(semester.slice(0, 4)));
  const country = year?.record.presidency ?? null;
  return [
    { kind: 'title', text: `${text.title} ${semester}` },
    { kind: 'subtitle', text: planTitle[matrix.language] },
    { kind: 'paragraph', text: text.subtitle(semester, start, end) },
    ...(country === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: text.presidency(matrix.lists.countries.labelOf(country, matrix.language)),
          } as const,
        ]),
    { kind: 'note', text: text.written(today) },
  ];
}

const sum = (rows: readonly SourceRow[], field: string) =>
  rows.reduce((total, { row }) => total + Number(row.record[field] ?? 0), 0);

function keyFigures({ matrix, semester, text, activities, held }: Subject): SummaryBlock[] {
  const { start, end } = semesterWindow(semester);
  const agreed = countedRows(matrix.tables.Product).filter(
    ({ record: { agreedOn } }) => agreedOn !== null && agreedOn >= start && agreedOn <= end,
  );
  const notes = notesById(matrix);
  const complete = held.filter(
    ({ row }) => noteCompleteness(activityOf(row), noteOf(activityOf(row), notes)).status === 'complete',
  );
  const countries = new Set(held.flatMap(({ country }) => country).filter((code) => code !== noMember));
  const ahead = activities.filter(({ row }) => ['approved', 'inProgress'].includes(String(row.record['status'])));
  const rows: SummaryValue[][] = [
    [text.held, held.length],
    [text.planned, ahead.length],
    [text.women, sum(held, 'women')],
    [text.men, sum(held, 'men')],
    [text.other, sum(held, 'otherOrUnknown')],
    [text.countries, countries.size],
    [text.agreed, agreed.length],
    [text.notesComplete, complete.length],
    [text.notesMissing, held.length - complete.length],
  ];
  return [
    { kind: 'heading', text: text.keyFigures },
    {
      kind: 'table',
      id: 'keyFigures',
      columns: [
        { label: text.figure, kind: 'text' },
        { label: text.value, kind: 'number' },
      ],
      rows,
    },
  ];
}

function indicators({ matrix, evaluation, semester, text }: Subject): SummaryBlock[] {
  const year = semester.slice(0, 4);
  const rows = evaluation.indicators.map((one): SummaryValue[] => [
    `${one.id} ${indicatorName(one.record, matrix.language)}`,
    one.valueOf('semester', semester),
    one.valueOf('semester', previousSemester(semester)),
    one.valueOf('year', year),
    one.valueOf('plan', semester),
    one.record.planTarget,
    one.progress,
    one.light === null ? null : matrix.lists.lights.labelOf(one.light, matrix.language),
  ]);
  const number = (label: string) => ({ label, kind: 'number' }) as const;
  const columns = [
    { label: text.indicator, kind: 'text' } as const,
    ...[text.semester, text.previous, text.year, text.cumulative, text.target].map(number),
    { label: text.progress, kind: 'percent' } as const,
    { label: text.light, kind: 'text' } as const,
  ];
  return [
    { kind: 'heading', text: text.indicators },
    { kind: 'table', id: 'indicators', columns, rows },
    { kind: 'note', text: text.indicatorNote },
  ];
}

/** Codes of a list in its order, then those off the list that rows still have, then "sin dato". */
function memberCodes(list: ListIndex, rows: readonly SourceRow[], dimension: 'pillar' | 'theme' | 'group'): string[] {
  const seen = rows.flatMap((row) => row[dimension]).filter((code) => code !== noMember);
  return [...new Set([...list.members.map(({ code }) => code), ...seen]), noMember];
}

function byPillar({ matrix, text, held }: Subject): SummaryBlock[] {
  const { lists, language } = matrix;
  const count = (dimension: 'pillar' | 'theme', member: string) =>
    held.filter((source) => source[dimension].includes(member)).length;
  const pillars = memberCodes(lists.pillars, held, 'pillar');
  const pillarLabel = (code: string) => (code === noMember ? text.noData : lists.pillars.labelOf(code, language));
  const themes = memberCodes(lists.themes, held, 'theme').filter(
    (code) => code !== noMember && count('theme', code) > 0,
  );
  const pillarOf = (theme: string) => {
    const parent = lists.themes.member(theme)?.parent;
    return parent !== undefined && pillars.includes(parent) ? parent : noMember;
  };
  const pillarRows = pillars.map((code): SummaryValue[] => [pillarLabel(code), count('pillar', code)]);
  const themeRows = pillars.flatMap((pillar): SummaryValue[][] =>
    themes
      .filter((theme) => pillarOf(theme) === pillar)
      .map((theme) => [`${pillarLabel(pillar)} · ${lists.themes.labelOf(theme, language)}`, count('theme', theme)]),
  );
  const columns = (label: string) => [
    { label, kind: 'text' } as const,
    { label: text.activities, kind: 'number' } as const,
  ];
  return [
    { kind: 'heading', text: text.byPillar },
    { kind: 'table', id: 'pillars', columns: columns(text.pillar), rows: pillarRows },
    { kind: 'chart', id: 'pillars', title: text.pillarChart, type: 'BarClustered', table: 'pillars', columns: [1] },
    ...(themeRows.length > 0
      ? [{ kind: 'table', id: 'themes', columns: columns(text.byTheme), rows: themeRows } as const]
      : []),
    { kind: 'note', text: text.overlapNote },
  ];
}

function byGroup({ matrix, text, held }: Subject): SummaryBlock[] {
  const { lists, language } = matrix;
  const groups = memberCodes(lists.workingGroups, held, 'group');
  const rows = groups.map((code): SummaryValue[] => {
    const own = held.filter(({ group }) => group.includes(code));
    const label = code === noMember ? text.noData : lists.workingGroups.labelOf(code, language);
    return [label, own.length, sum(own, 'women'), sum(own, 'men')];
  });
  const number = (label: string) => ({ label, kind: 'number' }) as const;
  return [
    { kind: 'heading', text: text.byGroup },
    {
      kind: 'table',
      id: 'groups',
      columns: [{ label: text.group, kind: 'text' }, number(text.activities), number(text.women), number(text.men)],
      rows,
    },
  ];
}

function list({ matrix, text, activities }: Subject): SummaryBlock[] {
  const { lists, language } = matrix;
  if (activities.length === 0)
    return [
      { kind: 'heading', text: text.list },
      { kind: 'paragraph', text: text.noActivities },
    ];
  const notes = notesById(matrix);
  const label = (list: 'workingGroups' | 'countries' | 'activityStatuses' | 'noteStatuses', code: string | null) =>
    code === null ? null : lists[list].labelOf(code, language);
  const rows = activities
    .map(({ row }) => activityOf(row))
    .sort((a, b) => String(dateOf(a)).localeCompare(String(dateOf(b))) || String(a.id).localeCompare(String(b.id)))
    .map((record): SummaryValue[] => [
      record.title,
      record.id,
      dateOf(record),
      label('workingGroups', record.leadGroup),
      label('countries', record.hostCountry),
      label('activityStatuses', record.status),
      label('noteStatuses', noteCompleteness(record, noteOf(record, notes)).status),
    ]);
  const columns = [text.activity, text.code, text.date, text.group, text.country, text.status, text.note].map(
    (column) => ({ label: column, kind: column === text.date ? 'date' : 'text' }) as const,
  );
  return [
    { kind: 'heading', text: text.list },
    { kind: 'table', id: 'activities', columns, rows },
  ];
}
