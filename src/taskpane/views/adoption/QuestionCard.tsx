import { Body1, Button, Caption1, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AskedQuestion } from '../../../domain/adoption/asking/askedQuestions';
import { subjectOf } from '../../../domain/adoption/recipe/recipe';
import { listOfTarget } from '../../../domain/adoption/target';
import type { Language } from '../../../domain/plan/language';
import type { ListIndex, Lists } from '../../../domain/records/listIndex';
import { readingsOf } from '../../../domain/records/writtenDate';
import { answerText, shownText, targetLabel, type AnswerWords } from '../../../i18n/adoptionAnswers';
import { formatDate, quoted } from '../../../i18n/formats';
import { ListPicker } from '../../fields/ListPicker';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { GroundSwatch } from './GroundSwatch';
import { useWords } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: '0' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  words: { overflowWrap: 'anywhere' },
});

/** Answers that are none of the question's options. */
const [blank, other] = ['\u0000blank', '\u0000other'];

interface Props {
  readonly question: AskedQuestion;
  /** How many are open, this one among them. */
  readonly count: number;
  readonly lists: Lists;
  readonly isLocked: boolean;
  /** Whether it takes the focus: it follows one that was answered. */
  readonly takesFocus: boolean;
  readonly onAnswer: (choice: string | null) => void;
  readonly onLater: () => void;
  /** Null where nothing was answered yet. */
  readonly onTakeBack: (() => void) | null;
}

/** One thing that is asked, with the likeliest answer chosen. */
export function QuestionCard({ question, count, lists, isLocked, takesFocus, onAnswer, onLater, onTakeBack }: Props) {
  const words = useWords();
  const { language } = useLanguage();
  const styles = useStyles();
  const { kind, options, example } = question;
  const list = listOf(question, lists);
  const [choice, setChoice] = useState(options[0] ?? (list ? other : blank));
  const [picked, setPicked] = useState<string | null>(null);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) group.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [takesFocus]);
  const isReady = choice !== other || picked !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isLocked) onAnswer(choice === blank ? null : choice === other ? picked : choice);
  };
  return (
    <Section title={words.questions.title(count)}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={{ children: <QuestionText question={question} />, className: styles.words }}>
          <RadioGroup ref={group} value={choice} onChange={(_, { value }) => setChoice(value)} disabled={isLocked}>
            {options.map((option) => (
              <Radio key={option} value={option} label={optionLabel(option, question, { words, lists, language })} />
            ))}
            {list && <Radio value={other} label={words.questions.other} />}
            {kind === 'value' && <Radio value={blank} label={words.questions.leaveBlank} />}
          </RadioGroup>
        </Field>
        {list && choice === other && (
          <Field label={words.questions.pick}>
            <ListPicker
              list={list}
              selected={picked === null ? [] : [picked]}
              multiple={false}
              onChange={([code]) => setPicked(code ?? null)}
            />
          </Field>
        )}
        <Caption1 className={styles.quiet}>{words.questions.decides(question.count, quoted(example))}</Caption1>
        {kind === 'dateOrder' && <Body1 as="p">{words.questions.wholeColumn}</Body1>}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabled={isLocked || !isReady}>
            {words.questions.answer}
          </Button>
          <Button disabled={isLocked} onClick={onLater}>
            {words.questions.later}
          </Button>
          {onTakeBack && (
            <Button appearance="transparent" disabled={isLocked} onClick={onTakeBack}>
              {words.questions.undo}
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}

type Words = ReturnType<typeof useWords>;

/** A question in words, the colour that it may be about before them. */
function QuestionText({ question }: { readonly question: AskedQuestion }) {
  const words = useWords();
  const { language } = useLanguage();
  return (
    <>
      <GroundSwatch text={question.text} />
      {questionText(question, words, language)}
    </>
  );
}

function questionText({ kind, field, text, places }: AskedQuestion, words: Words, language: Language): string {
  const { questions } = words;
  const sheet = quoted(places[0]?.sheet ?? '');
  switch (kind) {
    case 'value':
      return questions.value(quoted(shownText(text, words)), targetLabel(field ?? '', words, language));
    case 'header':
    case 'table':
    case 'sheet':
      return questions[kind](sheet);
    case 'column':
    case 'split':
    case 'dateOrder':
    case 'sameActivity':
      return questions[kind](quoted(text));
  }
}

/** The list of a field whose text is asked; null where it has none. */
function listOf({ kind, field }: AskedQuestion, lists: Lists): ListIndex | null {
  const name = kind === 'value' ? listOfTarget(field ?? '') : null;
  return name && lists[name];
}

/** An answer in words. */
function optionLabel(option: string, question: AskedQuestion, given: AnswerWords): string {
  const { questions } = given.words;
  if (question.kind === 'dateOrder') {
    const days = readingsOf(question.text);
    const day = days && formatDate(option === 'dmy' ? days.dayFirst : days.monthFirst, given.language);
    return (option === 'dmy' ? questions.dmy : questions.mdy)(day ?? question.text);
  }
  return answerText(option, subjectOf(question), given);
}
