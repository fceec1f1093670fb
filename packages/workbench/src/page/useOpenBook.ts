import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { saveXlsx } from 'excel-host/xlsx';
import type { Language } from '../../../../src/domain/plan/language';
import { openBook, type OpenBook } from './openBook';
import type { OverlayProps } from './SheetOverlay';
import type { Source } from './useSource';

interface Reactions {
  readonly onRefusal: OverlayProps['onRefusal'];
  /** What was asked of the grid is not carried into the workbook. */
  readonly onNotOffered: () => void;
  readonly onShowPane: (isShown: boolean) => void;
}

/** Shows a workbook in a grid and a pane, each in its element, until another one comes. */
export function useOpenBook(source: Source | null, language: Language, reactions: Reactions) {
  const [book, setBook] = useState<OpenBook | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const refuse = useEffectEvent(reactions.onRefusal);
  const notOffered = useEffectEvent(reactions.onNotOffered);
  const showPane = useEffectEvent(reactions.onShowPane);
  useEffect(() => {
    const [gridPlace, panePlace] = [grid.current, pane.current];
    if (!source || !gridPlace || !panePlace) return;
    const { workbook } = source;
    const opened = openBook(
      workbook,
      language,
      { grid: gridPlace, pane: panePlace },
      {
        onRefusal: (refusal, cell, again) => refuse(refusal, cell, again),
        onNotOffered: () => notOffered(),
      },
    );
    opened.host.onShowPane = (isShown) => showPane(isShown);
    setBook(opened);
    // For the page models of the tests.
    Object.assign(window, { workbench: { ...opened, save: () => saveXlsx(workbook) } });
    return () => {
      setBook(null);
      opened.close();
    };
  }, [source, language]);
  return { book, grid, pane };
}
