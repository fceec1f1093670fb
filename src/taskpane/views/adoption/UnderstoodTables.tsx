import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AdoptedRecord } from '../../../domain/adoption/adoptedRecord';
import type { AdoptedTable } from '../../../domain/adoption/assemble/assemble';
import type { SkippedRow } from '../../../domain/adoption/layout';
import type { Understanding } from '../../../domain/adoption/understanding/understand';
import { unreadOf } from '../../../domain/adoption/understanding/questions';
import type { Lists } from '../../../domain/records/listIndex';
import { targetLabel } from '../../../i18n/adoptionAnswers';
import { quoted } from '../../../i18n/formats';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { GrowingList } from '../import/GrowingList';
import { RecordPreview } from './RecordPreview';
import { recordCounts, useWords } from './words';

/** Rows that are drawn at once; more are drawn when asked for. */
const step = 20;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  list: { margin: '0', paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '2px' },
  rows: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  columns: { overflowWrap: 'anywhere' },
});

/** What was understood of each sheet: how many rows it has and what becomes of them, its columns, and row by row. */
export function UnderstoodTables({ understanding, lists }: { understanding: Understanding; lists: Lists }) {
  const words = useWords();
  const styles = useStyles();
  const { tables, records, skippedSheets } = understanding;
  return (
    <>
      {tables.length === 0 && (
        <Section title={words.understood.title}>
          <Body1 as="p">{words.understood.nothing}</Body1>
        </Section>
      )}
      {tables.map((table) => (
        <UnderstoodTable key={placeKey(table)} adopted={table} records={recordsOf(table, records)} lists={lists} />
      ))}
      {skippedSheets.length > 0 && (
        <ul className={styles.list}>
          {skippedSheets.map(({ sheet, reason }) => (
            <li key={sheet}>
              <Caption1 className={styles.quiet}>
                {words.understood.sheetSkipped(quoted(sheet), words.sheetReasons[reason])}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const placeKey = ({ table: { layout } }: AdoptedTable): string =>
  [layout.sheet, layout.record, ...layout.data, layout.columns[0]?.at].join(' ');

/** The records that stand in a table: first in it, where an activity stands in several. */
function recordsOf({ table: { layout }, isTaken }: AdoptedTable, records: readonly AdoptedRecord[]) {
  const [first, last] = layout.data;
  const isIn = ({ sheet, row, column }: AdoptedRecord['origins'][number]) => {
    const at = layout.orientation === 'columns' ? column : row;
    return sheet === layout.sheet && at >= first && at <= last;
  };
  return isTaken ? records.filter(({ origins: [origin] }) => origin && isIn(origin)) : [];
}

function UnderstoodTable({
  adopted,
  records,
  lists,
}: {
  adopted: AdoptedTable;
  records: readonly AdoptedRecord[];
  lists: Lists;
}) {
  const words = useWords();
  const { language } = useLanguage();
  const styles = useStyles();
  const { table, read, taken, skipped, isTaken } = adopted;
  const { layout } = table;
  const unread = unreadOf(adopted);
  const what = recordCounts(records, words).join(', ') || words.records[layout.record](0);
  return (
    <Section title={layout.sheet}>
      <Body1 as="p">{isTaken ? words.understood.table(what, read, taken) : words.understood.notTaken(read)}</Body1>
      {skipped.length > 0 && (
        <Caption1 className={styles.quiet}>{words.understood.skipped(reasonCounts(skipped, words))}</Caption1>
      )}
      {unread.length > 0 && <Caption1 className={styles.quiet}>{words.understood.unread(unread.length)}</Caption1>}
      <Disclosures>
        <Disclosure label={words.understood.columns}>
          {() => (
            <ul className={styles.list}>
              {layout.columns.map(({ at, header, to }) => (
                <li key={at} className={styles.columns}>
                  <Caption1>
                    {words.understood.to(
                      quoted(header),
                      to === 'keep' || to === 'ignore' ? words.meanings[to] : targetLabel(to, words, language),
                    )}
                  </Caption1>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
        {records.length > 0 && (
          <Disclosure label={words.understood.rows}>
            {() => (
              <GrowingList
                items={records}
                step={step}
                keyOf={({ key }) => key}
                render={(record) => <RecordPreview adopted={record} lists={lists} />}
                label={words.understood.rows}
                className={styles.rows}
              />
            )}
          </Disclosure>
        )}
      </Disclosures>
    </Section>
  );
}

function reasonCounts(skipped: readonly SkippedRow[], words: ReturnType<typeof useWords>): string {
  const counts = new Map<SkippedRow['reason'], number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${words.reasons[reason]} ${String(count)}`).join(' · ');
}
