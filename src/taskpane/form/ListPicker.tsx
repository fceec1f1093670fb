import { Combobox, Option, Tag, TagGroup, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { foldText } from '../../domain/foldText';
import type { ListMember } from '../../domain/plan/language';
import type { ListIndex } from '../../domain/records/listIndex';
import { useLanguage } from '../language';

interface Props {
  readonly list: ListIndex;
  /** Members to offer; those of the list where not given. */
  readonly offered?: readonly ListMember[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
  readonly multiple: boolean;
  /** An extra choice that is no member, such as "other". */
  readonly extra?: { readonly label: string; readonly onPick: () => void };
}

const useStyles = makeStyles({
  box: { width: '100%', minWidth: '0' },
  listbox: { maxHeight: '260px' },
  tags: { flexWrap: 'wrap', rowGap: '4px', marginTop: '4px' },
  tag: { height: 'auto', maxWidth: '100%', whiteSpace: 'normal', textAlign: 'left' },
});

const extraValue = '\u0000extra';

/** Members whose label holds every word of what was typed, whatever its case and accents. */
export function matchingMembers(members: readonly ListMember[], typed: string): readonly ListMember[] {
  const words = foldText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return members;
  return members.filter(({ code, es, en, aliases = [] }) => {
    const haystack = foldText([code, es, en, ...aliases].join(' '));
    return words.every((word) => haystack.includes(word));
  });
}

/** Picks one or several members of a list by typing part of them; an open list takes other texts too. */
export function ListPicker({ list, offered = list.members, selected, onChange, multiple, extra }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const labels = selected.map((code) => list.labelOf(code, language));
  const shown = matchingMembers(offered, typed ?? '');
  const commit = (codes: readonly string[]) => {
    onChange(codes);
    setTyped(null);
  };
  const pick = (code: string | undefined, codes: readonly string[]) => {
    if (code === extraValue) {
      setTyped(null);
      extra?.onPick();
    } else if (multiple) commit(codes.filter((one) => one !== extraValue));
    else commit(code === undefined || selected[0] === code ? [] : [code]);
  };
  const addTyped = () => {
    const value = typed?.trim() ?? '';
    if (list.open && value !== '' && list.codeOf(value) === undefined)
      commit(multiple ? [...selected, value] : [value]);
  };
  return (
    <>
      <Combobox
        className={styles.box}
        listbox={{ className: styles.listbox }}
        multiselect={multiple}
        clearable={!multiple}
        freeform
        placeholder={text.form.searchList}
        value={typed ?? (multiple ? '' : (labels[0] ?? ''))}
        selectedOptions={[...selected]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue, selectedOptions }) => pick(optionValue, selectedOptions)}
        onKeyDown={(event) => event.key === 'Enter' && shown.length === 0 && addTyped()}
        onBlur={() => {
          addTyped();
          setTyped(null);
        }}
      >
        {shown.map((member) => (
          <Option key={member.code} value={member.code} text={member[language]}>
            {member[language]}
          </Option>
        ))}
        {extra && (
          <Option value={extraValue} text={extra.label}>
            {extra.label}
          </Option>
        )}
        {shown.length === 0 && !extra && (
          <Option disabled value="" text={text.form.noMatches}>
            {text.form.noMatches}
          </Option>
        )}
      </Combobox>
      {multiple && selected.length > 0 && (
        <TagGroup
          className={styles.tags}
          onDismiss={(_, { value }) => commit(selected.filter((code) => code !== value))}
          size="small"
        >
          {selected.map((code, index) => (
            <Tag
              key={code}
              value={code}
              className={styles.tag}
              dismissible
              dismissIcon={{ 'aria-label': text.form.remove(labels[index] ?? code) }}
            >
              {labels[index]}
            </Tag>
          ))}
        </TagGroup>
      )}
    </>
  );
}
