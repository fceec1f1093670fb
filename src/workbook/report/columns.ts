import { reportColumns } from '../../domain/report/sheet/sheetRows';

/** The first of the report's columns: the one before it holds the keys. */
export const firstColumn = 1;
/** What is right of the report's columns is the SE's. */
export const ownColumn = firstColumn + reportColumns;
