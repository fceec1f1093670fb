import { Caption1, Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  ErrorCircleRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import { gapWords } from '../../../domain/records/columnGaps';
import { meetingsOwed, type Duty, type GroupDuties } from '../../../domain/review/duties';
import { evaluationTexts, hasEvaluationText } from '../../../domain/records/groupEvaluation';
import type { GroupYear } from '../../../domain/records/groupYear';
import type { Row } from '../../../domain/records/matrix';
import { formatDate } from '../../../i18n/formats';
import { selectPlace } from '../../../workbook/selection';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { useWorkbook } from '../../store/WorkbookStore';

const icons = {
  met: CheckmarkCircleRegular,
  open: CircleRegular,
  overdue: ErrorCircleRegular,
  unknown: QuestionCircleRegular,
} as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  duty: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px' },
  words: { display: 'flex', flexDirection: 'column' },
  icon: { fontSize: '20px' },
  met: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
  link: { textAlign: 'left' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly own: GroupDuties;
}

/** The duties of a group, each with how it stands; its meetings are named on demand. */
export function DutyList({ snapshot, own: { duties, meetings, row } }: Props) {
  const { language, text } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  const day = (date: string | null) => (date === null ? '' : formatDate(date, language));
  const stateOf = ({ state, metOn, dueBy, gaps }: Duty) => {
    if (state === 'unknown') return text.duties.unknown(gapWords(gaps, language));
    if (state === 'met') return text.duties.metOn(day(metOn));
    if (state === 'overdue') return text.duties.overdue(day(dueBy));
    return dueBy === null ? text.duties.noDay : text.duties.dueBy(day(dueBy));
  };
  const show = (index: number) =>
    void inBackground(() => selectPlace(snapshot, { table: 'Activity', index, field: 'title' }));
  return (
    <ul className={styles.list}>
      {duties.map((duty) => {
        const Icon = icons[duty.state];
        const isMeetings = duty.name === 'meetings' && duty.state !== 'unknown';
        const held = isMeetings ? `: ${text.duties.held(meetings.length, meetingsOwed)}` : '';
        return (
          <li key={duty.name} className={styles.duty}>
            <Icon className={mergeClasses(styles.icon, styles[duty.state])} />
            <div className={styles.words}>
              <Text>{`${text.duties.names[duty.name]}${held}`}</Text>
              <Caption1 className={styles[duty.state === 'overdue' ? 'overdue' : 'open']}>{stateOf(duty)}</Caption1>
              {duty.name === 'evaluation' && duty.state === 'met' && row && lacksText(row, snapshot) && (
                <Caption1>{text.duties.evaluationWithoutText}</Caption1>
              )}
              {isMeetings && meetings.length === 0 && <Caption1>{text.duties.meetingsHelp}</Caption1>}
              {isMeetings && meetings.length > 0 && (
                <Disclosures>
                  <Disclosure label={text.activities.count(meetings.length, meetings.length)}>
                    {() => (
                      <>
                        <Caption1>{text.duties.meetingsHelp}</Caption1>
                        {meetings.map(({ index, record }) => (
                          <Link key={index} as="button" className={styles.link} onClick={() => show(index)}>
                            {`${day(record.actualEnd ?? record.actualStart)} · ${record.title ?? record.id ?? text.activities.untitled}`}
                          </Link>
                        ))}
                      </>
                    )}
                  </Disclosure>
                </Disclosures>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether nobody has written what a group's evaluation says, though there are columns for it. */
const lacksText = ({ record }: Row<GroupYear>, { matrix }: WorkbookSnapshot): boolean =>
  !hasEvaluationText(record) && evaluationTexts.some((field) => matrix.tables.GroupYear.columns.position.has(field));
