import type { Semester } from '../calendar';
import type { Language } from '../plan/language';

export type SummaryValue = string | number | null;

/** A column of a table in a summary; the first column is always text. */
export interface SummaryColumn {
  readonly label: string;
  /** `date` holds `YYYY-MM-DD`, `percent` a fraction. */
  readonly kind: 'text' | 'number' | 'percent' | 'date';
}

/** A part of a summary, in reading order. A chart draws number columns of the table whose id it names. */
export type SummaryBlock =
  | { readonly kind: 'title' | 'subtitle' | 'heading' | 'paragraph' | 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly columns: readonly SummaryColumn[];
      readonly rows: readonly (readonly SummaryValue[])[];
    }
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly title: string;
      readonly type: 'BarClustered' | 'ColumnClustered';
      readonly table: string;
      /** Columns of the table that become series, from 1. */
      readonly columns: readonly number[];
    };

/** A report as data, independent of sheet, pane and Word. */
export interface SummaryDocument {
  readonly semester: Semester;
  readonly language: Language;
  readonly blocks: readonly SummaryBlock[];
}
