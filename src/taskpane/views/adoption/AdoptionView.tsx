import { Body1, Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { BookLanguage } from '../../parts/BookLanguage';
import { Section } from '../../parts/Section';
import { StickyFooter } from '../../parts/StickyFooter';
import { Waiting } from '../../parts/Waiting';
import { useWorkbook } from '../../store/WorkbookStore';
import type { ViewProps } from '../target';
import { AdoptionResult } from './AdoptionResult';
import { AnswersFile } from './AnswersFile';
import { ChooseSource } from './ChooseSource';
import { QuestionCard } from './QuestionCard';
import { UnderstoodTables } from './UnderstoodTables';
import { UsedAnswers } from './UsedAnswers';
import { useAdoption } from './useAdoption';
import { recordCounts, useLoadedWords, useWords, WordsContext } from './words';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: '0' },
});

/** Takes over a matrix of unknown layout: says what is understood, asks what is doubtful, shows all before it is written. */
export function AdoptionView(props: ViewProps<'adoption'>) {
  const { language, text } = useLanguage();
  const words = useLoadedWords(language);
  if (!words) return <Waiting label={text.app.loading} />;
  return (
    <WordsContext value={words}>
      <Steps {...props} />
    </WordsContext>
  );
}

function Steps({ go, snapshot, target }: ViewProps<'adoption'>) {
  const words = useWords();
  const { language, text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const [bookLanguage, setBookLanguage] = useState(snapshot.hasMatrix ? snapshot.matrix.language : language);
  const adoption = useAdoption(snapshot, bookLanguage);
  const { source, understanding, isCurrent, open, questions, later, said, result, used, notUnderstood } = adoption;
  const isLocked = busy !== null || snapshot.readOnly;
  const [question] = open;
  const back = source
    ? { label: words.otherSource, onClick: adoption.restart }
    : { label: text.views.home, onClick: () => go({ view: 'home' }) };
  const records = understanding?.records ?? [];
  const put = questions.length - open.length;
  return (
    <div className={styles.stack}>
      <BackButton {...back} disabled={busy !== null} />
      {snapshot.readOnly && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text.home.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {!source && (
        <ChooseSource snapshot={snapshot} isLocked={busy !== null} file={target.file} onSource={adoption.begin} />
      )}
      {source && result && (
        <AdoptionResult
          {...{ result, go, snapshot }}
          answers={adoption.answers}
          onTake={adoption.take}
          onUndo={() => void adoption.undo()}
        />
      )}
      {source && !result && !understanding && <Waiting label={words.understanding} />}
      {source && !result && understanding && (
        <>
          <UsedAnswers
            count={used}
            notUnderstood={notUnderstood}
            isLocked={busy !== null}
            onAskAnew={adoption.askAnew}
          />
          {question && (
            <QuestionCard
              key={question.key}
              question={question}
              count={open.length}
              lists={snapshot.matrix.lists}
              isLocked={busy !== null || !isCurrent}
              takesFocus={said.length > 0 || later.size > 0}
              onAnswer={(choice) => adoption.answer(question, choice)}
              onLater={() => adoption.putOff(question)}
              onTakeBack={said.length > 0 ? adoption.takeBack : null}
            />
          )}
          {!question && (
            <MessageBar layout="multiline" intent={put > 0 ? 'info' : 'success'}>
              <MessageBarBody role="status">
                {put > 0 ? words.questions.laterHelp(put) : words.questions.none}
              </MessageBarBody>
              <MessageBarActions>
                {put > 0 && <Button onClick={adoption.askAgain}>{words.questions.askAgain}</Button>}
                {said.length > 0 && <Button onClick={adoption.takeBack}>{words.questions.undo}</Button>}
              </MessageBarActions>
            </MessageBar>
          )}
          {question && <AnswersFile isLocked={busy !== null} onAnswers={adoption.answerAll} />}
          <UnderstoodTables understanding={understanding} lists={snapshot.matrix.lists} />
          {!snapshot.hasMatrix && (
            <Section title={text.home.createTitle}>
              <Body1 as="p">{words.languageHelp}</Body1>
              <BookLanguage value={bookLanguage} onChange={setBookLanguage} />
            </Section>
          )}
          <StickyFooter
            text={records.length > 0 ? words.write.will(recordCounts(records, words).join(', ')) : words.write.nothing}
            action={words.write.action}
            isLocked={isLocked || !isCurrent || records.length === 0}
            onAction={() => void adoption.write()}
          />
        </>
      )}
    </div>
  );
}
