import { Field, Input } from '@fluentui/react-components';
import { isTyped } from '../../../domain/adoption/recipe/typedTexts';
import { mendingOf, type OpenText } from '../../../domain/adoption/open/openTexts';
import type { Matrix } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { answerText, choicesFor, shownText, type AnswerWords } from '../../../i18n/adoptionAnswers';
import { quoted } from '../../../i18n/formats';
import { ListSelect } from '../../fields/ListSelect';
import { shownValue } from '../../fields/shownValue';

/** The choice that leaves a text blank. */
export const leftBlank = '\u0000blank';

interface Props {
  readonly text: OpenText;
  readonly matrix: Matrix;
  readonly given: AnswerWords;
  readonly isLocked: boolean;
  /** What is chosen or written so far; '' for nothing. */
  readonly choice: string;
  readonly onChange: (choice: string) => void;
}

/** What an open text means: chosen where there is a list, else written as a day or a number. */
export function MeaningField(props: Props) {
  return isTyped(props.text.answer) ? <TypedMeaning {...props} /> : <ChosenMeaning {...props} />;
}

function ChosenMeaning({ text: { answer }, given, isLocked, choice, onChange }: Props) {
  const { words } = given;
  const isColumn = answer.kind === 'column';
  const choices = choicesFor(answer, [given]).filter((one) => !isColumn || (one !== 'keep' && one !== 'ignore'));
  return (
    <Field label={words.open.meaning(quoted(shownText(answer.about, words)))}>
      <ListSelect disabled={isLocked} value={choice} onChange={(_, { value }) => onChange(value)}>
        <option value="">{words.open.choose}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {answerText(one, answer, given)}
          </option>
        ))}
        <option value={leftBlank}>{words.questions.leaveBlank}</option>
      </ListSelect>
    </Field>
  );
}

/** What is written is read at once: below it stands what the rows would get. */
function TypedMeaning({ text, matrix, given, isLocked, choice, onChange }: Props) {
  const { words } = given;
  const read = readText(text, matrix, given, choice);
  const isUnread = choice.trim() !== '' && read === '';
  return (
    <Field
      label={words.open.write(quoted(shownText(text.answer.about, words)))}
      hint={isUnread ? undefined : read || words.open.example}
      validationMessage={isUnread ? words.open.notRead : undefined}
    >
      <Input disabled={isLocked} value={choice} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
}

/** What the first row gets by what is written, in words; '' where it is not understood. */
function readText(text: OpenText, matrix: Matrix, { lists, language }: AnswerWords, choice: string): string {
  const { fields } = declarationOf(text.record);
  const [first] = choice.trim() === '' ? [] : mendingOf(text, choice, matrix);
  return Object.entries(first?.values ?? {})
    .flatMap(([name, value]) => {
      const field = fields[name];
      const shown = field && shownValue(field, value, lists, language);
      return field && shown ? [`${field.label[language]}: ${shown}`] : [];
    })
    .join('; ');
}
