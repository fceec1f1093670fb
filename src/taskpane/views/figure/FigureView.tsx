import { Body1, Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { figureInReport, type TracedFigure } from '../../../domain/report/sheet/figureInReport';
import type { Row } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { reportSheetName } from '../../../domain/report/reportAddress';
import { formatNumber } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import type { ReportFigure } from '../../excel/figure';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { EmptyState } from '../../parts/EmptyState';
import { Section } from '../../parts/Section';
import { useFollowFigure } from '../../excel/useFollowFigure';
import { RowList } from '../../parts/RowList';
import { useReport } from '../report/useReport';
import type { ViewProps } from '../target';

const useStyles = makeStyles({
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { display: 'flex', flexDirection: 'column', gap: '2px' },
  value: { display: 'flex', alignItems: 'baseline', gap: '8px', flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The rows behind a figure of a report; follows the figure whose cell is selected in the sheet. */
export function FigureView({ go, target, snapshot }: ViewProps<'figure'>) {
  const { text } = useLanguage();
  const [asked, setAsked] = useState(target.figure);
  useFollowFigure((selected) => {
    if (!selected) return;
    if (selected.kind === 'value') go({ view: 'why', figure: selected }, false);
    else setAsked(selected);
  });
  return (
    <>
      <BackButton label={text.views.report} onClick={() => go({ view: 'report', place: asked.place })} />
      <Followed snapshot={snapshot} asked={asked} />
    </>
  );
}

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly asked: ReportFigure;
}

/** The figure as the matrix makes it now: while it is looked at rows may come, go and move. */
function Followed({ snapshot, asked: { place, figure } }: Props) {
  const { text } = useLanguage();
  const report = useReport(snapshot.matrix, place.report);
  const now = report ? figureInReport(report, place) : figure;
  if (now === null)
    return <EmptyState icon={DocumentTextRegular} title={text.figure.gone} text={text.figure.goneHelp} />;
  return <Traced snapshot={snapshot} figure={now} sheet={reportSheetName(place.report, snapshot.matrix.language)} />;
}

interface TracedProps {
  readonly snapshot: WorkbookSnapshot;
  readonly figure: TracedFigure;
  readonly sheet: string;
}

function Traced({ snapshot, figure: { table, row, column, value, source }, sheet }: TracedProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  if (source.kind !== 'rows') return null;
  const { rows } = source;
  const tableName = declarationOf(source.table).sheet[language];
  const placeOf = ({ record: { id }, sheetRow }: Row) =>
    [typeof id === 'string' ? id : text.activities.noCode, tableName, sheetRow].join(' · ');
  // What is no count of rows was made from them in another way: a sum, or the different countries in them.
  const isCount = value === rows.length;
  return (
    <>
      <div lang={snapshot.matrix.language} className={styles.name}>
        <Caption1 className={styles.quiet}>{`${sheet} · ${table}`}</Caption1>
        <Subtitle2 as="h2">{row}</Subtitle2>
      </div>
      {typeof value === 'number' ? (
        <div role="status" className={styles.value}>
          <span className={styles.number}>{formatNumber(value, language)}</span>
          <Caption1 lang={snapshot.matrix.language}>{column}</Caption1>
        </div>
      ) : (
        value !== row && <Body1>{`${column}: ${value}`}</Body1>
      )}
      {typeof value === 'number' && !isCount && rows.length > 0 && <Text>{text.figure.madeFrom(rows.length)}</Text>}
      <Section title={text.why.listOf(text.why.counted, rows.length)}>
        {rows.length === 0 ? (
          <Caption1>{text.why.noRows}</Caption1>
        ) : (
          <>
            <Caption1 className={styles.quiet}>{text.figure.choose}</Caption1>
            <RowList
              label={tableName}
              snapshot={snapshot}
              table={source.table}
              rows={rows.map((own) => ({ row: own }))}
              placeOf={placeOf}
            />
          </>
        )}
      </Section>
    </>
  );
}
