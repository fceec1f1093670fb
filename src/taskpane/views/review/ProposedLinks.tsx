import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { decisionTitle } from '../../../domain/decisions/decisionName';
import { canDismiss, type ProposedLink } from '../../../domain/decisions/proposedLinks';
import type { Decision } from '../../../domain/records/decision';
import type { Row } from '../../../domain/records/matrix';
import { quoted } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { useProposedLinks } from './useProposedLinks';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    overflowWrap: 'anywhere',
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly links: readonly ProposedLink[];
}

/** Activities whose Mandato names a decision: each is linked, or said not to answer it, by one click. */
export function ProposedLinks({ snapshot, links }: Props) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const { link, dismiss } = useProposedLinks(snapshot);
  const words = text.decisions;
  const isLocked = busy !== null || snapshot.readOnly;
  return (
    <Section title={words.links}>
      <Body1 as="p">{words.linksHelp}</Body1>
      {links.length > 1 && (
        <Button appearance="primary" disabled={isLocked} onClick={() => void link(links)}>
          {words.linkAll(links.length)}
        </Button>
      )}
      {links.map((one) => (
        <Proposal
          key={one.activity.index}
          link={one}
          isLocked={isLocked}
          onLink={() => void link([one])}
          onDismiss={canDismiss(snapshot.matrix) ? (decision) => void dismiss(decision, one.activity) : null}
        />
      ))}
    </Section>
  );
}

interface ProposalProps {
  readonly link: ProposedLink;
  readonly isLocked: boolean;
  readonly onLink: () => void;
  /** Null where the workbook has no column to remember it. */
  readonly onDismiss: ((decision: Row<Decision>) => void) | null;
}

function Proposal({ link: { activity, decisions }, isLocked, onLink, onDismiss }: ProposalProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  const words = text.decisions;
  const { title, id, mandate } = activity.record;
  const name = title ?? id ?? text.activities.untitled;
  const isOne = decisions.length === 1;
  const dismissals = decisions.map(
    (row) =>
      onDismiss && (
        <Button
          key={row.index}
          size="small"
          appearance="subtle"
          disabled={isLocked}
          aria-label={words.dismissOne(quoted(name), quoted(decisionTitle(row)))}
          onClick={() => onDismiss(row)}
        >
          {words.dismiss}
        </Button>
      ),
  );
  return (
    <div className={styles.proposal}>
      <span>{name}</span>
      <Caption1 className={styles.quiet}>{words.mandate(quoted(mandate ?? ''))}</Caption1>
      {decisions.map((row, at) => (
        <div key={row.index} className={styles.answers}>
          <Caption1>{`→ ${decisionTitle(row)}`}</Caption1>
          {!isOne && dismissals[at]}
        </div>
      ))}
      <div className={styles.answers}>
        <Button size="small" disabled={isLocked} aria-label={words.linkOne(quoted(name))} onClick={onLink}>
          {words.link}
        </Button>
        {isOne && dismissals}
      </div>
    </div>
  );
}
