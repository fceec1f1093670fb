import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { today } from '../../../commands/clock';
import type { Correction } from '../../../domain/closing/corrections';
import { rowsBehind, type RowBehind } from '../../../domain/closing/rowsBehind';
import { listOf } from '../../../domain/indicators/condition';
import type { Language } from '../../../domain/plan/language';
import { membersField } from '../../../domain/indicators/measures';
import type { Rule } from '../../../domain/indicators/rule';
import type { Lists } from '../../../domain/records/listIndex';
import { declarationOf } from '../../../domain/records/records';
import { formatNumber } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { selectPlace } from '../../../workbook/selection';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { useWorkbook } from '../../store/WorkbookStore';

/** More rows than these are only counted. */
const shownRows = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly correction: Correction;
}

/** The rows that made a difference after closing, each one click away. */
export function RowsBehind({ snapshot, correction }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { matrix } = snapshot;
  const difference = useMemo(() => rowsBehind(matrix, correction, today()), [matrix, correction]);
  const rule = correction.indicator?.rule;
  if (!rule || difference === null || difference.kind === 'rule') {
    const why = rule ? text.closing.ruleChanged : text.closing.indicatorGone;
    return <Caption1 className={styles.quiet}>{why}</Caption1>;
  }
  const { rows, kind } = difference;
  if (rows.length === 0) return null;
  return (
    <Disclosures>
      <Disclosure label={(kind === 'rows' ? text.closing.rowsBehind : text.closing.editedSince)(rows.length)}>
        {() => <Rows snapshot={snapshot} rule={rule} rows={rows} />}
      </Disclosure>
    </Disclosures>
  );
}

interface RowsProps {
  readonly snapshot: WorkbookSnapshot;
  readonly rule: Rule;
  readonly rows: readonly RowBehind[];
}

function Rows({ snapshot, rule, rows }: RowsProps) {
  const { source } = rule;
  const { language, text } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shownRows).map((behind, place) => {
          const { row, id, kind } = behind;
          const words = [text.closing.kinds[kind], addedWords(behind, rule, snapshot.matrix.lists, language)].filter(
            Boolean,
          );
          return (
            // Rows typed in since may have no code yet.
            <li key={`${id} ${place}`} className={styles.row}>
              {row === null ? (
                <span>{id}</span>
              ) : (
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() =>
                    void inBackground(() => selectPlace(snapshot, { table: source, index: row.index, field: 'id' }))
                  }
                >
                  {titleOf(behind, source, language)}
                </Link>
              )}
              <Caption1 className={styles.quiet}>{row === null ? text.closing.gone : words.join(' · ')}</Caption1>
            </li>
          );
        })}
      </ul>
      {rows.length > shownRows && <Caption1>{text.closing.more(rows.length - shownRows)}</Caption1>}
    </>
  );
}

/** The code with the row's title, or with the number of its row. */
function titleOf({ row, id }: RowBehind, source: Rule['source'], language: Language): string {
  const title = row?.record['title'] ?? row?.record['description'] ?? null;
  const name = typeof title === 'string' ? title : `${declarationOf(source).singular[language]} ${row?.sheetRow ?? ''}`;
  return [id, name].filter(Boolean).join(' · ');
}

/** What it brings or takes: a number where that is not one row, members of a distinct count. */
function addedWords({ by, keys }: RowBehind, rule: Rule, lists: Lists, language: Language): string | null {
  const { source, measure } = rule;
  const field = membersField(measure);
  const list = field === null ? null : listOf(source, field, lists);
  if (keys.length > 0) return keys.map((key) => list?.labelOf(key, language) ?? key).join(', ');
  if (Math.abs(by) <= 1) return null;
  return `${by > 0 ? '+' : '−'}${formatNumber(Math.abs(by), language)}`;
}
