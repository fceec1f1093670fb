/** The events that this host raises, by the class of which they are asked for. */
const raised: Readonly<Record<string, readonly string[]>> = {
  Workbook: [],
  Worksheet: ['Activated', 'Deactivated', 'DataChanged', 'SelectionChanged', 'RowSorted'],
  WorksheetCollection: ['Activated', 'Deactivated', 'Added', 'Deleted', 'DataChanged', 'SelectionChanged', 'RowSorted'],
  Table: ['DataChanged', 'SelectionChanged'],
  TableCollection: ['Added', 'Deleted', 'DataChanged'],
};

/** Later events are asked for by another shape of name. */
const raisedLater: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ['NameChanged'],
  WorksheetCollection: ['NameChanged'],
};

/** Whether a call asks for events of a kind that this host raises, or takes that back; others are refused by name. */
export function isRegistration(type: string, method: string): boolean {
  const [, event, later] = /^_(?:Unr|R)egister(?:(\w+)Event|Event(\w+))$/.exec(method) ?? [];
  if (event !== undefined) return raised[type]?.includes(event) ?? false;
  return later !== undefined && (raisedLater[type]?.includes(later) ?? false);
}
