import { Button, Caption1, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, FilterRegular, SearchRegular, TableRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Activity } from '../../../domain/records/activity';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { inSlices } from '../../../workbook/inSlices';
import { useLanguage } from '../../store/language';
import { EmptyState } from '../../parts/EmptyState';
import { useWorkbook } from '../../store/WorkbookStore';
import { ActivityRow, activityRowHeight } from './ActivityRow';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';
import {
  activityOrders,
  emptyFilter,
  filterActivities,
  foldInSteps,
  orderActivities,
  pickedFilters,
  searchableRows,
  type ActivityFilter,
  type ActivityOrder,
} from './activityFilter';
import { WindowedList } from '../../parts/WindowedList';
import { ListSelect } from '../../fields/ListSelect';

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
  search: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // As wide as what it asks for.
  box: { flexGrow: 1, flexBasis: '190px', minWidth: '0', maxWidth: 'none' },
  button: { minWidth: '0' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  count: { color: tokens.colorNeutralForeground3 },
  rows: { flexGrow: 1, flexBasis: '0', minHeight: '240px' },
});

/** How many activities "save and next" can go on to. */
const queueLength = 200;

/** The activities with search and filters; only what is in view is drawn, so thousands are no matter. */
export function ActivityList({ matrix, filter, onFilter, cameFrom, onNew, onOpen }: Props) {
  const { text } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const deferred = useDeferredValue(filter);
  const { lists } = matrix;
  const rows = matrix.tables.Activity.rows;
  const searchable = useMemo(() => searchableRows(rows, lists), [rows, lists]);
  useEffect(() => {
    void inBackground(() => inSlices(foldInSteps(searchable)));
  }, [searchable, inBackground]);
  const ordered = useMemo(() => orderActivities(searchable, deferred.order), [searchable, deferred.order]);
  const shown = useMemo(() => filterActivities(ordered, deferred), [ordered, deferred]);
  const [isAsked, setAsked] = useState(false);
  const ask = (asked: ActivityFilter) => {
    setAsked(true);
    onFilter(asked);
  };
  const set = (change: Partial<ActivityFilter>) => ask({ ...filter, ...change });
  const open = (index: number) => {
    const following = shown.slice(index, index + 1 + queueLength).map(({ row }) => row);
    const row = following.shift();
    if (row) onOpen(row, following);
  };
  const found = cameFrom === null ? -1 : shown.findIndex(({ row }) => row.index === cameFrom.index);
  const opened = found < 0 ? undefined : found;
  const newButton = (
    <Button appearance="primary" icon={<AddRegular />} onClick={onNew}>
      {text.actions.new}
    </Button>
  );
  if (rows.length === 0) {
    return (
      <EmptyState icon={TableRegular} title={text.activities.empty} text={text.activities.emptyHelp}>
        {newButton}
      </EmptyState>
    );
  }
  return (
    <div className={styles.stack}>
      {newButton}
      <SearchLine
        filter={filter}
        areFiltersOpen={areFiltersOpen}
        onWords={(words) => set({ words })}
        onFilters={() => setFiltersOpen(!areFiltersOpen)}
      />
      {areFiltersOpen && <FilterPanel filter={filter} onChange={set} rows={searchable} lists={lists} />}
      <FilterChips filter={filter} onChange={set} lists={lists} />
      <CountLine shown={shown.length} all={rows.length} order={filter.order} onOrder={(order) => set({ order })} />
      {shown.length === 0 ? (
        <EmptyState icon={SearchRegular} title={text.activities.none} text={text.activities.noneHelp}>
          <Button onClick={() => ask({ ...emptyFilter, order: filter.order })}>{text.actions.clearAll}</Button>
        </EmptyState>
      ) : (
        <WindowedList
          className={styles.rows}
          label={text.views.activities}
          count={shown.length}
          rowHeight={activityRowHeight}
          shows={JSON.stringify(deferred)}
          // Who searches keeps the focus in the search.
          start={isAsked ? undefined : opened}
          current={opened}
          onOpen={open}
          renderRow={(index) => {
            const entry = shown[index];
            return entry && <ActivityRow entry={entry} lists={lists} />;
          }}
        />
      )}
    </div>
  );
}

interface SearchProps {
  readonly filter: ActivityFilter;
  readonly areFiltersOpen: boolean;
  readonly onWords: (words: string) => void;
  readonly onFilters: () => void;
}

/** The search, and the button that shows the filters. */
function SearchLine({ filter, areFiltersOpen, onWords, onFilters }: SearchProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.search}>
      <SearchBox
        className={styles.box}
        aria-label={text.activities.search}
        placeholder={text.activities.search}
        dismiss={{ 'aria-label': text.activities.clearSearch }}
        value={filter.words}
        onChange={(_, { value }) => onWords(value)}
      />
      <Button className={styles.button} icon={<FilterRegular />} aria-expanded={areFiltersOpen} onClick={onFilters}>
        {text.activities.filters(pickedFilters(filter).length)}
      </Button>
    </div>
  );
}

interface CountProps {
  readonly shown: number;
  readonly all: number;
  readonly order: ActivityOrder;
  readonly onOrder: (order: ActivityOrder) => void;
}

/** How many activities are shown, and in which order. */
function CountLine({ shown, all, order, onOrder }: CountProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Caption1 role="status" className={styles.count}>
        {text.activities.count(shown, all)}
      </Caption1>
      <ListSelect
        size="small"
        appearance="underline"
        aria-label={text.activities.order}
        value={order}
        onChange={(_, { value }) => onOrder(value as ActivityOrder)}
      >
        {activityOrders.map((one) => (
          <option key={one} value={one}>
            {text.activities.orders[one]}
          </option>
        ))}
      </ListSelect>
    </div>
  );
}
