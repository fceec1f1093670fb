import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DataTrendingRegular,
  DocumentTextRegular,
  HomeRegular,
  MoreHorizontalRegular,
  TableRegular,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import { useLanguage } from '../store/language';
import { narrow } from '../parts/narrowPane';
import { tabNames, type TabName } from './viewRegistry';

const icons: Readonly<Record<TabName, ComponentType>> = {
  home: HomeRegular,
  activities: TableRegular,
  indicators: DataTrendingRegular,
  report: DocumentTextRegular,
  review: CheckmarkCircleRegular,
  more: MoreHorizontalRegular,
};

const useStyles = makeStyles({
  // In a narrow pane they stand in two lines, the icon beside the label.
  tabs: {
    width: '100%',
    boxSizing: 'border-box',
    justifyContent: 'space-between',
    [narrow]: { display: 'grid', gridTemplateColumns: 'repeat(3, auto)', columnGap: '0', padding: '0 6px' },
  },
  // Icon above label: six labels fit into 320 px only so, and not into less.
  tab: {
    display: 'grid',
    gridTemplateColumns: '1fr',
    justifyItems: 'center',
    rowGap: '2px',
    minWidth: '0',
    flexShrink: 1,
    flexGrow: 1,
    padding: '6px 2px 8px',
    [narrow]: { gridTemplateColumns: 'auto auto', justifyContent: 'center', columnGap: '3px' },
  },
  // Fluent lays a bold copy of the label under it, which keeps the tabs from moving: both belong into one cell.
  label: {
    gridRowStart: 2,
    gridColumnStart: 1,
    padding: '0',
    fontSize: '11px',
    lineHeight: tokens.lineHeightBase100,
    [narrow]: { gridRowStart: 1, gridColumnStart: 2 },
  },
});

interface Props {
  readonly shown: TabName;
  /** Id of the element that holds the view. */
  readonly controls: string;
  readonly isEnabled: (name: TabName) => boolean;
  readonly onGo: (name: TabName) => void;
}

/** The way from one view to another. */
export function Navigation({ shown, controls, isEnabled, onGo }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <nav aria-label={text.app.navigation}>
      <TabList className={styles.tabs} selectedValue={shown} onTabSelect={(_, { value }) => onGo(value as TabName)}>
        {tabNames.map((name) => {
          const Icon = icons[name];
          return (
            <Tab
              key={name}
              className={styles.tab}
              value={name}
              id={`tab-${name}`}
              aria-controls={name === shown ? controls : undefined}
              icon={<Icon />}
              content={{ className: styles.label }}
              disabled={!isEnabled(name)}
            >
              {text.views[name]}
            </Tab>
          );
        })}
      </TabList>
    </nav>
  );
}
