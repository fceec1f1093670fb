import { Body1Strong } from '@fluentui/react-components';
import { useMemo } from 'react';
import { heldByTheme } from '../../../domain/nextPlan/lastPlanResults';
import type { NextMember } from '../../../domain/nextPlan/nextPlanChoices';
import { choiceOf, listsOfNext, offeredMembers } from '../../../domain/nextPlan/nextLists';
import { sourceLanguage } from '../../../domain/plan/language';
import { lists as declared, type OrganizationsList, type PlanList } from '../../../domain/records/lists';
import { quoted } from '../../../i18n/formats';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { NewMember } from './NewMember';
import { PasteBox } from './PasteBox';
import { SomePicker } from './SomePicker';
import { looked, type StepProps } from './steps';

/** Lists that are chosen together: pillars come with their themes. */
const ofPlan = [
  ['pillars', 'themes'],
  ['workingGroups'],
  ['specificObjectives'],
  ['expectedResults'],
] as const satisfies readonly (readonly PlanList[])[];
/** With a first plan it is said too who takes part in the organization. */
const ofFirst = [...ofPlan, ['countries'], ['partners']] as const satisfies readonly (readonly OrganizationsList[])[];

interface Props extends StepProps {
  readonly today: string;
}

/** What of each list the plan takes over, and what comes in. */
export function ListsStep(props: Props) {
  const { choices, matrix, isFirst = false, isLocked, onChange, today } = props;
  const { language, text } = useLanguage();
  const beginning = looked(matrix, choices, today);
  const next = listsOfNext(beginning);
  const held = useMemo(() => heldByTheme(looked(matrix, choices, today)), [matrix, choices, today]);

  const nameOf = (list: OrganizationsList) => declared[list].label[language];
  return (isFirst ? ofFirst : ofPlan).map((group) => (
    <Section key={group[0]} title={group.length > 1 ? text.nextPlan.pillarsAndThemes : nameOf(group[0])}>
      {!isFirst &&
        group.map((list) => (
          <SomePicker
            key={list}
            name={nameOf(list)}
            options={offeredMembers(beginning, list).map((member) => ({
              code: member.code,
              label: `${member.code} ${quoted(member[language])}`,
              note: list === 'themes' && held ? text.nextPlan.heldInPlan(held.get(member.code) ?? 0) : undefined,
            }))}
            chosen={choiceOf(choices, list).keep ?? 'all'}
            isLocked={isLocked}
            onChange={(keep) =>
              onChange({ ...choices, lists: { ...choices.lists, [list]: { ...choiceOf(choices, list), keep } } })
            }
          />
        ))}
      <Disclosures>
        <Disclosure label={text.nextPlan.add}>
          {() => <PasteBox {...props} list={group[0]} pillars={next.pillars.members} />}
        </Disclosure>
      </Disclosures>
      {group.map((list) => (
        <NewMembers key={list} {...props} list={list} />
      ))}
    </Section>
  ));
}

/** The new members of a list, each to be looked at and changed. */
function NewMembers({ list, ...props }: Props & { readonly list: OrganizationsList }) {
  const { choices, onChange } = props;
  const { language, text } = useLanguage();
  const { keep, add } = choiceOf(choices, list);
  if (add.length === 0) return null;
  const put = (members: readonly NextMember[]) =>
    onChange({ ...choices, lists: { ...choices.lists, [list]: { keep, add: [...members] } } });
  return (
    <>
      <Body1Strong as="h3">{text.nextPlan.added(declared[list].label[language], add.length)}</Body1Strong>
      {add.map((member) => (
        <Disclosures key={member.code}>
          <Disclosure label={`${member.code} ${quoted(member[language] ?? member[sourceLanguage] ?? '')}`}>
            {() => (
              <NewMember
                {...props}
                list={list}
                member={member}
                onMember={(changed) => put(add.map((one) => (one.code === member.code ? changed : one)))}
                onDrop={() => put(add.filter((one) => one.code !== member.code))}
              />
            )}
          </Disclosure>
        </Disclosures>
      ))}
    </>
  );
}
