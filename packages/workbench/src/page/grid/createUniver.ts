import type { Language } from '../../../../../src/domain/plan/language';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import esES from '@univerjs/preset-sheets-core/locales/es-ES';
import '@univerjs/preset-sheets-core/lib/index.css';

/** The grid's own texts. */
export const univerLocales: Readonly<Record<Language, LocaleType>> = { es: LocaleType.ES_ES, en: LocaleType.EN_US };

export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Makes the spreadsheet grid in a place of the page: cells, name box and formula bar, tabs and zoom, no more. */
export function createUniver(container: HTMLElement, language: Language): UniverParts {
  const univer = new Univer({
    locale: univerLocales[language],
    locales: { [LocaleType.ES_ES]: esES as never, [LocaleType.EN_US]: enUS as never },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    sheets: {
      clipboardConfig: { hidePasteOptions: true },
      disableForceStringAlert: true,
      disableForceStringMark: true,
    },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of plugins) {
    if (plugin === null) continue;
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0] as never, plugin[1] as never);
    else univer.registerPlugin(plugin as never);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
