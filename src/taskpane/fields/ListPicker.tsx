import { Combobox, Option, Tag, TagGroup, makeStyles, type PositioningShorthand } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { foldText } from '../../domain/foldText';
import type { ListMember } from '../../domain/plan/language';
import { spellingsOf, type ListIndex } from '../../domain/records/listIndex';
import { quoted } from '../../i18n/formats';
import { useLanguage } from '../store/language';

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

/** How any box with a list looks, that of this file or another. */
export const usePickerStyles = makeStyles({
  box: { width: '100%', minWidth: '0' },
  input: { minWidth: '0', textOverflow: 'ellipsis' },
  // Half of what the field leaves free: wherever it stands, the list has room above or below it.
  listbox: { maxHeight: 'min(260px, calc((100vh - 48px) / 2))' },
  tags: { flexWrap: 'wrap', rowGap: '4px', marginTop: '4px', width: '100%', minWidth: '0' },
  tagText: { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: '0' },
  tag: { height: 'auto', minHeight: '24px', maxWidth: '100%', whiteSpace: 'normal', textAlign: 'left' },
});

/** Sized to what is free, as by default, a list would be as high as the pane, and beside its field it would cover it. */
export const positioning: PositioningShorthand = {
  position: 'below',
  align: 'start',
  fallbackPositions: ['above'],
  autoSize: false,
};

/** In the view's own part of the page, where a screen reader looks for them, and above all that stands there. */
export const placeOfLists = (): HTMLElement | null => document.querySelector('main');

const extraValue = '\u0000extra';

/** Whether a text holds every word of what was typed, whatever its case and accents. */
export function matching(typed: string): (text: string) => boolean {
  const words = foldText(typed).split(' ').filter(Boolean);
  return (text) => {
    if (words.length === 0) return true;
    const haystack = foldText(text);
    return words.every((word) => haystack.includes(word));
  };
}

/** Members whose label holds every word of what was typed. */
export function matchingMembers(members: readonly ListMember[], typed: string): readonly ListMember[] {
  const isMatch = matching(typed);
  return members.filter((member) => isMatch(spellingsOf(member).join(' ')));
}

/** Picks one or several members of a list by typing part of them; an open list takes other texts too. */
export function ListPicker({ list, offered = list.members, selected, onChange, multiple, extra }: Props) {
  const { language, text } = useLanguage();
  const styles = usePickerStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const labels = selected.map((code) => list.labelOf(code, language));
  const shown = matchingMembers(offered, typed ?? '');
  const commit = (codes: readonly string[]) => {
    onChange(codes);
    setTyped(null);
  };
  const add = (code: string) => {
    if (selected.includes(code)) setTyped(null);
    else commit(multiple ? [...selected, code] : [code]);
  };
  const pick = (code: string | undefined, codes: readonly string[]) => {
    if (code === extraValue) {
      setTyped(null);
      extra?.onPick();
    } else if (multiple) commit(codes.filter((one) => one !== extraValue));
    else commit(code === undefined || selected[0] === code ? [] : [code]);
  };
  /** Takes what was typed when it says a member as it is, or the list is open; a cleared single choice becomes blank. */
  const takeTyped = () => {
    if (typed === null) return;
    const value = typed.trim();
    const code = value === '' ? undefined : (list.codeOf(value) ?? (list.open ? value : undefined));
    if (code !== undefined) add(code);
    else if (value === '' && !multiple && selected.length > 0) commit([]);
    else setTyped(null);
  };
  const onEnter = (event: KeyboardEvent) => {
    const hasActive = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    if (event.key !== 'Enter' || hasActive || typed === null) return;
    // Enter takes the first match instead of sending the form.
    event.preventDefault();
    if (shown[0] && typed.trim() !== '') add(shown[0].code);
    else takeTyped();
  };
  return (
    <>
      <Combobox
        className={styles.box}
        input={{ className: styles.input }}
        listbox={{ className: styles.listbox }}
        positioning={positioning}
        mountNode={placeOfLists()}
        // The field itself opens its list by the arrow keys; a second stop for each would double the way by Tab.
        expandIcon={{ tabIndex: -1, 'aria-label': text.editing.openList }}
        multiselect={multiple}
        clearable={!multiple}
        freeform
        placeholder={text.editing.searchList}
        value={typed ?? (multiple ? '' : (labels[0] ?? ''))}
        title={multiple ? undefined : labels[0]}
        selectedOptions={[...selected]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue, selectedOptions }) => pick(optionValue, selectedOptions)}
        onKeyDown={onEnter}
        onBlur={takeTyped}
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
          <Option disabled value="" text={text.editing.noMatches}>
            {text.editing.noMatches}
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
              primaryText={{ className: styles.tagText, children: labels[index] }}
              dismissIcon={{ 'aria-label': text.editing.remove(quoted(labels[index] ?? code)) }}
            ></Tag>
          ))}
        </TagGroup>
      )}
    </>
  );
}
