import { FluentProvider, Spinner, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { isLanguage, sourceLanguage, type Language } from '../../../../src/domain/plan/language';
import { LossDialog } from './LossDialog';
import { NoticeBar, type Notice } from './NoticeBar';
import { RefusalDialog, type Refused } from './RefusalDialog';
import { RibbonBar } from './RibbonBar';
import { SheetOverlay, type OverlayProps } from './SheetOverlay';
import { pageTexts } from './texts';
import { useOpenBook } from './useOpenBook';
import { useSaving } from './useSaving';
import { useSource } from './useSource';
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

/** Excel's window for development: ribbon, spreadsheet and pane over one workbook. */
export function Workbench() {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(languageAsked);
  const [width, setWidth] = useState(Number(address.get('width') ?? 350));
  const [isPaneOpen, setPaneOpen] = useState(address.get('pane') !== 'closed');
  const [notice, setNotice] = useState<Notice | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const text = pageTexts[language];
  const { source, openEmpty, openSample, openFile } = useSource(language, address.get('file') === 'empty', setNotice);
  const saving = useSaving(source, language, setNotice);
  const refuse: OverlayProps['onRefusal'] = (refusal, cell, again) => setRefused({ refusal, cell, again });
  const { book, grid, pane } = useOpenBook(source, language, {
    onRefusal: refuse,
    onNotOffered: () => setNotice({ intent: 'warning', text: text.notOffered }),
    onShowPane: setPaneOpen,
  });
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
          onSave={() => void saving.save()}
        />
        <RibbonBar
          language={language}
          isPaneOpen={isPaneOpen}
          onTogglePane={() => setPaneOpen(!isPaneOpen)}
          onRun={(name) => book?.run(name)}
          onEmpty={openEmpty}
          onSample={() => void openSample()}
          onOpen={() => void openFile()}
          onSave={() => void saving.save()}
        />
        {notice && <NoticeBar notice={notice} close={text.close} onClose={() => setNotice(null)} />}
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
      {saving.asked && (
        <LossDialog
          losses={saving.asked.losses}
          language={language}
          onSave={() => saving.asked && void saving.write(saving.asked)}
          onClose={saving.dismiss}
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
