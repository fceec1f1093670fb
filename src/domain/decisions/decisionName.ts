import type { Matrix, Row } from '../records/matrix';
import type { Decision } from '../records/decision';
import { meetingName } from '../records/meetingName';
import type { DecisionStanding } from './decisions';

/** What took a decision: its meeting by name, else what stands there, a declaration; '' where nothing does. */
export function sourceName(
  { meeting, row }: Pick<DecisionStanding, 'meeting' | 'row'>,
  { lists, language }: Pick<Matrix, 'lists' | 'language'>,
): string {
  return meeting ? meetingName(meeting.record, lists, language) : (row.record.source ?? '');
}

/** Number and source of a decision: `1 · GRCM, 12 de junio de 2025`. */
export const decisionPlace = (standing: DecisionStanding, matrix: Pick<Matrix, 'lists' | 'language'>): string =>
  [standing.row.record.number ?? '', sourceName(standing, matrix)].filter((part) => part !== '').join(' · ');

/** What a decision is called where one line is to tell it: its words, else its code. */
export const decisionTitle = ({ record: { text, id } }: Row<Decision>): string => text ?? id ?? '';
