import { isBlank } from '../../records/cell';
import { keyOf, moreRows, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { weightOf } from './results';
import { activityOf, heldIn, noteFor, titleWithCode, type Subject } from '../subject';

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
