import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { isLanguage, sourceLanguage, type Language } from '../../../../src/domain/plan/language';
import { type Refusal, Workbook } from 'excel-host';
import { loadXlsx, planSaving, type SavePlan, saveXlsx } from 'excel-host/xlsx';
import { loadLateTexts, loadTexts } from '../../../../src/i18n/texts';
import { whyNotOpened } from '../whyNotOpened';
import { chooseFile, saveBook } from './files';
import { openBook, type OpenBook } from './openBook';
import { LossDialog } from './LossDialog';
import { RefusalDialog, type Refused } from './RefusalDialog';
import { RibbonBar } from './RibbonBar';
import { SheetOverlay } from './SheetOverlay';
import { pageTexts } from './texts';
import { WindowBar } from './WindowBar';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  body: { display: 'flex', flexGrow: 1, minHeight: '0' },
  sheet: { position: 'relative', flexGrow: 1, minWidth: '0', overflow: 'hidden' },
  // The grid's own layers stay below what stands over its cells.
  grid: { position: 'absolute', inset: '0', isolation: 'isolate' },
  loading: { position: 'absolute', inset: '0', display: 'grid', placeItems: 'center' },
  pane: {
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    '& iframe': { border: 'none', width: '100%', height: '100%' },
  },
});

const address = new URLSearchParams(location.search);
const addressed = address.get('lang');
const languageAsked = isLanguage(addressed) ? addressed : sourceLanguage;

/** A workbook to show, and where it came from. */
interface Source {
  readonly workbook: Workbook;
  readonly fileName: string;
  /** Whether the server was started with this file and can write a copy beside it. */
  readonly isFromServer: boolean;
}

const emptySource = (language: Language): Source => ({
  workbook: new Workbook(pageTexts[language].firstSheet),
  fileName: pageTexts[language].bookName,
  isFromServer: false,
});

interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}

/** Excel's window for development: ribbon, spreadsheet and pane over one workbook. */
export function Workbench() {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(languageAsked);
  const [source, setSource] = useState<Source | null>(() =>
    address.get('file') === 'empty' ? emptySource(language) : null,
  );
  const [book, setBook] = useState<OpenBook | null>(null);
  const [width, setWidth] = useState(Number(address.get('width') ?? 350));
  const [isPaneOpen, setPaneOpen] = useState(address.get('pane') !== 'closed');
  const [notice, setNotice] = useState<Notice | null>(null);
  const [asked, setAsked] = useState<SavePlan | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const text = pageTexts[language];

  const load = async (fileName: string, content: Promise<ArrayBuffer>, isFromServer = false) => {
    const file = new Uint8Array(await content);
    try {
      const workbook = await loadXlsx(file);
      setSource({ workbook, fileName, isFromServer });
      setNotice(null);
    } catch (error) {
      await Promise.all([loadTexts(language), loadLateTexts()]);
      setNotice({ intent: 'error', text: text.bad(whyNotOpened(file, language, error)) });
    }
  };
  const loadFromServer = async (path: string) => {
    const answer = await fetch(path);
    const fileName = decodeURIComponent(answer.headers.get('X-File-Name') ?? '');
    const isOwnFile = fileName !== '';
    await load(isOwnFile ? fileName : text.sampleName, answer.arrayBuffer(), isOwnFile);
  };
  useEffect(() => {
    void (async () => {
      if (!source) await loadFromServer('/workbook.xlsx');
    })();
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const refuse = (refusal: Refusal, cell: Refused['cell'], again: () => void) => setRefused({ refusal, cell, again });
  useEffect(() => {
    const [gridPlace, panePlace] = [grid.current, pane.current];
    if (!source || !gridPlace || !panePlace) return;
    const { workbook } = source;
    const opened = openBook(
      workbook,
      language,
      { grid: gridPlace, pane: panePlace },
      {
        onRefusal: refuse,
        onNotOffered: () => setNotice({ intent: 'warning', text: pageTexts[language].notOffered }),
      },
    );
    opened.host.onShowPane = setPaneOpen;
    setBook(opened);
    // For the page models of the tests.
    Object.assign(window, { workbench: { ...opened, save: () => saveXlsx(workbook) } });
    return () => {
      setBook(null);
      opened.close();
    };
  }, [source, language]);

  const write = async (plan: SavePlan) => {
    if (!source) return;
    const { file, isOverwritten } = await saveBook(plan, source.fileName, source.isFromServer, language);
    setNotice({
      intent: isOverwritten ? 'warning' : 'success',
      text: isOverwritten ? text.overwritten(file) : text.saved(file),
    });
  };
  const save = async () => {
    if (!source) return;
    setNotice(null);
    const plan = planSaving(source.workbook);
    if (plan.losses.length > 0) setAsked(plan);
    else await write(plan);
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page}>
        <WindowBar
          book={book}
          fileName={source?.fileName ?? ''}
          language={language}
          onLanguage={setLanguage}
          paneWidth={width}
          onPaneWidth={setWidth}
          onSave={() => void save()}
        />
        <RibbonBar
          language={language}
          isPaneOpen={isPaneOpen}
          onTogglePane={() => setPaneOpen(!isPaneOpen)}
          onRun={(name) => book?.run(name)}
          onEmpty={() => setSource(emptySource(language))}
          onSample={() => void loadFromServer('/sample.xlsx')}
          onOpen={() => void chooseFile().then((file) => load(file.name, file.arrayBuffer()))}
          onSave={() => void save()}
        />
        {notice && (
          <MessageBar
            intent={notice.intent}
            layout="multiline"
            shape="square"
            role={notice.intent === 'error' ? 'alert' : 'status'}
          >
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={text.close}
                  onClick={() => setNotice(null)}
                />
              }
            />
          </MessageBar>
        )}
        <main className={styles.body}>
          <div className={styles.sheet}>
            <div ref={grid} className={styles.grid} />
            {book && <SheetOverlay book={book} language={language} onRefusal={refuse} />}
            {!source && !notice && (
              <div className={styles.loading}>
                <Spinner label={text.loading} />
              </div>
            )}
          </div>
          <div ref={pane} className={styles.pane} style={isPaneOpen ? { width } : { width: 0, visibility: 'hidden' }} />
        </main>
      </div>
      {asked && (
        <LossDialog
          losses={asked.losses}
          language={language}
          onSave={() => void write(asked)}
          onClose={() => setAsked(null)}
        />
      )}
      {refused && (
        <RefusalDialog
          refused={refused}
          text={text}
          onRetry={(cell) => book?.grid.edit(cell.row, cell.column)}
          onClose={() => setRefused(null)}
        />
      )}
    </FluentProvider>
  );
}
