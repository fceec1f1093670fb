import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GroupDuties } from '../../../domain/review/duties';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { DutyDates } from './DutyDates';
import { DutyList } from './DutyList';

const useStyles = makeStyles({
  enter: { alignSelf: 'flex-start' },
  count: { flexShrink: 0 },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly own: GroupDuties;
  readonly year: number;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  /** What became of the group's plan. */
  readonly children: ReactNode;
}

/** What a group owes in a year and what it met, its plan, and the days and the evaluation to be entered. */
export function GroupDutiesPart({ snapshot, own, year, isEditing, onEdit, children }: Props) {
  const { language, text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const styles = useStyles();
  const met = own.duties.filter(({ state }) => state === 'met').length;
  const isKnown = own.duties.every(({ state }) => state !== 'unknown');
  const name = snapshot.matrix.lists.workingGroups.labelOf(own.group, language);
  return (
    <Section
      title={name}
      aside={isKnown && <Caption1 className={styles.count}>{text.duties.metOf(met, own.duties.length)}</Caption1>}
    >
      <DutyList snapshot={snapshot} own={own} />
      {children}
      {isEditing && <DutyDates snapshot={snapshot} own={own} year={year} name={name} onClose={() => onEdit(false)} />}
      {!isEditing && !snapshot.readOnly && (
        <Button
          size="small"
          className={styles.enter}
          aria-label={`${text.duties.enter}: ${name}`}
          onClick={() => attempt(() => onEdit(true))}
        >
          {text.duties.enter}
        </Button>
      )}
    </Section>
  );
}
