import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { fieldsMended } from '../../../domain/adoption/open/mendedValues';
import { mendingOf, openTexts, type OpenText } from '../../../domain/adoption/open/openTexts';
import { isTyped } from '../../../domain/adoption/recipe/typedTexts';
import type { KnownRecipe } from '../../../domain/adoption/recipe/recipeRows';
import { shownText, targetLabel, type AnswerWords } from '../../../i18n/adoptionAnswers';
import { quoted } from '../../../i18n/formats';
import { loadRecipe } from '../../../i18n/recipeWords';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { selectPlace } from '../../../workbook/selection';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { useLoadedWords } from '../adoption/words';
import { GroundSwatch } from '../adoption/GroundSwatch';
import { GrowingList } from '../import/GrowingList';
import { leftBlank, MeaningField } from './MeaningField';
import { useMending } from './useMending';

/** Texts that are drawn at once. */
const step = 10;

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
  const { words, language } = given;
  const { busy, inBackground } = useWorkbook();
  const styles = useStyles();
  const id = useId();
  const [choice, setChoice] = useState(answer.choice ?? '');
  const [shown, setShown] = useState(0);
  const mend = useMending(snapshot, given);
  const about = quoted(shownText(answer.about, words));
  const isLocked = busy !== null || snapshot.readOnly;
  const isWritten = isTyped(answer);
  const [field] = fieldsMended(answer);
  const isColumn = answer.kind === 'column';
  const show = () => {
    const row = rows[shown % rows.length]?.row;
    setShown(shown + 1);
    if (row) void inBackground(() => selectPlace(snapshot, { table: record, index: row.index, field: field ?? null }));
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.item}>
      <Body1 id={id}>
        <GroundSwatch text={answer.about} />
        {isColumn
          ? words.open.column(about, rows.length)
          : words.open.subject(about, targetLabel(answer.of, words, language), rows.length)}
      </Body1>
      <MeaningField
        text={text}
        matrix={snapshot.matrix}
        given={given}
        isLocked={busy !== null}
        choice={choice}
        onChange={setChoice}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={
            isLocked || choice.trim() === '' || (isWritten && mendingOf(text, choice, snapshot.matrix).length === 0)
          }
          onClick={() => void mend(text, choice === leftBlank ? null : choice.trim())}
        >
          {words.open.apply(rows.length)}
        </Button>
        {isWritten && (
          <Button disabled={isLocked} onClick={() => void mend(text, null)}>
            {words.questions.leaveBlank}
          </Button>
        )}
        <Button onClick={show}>
          {shown === 0 || rows.length === 1
            ? words.open.cell
            : words.open.nextCell((shown % rows.length) + 1, rows.length)}
        </Button>
      </div>
    </div>
  );
}
