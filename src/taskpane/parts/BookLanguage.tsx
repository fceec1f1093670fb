import { Field } from '@fluentui/react-components';
import { isLanguage, languageNames, languages, type Language } from '../../domain/plan/language';
import { useLanguage } from '../store/language';
import { ListSelect } from '../fields/ListSelect';

interface Props {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language in which the matrix of a workbook is made. */
export function BookLanguage({ value, onChange }: Props) {
  const { text } = useLanguage();
  return (
    <Field label={text.home.language}>
      <ListSelect value={value} onChange={(_, { value: chosen }) => isLanguage(chosen) && onChange(chosen)}>
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </ListSelect>
    </Field>
  );
}
