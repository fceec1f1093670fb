import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isChosen, type Some } from '../../../domain/nextPlan/nextPlanChoices';
import { Choice } from '../../parts/Choice';
import { useLanguage } from '../../store/language';
import { GrowingList } from '../import/GrowingList';

/** Check boxes that are drawn at once. */
const step = 60;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column' },
  box: { overflowWrap: 'anywhere', maxWidth: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Something that can be chosen. */
export interface Option {
  readonly code: string;
  readonly label: string;
  /** What the plan before made of it. */
  readonly note?: string | undefined;
}

interface Props {
  /** What they are, in the plural. */
  readonly name: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly chosen: Some;
  readonly isLocked: boolean;
  readonly onChange: (chosen: Some) => void;
  /** What stands below a check box that is checked. */
  readonly below?: (option: Option) => ReactNode;
}

type Way = 'all' | 'some' | 'none';
const ways: readonly Way[] = ['all', 'some', 'none'];

/** Takes all of what there is, nothing, or what is checked. */
export function SomePicker({ name, hint, options, chosen, isLocked, onChange, below }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const words = text.nextPlan.keep;
  if (options.length === 0) return <Caption1 className={styles.quiet}>{words.nothing}</Caption1>;
  const codes = options.flatMap(({ code }) => (isChosen(chosen, code) ? [code] : []));
  const names = { all: words.all(options.length), some: words.some, none: words.none };
  const isSome = typeof chosen !== 'string';
  const toggle = (code: string, isOn: boolean) =>
    onChange(options.flatMap((one) => ((one.code === code ? isOn : codes.includes(one.code)) ? [one.code] : [])));
  return (
    <>
      <Choice<Way>
        label={words.label(name)}
        hint={hint}
        value={isSome ? 'some' : chosen}
        options={ways.map((way) => [way, names[way]])}
        onChange={(way) => onChange(way === 'some' ? codes : way)}
      />
      {(isSome || below) && (
        <>
          {isSome && <Caption1 role="status">{words.chosen(codes.length, options.length)}</Caption1>}
          <GrowingList
            items={isSome ? options : options.filter(({ code }) => codes.includes(code))}
            step={step}
            keyOf={({ code }) => code}
            label={name}
            className={styles.list}
            render={(option) => (
              <>
                {isSome && (
                  <Checkbox
                    className={styles.box}
                    label={option.note === undefined ? option.label : `${option.label} · ${option.note}`}
                    checked={codes.includes(option.code)}
                    disabled={isLocked}
                    onChange={(_, { checked }) => toggle(option.code, checked === true)}
                  />
                )}
                {below && codes.includes(option.code) && below(option)}
              </>
            )}
          />
        </>
      )}
    </>
  );
}
