import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { sourceName } from '../../../domain/decisions/decisionName';
import { decisionsOf, stateOn, type DecisionState } from '../../../domain/decisions/decisions';
import { decisionStates } from '../../../domain/plan/pickLists';
import type { Row } from '../../../domain/records/matrix';
import { Choice } from '../../parts/Choice';
import { useLanguage } from '../../store/language';
import { DecisionRow } from './DecisionRow';
import { SearchedList, type ListProps } from '../listedRecords/SearchedList';

/** Every decision, the newest first, by what became of it. */
export function DecisionList({ snapshot: { matrix, readOnly }, cameFrom, onOpen }: ListProps) {
  const { language, text } = useLanguage();
  const [asked, setAsked] = useState<DecisionState | ''>('');
  const { lists } = matrix;
  const all = useMemo(
    () => [...decisionsOf(matrix)].reverse().map((standing) => ({ standing, state: stateOn(standing, today()) })),
    [matrix],
  );
  const count = (state: DecisionState) => all.filter((one) => one.state === state).length;
  const rows = all
    .filter(({ state }) => asked === '' || state === asked)
    .map(({ standing, state }) => {
      const { record } = standing.row;
      const groups = record.groups.map((code) => lists.workingGroups.labelOf(code, language));
      const words = [record.id, record.number, record.text, sourceName(standing, { lists, language }), record.remarks];
      return {
        row: standing.row as Row,
        words: [...words, standing.meeting?.record.venue, ...groups].filter(Boolean).join(' '),
        shown: <DecisionRow {...{ standing, state, matrix }} />,
      };
    });
  const options = decisionStates.map(
    ({ code }) =>
      [code, text.decisions.standingCount(lists.decisionStates.labelOf(code, language), count(code))] as const,
  );
  return (
    <SearchedList
      name="Decision"
      rows={rows}
      all={all.length}
      canAdd={!readOnly}
      shows={asked}
      filter={
        <Choice<DecisionState | ''>
          label={text.decisions.state}
          value={asked}
          options={[['', text.decisions.standingCount(text.decisions.allStates, all.length)], ...options]}
          onChange={setAsked}
        />
      }
      {...{ cameFrom, onOpen }}
    />
  );
}
