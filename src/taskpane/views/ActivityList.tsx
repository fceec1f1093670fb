import {
  Badge,
  Button,
  Caption1,
  Field,
  SearchBox,
  Select,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, FilterRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ListName } from '../../domain/records/lists';
import type { Activity } from '../../domain/records/activity';
import type { Matrix, Row } from '../../domain/records/matrix';
import { useLanguage } from '../language';
import { emptyFilter, filterActivities, searchableRows, type ActivityFilter } from './activityFilter';
import { WindowedList } from './WindowedList';

interface Props {
  readonly matrix: Matrix;
  readonly filter: ActivityFilter;
  readonly onFilter: (filter: ActivityFilter) => void;
  /** The activity that people come back from: the list begins there. */
  readonly cameFrom: Row<Activity> | null;
  readonly onNew: () => void;
  /** Opens an activity; told with those that follow it in the list as it is shown. */
  readonly onOpen: (row: Row<Activity>, following: readonly Row<Activity>[]) => void;
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '10px', flexGrow: 1, '& > *': { flexShrink: 0 } },
  filters: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  wide: { width: '100%', maxWidth: 'none' },
  select: { minWidth: '0' },
  rows: { flexGrow: 1, flexBasis: '0', minHeight: '240px' },
  title: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '6px',
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
  },
});

/** How many activities "save and next" can go on to. */
const queueLength = 200;

/** The activities with search and filters; only what is in view is drawn, so thousands are no matter. */
export function ActivityList({ matrix, filter, onFilter, cameFrom, onNew, onOpen }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const deferred = useDeferredValue(filter);
  const { lists } = matrix;
  const rows = matrix.tables.Activity.rows;
  const searchable = useMemo(() => searchableRows(rows, lists), [rows, lists]);
  const shown = useMemo(() => filterActivities(searchable, deferred), [searchable, deferred]);
  const set = (change: Partial<ActivityFilter>) => onFilter({ ...filter, ...change });
  const pickedCount = Object.values({ ...filter, words: null }).filter((value) => value !== null).length;
  const start = cameFrom === null ? -1 : shown.findIndex(({ row }) => row.index === cameFrom.index);
  const options = (name: 'year' | 'semester', values: readonly (string | null)[]) => (
    <Field label={text.activities[name]}>
      <Select
        className={styles.select}
        value={filter[name] ?? ''}
        onChange={(_, { value }) => set({ [name]: value === '' ? null : value })}
      >
        <option value="">{text.activities.all}</option>
        {[...new Set(values)]
          .filter((value) => value !== null)
          .sort()
          .map((value) => (
            <option key={value}>{value}</option>
          ))}
      </Select>
    </Field>
  );
  const picker = (name: 'status' | 'pillar' | 'group', list: ListName) => (
    <Field label={text.activities[name]}>
      <Select
        className={styles.select}
        value={filter[name] ?? ''}
        onChange={(_, { value }) => set({ [name]: value === '' ? null : value })}
      >
        <option value="">{text.activities.all}</option>
        {lists[list].members.map((member) => (
          <option key={member.code} value={member.code}>
            {member[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.stack}>
      <Button appearance="primary" icon={<AddRegular />} onClick={onNew}>
        {text.actions.new}
      </Button>
      <SearchBox
        className={styles.wide}
        aria-label={text.activities.search}
        placeholder={text.activities.search}
        value={filter.words}
        onChange={(_, { value }) => set({ words: value })}
      />
      <Button
        appearance="subtle"
        icon={<FilterRegular />}
        aria-expanded={areFiltersOpen}
        onClick={() => setFiltersOpen(!areFiltersOpen)}
      >
        {text.activities.filters(pickedCount)}
      </Button>
      {areFiltersOpen && (
        <div className={styles.filters}>
          {picker('status', 'activityStatuses')}
          {picker('group', 'workingGroups')}
          {picker('pillar', 'pillars')}
          {options(
            'year',
            searchable.map(({ year }) => year),
          )}
          {options(
            'semester',
            searchable.map(({ semester }) => semester),
          )}
        </div>
      )}
      <Caption1 role="status">{text.activities.count(shown.length, rows.length)}</Caption1>
      {shown.length === 0 ? (
        <>
          <Text>{text.activities.none}</Text>
          {rows.length > 0 && <Button onClick={() => onFilter(emptyFilter)}>{text.actions.clear}</Button>}
        </>
      ) : (
        <WindowedList
          className={styles.rows}
          label={text.views.activities}
          count={shown.length}
          rowHeight={60}
          start={start < 0 ? undefined : start}
          onOpen={(index) => {
            const entry = shown[index];
            if (entry)
              onOpen(
                entry.row,
                shown.slice(index + 1, index + 1 + queueLength).map(({ row }) => row),
              );
          }}
          renderRow={(index) => {
            const entry = shown[index];
            if (!entry) return null;
            const { record } = entry.row;
            return (
              <>
                <span className={styles.title}>{record.title ?? text.activities.untitled}</span>
                <span className={styles.line}>
                  <Caption1>{`${record.id ?? '—'} · ${entry.date ?? text.activities.noDate}`}</Caption1>
                  {record.status !== null && (
                    <Badge appearance="outline">{lists.activityStatuses.labelOf(record.status, language)}</Badge>
                  )}
                </span>
              </>
            );
          }}
        />
      )}
    </div>
  );
}
