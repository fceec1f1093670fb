import { Caption1, Link, makeStyles } from '@fluentui/react-components';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { problemPlace, problemText } from '../../../i18n/problemText';
import { selectPlace } from '../../../workbook/selection';
import { useLanguage } from '../../store/language';
import { Disclosure } from '../../parts/Disclosure';
import { useWorkbook } from '../../store/WorkbookStore';

/** More rows than these are only counted: Revisión has them all. */
const shownRows = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  link: { textAlign: 'left' },
});

/** Rows that the indicator should count and cannot, with the reason; a click selects the cell. */
export function Exclusions({ indicator }: { indicator: IndicatorEvaluation }) {
  const { language, text } = useLanguage();
  const { snapshot, inBackground } = useWorkbook();
  const styles = useStyles();
  const { exclusions, rule } = indicator;
  if (!rule || !snapshot || exclusions.length === 0) return null;
  const table = rule.source;
  return (
    <Disclosure label={text.indicators.excluded(exclusions.length)}>
      {() => (
        <>
          <ul className={styles.list}>
            {exclusions.slice(0, shownRows).map(({ row, code, field, params }) => {
              const problem = { code, severity: 'error', table, sheetRow: row.sheetRow, field, params } as const;
              return (
                <li key={`${row.sheetRow} ${code}`} className={styles.row}>
                  <Link
                    as="button"
                    className={styles.link}
                    onClick={() => void inBackground(() => selectPlace(snapshot, { table, index: row.index, field }))}
                  >
                    {problemPlace(problem, language)}
                  </Link>
                  <Caption1>{problemText(problem, language)}</Caption1>
                </li>
              );
            })}
          </ul>
          {exclusions.length > shownRows && (
            <Caption1>{text.indicators.moreExcluded(exclusions.length - shownRows)}</Caption1>
          )}
        </>
      )}
    </Disclosure>
  );
}
