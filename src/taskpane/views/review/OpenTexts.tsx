import { Body1, Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { fieldsMended } from '../../../domain/adoption/open/mendedValues';
import { openTexts, type OpenText } from '../../../domain/adoption/open/openTexts';
import type { KnownRecipe } from '../../../domain/adoption/recipe/recipeRows';
import { answerText, choicesFor, targetLabel, type AnswerWords } from '../../../i18n/adoptionAnswers';
import { quoted } from '../../../i18n/formats';
import { loadRecipe } from '../../../i18n/recipeWords';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { selectPlace } from '../../../workbook/selection';
import { ListSelect } from '../../fields/ListSelect';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { useLoadedWords } from '../adoption/words';
import { GrowingList } from '../import/GrowingList';
import { useMending } from './useMending';

/** Texts that are drawn at once. */
const step = 10;
/** The choice that leaves a text blank. */
const blank = '\u0000blank';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { display: 'flex', flexDirection: 'column', gap: '6px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What adoptions left open, by field and text, each mended for all its rows by one choice. */
export function OpenTexts({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const { language } = useLanguage();
  const words = useLoadedWords(language);
  const recipe = useRecipe(snapshot);
  const styles = useStyles();
  const texts = recipe ? openTexts(snapshot.matrix, recipe) : [];
  if (!words || texts.length === 0) return null;
  return (
    <Section title={words.open.title}>
      <Caption1 as="p" className={styles.quiet}>
        {words.open.help}
      </Caption1>
      <GrowingList
        items={texts}
        step={step}
        keyOf={({ answer }) => String(answer.row.record.id ?? answer.row.index)}
        label={words.open.title}
        className={styles.list}
        render={(text) => (
          <OpenTextCard text={text} given={{ words, lists: snapshot.matrix.lists, language }} snapshot={snapshot} />
        )}
      />
    </Section>
  );
}

/** The answers of the workbook, once their words are here; null until then. */
function useRecipe({ matrix }: WorkbookSnapshot): KnownRecipe | null {
  const { inBackground } = useWorkbook();
  const [recipe, setRecipe] = useState<KnownRecipe | null>(null);
  const { language, lists } = matrix;
  const { rows } = matrix.tables.AdoptionAnswer;
  useEffect(() => {
    let isWanted = true;
    void inBackground(() => loadRecipe(rows, { language, lists })).then((read) => isWanted && read && setRecipe(read));
    return () => {
      isWanted = false;
    };
  }, [rows, language, lists, inBackground]);
  return recipe;
}

interface CardProps {
  readonly text: OpenText;
  readonly given: AnswerWords;
  readonly snapshot: WorkbookSnapshot;
}

function OpenTextCard({ text, given, snapshot }: CardProps) {
  const { answer, rows, record } = text;
  const { words, lists, language } = given;
  const { busy, inBackground } = useWorkbook();
  const styles = useStyles();
  const id = useId();
  const [choice, setChoice] = useState(answer.choice ?? '');
  const [shown, setShown] = useState(0);
  const mend = useMending(snapshot, given);
  const about = quoted(answer.about);
  const [field] = fieldsMended(answer);
  const isColumn = answer.kind === 'column';
  const choices = choicesFor(answer, [given]).filter((one) => !isColumn || (one !== 'keep' && one !== 'ignore'));
  const show = () => {
    const row = rows[shown % rows.length]?.row;
    setShown(shown + 1);
    if (row) void inBackground(() => selectPlace(snapshot, { table: record, index: row.index, field: field ?? null }));
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.item}>
      <Body1 id={id}>
        {isColumn
          ? words.open.column(about, rows.length)
          : words.open.subject(about, targetLabel(answer.of, words, language), rows.length)}
      </Body1>
      <Field label={words.open.meaning(about)}>
        <ListSelect disabled={busy !== null} value={choice} onChange={(_, { value }) => setChoice(value)}>
          <option value="">{words.open.choose}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {answerText(one, answer, { words, lists, language })}
            </option>
          ))}
          <option value={blank}>{words.questions.leaveBlank}</option>
        </ListSelect>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={busy !== null || snapshot.readOnly || choice === ''}
          onClick={() => void mend(text, choice === blank ? null : choice)}
        >
          {words.open.apply(rows.length)}
        </Button>
        <Button onClick={show}>
          {shown === 0 || rows.length === 1
            ? words.open.cell
            : words.open.nextCell((shown % rows.length) + 1, rows.length)}
        </Button>
      </div>
    </div>
  );
}
