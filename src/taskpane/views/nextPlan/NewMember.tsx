import { Button, Field } from '@fluentui/react-components';
import { listsOfNext, offeredMembers } from '../../../domain/nextPlan/nextLists';
import type { NextMember } from '../../../domain/nextPlan/nextPlanChoices';
import { languages, sourceLanguage, type Language } from '../../../domain/plan/language';
import { catalogFields } from '../../../domain/records/catalog';
import type { OrganizationsList } from '../../../domain/records/lists';
import { ListIndex } from '../../../domain/records/listIndex';
import { quoted } from '../../../i18n/formats';
import { FieldControl } from '../../fields/FieldControl';
import { ListPicker } from '../../fields/ListPicker';
import { Choice } from '../../parts/Choice';
import { useLanguage } from '../../store/language';
import { looked, type StepProps } from './steps';

interface Props extends StepProps {
  readonly today: string;
  readonly list: OrganizationsList;
  readonly member: NextMember;
  readonly onMember: (member: NextMember) => void;
  readonly onDrop: () => void;
}

/** A new member of a list: what it is called, what it belongs to, and whose place it takes. */
export function NewMember({
  matrix,
  isFirst = false,
  choices,
  today,
  list,
  member,
  isLocked,
  onMember,
  onDrop,
}: Props) {
  const { language, text } = useLanguage();
  const beginning = looked(matrix, choices, today);
  const { pillars } = listsOfNext(beginning);
  const words = text.nextPlan;
  return (
    <>
      {languages.map((one) => (
        <FieldControl
          key={one}
          name={`${member.code}.${one}`}
          field={catalogFields[one]}
          lists={matrix.lists}
          value={member[one] ?? null}
          onChange={(typed) => onMember(named(member, one, String(typed ?? '')))}
        />
      ))}
      {list === 'themes' && (
        <Choice
          label={words.pillarOf}
          value={member.parent ?? ''}
          options={[['', '–'] as const, ...pillars.members.map(({ code, ...name }) => [code, name[language]] as const)]}
          onChange={(parent) => onMember({ ...member, parent: parent || undefined })}
        />
      )}
      {!isFirst && (
        <Field label={words.replaces} hint={words.replacesHelp}>
          <ListPicker
            list={new ListIndex(offeredMembers(beginning, list))}
            selected={member.replaces}
            onChange={(replaces) => onMember({ ...member, replaces: [...replaces] })}
            multiple
          />
        </Field>
      )}
      <Button disabled={isLocked} onClick={onDrop}>
        {words.drop(quoted(member.code))}
      </Button>
    </>
  );
}

/** A member must be called something: without a name it is called by its code. */
function named(member: NextMember, language: Language, typed: string): NextMember {
  const name = typed.trim() === '' ? (language === sourceLanguage ? member.code : undefined) : typed;
  return { ...member, [language]: name };
}
