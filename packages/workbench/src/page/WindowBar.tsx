import { Button, Select, Text, makeStyles } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, SaveRegular } from '@fluentui/react-icons';
import { useEffect, useReducer, useState } from 'react';
import { isLanguage, languageNames, languages, type Language } from '../../../../src/domain/plan/language';
import { FaultMenu } from './FaultMenu';
import type { OpenBook } from './openBook';
import { pageTexts } from './texts';

export const excelGreen = '#185C37';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 8px',
    minHeight: '40px',
    backgroundColor: excelGreen,
    color: 'white',
  },
  quick: { color: 'white', minWidth: '32px', ':disabled': { color: 'white', opacity: 0.5 } },
  name: { flexGrow: 1, textAlign: 'center', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  choices: { display: 'flex', alignItems: 'center', gap: '8px' },
});

interface Props {
  readonly book: OpenBook | null;
  readonly fileName: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly paneWidth: number;
  readonly onPaneWidth: (width: number) => void;
  readonly onSave: () => void;
}

/** The window's title: save, undo, the workbook's name, and what this window has that Excel has not. */
export function WindowBar({ book, fileName, language, onLanguage, paneWidth, onPaneWidth, onSave }: Props) {
  const styles = useStyles();
  const text = pageTexts[language];
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  useEffect(() => book?.workbook.onChange(refresh), [book]);
  const history = book?.workbook.history;
  const step = (name: 'undo' | 'redo') => () => {
    history?.[name]();
    refresh();
  };
  return (
    <header className={styles.bar}>
      <Button
        className={styles.quick}
        appearance="transparent"
        icon={<SaveRegular />}
        title={text.save}
        aria-label={text.save}
        disabled={!book}
        onClick={onSave}
      />
      <Button
        className={styles.quick}
        appearance="transparent"
        icon={<ArrowUndoRegular />}
        title={text.undo}
        aria-label={text.undo}
        disabled={!history?.canUndo}
        onClick={step('undo')}
      />
      <Button
        className={styles.quick}
        appearance="transparent"
        icon={<ArrowRedoRegular />}
        title={text.redo}
        aria-label={text.redo}
        disabled={!history?.canRedo}
        onClick={step('redo')}
      />
      <Text className={styles.name}>{`${fileName} — ${text.window}`}</Text>
      <div className={styles.choices}>
        {book && <Trips book={book} words={text.trips} />}
        {book && <FaultMenu book={book} language={language} />}
        <Select
          size="small"
          aria-label={text.width}
          value={String(paneWidth)}
          onChange={(_, { value }) => onPaneWidth(Number(value))}
        >
          {[270, 320, 350, 500].map((one) => (
            <option key={one} value={one}>{`${one} px`}</option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={text.language}
          value={language}
          onChange={(_, { value }) => isLanguage(value) && onLanguage(value)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageNames[one]}
            </option>
          ))}
        </Select>
      </div>
    </header>
  );
}

/** How often the add-in has gone to Excel so far. */
function Trips({ book, words }: { book: OpenBook; words: (count: number) => string }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount(book.host.statistics.roundTrips), 500);
    return () => clearInterval(timer);
  }, [book]);
  return <Text size={200}>{words(count)}</Text>;
}
