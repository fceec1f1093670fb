import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { decisionsOf } from '../../../domain/decisions/decisions';
import { countedRows } from '../../../domain/records/idIndex';
import type { Row } from '../../../domain/records/matrix';
import { meetingName } from '../../../domain/records/meetingName';
import { useLanguage } from '../../store/language';
import { SearchedList, type ListProps } from '../listedRecords/SearchedList';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** The meetings, the latest first. */
export function MeetingList({ snapshot: { matrix, readOnly }, cameFrom, onOpen }: ListProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists } = matrix;
  const meetings = useMemo(
    () =>
      [...countedRows(matrix.tables.ForumMeeting)].sort((a, b) =>
        (b.record.date ?? '9999').localeCompare(a.record.date ?? '9999'),
      ),
    [matrix],
  );
  const decisions = useMemo(() => decisionsOf(matrix), [matrix]);
  const rows = meetings.map((row) => {
    const { record } = row;
    const name = meetingName(record, lists, language);
    const presidency = record.presidency === null ? null : lists.countries.labelOf(record.presidency, language);
    const place = [record.venue, presidency].filter(Boolean).join(' · ');
    const taken = decisions.filter(({ meeting }) => meeting === row).length;
    return {
      row: row as Row,
      words: [name, place, record.id, record.remarks].filter(Boolean).join(' '),
      shown: (
        <>
          <Text>{record.date === null ? `${name} · ${text.decisions.noDay}` : name}</Text>
          <Caption1 className={styles.quiet}>{place}</Caption1>
          <Caption1 className={styles.quiet}>{text.listedRecords.count.Decision(taken, taken)}</Caption1>
        </>
      ),
    };
  });
  return (
    <SearchedList name="ForumMeeting" rows={rows} all={rows.length} canAdd={!readOnly} {...{ cameFrom, onOpen }} />
  );
}
