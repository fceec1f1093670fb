import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Exclusion } from '../../../domain/indicators/classifyRow';
import type { RuleSource } from '../../../domain/indicators/rule';
import type { Row } from '../../../domain/records/matrix';
import { formatDate, formatNumber } from '../../../i18n/formats';
import { problemText } from '../../../i18n/problemText';
import { selectPlace } from '../../../workbook/selection';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

/** So many rows are named at first, and so many more each time that more are asked for. */
const [firstRows, moreRows] = [5, 50];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: '0' },
  link: { textAlign: 'left', overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'flex-start' },
});

/** A row, and why it is left out where it is. */
export interface PreviewRow {
  readonly row: Row;
  readonly exclusion?: Exclusion;
}

interface Props {
  readonly label: string;
  readonly source: RuleSource;
  readonly rows: readonly PreviewRow[];
}

/** Rows by their code and title, the first ones at once; a click selects the row in its sheet. */
export function PreviewRows({ label, source, rows }: Props) {
  const { language, text } = useLanguage();
  const { snapshot, inBackground } = useWorkbook();
  const styles = useStyles();
  const [shown, setShown] = useState(firstRows);
  if (!snapshot) return null;
  const nameOf = ({ record, sheetRow }: Row) => {
    const { id, title, country, date, value } = record;
    const place = typeof country === 'string' ? snapshot.matrix.lists.countries.labelOf(country, language) : null;
    const day = typeof date === 'string' ? formatDate(date, language) : null;
    const measured = typeof value === 'number' ? formatNumber(value, language) : null;
    return [id ?? text.indicatorForm.row(sheetRow), title ?? place, day, measured].filter(Boolean).join(' · ');
  };
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {rows.slice(0, shown).map(({ row, exclusion }) => (
          <li key={row.index} className={styles.row}>
            <Link
              as="button"
              type="button"
              className={styles.link}
              onClick={() =>
                void inBackground(() =>
                  selectPlace(snapshot, { table: source, index: row.index, field: exclusion?.field ?? null }),
                )
              }
            >
              {nameOf(row)}
            </Link>
            {exclusion && (
              <Caption1 className={styles.reason}>
                {problemText({ ...exclusion, severity: 'error', table: source }, language)}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setShown(shown + moreRows)}>
          {text.indicatorForm.more(Math.min(moreRows, rows.length - shown))}
        </Button>
      )}
    </>
  );
}
