import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ComponentType, type FocusEvent, type KeyboardEvent } from 'react';

// Fluent's own list of tabs would bring its styles for looks that the pane has not, and its manager of the focus, into
// the script that every opening needs.
const useStyles = makeStyles({
  list: { display: 'flex', flexShrink: 0 },
  tab: {
    position: 'relative',
    display: 'grid',
    gridAutoFlow: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXXS,
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    cursor: 'pointer',
    ':enabled:hover': { color: tokens.colorNeutralForeground2Hover },
    ':enabled:hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      zIndex: 1,
    },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: '0',
      left: '8px',
      right: '8px',
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
    },
    '@media (forced-colors: active)': { ':enabled:hover::after': { backgroundColor: 'Highlight' } },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ':enabled:hover': { color: tokens.colorNeutralForeground1Hover },
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':enabled:hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'ButtonText' },
      ':enabled:hover::after': { backgroundColor: 'ButtonText' },
    },
  },
  icon: { display: 'inline-flex', fontSize: '20px' },
  iconShown: { color: tokens.colorCompoundBrandForeground1 },
  // A bold copy of the label, unseen, keeps the tabs from moving when another is chosen.
  label: {
    display: 'inline-grid',
    padding: '0 2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '::after': {
      content: 'attr(data-label)',
      height: '0',
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

interface Tab<N extends string> {
  readonly name: N;
  readonly label: string;
  readonly Icon?: ComponentType;
  readonly isEnabled?: boolean;
}

interface Props<N extends string> {
  readonly tabs: readonly Tab<N>[];
  readonly shown: N;
  /** Id of the element that holds what the tabs choose between; it is labelled by the tab that is shown. */
  readonly panel: string;
  /** Id of a tab. */
  readonly idOf: (name: N) => string;
  readonly onChoose: (name: N) => void;
  /** What looks other than in a line of labels. */
  readonly classes?: { readonly list?: string; readonly tab?: string; readonly label?: string };
}

/**
 * A list of tabs, of which one is shown: a single stop of the Tab key, in which the arrows, Home and End lead from one to
 * the next and Enter chooses.
 */
export function Tabs<N extends string>({ tabs, shown, panel, idOf, onChoose, classes = {} }: Props<N>) {
  const styles = useStyles();
  /** The tab that the arrows have led to, until the focus leaves the list. */
  const [reached, setReached] = useState<N | null>(null);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.parentElement?.contains(relatedTarget)) setReached(null);
  };
  return (
    <div role="tablist" className={mergeClasses(styles.list, classes.list)}>
      {tabs.map(({ name, label, Icon, isEnabled = true }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={idOf(name)}
          aria-selected={isEnabled ? name === shown : undefined}
          aria-controls={name === shown ? panel : undefined}
          className={mergeClasses(styles.tab, name === shown && styles.shown, classes.tab)}
          disabled={!isEnabled}
          tabIndex={name === (reached ?? shown) ? 0 : -1}
          onClick={() => onChoose(name)}
          onFocus={() => setReached(name)}
          onBlur={leave}
          onKeyDown={moveFocus}
        >
          {Icon && (
            <span className={mergeClasses(styles.icon, name === shown && styles.iconShown)}>
              <Icon />
            </span>
          )}
          <span className={mergeClasses(styles.label, classes.label)} data-label={label}>
            {label}
          </span>
        </button>
      ))}
    </div>
  );
}

/** Where a key leads to from one of several tabs that can be chosen. */
const moves: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowLeft: (from, count) => (from + count - 1) % count,
  ArrowRight: (from, count) => (from + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const move = moves[event.key];
  const list = event.currentTarget.parentElement;
  if (!move || !list || event.altKey || event.ctrlKey || event.metaKey) return;
  const usable = [...list.querySelectorAll<HTMLButtonElement>('[role="tab"]:enabled')];
  usable[move(usable.indexOf(event.currentTarget), usable.length)]?.focus();
  event.preventDefault();
}
