import { isBlank } from '../../records/cell';
import { keyOf, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { activityOf, heldIn, noteFor, titleWithCode, type Subject } from '../subject';

/** What the activities held agreed and taught: part of the diagnosis for the next plan. */
export function lessons(subject: Subject): readonly ReportBlock[] {
  const { text, window } = subject;
  const rows = heldIn(subject, window).flatMap((one): ReportRow[] => {
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
  const columns = [
    words('activity', text.activity),
    words('agreements', text.agreements, 5),
    words('lessons', text.lessons, 5),
  ];
  return [
    textBlock('heading', 'lessons', text.lessonsHeading),
    table('lessonsLearned', text.lessonsHeading, columns, rows),
  ];
}
