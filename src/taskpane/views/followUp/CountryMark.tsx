import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddFilled, CheckmarkCircleFilled, CircleRegular, HistoryRegular } from '@fluentui/react-icons';
import type { Semester } from '../../../domain/calendar';
import type { FollowUpCell } from '../../../domain/followUp/followUpGrid';
import type { Lists } from '../../../domain/records/listIndex';
import { useLanguage } from '../../store/language';

/** What a mark shows of a country: told apart by their shapes. */
export const stateIcons = { reported: CheckmarkCircleFilled, earlier: HistoryRegular, none: CircleRegular } as const;

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minWidth: '0',
    maxWidth: '100%',
    minHeight: '26px',
    padding: '2px 7px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
  },
  still: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusCircular },
  icon: { fontSize: '16px', flexShrink: 0 },
  reported: { color: tokens.colorStatusSuccessForeground1 },
  earlier: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly cell: FollowUpCell;
  readonly semester: Semester;
  readonly lists: Lists;
  readonly isMarked: boolean;
  /** Null where no report can be entered. */
  readonly onToggle: (() => void) | null;
}

/** A country beside a product: what it reported; pressed, a report of it is to be entered. */
export function CountryMark({ cell, semester, lists, isMarked, onToggle }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { country, state, isOffered, inSemester, reports } = cell;
  const Icon = stateIcons[state];
  const label = lists.countries.labelOf(country, language);
  const remarks = [
    isOffered ? null : text.followUp.offList,
    state === 'none' ? null : text.followUp.reports(state === 'reported' ? inSemester : reports.length),
  ].filter(Boolean);
  const name = `${label}: ${text.followUp.states[state](semester)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
  const icon = <Icon className={mergeClasses(styles.icon, !isMarked && styles[state])} />;
  const words = [label, isOffered ? null : text.followUp.offList, inSemester > 1 ? inSemester : null];
  const shown = words.filter(Boolean).join(' · ');
  if (onToggle === null) {
    return (
      <span role="img" aria-label={name} title={name} className={mergeClasses(styles.mark, styles.still)}>
        {icon}
        {shown}
      </span>
    );
  }
  return (
    <ToggleButton
      size="small"
      shape="circular"
      appearance={isMarked ? 'primary' : 'outline'}
      checked={isMarked}
      aria-label={name}
      title={name}
      className={styles.mark}
      onClick={onToggle}
    >
      {icon}
      {shown}
      {isMarked && <AddFilled />}
    </ToggleButton>
  );
}
