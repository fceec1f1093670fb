import { Body1, Body1Strong, Caption1, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { isOfSemester, type Correction } from '../../../domain/closing/corrections';
import { memberLabel } from '../../../domain/indicators/memberLabel';
import { shortIndicatorName } from '../../../domain/records/indicatorName';
import type { Dimension } from '../../../domain/indicators/valueAddress';
import type { Language } from '../../../domain/plan/language';
import type { Matrix } from '../../../domain/records/matrix';
import { formatNumber } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { selectPlace } from '../../../workbook/selection';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useWorkbook } from '../../store/WorkbookStore';
import { RowsBehind } from './RowsBehind';

/** More values than these are only counted: they stand in Valores. */
const shownValues = 30;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '12px' },
  tight: { gap: '6px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  /** Those of one semester. */
  readonly corrections: readonly Correction[];
}

/** What was reported for a semester and is another value now. */
export function Corrections({ snapshot, corrections }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const totals = corrections.filter(isOfSemester);
  const others = corrections.filter((correction) => !isOfSemester(correction));
  return (
    <Section title={text.closing.corrections}>
      {corrections.length === 0 && <Body1 as="p">{text.closing.noCorrections}</Body1>}
      {totals.length > 0 && (
        <ul className={styles.list} aria-label={text.closing.corrections}>
          {totals.map((correction) => (
            <li key={keyOf(correction)} className={styles.entry}>
              <Body1Strong>{nameOf(correction, language)}</Body1Strong>
              <ReportedNow correction={correction} />
              <RowsBehind snapshot={snapshot} correction={correction} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Disclosures>
          <Disclosure label={text.closing.otherValues(others.length)}>
            {() => (
              <>
                <Caption1>{text.closing.otherKinds}</Caption1>
                <OtherValues snapshot={snapshot} corrections={others} />
              </>
            )}
          </Disclosure>
        </Disclosures>
      )}
    </Section>
  );
}

const keyOf = ({ place, member }: Correction): string =>
  [place.indicator, place.window, place.period, place.dimension, member].join(' ');

function nameOf({ indicator, place }: Correction, language: Language): string {
  return [place.indicator, indicator && shortIndicatorName(indicator.record, language)].filter(Boolean).join(' ');
}

function ReportedNow({ correction: { reported, now } }: { correction: Correction }) {
  const { language, text } = useLanguage();
  const shown = now === null ? text.closing.noValue : formatNumber(now, language);
  if (reported === null) return <Caption1>{text.closing.filledSince(shown)}</Caption1>;
  return <Caption1>{text.closing.reportedNow(formatNumber(reported, language), shown)}</Caption1>;
}

/** Breakdowns, the year and the plan to date; a click selects the value in its sheet. */
function OtherValues({ snapshot, corrections }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <>
      <ul className={mergeClasses(styles.list, styles.tight)}>
        {corrections.slice(0, shownValues).map((correction) => (
          <li key={keyOf(correction)} className={styles.entry}>
            <Place {...{ snapshot, correction }} />
            <ReportedNow correction={correction} />
          </li>
        ))}
      </ul>
      {corrections.length > shownValues && <Caption1>{text.closing.more(corrections.length - shownValues)}</Caption1>}
    </>
  );
}

interface PlaceProps {
  readonly snapshot: WorkbookSnapshot;
  readonly correction: Correction;
}

/** What a value is of, which leads to its row; a value that was blank has none before the next recalculation. */
function Place({ snapshot, correction }: PlaceProps) {
  const { language } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  const { row } = correction;
  const name = placeOf(correction, snapshot.matrix, language);
  if (row === null) return <span>{name}</span>;
  const select = () => selectPlace(snapshot, { table: 'IndicatorValue', index: row.index, field: 'reported' });
  return (
    <Link as="button" className={styles.link} onClick={() => void inBackground(select)}>
      {name}
    </Link>
  );
}

/** Such as `R3 · Plan 2025-S1 · Tema: Mujeres migrantes`. */
function placeOf({ place, member: code }: Correction, matrix: Matrix, language: Language): string {
  const { indicator, window, period, dimension } = place;
  const { windows, dimensions } = matrix.lists;
  const when = window === 'semester' ? period : `${windows.labelOf(window ?? '', language)} ${period}`;
  const member = memberLabel(dimension as Dimension, code, { ...matrix, language });
  const part = member === null ? null : `${dimensions.labelOf(dimension ?? '', language)}: ${member}`;
  return [indicator, when, part].filter(Boolean).join(' · ');
}
