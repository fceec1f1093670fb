import type { ForeignSheet } from '../../domain/adoption/foreignSheet';
import { inChunks } from '../chunks';
import { requestDate1904 } from '../dateSystem';
import { hasApi } from '../requirements';
import { WorkbookError } from '../workbookError';
import { placeOf, placeProperties, type Block } from './blocks';

/** What people noted at a cell; row and column from 1. */
export interface PlacedComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The ground of its cell, as Excel tells it, and where that leads. */
  readonly fill: string;
  readonly link: string | undefined;
}

/** A sheet as it is known before its cells are read. */
export interface SheetFrame extends Pick<ForeignSheet, 'name' | 'hidden' | 'tables'> {
  readonly id: string;
  /** The smallest area that holds all values; null where there are none. */
  readonly used: Omit<Block, 'sheet'> | null;
  readonly comments: readonly PlacedComment[];
}

/** What is known of sheets before their cells are read. */
export interface Frames {
  readonly sheets: readonly SheetFrame[];
  readonly date1904: boolean;
  /** Whether this Excel, older than ExcelApi 1.18, does not tell notes, the older comments without answers. */
  readonly withoutNotes: boolean;
}

/** Notes can be read from here on. */
const notesApi = '1.18';

/** What asking for the place of a table or a comment takes in a request and its answer. */
const placeBytes = 900;

/**
 * What sheets are besides their cells: one round trip, and one more where there are tables or comments. Throws `notFound`
 * where one of them is gone.
 */
export async function readFrames(context: Excel.RequestContext, names: readonly string[]): Promise<Frames> {
  const withoutNotes = !hasApi(notesApi);
  const isDate1904 = requestDate1904(context.workbook);
  const asked = names.map((name) => requestSheet(context.workbook.worksheets.getItemOrNullObject(name), withoutNotes));
  await context.sync();
  asked.forEach(({ sheet }, at) => {
    if (sheet.isNullObject) throw new WorkbookError('notFound', { where: names[at] ?? '' });
  });
  const tables = asked.flatMap(({ sheet }) => sheet.tables.items.map((table) => ({ table, range: table.getRange() })));
  const texts = asked.flatMap((one) =>
    commentsOf(one).map((comment) => ({ ...comment, range: comment.of.getLocation() })),
  );
  const places = [
    ...tables.map(({ range }) => ({ range, properties: placeProperties })),
    ...texts.map(({ range }) => ({ range, properties: `${placeProperties},hyperlink,format/fill/color` })),
  ];
  for (const some of inChunks(places, () => placeBytes)) await loadPlaces(context, some);
  return {
    sheets: asked.map(({ sheet, used }) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      used: used.isNullObject ? null : placeOf(used),
      tables: tables
        .filter(({ table }) => sheet.tables.items.includes(table))
        .map(({ table, range }) => ({ name: table.name, ...mergeOf(range) })),
      comments: texts.filter((one) => one.sheet === sheet).map(placedComment),
    })),
    date1904: isDate1904(),
    withoutNotes,
  };
}

async function loadPlaces(
  context: Excel.RequestContext,
  places: readonly { readonly range: Excel.Range; readonly properties: string }[],
): Promise<void> {
  for (const { range, properties } of places) range.load(properties);
  await context.sync();
}

function requestSheet(sheet: Excel.Worksheet, withoutNotes: boolean) {
  const used = sheet.getUsedRangeOrNullObject(true).load(placeProperties);
  sheet.load('id,name,visibility');
  sheet.tables.load('items/name');
  sheet.comments.load('items/content,items/replies/items/content');
  // Excel on the web does not tell how large notes are, and refuses whoever asks for all of them (office-js #6198).
  const notes = withoutNotes ? null : sheet.notes;
  notes?.load('items/content');
  return { sheet, used, notes };
}

interface CommentText {
  readonly sheet: Excel.Worksheet;
  readonly of: Excel.Comment | Excel.Note;
  readonly text: string;
}

/** Conversations, each one text with a line an answer, and notes. */
function commentsOf({ sheet, notes }: ReturnType<typeof requestSheet>): readonly CommentText[] {
  const all = [
    ...sheet.comments.items.map((of) => ({
      of,
      said: [of.content, ...of.replies.items.map(({ content }) => content)],
    })),
    ...(notes?.items ?? []).map((of) => ({ of, said: [of.content] })),
  ];
  return all
    .map(({ of, said }) => ({
      sheet,
      of,
      text: said
        .map((one) => one.trim())
        .join('\n')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
}

function placedComment({ text, range }: CommentText & { readonly range: Excel.Range }): PlacedComment {
  return {
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    text,
    fill: range.format.fill.color,
    link: linkText(range.hyperlink),
  };
}

/** Where a cell leads, as files have it: what is in the workbook, or in a page, behind a `#`. */
export function linkText(link: Excel.RangeHyperlink | null | undefined): string | undefined {
  const within = link?.documentReference ?? '';
  const target = (link?.address ?? '') + (within === '' ? '' : `#${within}`);
  return target === '' ? undefined : target;
}

/** A loaded range by its first and last row and column, from 1. */
export const mergeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});
