import { decisionTitle, sourceName } from '../../decisions/decisionName';
import {
  answeringGaps,
  decisionsOf,
  isUnanswered,
  stateOn,
  takenOn,
  type DecisionStanding,
  type DecisionState,
} from '../../decisions/decisions';
import { gapPlaces, gapsIn } from '../../records/columnGaps';
import type { Row } from '../../records/matrix';
import { writtenNumber } from '../../records/writtenNumber';
import type { PageTexts } from '../reportTexts';
import { day, moreRows, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportCell, ReportRow } from '../ReportDocument';
import { asOf, isBrief, labelIn, type Subject } from '../subject';

/** More decisions than these a report to a meeting only counts: those without an activity and overdue come first. */
const mostInBrief = 4;

/** Columns of a decision that tell what became of it, and of a meeting that tell when it was taken. */
const decisionColumns = ['source', 'text', 'due', 'fulfilledOn'];
const meetingColumns = ['id', 'forum', 'date'];

/** In which order decisions are told, after those that no activity answers. */
const urgency: readonly (DecisionState | null)[] = ['overdue', 'none', 'underWay', null, 'fulfilled'];

/**
 * What became of the decisions taken by the end of the window, those without an activity first; what was fulfilled before
 * it is only counted. A workbook without decisions has no such section, nor has a Group that no decision names.
 */
export function decisionsTaken(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window, address } = subject;
  const { group } = address;
  if (matrix.tables.Decision.rows.length === 0) return [];
  const words = text.page.decisions;
  const heading = textBlock('heading', 'decisionsTaken', words.heading);
  const gaps = [
    ...answeringGaps(matrix),
    ...gapsIn(matrix, 'Decision', group === null ? decisionColumns : [...decisionColumns, 'groups']),
    ...gapsIn(matrix, 'ForumMeeting', meetingColumns),
  ];
  if (gaps.length > 0)
    return [heading, textBlock('paragraph', 'decisionsTaken-gaps', text.notCounted(gapPlaces(gaps, matrix.language)))];
  const end = asOf(subject);
  const own = decisionsOf(matrix).filter(({ row }) => group === null || row.record.groups.includes(group));
  if (own.length === 0) return [];
  const taken = own.filter((one) => (takenOn(one) ?? end) <= end);
  if (taken.length === 0) return [heading, textBlock('paragraph', 'noDecisions', words.none)];
  const told = taken
    .filter(({ row }) => row.record.fulfilledOn === null || row.record.fulfilledOn >= window.start)
    .sort((a, b) => rankOf(a, end) - rankOf(b, end));
  const shown = isBrief(window) ? told.slice(0, mostInBrief) : told;
  const count = (isOf: (one: DecisionStanding) => boolean) => writtenNumber(taken.filter(isOf).length, matrix.language);
  const ofState = (state: DecisionState) => count((one) => stateOn(one, end) === state);
  return [
    heading,
    textBlock(
      'paragraph',
      'decisionsLine',
      words.line(
        writtenNumber(taken.length, matrix.language),
        count((one) => isUnanswered(one, end)),
        ofState('underWay'),
        ofState('overdue'),
        ofState('fulfilled'),
      ),
    ),
    ...(shown.length === 0
      ? []
      : [
          table(
            'decisionsTaken',
            words.heading,
            columnsOf(subject),
            shown.map((one) => rowOf(subject, one, end)),
          ),
        ]),
    ...moreRows(subject, 'decisionsTaken', told.length - shown.length),
  ];
}

const rankOf = (one: DecisionStanding, end: string): number =>
  isUnanswered(one, end) ? -1 : urgency.indexOf(stateOn(one, end));

function columnsOf({ text }: Subject) {
  const { decision, source, state, answering } = text.page.decisions;
  return [
    words('decision', decision),
    words('source', source, 3),
    day('due', text.page.decisions.due),
    words('state', state, 2),
    words('answering', answering, 4),
  ];
}

function rowOf(subject: Subject, standing: DecisionStanding, end: string): ReportRow {
  const { matrix, text } = subject;
  const { row } = standing;
  const { id, number, due } = row.record;
  const title = [number, decisionTitle(row)].filter(Boolean).join('. ');
  return {
    key: id || `#${row.index}`,
    cells: [
      wordsOf(title, 'Decision', row),
      plain(sourceName(standing, matrix)),
      plain(due),
      plain(labelIn(subject, 'decisionStates', stateOn(standing, end))),
      answeringCell(standing, text.page.decisions),
    ],
  };
}

/** The first of the activities that answer a decision, and how many more do. */
function answeringCell({ activities }: DecisionStanding, { nobody, andMore }: PageTexts['decisions']): ReportCell {
  const rows = activities ?? [];
  const [first] = rows;
  if (!first) return plain(nobody);
  const title = first.record.title ?? first.record.id ?? '';
  const value = rows.length > 1 ? andMore(title, rows.length - 1) : title;
  return { value, source: { kind: 'rows', table: 'Activity', rows: rows as readonly Row[] } };
}
