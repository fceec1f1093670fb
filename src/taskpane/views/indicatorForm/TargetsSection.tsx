import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { areInColumns } from '../../../domain/indicators/targetSlots';
import type { Matrix } from '../../../domain/records/matrix';
import { shortFields } from '../../parts/narrowPane';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { formFields, type IndicatorField } from './indicatorEdit';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: shortFields, gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { alignSelf: 'flex-start' },
});

interface Props {
  readonly matrix: Matrix;
  readonly id: string | null;
  readonly isNew: boolean;
  readonly onTargets: () => void;
  readonly control: (field: IndicatorField, more?: { readonly hint?: string }) => ReactNode;
}

/**
 * Where an indicator is to lead. Columns of its table hold the targets of the first plan; those of the table of targets are
 * entered in a form of their own.
 */
export function TargetsSection({ matrix, id, isNew, onTargets, control }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const words = text.indicatorForm;
  const [first, ...others] = matrix.plans.all;
  const hasColumns = areInColumns(matrix, isNew ? null : id);
  return (
    <Section title={words.targets}>
      {hasColumns && first && others.length > 0 && (
        <Caption1 className={styles.quiet}>{words.targetsOfPlan(first.name[language])}</Caption1>
      )}
      {hasColumns && <div className={styles.pair}>{formFields.plan.map((field) => control(field))}</div>}
      {control('direction')}
      {hasColumns && (
        <>
          <div className={styles.pair}>{formFields.years.map((field) => control(field))}</div>
          <Caption1 className={styles.quiet}>{words.targetsHelp}</Caption1>
        </>
      )}
      {(!hasColumns || others.length > 0) &&
        (isNew ? (
          <Caption1 className={styles.quiet}>{words.targetsLater}</Caption1>
        ) : (
          <Button className={styles.link} onClick={onTargets}>
            {words.otherTargets}
          </Button>
        ))}
      {formFields.path.map((field) => control(field, { hint: words.pathHelp }))}
    </Section>
  );
}
