import { Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Problem } from '../../../domain/problem';
import { declarationOf, recordNames, type RecordName } from '../../../domain/records/records';
import { formatNumber } from '../../../i18n/formats';
import { problemPlace } from '../../../i18n/problemText';
import { tableIn, type WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { selectPlace, showSheet } from '../../../workbook/selection';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { EmptyState } from '../../parts/EmptyState';
import { useWorkbook } from '../../store/WorkbookStore';
import type { ViewProps } from '../target';
import { DecisionsFirst } from './DecisionsFirst';
import { EarlierEdition } from './EarlierEdition';
import { DateQuestions } from './DateQuestions';
import { ProblemRow, problemRowHeight } from '../../parts/ProblemRow';
import { TargetsToMove } from './TargetsToMove';
import { Structure } from './Structure';
import { WindowedList } from '../../parts/WindowedList';
import { ListSelect } from '../../fields/ListSelect';

// Only a matrix that was adopted has them.
const OpenTexts = lazy(async () => ({ default: (await import('./OpenTexts')).OpenTexts }));

const severities = ['error', 'warning'] as const;

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '10px', flexGrow: 1, '& > *': { flexShrink: 0 } },
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  count: { color: tokens.colorNeutralForeground3 },
  rows: { flexGrow: 1, flexBasis: '0', minHeight: '240px' },
});

/** Every problem of the matrix, by table and weight; a click selects its cell. */
export function ReviewView({ snapshot, go }: ViewProps<'review'>) {
  const { text } = useLanguage();
  const { problems } = findingsIn(snapshot.matrix);
  const open = snapshot.matrix.tables.AdoptionAnswer.rows.length > 0 && (
    <Suspense>
      <OpenTexts snapshot={snapshot} />
    </Suspense>
  );
  return (
    <>
      <EarlierEdition snapshot={snapshot} />
      <DecisionsFirst {...{ snapshot, go }} />
      <Structure snapshot={snapshot} />
      <TargetsToMove snapshot={snapshot} />
      <DateQuestions snapshot={snapshot} />
      {open}
      {problems.length > 0 ? (
        <Problems snapshot={snapshot} problems={problems} />
      ) : (
        <EmptyState icon={CheckmarkCircleRegular} title={text.review.none} text={text.review.noneHelp} />
      )}
    </>
  );
}

function Problems({ snapshot, problems }: { snapshot: WorkbookSnapshot; problems: readonly Problem[] }) {
  const { language, text } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  const [severity, setSeverity] = useState('');
  const [table, setTable] = useState('');
  const [opened, setOpened] = useState<Problem | null>(null);
  const bySeverity = useMemo(() => countsOf(problems, (problem) => problem.severity), [problems]);
  const byTable = useMemo(() => countsOf(problems, (problem) => problem.table), [problems]);
  const shown = useMemo(() => {
    const asked = problems.filter(
      (one) => (severity === '' || one.severity === severity) && (table === '' || one.table === table),
    );
    return asked.sort((a, b) => placeInBook(a.table) - placeInBook(b.table));
  }, [problems, severity, table]);
  const named = (name: string, count: number) => `${name} (${formatNumber(count, language)})`;
  const nameOf = (one: string) => (isRecordName(one) ? declarationOf(one).sheet[language] : one);
  const found = opened === null ? -1 : shown.indexOf(opened);
  return (
    <div className={styles.stack}>
      <div className={styles.filters}>
        <Field label={text.review.weight}>
          <ListSelect value={severity} onChange={(_, { value }) => setSeverity(value)}>
            <option value="">{named(text.review.all, problems.length)}</option>
            {severities.map((one) => (
              <option key={one} value={one}>
                {named(text.review.severities[one], bySeverity.get(one) ?? 0)}
              </option>
            ))}
          </ListSelect>
        </Field>
        <Field label={text.review.table}>
          <ListSelect value={table} onChange={(_, { value }) => setTable(value)}>
            <option value="">{named(text.review.allTables, problems.length)}</option>
            {[...byTable].map(([one, count]) => (
              <option key={one} value={one}>
                {named(nameOf(one), count)}
              </option>
            ))}
          </ListSelect>
        </Field>
      </div>
      <Caption1 role="status" className={styles.count}>
        {`${text.review.count(shown.length)}. ${shown.length === 0 ? '' : text.review.choose}`}
      </Caption1>
      <WindowedList
        className={styles.rows}
        label={text.views.review}
        count={shown.length}
        rowHeight={problemRowHeight}
        shows={`${severity} ${table}`}
        current={found < 0 ? undefined : found}
        onOpen={(index) => {
          const problem = shown[index];
          if (!problem) return;
          setOpened(problem);
          void inBackground(() => goTo(snapshot, problem));
        }}
        renderRow={(index) => {
          const problem = shown[index];
          return problem && <ProblemRow problem={problem} place={problemPlace(problem, language)} />;
        }}
      />
    </div>
  );
}

function countsOf(problems: readonly Problem[], keyOf: (problem: Problem) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  return counts;
}

const isRecordName = (table: string): table is RecordName => (recordNames as readonly string[]).includes(table);

/** Tables in the order of the workbook; what is no record's stands last. */
const placeInBook = (table: string) => (isRecordName(table) ? recordNames.indexOf(table) : recordNames.length);

/** Selects the cell of a problem; shows the sheet of one that has no row, such as a missing column. */
async function goTo(snapshot: WorkbookSnapshot, { table, sheetRow, field }: Problem): Promise<void> {
  if (!isRecordName(table)) {
    const other = tableIn(snapshot, table);
    return other && showSheet(other.sheet);
  }
  const { raw } = snapshot.matrix.tables[table];
  if (!raw) return;
  if (sheetRow === undefined) return showSheet(raw.sheet);
  return selectPlace(snapshot, { table, index: sheetRow - raw.firstRow, field: field ?? null });
}
