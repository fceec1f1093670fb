import { Button, Caption1, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { addPasted, type PasteInto } from '../../../domain/nextPlan/addPasted';
import { choiceOf } from '../../../domain/nextPlan/nextLists';
import { readPastedList } from '../../../domain/nextPlan/pastedList';
import type { ListMember } from '../../../domain/plan/language';
import { lists as declared, organizationsLists, type OrganizationsList } from '../../../domain/records/lists';
import { quotedNames } from '../../../i18n/formats';
import { Choice } from '../../parts/Choice';
import { useLanguage } from '../../store/language';
import type { StepProps } from './steps';

const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' }, button: { alignSelf: 'flex-start' } });

interface Props extends StepProps {
  /** The list that it is added to; pillars come with their themes. */
  readonly list: Exclude<OrganizationsList, 'themes'>;
  /** The pillars of the plan, to which themes can be added. */
  readonly pillars: readonly ListMember[];
}

/** Takes a list that is pasted or typed, and says what came of it. */
export function PasteBox({ matrix, choices, isLocked, onChange, list, pillars }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const words = text.nextPlan.paste;
  const [pasted, setPasted] = useState('');
  const [pillar, setPillar] = useState('');
  const [outcome, setOutcome] = useState('');
  const isOfPillars = list === 'pillars';
  const add = () => {
    const read = readPastedList(pasted);
    if (read.items.length === 0) return setOutcome(words.nothing);
    const next = addPasted(choices, read, intoOf(list, pillar), matrix);
    const isFlat = !isOfPillars || pillar !== '';
    const parts = organizationsLists.flatMap((one) => {
      const codes = choiceOf(next, one)
        .add.slice(choiceOf(choices, one).add.length)
        .map(({ code }) => code);
      return codes.length > 0 ? [`${declared[one].label[language]}: ${quotedNames(codes, text.home.more)}`] : [];
    });
    const told = [
      parts.length > 0 ? words.added(parts.join('; ')) : words.known,
      read.repeated.length > 0 && words.repeated(read.repeated.length),
      !isFlat && read.deeper > 0 && words.deeper(read.deeper),
    ];
    setOutcome(told.filter(Boolean).join(' '));
    setPasted('');
    onChange(next);
  };
  return (
    <>
      {isOfPillars && (
        <Choice
          label={words.into}
          value={pillar}
          options={[
            ['', words.pillars] as const,
            ...pillars.map(({ code, ...name }) => [code, words.themesOf(name[language])] as const),
          ]}
          onChange={setPillar}
        />
      )}
      <Field
        className={styles.field}
        label={words.label}
        hint={isOfPillars && pillar === '' ? `${words.help} ${words.pillarsHelp}` : words.help}
      >
        <Textarea resize="vertical" rows={5} value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <Button className={styles.button} disabled={isLocked} onClick={add}>
        {words.action}
      </Button>
      <Caption1 role="status">{outcome}</Caption1>
    </>
  );
}

function intoOf(list: Props['list'], pillar: string): PasteInto {
  if (list !== 'pillars') return { kind: 'list', list };
  return pillar === '' ? { kind: 'pillars' } : { kind: 'themes', pillar };
}
