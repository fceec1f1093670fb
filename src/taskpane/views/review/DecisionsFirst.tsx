import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { today } from '../../../commands/clock';
import { decisionPlace, decisionTitle } from '../../../domain/decisions/decisionName';
import { decisionsOf, stateOn, type DecisionStanding } from '../../../domain/decisions/decisions';
import { proposedLinks } from '../../../domain/decisions/proposedLinks';
import { decisionStates } from '../../../domain/plan/pickLists';
import type { Matrix, Row } from '../../../domain/records/matrix';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import type { Go } from '../target';
import { ProposedLinks } from './ProposedLinks';

const useStyles = makeStyles({
  list: { margin: '0', paddingInlineStart: '16px', display: 'flex', flexDirection: 'column', gap: '6px' },
  item: { overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly go: Go;
}

/** What became of the decisions, by state, and the activities whose Mandato names one; nothing where there is none. */
export function DecisionsFirst({ snapshot, go }: Props) {
  const { text } = useLanguage();
  const { matrix } = snapshot;
  const links = proposedLinks(matrix);
  if (matrix.tables.Decision.rows.length === 0) return null;
  return (
    <>
      <Section title={text.decisions.standing}>
        <Standing {...{ matrix, go }} />
      </Section>
      {links.length > 0 && <ProposedLinks {...{ snapshot, links }} />}
    </>
  );
}

function Standing({ matrix, go }: { readonly matrix: Matrix; readonly go: Go }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists } = matrix;
  const all = decisionsOf(matrix).map((standing) => ({ standing, state: stateOn(standing, today()) }));
  const entry = (standing: DecisionStanding) => (
    <li key={standing.row.index} className={styles.item}>
      <Link
        as="button"
        className={styles.link}
        onClick={() => go({ view: 'decisions', open: { name: 'Decision', row: standing.row as Row } })}
      >
        {decisionTitle(standing.row)}
      </Link>
      <Caption1 className={styles.quiet}>{decisionPlace(standing, { lists, language })}</Caption1>
    </li>
  );
  return (
    <Disclosures>
      {decisionStates.map(({ code }) => {
        const own = all.filter(({ state }) => state === code);
        const label = text.decisions.standingCount(lists.decisionStates.labelOf(code, language), own.length);
        if (own.length === 0) return null;
        return (
          <Disclosure key={code} label={label}>
            {() => <ul className={styles.list}>{own.map(({ standing }) => entry(standing))}</ul>}
          </Disclosure>
        );
      })}
    </Disclosures>
  );
}
