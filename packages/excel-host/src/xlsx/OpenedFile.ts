import type { Table } from '../model/Table';
import type { Worksheet } from '../model/Worksheet';
import type { Workbook } from '../model/Workbook';
import { blankFile } from './blankFile';
import { SharedStrings } from './cells/SharedStrings';
import type { OpenedChart } from './drawing/readCharts';
import type { OpenedSheet } from './Movement';
import { OfficePackage } from './package/OfficePackage';
import type { ZipParts } from './package/ZipParts';
import { StyleBook } from './styles/StyleBook';

/** A worksheet of the opened file with the parts that belong to it. */
export interface OpenedWorksheet extends OpenedSheet {
  readonly path: string;
  /** Id of the workbook's relation to it. */
  readonly relation: string;
  readonly drawing: string | undefined;
  readonly charts: readonly OpenedChart[];
  readonly tables: readonly OpenedTable[];
}

/** A table of the opened file. */
export interface OpenedTable {
  readonly table: Table;
  readonly path: string;
  /** Id of the sheet's relation to it. */
  readonly relation: string;
}

/** The file that a workbook was opened from: it is saved by writing into a copy of its parts what is different. */
export interface OpenedFile {
  readonly zip: ZipParts;
  readonly sheets: readonly OpenedWorksheet[];
  /** The sheet that was shown. */
  readonly active: Worksheet | undefined;
  /** A sheet of the model where the file has no worksheet: no part of the file as long as nothing is in it. */
  readonly standIn: Worksheet | undefined;
  readonly strings: SharedStrings;
  readonly styles: StyleBook;
}

const openedFiles = new WeakMap<Workbook, OpenedFile>();

/** Keeps the file that a workbook was opened from. */
export const keepFile = (workbook: Workbook, file: OpenedFile): void => void openedFiles.set(workbook, file);

/** The file that a workbook was opened from; one without sheets where it was made here. */
export function fileOf(workbook: Workbook): OpenedFile {
  const opened = openedFiles.get(workbook);
  if (opened) return opened;
  const zip = blankFile(workbook);
  const parts = new OfficePackage(zip);
  const styles = new StyleBook(parts, parts.related(parts.main, 'styles'));
  return {
    zip,
    sheets: [],
    active: undefined,
    standIn: undefined,
    strings: new SharedStrings(parts, undefined),
    styles,
  };
}

/** What a sheet was in the opened file; undefined for a new one. */
export const openedSheet = ({ sheets }: OpenedFile, sheet: Worksheet): OpenedWorksheet | undefined =>
  sheets.find((one) => one.sheet === sheet);
