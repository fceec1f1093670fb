import type { Language } from '../../../../src/domain/plan/language';
import { ExcelHost, UserEdits, type Workbook } from 'excel-host';
import { openPane, type OpenPane } from 'excel-host/browser';
import { Grid, type GridOptions } from './grid/Grid';

export const locales = { es: 'es-ES', en: 'en-US' } as const;

/** A workbook that is open in the window: its host, its grid and the add-in's pane. */
export interface OpenBook {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly edits: UserEdits;
  readonly grid: Grid;
  /** Runs a command of the ribbon in the pane. */
  run(functionName: string): void;
  /** Loads the pane again, as after a crash of its web view; faults at its start strike now. */
  reopenPane(): void;
  close(): void;
}

interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

/** Opens a workbook in the window. */
export function openBook(
  workbook: Workbook,
  language: Language,
  places: Places,
  asked: Pick<GridOptions, 'onRefusal' | 'onNotOffered'>,
): OpenBook {
  const locale = locales[language];
  const host = new ExcelHost(workbook, locale);
  const edits = new UserEdits(workbook, locale);
  const grid = new Grid(places.grid, workbook, { language, edits, ...asked });
  let pane: OpenPane = startPane(host, places.pane, locale);
  return {
    workbook,
    host,
    edits,
    grid,
    run: (functionName) => void pane.session.invokeCommand(functionName),
    reopenPane: () => {
      pane.close();
      pane = startPane(host, places.pane, locale);
    },
    close: () => {
      pane.close();
      grid.dispose();
      host.close();
    },
  };
}

function startPane(host: ExcelHost, place: HTMLElement, locale: string): OpenPane {
  const parameters = new URLSearchParams(location.search);
  if (host.isFaultOn('noStorage')) parameters.set('storage', 'none');
  return openPane(host, place, {
    locale,
    parameters,
    title: 'Matriz CRM',
    isSilent: host.isFaultOn('silentOffice'),
    ...(host.isFaultOn('oldExcel') && { excelApi: '1.9' }),
  });
}
