import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { now } from '../../../commands/clock';
import { declarationOf } from '../../../domain/records/records';
import { dateOrders, type DateOrder } from '../../../domain/records/writtenDate';
import { dateQuestions, type DateQuestion } from '../../../domain/review/dateOrder';
import { formatDate, quoted } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { settleDates } from '../../../workbook/operations/settleDates';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: '6px', overflowWrap: 'anywhere' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Columns with days that can be read two ways: asked once each, answered by a click that writes the real days. */
export function DateQuestions({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const { text } = useLanguage();
  const questions = dateQuestions(snapshot.matrix);
  if (questions.length === 0) return null;
  return (
    <Section title={text.dateQuestions.title}>
      {questions.map((question) => (
        <Question key={`${question.table} ${question.field}`} question={question} isReadOnly={snapshot.readOnly} />
      ))}
    </Section>
  );
}

interface Props {
  readonly question: DateQuestion;
  readonly isReadOnly: boolean;
}

function Question({ question: { table, field, rows, example, readings, proposed }, isReadOnly }: Props) {
  const { language, text } = useLanguage();
  const { busy, run, reload, say } = useWorkbook();
  const styles = useStyles();
  const id = useId();
  const words = text.dateQuestions;
  const { sheet, fields } = declarationOf(table);
  const place = `${sheet[language]} · ${fields[field]?.label[language] ?? field}`;
  const settle = async (order: DateOrder) => {
    const author = { who: readPreference('name') ?? '', now: now() };
    const count = await run(words.mending, () => settleDates({ table, field }, order, author));
    await reload();
    if (count !== undefined) say({ intent: 'success', text: words.done(count, place) });
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.question}>
      <Body1 as="p" id={id}>
        {words.question(place, rows.length, quoted(example))}
      </Body1>
      {proposed !== null && <Caption1 className={styles.quiet}>{words.evidence[proposed]}</Caption1>}
      <div className={styles.answers}>
        {dateOrders.map((order) => (
          <Button
            key={order}
            appearance={order === proposed ? 'primary' : 'secondary'}
            disabled={busy !== null || isReadOnly}
            onClick={() => void settle(order)}
          >
            {words[order](formatDate(readings[order], language))}
          </Button>
        ))}
      </div>
    </div>
  );
}
