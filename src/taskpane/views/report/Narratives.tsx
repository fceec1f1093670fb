import { Badge, Body1, Body1Strong, Caption1, Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { NarrativeBlock, ReportDocument } from '../../../domain/report/ReportDocument';
import type { NarrativeState } from '../../../domain/report/sheet/narrativeState';
import { formatNumber } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import type { ReportPlan } from './useReportPlan';

const useStyles = makeStyles({
  narrative: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  own: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: '8px' },
  draft: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: '8px' },
  list: { margin: '0', paddingLeft: '18px' },
});

interface Props {
  readonly document: ReportDocument;
  readonly plan: ReportPlan;
  /** Keys of those that are to be drafted afresh. */
  readonly redraft: ReadonlySet<string>;
  readonly onRedraft: (keys: ReadonlySet<string>) => void;
}

/** The texts of a report that has its sheet: what the SE wrote, with what changed since, and the drafts. */
export function Narratives({ document, plan: { plan, own }, redraft, onRedraft }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const narratives = document.blocks.filter((block) => block.kind === 'narrative');
  const drafts = narratives.filter(({ key }) => !own.has(key));
  const choose = (key: string, isDrafted: boolean) =>
    onRedraft(new Set(isDrafted ? [...redraft, key] : [...redraft].filter((one) => one !== key)));
  if (narratives.length === 0) return null;
  return (
    <Section title={text.reporting.narratives}>
      <Caption1>{text.reporting.narrativesHelp}</Caption1>
      {narratives.map((block) => {
        const state = own.get(block.key);
        return (
          state && (
            <OwnWords
              key={block.key}
              {...{ block, state, language: document.language }}
              isDrafted={redraft.has(block.key)}
              onChange={(isDrafted) => choose(block.key, isDrafted)}
            />
          )
        );
      })}
      {drafts.length > 0 && (
        <Disclosures>
          <Disclosure label={text.reporting.drafts(drafts.length)}>
            {() =>
              drafts.map(({ key, title, draft }) => (
                <div key={key} lang={document.language} className={styles.narrative}>
                  <Body1Strong as="h3">{title}</Body1Strong>
                  <Body1 as="p" className={styles.text}>
                    {plan.narratives.get(key)?.text ?? draft}
                  </Body1>
                </div>
              ))
            }
          </Disclosure>
        </Disclosures>
      )}
    </Section>
  );
}

interface OwnWordsProps {
  readonly block: NarrativeBlock;
  readonly state: NarrativeState;
  readonly language: ReportDocument['language'];
  readonly isDrafted: boolean;
  readonly onChange: (isDrafted: boolean) => void;
}

function OwnWords({ block: { title, draft }, state, language, isDrafted, onChange }: OwnWordsProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.narrative}>
      <div className={styles.head}>
        <Body1Strong as="h3" lang={language}>
          {title}
        </Body1Strong>
        <Badge appearance="tint">{isDrafted ? text.reporting.toBeDrafted : text.reporting.ownWords}</Badge>
      </div>
      <div lang={language} className={styles.own}>
        <Body1 as="p" className={styles.text}>
          {state.text}
        </Body1>
      </div>
      {state.changes.length === 0 ? (
        <Caption1>{text.reporting.nothingSince}</Caption1>
      ) : (
        <>
          <Caption1>{text.reporting.changedSince}</Caption1>
          <ul lang={language} className={styles.list}>
            {state.changes.map(({ label, before, after }) => (
              <li key={label}>
                <Caption1>{`${label}: ${formatNumber(before, language)} → ${formatNumber(after, language)}`}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      <Switch
        label={text.reporting.redraft}
        aria-label={`${text.reporting.redraft}: ${title}`}
        checked={isDrafted}
        onChange={(_, { checked }) => onChange(checked)}
      />
      {isDrafted && (
        <div lang={language} className={styles.draft}>
          <Body1 as="p" className={styles.text}>
            {draft}
          </Body1>
        </div>
      )}
    </div>
  );
}
