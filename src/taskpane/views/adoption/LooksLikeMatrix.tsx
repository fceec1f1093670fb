import { Body1 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { understand } from '../../../domain/adoption/understanding/understand';
import { quotedNames } from '../../../i18n/formats';
import { inSlices } from '../../../workbook/inSlices';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { foreignSheetsIn } from '../../../workbook/adoption/foreignSheetsIn';
import { readForeignSheets } from '../../../workbook/adoption/readForeignSheets';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { recordCounts, useLoadedWords } from './words';

/** More cells than these are not read unless a person asks for it. */
const mostCells = 40_000;

interface Found {
  readonly records: Parameters<typeof recordCounts>[0];
  readonly sheets: readonly string[];
}

/** Says in a sentence what a workbook's own sheets seem to hold; nothing where that is nothing. */
export function LooksLikeMatrix({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const { language, text } = useLanguage();
  const words = useLoadedWords(language);
  const found = useFound(snapshot);
  if (!words || !found || found.records.length === 0) return null;
  return (
    <Body1 as="p" role="status">
      {words.book.looksLike(recordCounts(found.records, words).join(', '), quotedNames(found.sheets, text.home.more))}
    </Body1>
  );
}

function useFound(snapshot: WorkbookSnapshot): Found | null {
  const { language } = useLanguage();
  const { inBackground } = useWorkbook();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const look = async () => {
      const places = await foreignSheetsIn(snapshot);
      if (places.length === 0 || places.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostCells) return;
      const { workbook } = await readForeignSheets(
        places.map(({ name }) => name),
        { signal, isUnasked: true },
      );
      const { lists } = snapshot.matrix;
      const { tables, records } = await inSlices(understand(workbook, { answers: null, lists, language }), () =>
        signal.throwIfAborted(),
      );
      const sheets = new Set(tables.filter(({ isTaken }) => isTaken).map(({ table }) => table.layout.sheet));
      if (!signal.aborted) setFound({ records, sheets: [...sheets] });
    };
    // What cannot be read now is not worth a message: nobody has asked for it.
    void inBackground(
      () =>
        look().catch((error: unknown) => {
          if (!signal.aborted) throw error;
        }),
      () => undefined,
    );
    return () => stop.abort();
  }, [snapshot, language, inBackground]);
  return found;
}
