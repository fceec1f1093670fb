import { useEffect, useEffectEvent, useState } from 'react';
import { Workbook } from 'excel-host';
import { loadXlsx } from 'excel-host/xlsx';
import type { Language } from '../../../../src/domain/plan/language';
import { loadLateTexts, loadTexts } from '../../../../src/i18n/texts';
import { whyNotOpened } from '../whyNotOpened';
import { chooseFile } from './files';
import type { Notice } from './NoticeBar';
import { pageTexts } from './texts';

/** A workbook to show, and where it came from. */
export interface Source {
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

/**
 * The workbook that the page shows: first that of the server, then what the person opens.
 * @param beginsEmpty whether it begins with an empty one instead
 * @param tell says why a file was not opened; null once another one was
 */
export function useSource(language: Language, beginsEmpty: boolean, tell: (notice: Notice | null) => void) {
  const [source, setSource] = useState<Source | null>(() => (beginsEmpty ? emptySource(language) : null));
  const text = pageTexts[language];
  const load = async (fileName: string, content: Promise<ArrayBuffer>, isFromServer = false) => {
    const file = new Uint8Array(await content);
    try {
      const workbook = await loadXlsx(file);
      setSource({ workbook, fileName, isFromServer });
      tell(null);
    } catch (error) {
      await Promise.all([loadTexts(language), loadLateTexts()]);
      tell({ intent: 'error', text: text.bad(whyNotOpened(file, language, error)) });
    }
  };
  const take = async (answer: Response) => {
    const fileName = decodeURIComponent(answer.headers.get('X-File-Name') ?? '');
    const isOwnFile = fileName !== '';
    await load(isOwnFile ? fileName : text.sampleName, answer.arrayBuffer(), isOwnFile);
  };
  const begin = useEffectEvent(take);
  useEffect(() => {
    if (!beginsEmpty) void fetch('/workbook.xlsx').then((answer) => begin(answer));
  }, [beginsEmpty]);
  return {
    source,
    openEmpty: () => setSource(emptySource(language)),
    openSample: async () => take(await fetch('/sample.xlsx')),
    openFile: async () => {
      const file = await chooseFile();
      await load(file.name, file.arrayBuffer());
    },
  };
}
