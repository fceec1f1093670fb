import { declarationOfField } from '../../note/noteDocument';
import type { SourceRow } from '../../indicators/sourceRows';
import { isBlank } from '../../records/cell';
import { requiredFields } from '../../note/completeness';
import { activityCount, keyOf, number, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import {
  activitiesIn,
  activityOf,
  heldIn,
  labelIn,
  noteFor,
  noteStatusOf,
  titleWithCode,
  type Subject,
} from '../subject';

/** How complete the concept notes are, the exceptions that were granted, and what is still missing. */
export function notes(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window } = subject;
  const all = activitiesIn(subject, window);
  const ahead = all.filter((one) => ['approved', 'inProgress'].includes(activityOf(one).status ?? ''));
  const held = heldIn(subject, window);
  const statusOf = (one: SourceRow) => noteStatusOf(subject, one);
  const columns = [words('state', text.note), number('held', text.heldShort), number('ahead', text.aheadShort, 2)];
  const rows = matrix.lists.noteStatuses.members.map(({ code }): ReportRow => ({
    key: code,
    cells: [
      plain(labelIn(subject, 'noteStatuses', code)),
      activityCount(held.filter((one) => statusOf(one) === code)),
      activityCount(ahead.filter((one) => statusOf(one) === code)),
    ],
  }));
  return [
    textBlock('heading', 'notes', text.notes),
    table('noteStatus', text.notes, columns, rows),
    ...exceptions(subject, held),
    ...missing(subject, all),
  ];
}

/** Activities held with an exception to the note instead of a complete one, with the reason that was given. */
function exceptions(subject: Subject, held: readonly SourceRow[]): readonly ReportBlock[] {
  const { text } = subject;
  const granted = held.filter((one) => !isBlank(activityOf(one).noteException));
  if (granted.length === 0) return [];
  const columns = [words('activity', text.activity), words('reason', text.reason, 10)];
  const rows = granted.map((one): ReportRow => {
    const { title, id, noteException } = activityOf(one);
    return {
      key: keyOf(one),
      cells: [wordsOf(titleWithCode(subject, title, id), 'Activity', one.row), plain(noteException)],
    };
  });
  return [textBlock('subheading', 'exceptions', text.exceptions), table('exceptions', text.exceptions, columns, rows)];
}

/** What activities and their notes still lack. */
function missing(subject: Subject, all: readonly SourceRow[]): readonly ReportBlock[] {
  const { matrix, text } = subject;
  const rows = all.flatMap((one): ReportRow[] => {
    const blank = requiredFields(activityOf(one), noteFor(subject, one));
    const ofRow = blank.filter(({ record }) => record === 'Activity');
    const labels = ofRow.map((field) => declarationOfField(field).label[matrix.language]);
    const ofNote = blank.length - ofRow.length;
    if (ofNote > 0) labels.push(text.missingInNote(ofNote));
    if (labels.length === 0) return [];
    const { title, id } = activityOf(one);
    return [
      {
        key: keyOf(one),
        cells: [
          wordsOf(titleWithCode(subject, title, id), 'Activity', one.row),
          plain(labels.join(', ')),
          plain(one.row.sheetRow),
        ],
      },
    ];
  });
  const columns = [words('activity', text.activity), words('what', text.what, 9), number('row', text.place)];
  return [
    textBlock('subheading', 'missing', text.missing),
    rows.length === 0
      ? textBlock('paragraph', 'nothingMissing', text.nothingMissing)
      : table('missing', text.missing, columns, rows),
  ];
}
