import { foldText } from '../../foldText';
import { languages } from '../../plan/language';
import type { Cell } from '../../records/cell';
import { isReportSheetName, reportKinds } from '../reportAddress';
import { reportTexts } from '../reportTexts';
import { keyOfCell } from './writtenRows';

/** What reports were called by earlier editions; `*` stands for the period. */
const formerTitles: readonly string[] = [
  ...['Resumen semestral *', 'Informe anual *', 'Balance del Plan a la fecha (*)', 'Informe del Grupo de Trabajo *'],
  ...['Contribución al PMM y a los ODS (a *)', 'Traspaso de la Presidencia Pro-Témpore *'],
  ...[
    'Semester summary *',
    'Annual report *',
    'Review of the Plan to date (*)',
    'Working group report *',
    'Report of the working group *',
  ],
  ...['Contribution to the GCM and the SDG (as of *)', 'Handover of the Pro-Tempore Presidency *'],
];

/** Titles of reports, folded and without their period. */
const titles: ReadonlySet<string> = new Set(
  [
    ...languages.flatMap((language) => reportKinds.map((kind) => reportTexts[language].titles[kind]('*'))),
    ...formerTitles,
  ].map(foldText),
);

/** Whether a text is the title of a report, in either language, as it is or was called. */
function isReportTitle(text: string): boolean {
  return titles.has(foldText(text.replace(/\b\d{4}(-S[12])?\b/g, '*')));
}

/** Rows of a sheet or paragraphs of a document within which a report says what it is. */
const opening = 12;

/** The line below the title, whatever the organisation and the years. */
const isPlanLine = (text: string): boolean => /^(plan estrategico|.*strategic plan)\b/.test(foldText(text));

/**
 * What a document's first texts say that it is called, if they are those of a report: its title, and the Plan's below
 * it. Null where they are not: people call sheets and documents of their own annual reports too.
 */
export function reportTitleIn(texts: readonly string[]): string | null {
  const first = texts.filter((text) => text.trim() !== '').slice(0, opening);
  return first.some(isPlanLine) ? (first.find(isReportTitle)?.trim() ?? null) : null;
}

/** Keys of the rows with which reports begin. */
const openingKeys: ReadonlySet<string> = new Set(['title', 'plan', 'window', 'written']);

/** Whether the first column holds keys of a report; a single such word may be anybody's. */
const hasKeys = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.slice(0, 60).filter(([first = '']) => openingKeys.has(keyOfCell(first))).length > 1;

/**
 * What the report of a sheet is called; null where the sheet holds none. It is known by the keys of its rows; where
 * those are lost by its title, and where that was changed by the name of the sheet with the Plan's title in it.
 */
export function reportOnSheet(name: string, rows: readonly (readonly Cell[])[]): string | null {
  const texts = rows.slice(0, opening).flatMap((cells) => cells.filter((cell) => typeof cell === 'string'));
  const title = reportTitleIn(texts);
  if (title !== null || hasKeys(rows)) return title ?? name;
  return isReportSheetName(name) && texts.some(isPlanLine) ? name : null;
}
