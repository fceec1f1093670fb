import { Caption1, Text, makeStyles } from '@fluentui/react-components';
import type { FieldValue } from '../../../../domain/records/field';
import type { Matrix } from '../../../../domain/records/matrix';
import { product, type Product } from '../../../../domain/records/product';
import { problemText } from '../../../../i18n/problemText';
import { FieldControl, type Jump } from '../../../fields/FieldControl';
import { shortFields } from '../../../parts/narrowPane';
import { useLanguage } from '../../../store/language';
import type { ProductEdit } from './noteEdit';
import { productFaults, productFieldKey, productGaps } from './noteFindings';

const useStyles = makeStyles({
  dates: { display: 'grid', gridTemplateColumns: shortFields, gap: '8px' },
});

interface Props {
  readonly matrix: Matrix;
  readonly edit: ProductEdit;
  readonly jump: Jump | null;
  readonly isChecked: boolean;
  readonly onChange: (edit: ProductEdit) => void;
}

/** A product of the note: one that was made here is filled in, one of the sheet only named. */
export function ProductFields({ matrix, edit, jump, isChecked, onChange }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { base, values } = edit;
  const gaps = productGaps([edit]).map(({ field }) => field);
  const faults = productFaults([edit], matrix.lists);
  const errorOf = (field: keyof Product & string) => {
    if (isChecked && gaps.includes(field)) return text.problems.requiredField;
    const fault = faults.find((one) => one.field === field);
    const params = { value: String(values[field]) };
    return fault && problemText({ code: fault.code, severity: 'error', table: 'Product', params }, language);
  };
  const control = (field: keyof Product & string) => (
    <FieldControl
      name={productFieldKey(values.id ?? '', field)}
      field={product.fields[field]}
      value={values[field]}
      lists={matrix.lists}
      jump={jump}
      required={'required' in product.fields[field]}
      error={errorOf(field)}
      onChange={(value: FieldValue) => onChange({ base, values: { ...values, [field]: value } as Product })}
    />
  );
  if (base) return <LinkedProduct matrix={matrix} values={values} />;
  return (
    <>
      {control('class')}
      {control('title')}
      {control('themes')}
      <div className={styles.dates}>
        {control('start')}
        {control('agreedOn')}
      </div>
    </>
  );
}

function LinkedProduct({ matrix, values }: { matrix: Matrix; values: Product }) {
  const { language } = useLanguage();
  const label = values.class === null ? '' : matrix.lists.productClasses.labelOf(values.class, language);
  return (
    <>
      <Text>{values.title ?? values.id}</Text>
      <Caption1>{[values.id, label, values.agreedOn].filter(Boolean).join(' · ')}</Caption1>
    </>
  );
}
