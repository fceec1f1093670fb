import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RuleDraft, RulePart } from '../../../domain/indicators/ruleDraft';
import { breakdownsOf } from '../../../domain/indicators/sourceRows';
import { bringIntoView } from '../../fields/bringIntoView';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { ruleParts, type IndicatorFindings } from './indicatorEdit';
import { IndicatorControl, type ControlProps } from './IndicatorControl';
import { RuleBuilder } from './RuleBuilder';

const useStyles = makeStyles({ warning: { color: tokens.colorStatusWarningForeground3 } });

type Props = Omit<ControlProps, 'field' | 'findings'> & { readonly findings: IndicatorFindings };

/** What the indicator counts and how it is broken down. */
export function RuleSection(props: Props) {
  const { edit, findings, lists, isChecked, onChange } = props;
  const { text } = useLanguage();
  const styles = useStyles();
  const { values, draft } = edit;
  const { unread, missing } = findings;
  const { source } = draft;
  const dimensions: readonly string[] = source === null ? [] : breakdownsOf({ source, measure: draft.measure });
  const changeDraft = (next: RuleDraft) =>
    onChange({ draft: next, values: { ...values, breakdown: breakdownAfter(values.breakdown, draft, next) } });
  return (
    <Section title={text.indicatorForm.rule}>
      {unread.size > 0 && <Caption1 className={styles.warning}>{text.indicatorForm.unreadRule}</Caption1>}
      <RuleBuilder
        draft={draft}
        lists={lists}
        messages={messagesOf(findings, isChecked)}
        // Parts that would be whole without what was not understood.
        droppable={new Set([...unread].filter((part) => !missing.has(part)))}
        onChange={changeDraft}
        onDropUnread={(part) => {
          onChange({ accepted: [...edit.accepted, part] });
          focusPart(part);
        }}
      />
      {source !== null && (
        <IndicatorControl
          {...props}
          field="breakdown"
          offered={lists.dimensions.members.filter(({ code }) => dimensions.includes(code))}
        />
      )}
    </Section>
  );
}

/** The breakdown that another source or another measure leaves. */
function breakdownAfter(breakdown: readonly string[], before: RuleDraft, after: RuleDraft): readonly string[] {
  const { source, measure } = after;
  const isSame = source === before.source && measure?.kind === before.measure?.kind;
  if (isSame || source === null) return breakdown;
  const dimensions: readonly string[] = breakdownsOf({ source, measure });
  return breakdown.filter((dimension) => dimension === 'total' || dimensions.includes(dimension));
}

/** What is said of each part of the rule: what is unread at once, what is still to be chosen after saving was tried. */
function messagesOf(
  { errors, warnings, unread }: IndicatorFindings,
  isChecked: boolean,
): ReadonlyMap<RulePart, string> {
  const messages = new Map<RulePart, string>();
  for (const part of ruleParts) {
    const isUnread = unread.has(part);
    const words = (isChecked || isUnread ? errors.get(part) : undefined) ?? (isUnread ? warnings.get(part) : undefined);
    if (words !== undefined) messages.set(part, words);
  }
  return messages;
}

/** Puts the cursor into a part of the rule. */
export function focusPart(part: string): void {
  const place = document.getElementById(`rule-${part}`);
  if (!place) return;
  (place.querySelector<HTMLElement>('select, input') ?? place).focus({ preventScroll: true });
  bringIntoView(place);
}
