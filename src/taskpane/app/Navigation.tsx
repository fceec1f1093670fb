import { makeStyles, tokens } from '@fluentui/react-components';
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
import { Tabs } from '../parts/Tabs';
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
  list: {
    width: '100%',
    boxSizing: 'border-box',
    justifyContent: 'space-between',
    [narrow]: { display: 'grid', gridTemplateColumns: 'repeat(3, auto)', columnGap: '0', padding: '0 6px' },
  },
  // Icon above label: six labels fit into 320 px only so, and not into less.
  tab: {
    gridAutoFlow: 'row',
    justifyItems: 'center',
    rowGap: '2px',
    minWidth: '0',
    flexShrink: 1,
    flexGrow: 1,
    padding: '6px 2px 8px',
    [narrow]: { gridAutoFlow: 'column', columnGap: '3px' },
  },
  label: { padding: '0', fontSize: '11px', lineHeight: tokens.lineHeightBase100 },
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
  const classes = useStyles();
  const tabs = tabNames.map((name) => ({
    name,
    label: text.views[name],
    Icon: icons[name],
    isEnabled: isEnabled(name),
  }));
  return (
    <nav aria-label={text.app.navigation}>
      <Tabs
        tabs={tabs}
        shown={shown}
        panel={controls}
        idOf={(name) => `tab-${name}`}
        onChoose={onGo}
        classes={classes}
      />
    </nav>
  );
}
