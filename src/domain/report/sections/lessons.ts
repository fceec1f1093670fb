import { noMember } from '../../indicators/member';
import type { SourceRow } from '../../indicators/sourceRows';
import { isBlank } from '../../records/cell';
import { keyOf, moreRows, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { weightOf } from './results';
import { activityOf, heldIn, memberLabel, noteFor, planToDate, titleWithCode, type Subject } from '../subject';

/** More than these are told by the notes alone, but where impact is measured. */
const mostLessons = 8;

/** What the activities held agreed and taught: part of the diagnosis for the next plan. */
export function lessons(subject: Subject): readonly ReportBlock[] {
  const { text, window } = subject;
  const weightiest = [...heldIn(subject, window)].sort(
    (a, b) => weightOf(b) - weightOf(a) || keyOf(a).localeCompare(keyOf(b)),
  );
  const rows = weightiest.flatMap((one): ReportRow[] => {
    const note = noteFor(subject, one);
    if (isBlank(note?.lessons) && isBlank(note?.agreements)) return [];
    const { title, id } = activityOf(one);
    return [
      {
        key: keyOf(one),
        cells: [
          wordsOf(titleWithCode(subject, title, id), 'Activity', one.row),
          plain(note?.agreements ?? null),
          plain(note?.lessons ?? null),
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  const most = subject.address.kind === 'impact' ? rows.length : mostLessons;
  const columns = [
    words('activity', text.activity, 3),
    words('agreements', text.agreements, 4),
    words('lessons', text.lessons, 4),
  ];
  return [
    textBlock('heading', 'lessons', text.lessonsHeading),
    table('lessonsLearned', text.lessonsHeading, columns, rows.slice(0, most)),
    ...moreRows(subject, 'lessonsLearned', rows.length - most),
  ];
}

/** What the activities of the whole plan taught, under their main themes. */
export function lessonsByTheme(subject: Subject): readonly ReportBlock[] {
  const { matrix, text } = subject;
  const { themes } = matrix.lists;
  const heading = textBlock('subheading', 'lessonsByTheme', text.diagnosis.lessons);
  const place = new Map(themes.members.map(({ code }, at) => [code, at]));
  const placeOf = (one: SourceRow) => place.get(activityOf(one).mainTheme ?? '') ?? Infinity;
  const told = heldIn(subject, planToDate(subject))
    .filter((one) => !isBlank(noteFor(subject, one)?.lessons))
    .sort((a, b) => placeOf(a) - placeOf(b) || keyOf(a).localeCompare(keyOf(b)));
  if (told.length === 0) return [heading, textBlock('paragraph', 'noLessons', text.diagnosis.noLessons)];
  const columns = [
    words('theme', text.theme, 2),
    words('activity', text.activity, 4),
    words('lessons', text.lessons, 5),
  ];
  const rows = told.map((one): ReportRow => {
    const { title, id, mainTheme } = activityOf(one);
    return {
      key: keyOf(one),
      cells: [
        plain(memberLabel(subject, 'themes', mainTheme ?? noMember)),
        wordsOf(titleWithCode(subject, title, id), 'Activity', one.row),
        plain(noteFor(subject, one)?.lessons ?? null),
      ],
    };
  });
  return [heading, table('lessonsByTheme', text.diagnosis.lessons, columns, rows)];
}
