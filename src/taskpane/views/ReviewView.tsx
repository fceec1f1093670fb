import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../domain/problem';
import { declarationOf, recordNames, type RecordName } from '../../domain/records/records';
import { problemPlace, problemText } from '../../i18n/texts';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { selectPlace, showSheet } from '../../workbook/selection';
import { findingsIn } from '../findings';
import { useLanguage } from '../language';
import { useWorkbook } from '../WorkbookStore';
import { WindowedList } from './WindowedList';

const rowHeight = 92;
const useStyles = makeStyles({
  list: { maxHeight: '55vh' },
  panel: { margin: '0' },
  place: { color: tokens.colorNeutralForeground3 },
  text: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

/** Every problem of the matrix by table and place; a click selects the cell. */
export function ReviewView() {
  const { language, text } = useLanguage();
  const { snapshot, inBackground } = useWorkbook();
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
  if (!snapshot) return null;
  const { problems } = findingsIn(snapshot.matrix);
  const tables = [...new Set(problems.map(({ table }) => table))];
  const groups = tables.map((table) => [table, problems.filter((problem) => problem.table === table)] as const);
  const shown = open ?? tables[0] ?? '';
  const nameOf = (table: string) => (isRecordName(table) ? declarationOf(table).sheet[language] : table);
  return (
    <>
      <Text role="status">{text.review.intro(problems.length)}</Text>
      <Accordion collapsible openItems={[shown]} onToggle={(_, { openItems }) => setOpen(String(openItems[0] ?? ''))}>
        {groups.map(([table, ofTable]) => (
          <AccordionItem key={table} value={table}>
            <AccordionHeader as="h2">{text.review.group(nameOf(table), ofTable.length)}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <WindowedList
                className={styles.list}
                label={nameOf(table)}
                count={ofTable.length}
                rowHeight={rowHeight}
                onOpen={(index) => {
                  const problem = ofTable[index];
                  if (problem) void inBackground(() => goTo(snapshot, problem));
                }}
                renderRow={(index) => {
                  const problem = ofTable[index];
                  if (!problem) return null;
                  const weight = problem.severity === 'error' ? text.review.errors : text.review.warnings;
                  return (
                    <>
                      <Caption1 className={styles.place}>{`${weight} · ${problemPlace(problem, language)}`}</Caption1>
                      <span className={styles.text}>{problemText(problem, language)}</span>
                    </>
                  );
                }}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

const isRecordName = (table: string): table is RecordName => (recordNames as readonly string[]).includes(table);

/** Selects the cell of a problem; shows the sheet of one that has no row, such as a missing column. */
async function goTo(snapshot: WorkbookSnapshot, { table, sheetRow, field }: Problem): Promise<void> {
  const raw = isRecordName(table) ? snapshot.matrix.tables[table].raw : null;
  if (!raw || !isRecordName(table)) return;
  if (sheetRow === undefined) return showSheet(raw.sheet);
  return selectPlace(snapshot, { table, index: sheetRow - raw.firstRow, field: field ?? null });
}
