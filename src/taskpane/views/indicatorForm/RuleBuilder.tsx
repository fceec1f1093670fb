import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ruleSources, type RuleSource } from '../../../domain/indicators/rule';
import type { RuleDraft, RulePart } from '../../../domain/indicators/ruleDraft';
import { withSource } from '../../../domain/indicators/withSource';
import type { Bilingual } from '../../../domain/plan/language';
import type { Lists } from '../../../domain/records/listIndex';
import { useLanguage } from '../../store/language';
import { Conditions } from './Conditions';
import { MeasurePick } from './MeasurePick';
import { TimingPick } from './TimingPick';
import { ListSelect } from '../../fields/ListSelect';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: '0', outlineStyle: 'none' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  error: { color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly draft: RuleDraft;
  readonly lists: Lists;
  /** What is to be said of each part. */
  readonly messages: ReadonlyMap<string, string>;
  /** Parts of which the sheet holds something that was not understood, and which can do without it. */
  readonly droppable: ReadonlySet<RulePart>;
  readonly onChange: (draft: RuleDraft) => void;
  readonly onDropUnread: (part: RulePart) => void;
}

/** Builds a rule by picking: the table, conditions, what is measured and when it counts. */
export function RuleBuilder(props: Props) {
  const { draft, lists, onChange } = props;
  const { language, text } = useLanguage();
  const styles = useStyles();
  const [dropped, setDropped] = useState<readonly Bilingual[]>([]);
  const { source } = draft;
  const choose = (chosen: RuleSource) => {
    const next = withSource(draft, chosen, lists);
    setDropped(next.dropped);
    onChange(next.draft);
  };
  return (
    <>
      <Part {...props} part="source">
        <Field className={styles.field} label={text.indicatorForm.source} required>
          <ListSelect
            value={source ?? ''}
            onChange={(_, { value }) => {
              const chosen = ruleSources.find((one) => one === value);
              if (chosen) choose(chosen);
            }}
          >
            {source === null && <option value="">{text.indicatorForm.chooseSource}</option>}
            {ruleSources.map((one) => (
              <option key={one} value={one}>
                {lists.ruleSources.labelOf(one, language)}
              </option>
            ))}
          </ListSelect>
        </Field>
        <Caption1 role="status">
          {dropped.length > 0 && text.indicatorForm.dropped(dropped.map((label) => label[language]).join(', '))}
        </Caption1>
      </Part>
      {source && (
        <>
          <Part {...props} part="filter" label={text.indicatorForm.filter}>
            <Conditions
              source={source}
              where={draft.where}
              lists={lists}
              ofNone={text.indicatorForm.everyRow}
              onChange={(where) => onChange({ ...draft, where })}
            />
          </Part>
          <Part {...props} part="measure">
            <MeasurePick
              source={source}
              lists={lists}
              measure={draft.measure}
              onChange={(measure) => onChange({ ...draft, measure })}
            />
          </Part>
          <Part {...props} part="timing">
            <TimingPick source={source} timing={draft.timing} onChange={(timing) => onChange({ ...draft, timing })} />
          </Part>
        </>
      )}
    </>
  );
}

interface PartProps extends Props {
  readonly part: RulePart;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A part of the rule with what is to be said of it. */
function Part({ part, label, messages, droppable, onDropUnread, children }: PartProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  const message = messages.get(part);
  return (
    <div
      id={`rule-${part}`}
      role="group"
      tabIndex={-1}
      aria-label={label ?? text.indicatorForm[part]}
      className={styles.part}
    >
      {label !== undefined && <span>{label}</span>}
      {children}
      {message !== undefined && <Caption1 className={styles.error}>{message}</Caption1>}
      {droppable.has(part) && (
        <Button size="small" className={styles.button} onClick={() => onDropUnread(part)}>
          {text.indicatorForm.dropUnread}
        </Button>
      )}
    </div>
  );
}
