import type { Lists } from '../../records/listIndex';
import type { ColumnMeaning } from '../layout';
import type { ColumnContents } from './columnContents';
import type { HeadedColumn } from './headedColumns';
import type { Headings } from './headings';

/** What a column may be, for one record. */
export interface Candidate {
  readonly column: TableColumn;
  /** Field, reading of several fields, or `keep`; with a record of its own where it is another's. */
  readonly field: string;
  readonly confidence: number;
  readonly because: ColumnMeaning['because'];
}

/** A column of a table with its headings and what stands below them. */
export interface TableColumn extends HeadedColumn {
  readonly contents: ColumnContents;
}

/** What finding the meaning of columns needs to know. */
export interface ColumnSense {
  readonly headings: Headings;
  readonly lists: Lists;
  /** Year that the sheet's name, title or headings say. */
  readonly year: number | null;
  /** What signs mean by a legend on a sheet of its own. */
  readonly legend?: ReadonlyMap<string, string>;
  /** Whether several columns of the table stand for countries. */
  readonly hasCountries?: boolean;
  /** Whether several columns are headed by countries, so that abbreviations of these count. */
  readonly abbreviatesCountries?: boolean;
}

/** What a column is taken for, and what else it may be. */
export interface Assigned extends Candidate {
  readonly others: readonly Candidate[];
}
