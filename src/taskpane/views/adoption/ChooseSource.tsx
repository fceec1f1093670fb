import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { quoted, quotedNames } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { foreignSheetsIn, type ForeignSheetName } from '../../../workbook/adoption/foreignSheetsIn';
import { readForeignSheets } from '../../../workbook/adoption/readForeignSheets';
import { FileButton } from '../../parts/FileButton';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { readForeignFile } from './readForeignFile';
import type { AdoptionSource } from './useAdoption';
import { useWords } from './words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly isLocked: boolean;
  /** A file that was chosen elsewhere. */
  readonly file: File | undefined;
  readonly onSource: (source: AdoptionSource) => void;
}

/** Where the matrix to be adopted is: in this workbook, or in a file. */
export function ChooseSource({ snapshot, isLocked, file, onSource }: Props) {
  const words = useWords();
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { run, say } = useWorkbook();
  const sheets = useForeignSheets(snapshot);
  const namesOf = (some: readonly ForeignSheetName[]) =>
    quotedNames(
      some.map(({ name }) => name),
      text.home.more,
    );
  const readBook = async () => {
    if (!sheets) return;
    const read = await run(words.reading, (offerCancel) => {
      const stop = new AbortController();
      offerCancel(() => stop.abort());
      return readForeignSheets(
        sheets.map(({ name }) => name),
        { signal: stop.signal },
      );
    });
    if (!read) return;
    if (read.withoutNotes) say({ intent: 'info', text: words.book.withoutNotes });
    const names = sheets.map(({ name }) => name);
    onSource({ name: `#${names.join('#')}`, label: names.join(', '), workbook: read.workbook });
  };
  const readFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = await run(words.reading, (offerCancel) => {
      const stop = new AbortController();
      offerCancel(() => stop.abort());
      return readForeignFile(chosen, language, stop.signal);
    });
    if (!read) return;
    if (read.kind === 'stopped') say({ intent: 'info', text: words.stopped });
    else if (read.kind === 'refused') say({ intent: 'error', text: `${quoted(chosen.name)}: ${read.reason}` });
    else onSource({ name: chosen.name, label: chosen.name, workbook: read.workbook });
  };
  const brought = useRef(file);
  useEffect(() => {
    const { current } = brought;
    brought.current = undefined;
    void readFile(current);
  });
  return (
    <>
      <Body1 as="p">{words.intro}</Body1>
      <Section title={words.book.title}>
        <Body1 as="p">
          {sheets === null && text.app.loading}
          {sheets?.length === 0 && words.book.none}
          {sheets !== null && sheets.length > 0 && words.book.found(namesOf(sheets))}
        </Body1>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabled={isLocked || !sheets || sheets.length === 0}
            onClick={() => void readBook()}
          >
            {words.book.read}
          </Button>
        </div>
      </Section>
      <Section title={words.file.title}>
        <Body1 as="p">{words.file.help}</Body1>
        <FileButton
          label={words.file.choose}
          accept=".xlsx,.xlsm"
          isLocked={isLocked}
          onFile={(chosen) => void readFile(chosen)}
        />
      </Section>
    </>
  );
}

/** The sheets of the workbook that are not the add-in's; null until they are known. */
function useForeignSheets(snapshot: WorkbookSnapshot): readonly ForeignSheetName[] | null {
  const { inBackground } = useWorkbook();
  const [sheets, setSheets] = useState<readonly ForeignSheetName[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void inBackground(() => foreignSheetsIn(snapshot)).then((found) => isWanted && found && setSheets(found));
    return () => {
      isWanted = false;
    };
  }, [snapshot, inBackground]);
  return sheets;
}
