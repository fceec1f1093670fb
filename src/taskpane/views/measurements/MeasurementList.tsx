import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { countedRows } from '../../../domain/records/idIndex';
import { indicatorList } from '../../../domain/indicators/indicatorList';
import type { Row } from '../../../domain/records/matrix';
import { formatDate, formatNumber } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { SearchedList, type ListProps } from '../listedRecords/SearchedList';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' } });

/** What was measured, the latest first. */
export function MeasurementList({ snapshot: { matrix, readOnly }, cameFrom, onOpen }: ListProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists, tables } = matrix;
  const all = useMemo(
    () =>
      [...countedRows(tables.Measurement)].sort((a, b) =>
        (b.record.date ?? '9999').localeCompare(a.record.date ?? '9999'),
      ),
    [tables],
  );
  const indicators = useMemo(() => indicatorList(tables.Indicator.rows.map(({ record }) => record)), [tables]);
  const rows = all.map((row) => {
    const { id, indicator, date, country, group, value, rating, verification } = row.record;
    const code = indicator === null ? null : (indicators.codeOf(indicator) ?? indicator);
    const name = code === null ? null : indicators.labelOf(code, language);
    const measured = [
      value === null ? null : formatNumber(value, language),
      rating === null ? null : lists.ratings.labelOf(rating, language),
    ];
    const about = [
      date === null ? text.decisions.noDay : formatDate(date, language),
      country === null ? null : lists.countries.labelOf(country, language),
      group === null ? null : lists.workingGroups.labelOf(group, language),
    ];
    const title = [code, ...measured].filter(Boolean).join(' · ');
    const place = about.filter(Boolean).join(' · ');
    return {
      row: row as Row,
      words: [title, name, place, verification, id].filter(Boolean).join(' '),
      shown: (
        <>
          <Text>{title}</Text>
          <Caption1 className={styles.quiet}>{name === code ? null : name}</Caption1>
          <Caption1 className={styles.quiet}>{place}</Caption1>
        </>
      ),
    };
  });
  return <SearchedList name="Measurement" rows={rows} all={rows.length} canAdd={!readOnly} {...{ cameFrom, onOpen }} />;
}
