import { Field, Select } from '@fluentui/react-components';
import type { Language } from '../../domain/plan/language';
import { useLanguage } from '../store/language';

interface Props {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language in which the matrix of a workbook is made. */
export function BookLanguage({ value, onChange }: Props) {
  const { text } = useLanguage();
  return (
    <Field label={text.home.language}>
      <Select value={value} onChange={(_, { value: chosen }) => onChange(chosen === 'en' ? 'en' : 'es')}>
        <option value="es">Español</option>
        <option value="en">English</option>
      </Select>
    </Field>
  );
}
