/**
 * The custom property by which a document says that it is a report of the add-in: Word and LibreOffice keep it on saving,
 * also by way of .odt.
 */
export const reportMark = 'MonitoringReport';

/** Styles that only reports have: those that were written before they had the mark are known by them. */
export const reportStyleNames = ['After table', 'Column head', 'Cell muted'] as const;
