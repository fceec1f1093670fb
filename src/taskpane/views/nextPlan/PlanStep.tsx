import { Body1, Checkbox } from '@fluentui/react-components';
import { codeOf } from '../../../domain/nextPlan/proposeNextPlan';
import type { NextPlanChoices, planTexts } from '../../../domain/nextPlan/nextPlanChoices';
import { bilingual, languages, type Language } from '../../../domain/plan/language';
import { strategicPlan, planTextFields, type StrategicPlan } from '../../../domain/records/strategicPlan';
import { formatDate } from '../../../i18n/formats';
import { FieldControl } from '../../fields/FieldControl';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import type { MissingField, StepProps } from './steps';

interface Props extends StepProps {
  readonly missing: ReadonlySet<MissingField>;
}

type PlanText = (typeof planTexts)[number];

/** What the plan is called, its days, and whose it is. */
export function PlanStep({ matrix, isFirst = false, choices, onChange, missing }: Props) {
  const { language, text } = useLanguage();
  const { plan } = choices;
  const before = matrix.plans.all.findLast(({ code }) => code !== plan.code) ?? matrix.plans.last;
  const words = text.nextPlan;
  const set = (part: Partial<NextPlanChoices['plan']>) => onChange({ ...choices, plan: { ...plan, ...part } });
  const setDay = (part: Partial<Record<'start' | 'end', string>>) => {
    const days = { ...plan, ...part };
    // The code follows the years for as long as nobody has typed another.
    const isOwn = plan.code !== codeOf(plan.start, plan.end);
    set({ ...part, ...(!isOwn && { code: codeOf(days.start, days.end) }) });
  };
  const control = (field: keyof StrategicPlan, value: string, onValue: (value: string) => void, more = {}) => (
    <FieldControl
      key={field}
      name={`StrategicPlan.${field}`}
      field={strategicPlan.fields[field]}
      lists={matrix.lists}
      value={value || null}
      onChange={(typed) => onValue(String(typed ?? ''))}
      {...more}
    />
  );
  const inEachLanguage = (name: PlanText, more: object = {}) =>
    languages.map((one) => {
      const given: Partial<Record<Language, string | undefined>> = plan[name] ?? {};
      const put = (value: string) => set({ [name]: { ...blankText, ...given, [one]: value } });
      return control(planTextFields[name][one], given[one] ?? '', put, one === matrix.language ? more : {});
    });
  const isOther = isFirst || plan.organization !== undefined;
  const dayFault = (field: 'start' | 'end') => ({
    required: true,
    error: missing.has(field) ? words.missing.day : undefined,
  });
  return (
    <>
      {!isFirst && <Body1 as="p">{words.after(before.name[language], formatDate(before.end, language))}</Body1>}
      <Section title={words.steps.plan}>
        {inEachLanguage('name', { required: true, error: missing.has('name') ? words.missing.name : undefined })}
        {control('start', plan.start, (start) => setDay({ start }), dayFault('start'))}
        {control('end', plan.end, (end) => setDay({ end }), dayFault('end'))}
        {control('id', plan.code, (code) => set({ code }), {
          required: true,
          hint: words.codeHelp,
          error: missing.has('code') ? words.missing.code : undefined,
        })}
        {inEachLanguage('objective', { hint: words.objectiveHelp })}
      </Section>
      <Section title={strategicPlan.fields.organizationEs.label[language]}>
        {!isOther && <Body1 as="p">{before.organization[language]}</Body1>}
        {!isFirst && (
          <Checkbox
            label={words.otherOrganization}
            checked={isOther}
            onChange={(_, { checked }) =>
              set(
                checked
                  ? { organization: before.organization, shortName: before.shortName }
                  : { organization: undefined, shortName: undefined },
              )
            }
          />
        )}
        {isOther && (
          <>
            {inEachLanguage('organization', {
              required: isFirst,
              error: missing.has('organization') ? words.missing.organization : undefined,
            })}
            {inEachLanguage('shortName')}
          </>
        )}
      </Section>
    </>
  );
}

const blankText = bilingual(() => '');
