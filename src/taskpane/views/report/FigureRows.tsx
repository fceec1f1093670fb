import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Row } from '../../../domain/records/matrix';
import { declarationOf, type RecordName } from '../../../domain/records/records';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { selectPlace } from '../../../workbook/selection';
import { useLanguage } from '../../language';
import { useWorkbook } from '../../WorkbookStore';
import { WindowedList } from '../WindowedList';
import { rowTitle } from '../why/rowWords';

/** Height of a usual row, in pixels: a title of two lines and one below. */
const rowHeight = 76;

const useStyles = makeStyles({
  list: { maxHeight: '420px' },
  title: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorNeutralForeground3 },
});

/** The field by which people know a row; its first column where there is none. */
const nameField = (table: RecordName): string | null =>
  ['title', 'country', 'group'].find((field) => field in declarationOf(table).fields) ?? null;

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly table: RecordName;
  readonly rows: readonly Row[];
}

/** Rows of a table; a click selects one in its sheet. */
export function FigureRows({ snapshot, table, rows }: Props) {
  const { language, text } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  const [opened, setOpened] = useState<Row | null>(null);
  const found = rows.findIndex((row) => row === opened);
  const sheet = declarationOf(table).sheet[language];
  return (
    <WindowedList
      className={styles.list}
      label={sheet}
      count={rows.length}
      rowHeight={rowHeight}
      current={found < 0 ? undefined : found}
      onOpen={(index) => {
        const row = rows[index];
        if (!row) return;
        setOpened(row);
        void inBackground(() => selectPlace(snapshot, { table, index: row.index, field: nameField(table) }));
      }}
      renderRow={(index) => {
        const row = rows[index];
        if (!row) return null;
        const title = rowTitle(row, language, snapshot.matrix.lists);
        const id = row.record['id'];
        return (
          <>
            <span className={styles.title} title={title}>
              {title}
            </span>
            <Caption1 className={styles.place}>
              {[typeof id === 'string' ? id : text.activities.noCode, sheet, row.sheetRow].join(' · ')}
            </Caption1>
          </>
        );
      }}
    />
  );
}
