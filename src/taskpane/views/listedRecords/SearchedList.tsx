import { Button, Caption1, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DataTrendingRegular, GavelRegular, SearchRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Row } from '../../../domain/records/matrix';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { matching } from '../../fields/ListPicker';
import { EmptyState } from '../../parts/EmptyState';
import { WindowedList } from '../../parts/WindowedList';
import { useLanguage } from '../../store/language';
import type { EditedName, RecordOpening } from '../target';

/** Height of a usual row, in pixels: two lines of words and two below. */
const rowHeight = 96;

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3 },
  rows: { flexGrow: 1, flexBasis: '0', minHeight: '260px' },
  box: { maxWidth: 'none', width: '100%' },
  new: { alignSelf: 'flex-start' },
});

/** What a list of records is given by its view: the workbook, the row that people come back from, and who opens one. */
export interface ListProps {
  readonly snapshot: WorkbookSnapshot;
  readonly cameFrom: Row | null;
  readonly onOpen: (opening: RecordOpening) => void;
}

/** A row of the list: where it stands in the workbook, what it is found by, and what is shown of it. */
export interface ListedRow {
  readonly row: Row;
  readonly words: string;
  readonly shown: ReactNode;
}

interface Props extends Omit<ListProps, 'snapshot'> {
  readonly name: EditedName;
  /** Those that are shown unless something else is searched for, and how many there are in all. */
  readonly rows: readonly ListedRow[];
  readonly all: number;
  readonly canAdd: boolean;
  /** Stands beside the search. */
  readonly filter?: ReactNode;
  /** What the filter shows, in a word. */
  readonly shows?: string;
}

const icons = { Decision: GavelRegular, ForumMeeting: GavelRegular, Measurement: DataTrendingRegular } as const;

/** Decisions, meetings or measurements with a search; a click opens the form of one. */
export function SearchedList({ name, rows, all, canAdd, filter, shows = '', cameFrom, onOpen }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const isMatch = matching(words);
  const shown = rows.filter((one) => isMatch(one.words));
  const found = cameFrom === null ? -1 : shown.findIndex(({ row }) => row.index === cameFrom.index);
  const opened = found < 0 ? undefined : found;
  const newButton = canAdd && (
    <Button
      appearance="primary"
      icon={<AddRegular />}
      className={styles.new}
      onClick={() => onOpen({ name, row: null })}
    >
      {text.listedRecords.new[name]}
    </Button>
  );
  if (all === 0) {
    return (
      <EmptyState icon={icons[name]} title={text.listedRecords.empty[name]} text={text.listedRecords.emptyHelp[name]}>
        {newButton}
      </EmptyState>
    );
  }
  return (
    <>
      {newButton}
      <SearchBox
        className={styles.box}
        aria-label={text.listedRecords.search[name]}
        placeholder={text.listedRecords.search[name]}
        dismiss={{ 'aria-label': text.listedRecords.clearSearch }}
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      {filter}
      <Caption1 role="status" className={styles.count}>
        {text.listedRecords.count[name](shown.length, all)}
      </Caption1>
      {shown.length === 0 ? (
        <EmptyState icon={SearchRegular} title={text.listedRecords.none} />
      ) : (
        <WindowedList
          className={styles.rows}
          label={text.listedRecords.lists[name]}
          count={shown.length}
          rowHeight={rowHeight}
          shows={`${words} ${shows}`}
          start={words === '' ? opened : undefined}
          current={opened}
          onOpen={(index) => {
            const row = shown[index]?.row;
            if (row) onOpen({ name, row });
          }}
          renderRow={(index) => shown[index]?.shown}
        />
      )}
    </>
  );
}
