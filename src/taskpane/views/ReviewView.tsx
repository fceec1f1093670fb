import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { today } from '../../commands/clock';
import { evaluateMatrix } from '../../domain/indicators/evaluate';
import type { Problem } from '../../domain/problem';
import { recordNames, type RecordName } from '../../domain/records/records';
import { reviewMatrix } from '../../domain/review/reviewMatrix';
import { problemPlace, problemText } from '../../i18n/texts';
import { selectPlace } from '../../workbook/selection';
import { useLanguage } from '../language';
import { useWorkbook } from '../WorkbookStore';
import { WindowedList } from './WindowedList';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 8px',
  },
  text: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  place: { color: tokens.colorNeutralForeground3 },
});

/** Every problem of the matrix with its place; a click selects the cell. */
export function ReviewView() {
  const { language, text } = useLanguage();
  const { snapshot, run } = useWorkbook();
  const styles = useStyles();
  const matrix = snapshot?.matrix;
  const problems = useMemo(() => {
    if (!matrix) return [];
    const all = reviewMatrix(matrix, evaluateMatrix(matrix, { today: today() }));
    return [...all].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  }, [matrix]);
  if (!snapshot) return null;
  const goTo = ({ table, sheetRow, field }: Problem) => {
    const name = recordNames.find((one): one is RecordName => one === table);
    const raw = name && snapshot.matrix.tables[name].raw;
    if (!name || !raw || sheetRow === undefined) return;
    void run(text.app.loading, () =>
      selectPlace(snapshot, { table: name, index: sheetRow - raw.firstRow, field: field ?? null }),
    );
  };
  return (
    <>
      <Text role="status">{text.review.intro(problems.length)}</Text>
      {problems.length > 0 && (
        <WindowedList
          label={text.views.review}
          count={problems.length}
          rowHeight={92}
          renderRow={(index) => {
            const problem = problems[index];
            if (!problem) return null;
            return (
              <Button appearance="subtle" className={styles.item} onClick={() => goTo(problem)}>
                <Caption1 className={styles.place}>
                  {`${problem.severity === 'error' ? text.review.errors : text.review.warnings} · ${problemPlace(problem, language)}`}
                </Caption1>
                <span className={styles.text}>{problemText(problem, language)}</span>
              </Button>
            );
          }}
        />
      )}
    </>
  );
}
