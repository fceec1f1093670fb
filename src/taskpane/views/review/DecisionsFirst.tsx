import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { now, today } from '../../../commands/clock';
import { decisionPlace, decisionTitle } from '../../../domain/decisions/decisionName';
import { decisionsOf, stateOn, type DecisionStanding } from '../../../domain/decisions/decisions';
import { proposedLinks, type ProposedLink } from '../../../domain/decisions/proposedLinks';
import { decisionStates } from '../../../domain/plan/pickLists';
import type { FieldValue } from '../../../domain/records/field';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { quoted } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { saveRecords } from '../../../workbook/operations/saveRecords';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';
import type { Go } from '../target';

const useStyles = makeStyles({
  list: { margin: '0', paddingInlineStart: '16px', display: 'flex', flexDirection: 'column', gap: '6px' },
  item: { overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    overflowWrap: 'anywhere',
  },
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
      {links.length > 0 && <Links {...{ snapshot, links }} />}
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

interface LinksProps {
  readonly snapshot: WorkbookSnapshot;
  readonly links: readonly ProposedLink[];
}

/** More rows than one request takes are linked in several. */
const linkedAtOnce = 100;

function Links({ snapshot, links }: LinksProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { busy, run, reload, say } = useWorkbook();
  const words = text.decisions;
  const isLocked = busy !== null || snapshot.readOnly;
  const link = async (chosen: readonly ProposedLink[]) => {
    const edits = chosen.map(({ activity, linked }) => ({
      table: 'Activity' as const,
      base: activity as Row,
      values: { ...(activity.record as Readonly<Record<string, FieldValue>>), decisions: linked },
    }));
    const author = { who: readPreference('name') ?? '', now: now() };
    const result = await run(words.linking, async () => {
      for (let start = 0; start < edits.length; start += linkedAtOnce) {
        const saved = await saveRecords(snapshot, { edits: edits.slice(start, start + linkedAtOnce), ...author });
        if (saved.kind !== 'saved') return saved;
      }
      return { kind: 'saved' } as const;
    });
    await reload();
    if (!result) return;
    if (result.kind === 'saved') say({ intent: 'success', text: words.linked(chosen.length) });
    else say({ intent: 'warning', text: words.linkConflict });
  };
  return (
    <Section title={words.links}>
      <Body1 as="p">{words.linksHelp}</Body1>
      {links.length > 1 && (
        <Button appearance="primary" disabled={isLocked} onClick={() => void link(links)}>
          {words.linkAll(links.length)}
        </Button>
      )}
      {links.map((one) => {
        const { title, id, mandate } = one.activity.record;
        const name = title ?? id ?? text.activities.untitled;
        return (
          <div key={one.activity.index} className={styles.proposal}>
            <span>{name}</span>
            <Caption1 className={styles.quiet}>{words.mandate(quoted(mandate ?? ''))}</Caption1>
            {one.decisions.map((row) => (
              <Caption1 key={row.index}>{`→ ${decisionTitle(row)}`}</Caption1>
            ))}
            <Button
              size="small"
              disabled={isLocked}
              aria-label={words.linkOne(quoted(name))}
              onClick={() => void link([one])}
            >
              {words.link}
            </Button>
          </div>
        );
      })}
    </Section>
  );
}
