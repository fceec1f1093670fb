import { openProducts, openRecommendations, unfinishedActivities } from '../../../domain/nextPlan/carryOver';
import type { NextPlanChoices } from '../../../domain/nextPlan/nextPlanChoices';
import { quotedRow } from '../../../i18n/formats';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { SomePicker } from './SomePicker';
import { looked, type StepProps } from './steps';

type Carried = keyof NextPlanChoices['carryOver'];

/** What is pending and passes to the plan. */
export function CarryOverStep({ matrix, choices, isLocked, onChange, today }: StepProps & { readonly today: string }) {
  const { text } = useLanguage();
  const beginning = looked(matrix, choices, today);
  const words = text.nextPlan.carryOver;
  const pending = {
    products: openProducts(beginning),
    recommendations: openRecommendations(beginning),
    activities: unfinishedActivities(beginning),
  } as const;
  return (Object.keys(pending) as Carried[]).map((what) => (
    <Section key={what} title={words[what]}>
      <SomePicker
        name={words[what]}
        hint={words[`${what}Help`]}
        options={pending[what].map(({ record: { id, title } }) => ({ code: id ?? '', label: quotedRow(id, title) }))}
        chosen={choices.carryOver[what]}
        isLocked={isLocked}
        onChange={(chosen) => onChange({ ...choices, carryOver: { ...choices.carryOver, [what]: chosen } })}
      />
    </Section>
  ));
}
