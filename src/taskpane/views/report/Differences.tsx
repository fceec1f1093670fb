import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dateFromSerial } from '../../../domain/calendar';
import type { ReportDocument } from '../../../domain/report/ReportDocument';
import type { SheetPlan } from '../../../domain/report/sheet/planSheet';
import { reportDifferences, type ReportDifference } from '../../../domain/report/sheet/reportDifferences';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { shownCell } from './CellValue';
import { ShowAll } from './ShowAll';

/** So many differences are shown at first. */
const atFirst = 8;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly document: ReportDocument;
  readonly plan: SheetPlan;
  readonly date1904: boolean;
}

/** What writing a report would change in the sheet that is there. */
export function Differences({ document, plan, date1904 }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const differences = reportDifferences(document, plan);
  const shown = isWhole ? differences : differences.slice(0, atFirst);
  return (
    <Section title={text.reporting.differences(differences.length)}>
      {differences.length === 0 ? (
        <Body1 as="p">{text.reporting.noDifferences}</Body1>
      ) : (
        <ul className={styles.list} lang={document.language}>
          {shown.map((difference, index) => (
            <li key={index} className={styles.item}>
              <Difference {...{ difference, document, plan, date1904 }} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < differences.length && <ShowAll count={differences.length} onClick={() => setWhole(true)} />}
    </Section>
  );
}

function Difference({ difference, document, plan, date1904 }: Props & { readonly difference: ReportDifference }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { kind, section, label, column, before, after, format, narrative } = difference;
  const shown = (cell: string | number) => {
    if (cell === '') return text.reporting.blank;
    const value = format === 'date' && typeof cell === 'number' ? (dateFromSerial(cell, date1904) ?? cell) : cell;
    return shownCell(value, format, document.language);
  };
  const place = (
    <Caption1 className={styles.quiet}>
      {[section, column === null ? null : label, column].filter(Boolean).join(' · ')}
    </Caption1>
  );
  if (narrative !== null) {
    const isKept = plan.narratives.get(narrative)?.isOwn === true;
    return (
      <>
        <Caption1 className={styles.quiet}>{label}</Caption1>
        <Body1 lang={language}>{isKept ? text.reporting.changesNoted : text.reporting.redrafted}</Body1>
      </>
    );
  }
  if (kind !== 'changed') {
    return (
      <>
        {place}
        <Body1>
          <Caption1Strong lang={language}>{text.reporting[kind]}</Caption1Strong> {label}
        </Body1>
      </>
    );
  }
  return (
    <>
      {place}
      <Body1>
        {shown(before)} → <strong>{shown(after)}</strong>
      </Body1>
    </>
  );
}
