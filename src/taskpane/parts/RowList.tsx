import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../domain/plan/language';
import type { FieldValue } from '../../domain/records/field';
import type { Lists } from '../../domain/records/listIndex';
import type { Row } from '../../domain/records/matrix';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { texts } from '../../i18n/texts';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { selectPlace } from '../../workbook/selection';
import { useLanguage } from '../store/language';
import { useWorkbook } from '../store/WorkbookStore';
import { WindowedList } from './WindowedList';

/** Height of a usual row, in pixels: a title of two lines and one below. */
const rowHeight = 76;

const useStyles = makeStyles({
  list: { maxHeight: '340px' },
  title: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorNeutralForeground3 },
});

/** A row to show: what is said of it besides, and the field whose cell is selected. */
export interface ShownRow {
  readonly row: Row;
  readonly remark?: string;
  readonly field?: string;
}

interface Props {
  readonly label: string;
  readonly snapshot: WorkbookSnapshot;
  readonly table: RecordName;
  readonly rows: readonly ShownRow[];
  /** Where a row is, in words that stand below its title. */
  readonly placeOf: (row: Row) => string;
}

/** Rows of a table; a click selects one in its sheet. */
export function RowList({ label, snapshot, table, rows, placeOf }: Props) {
  const { language } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  const [opened, setOpened] = useState<Row | null>(null);
  const found = rows.findIndex(({ row }) => row === opened);
  return (
    <WindowedList
      className={styles.list}
      label={label}
      count={rows.length}
      rowHeight={rowHeight}
      current={found < 0 ? undefined : found}
      onOpen={(index) => {
        const shown = rows[index];
        if (!shown) return;
        setOpened(shown.row);
        const field = shown.field ?? nameField(table);
        void inBackground(() => selectPlace(snapshot, { table, index: shown.row.index, field }));
      }}
      renderRow={(index) => {
        const shown = rows[index];
        if (!shown) return null;
        const title = rowTitle(shown.row, language, snapshot.matrix.lists);
        return (
          <>
            <span className={styles.title} title={title}>
              {title}
            </span>
            <Caption1 className={styles.place}>{placeOf(shown.row)}</Caption1>
            {shown.remark !== undefined && <Caption1>{shown.remark}</Caption1>}
          </>
        );
      }}
    />
  );
}

/** The field by which people know a row; its first column where there is none. */
const nameField = (table: RecordName): string | null =>
  ['title', 'country', 'group'].find((field) => field in declarationOf(table).fields) ?? null;

/** What a row is about: its title, who reports what, or of whom somebody measured what. */
function rowTitle({ record }: Row, language: Language, lists: Lists): string {
  const { country, description, group, indicator, rating, title } = record;
  const named = (list: keyof Lists, code: FieldValue | undefined) =>
    typeof code === 'string' ? lists[list].labelOf(code, language) : null;
  const said = [
    title,
    named('countries', country),
    named('workingGroups', group),
    named('ratings', rating),
    description,
  ].filter((part) => typeof part === 'string');
  return said.join(' · ') || (typeof indicator === 'string' ? indicator : texts(language).activities.untitled);
}
