import { foldText } from '../../foldText';
import type { TableColumn } from './candidate';
import type { TableMeaning } from './columnMeanings';

/** What a sheet is of that looks like a list of activities and is none: people and how to reach them, or an agenda. */
export type OtherKind = 'contacts' | 'agenda';

interface Form {
  /** What a column of it is headed by. */
  readonly heading: RegExp;
  /** What stands in one. */
  readonly cell: RegExp;
}

const forms: Readonly<Record<OtherKind, Form>> = {
  contacts: {
    heading: /\b(e-?mails?|correos?|telefonos?|tel|celular(es)?|phones?|mobile|whatsapp)\b/,
    cell: /^\S+@\S+\.\S+$/,
  },
  agenda: {
    heading: /^(horas?|horarios?|time|hours?)\b/,
    cell: /^\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?\s?m\.?|h|hrs?\.?|horas)?(?:\s*(?:-|–|a|to)\s*\d{1,2}[:.h]\d{2}\D*)?$/i,
  },
};
const kinds = Object.keys(forms) as OtherKind[];

/** Fields that activities have, and neither people nor the points of an agenda. */
const ofActivities =
  /^(status|dates|start|end|planned|actual|month:|quarter:|semester:|participants|women|men|planYear)/;
const calledActivity = /\b(actividad(es)?|activit(y|ies)|eventos?|events?)\b/;

/** What a table is that was taken for one of activities; null where it may hold these. */
export function otherKindOf({ record, columns }: TableMeaning): OtherKind | null {
  if (record !== 'Activity' || columns.some(({ field }) => ofActivities.test(field))) return null;
  const title = columns.find(({ field }) => field === 'title');
  const isNamed = calledActivity.test(headingOf(title?.column.path));
  return (
    kinds.find((kind) => (kind === 'agenda' || !isNamed) && columns.some(({ column }) => isOf(column, forms[kind]))) ??
    null
  );
}

const headingOf = (path: readonly string[] = []): string => foldText(path.at(-1) ?? '');

const isOf = ({ path, contents }: TableColumn, { heading, cell }: Form): boolean =>
  contents.filled > 0 && (heading.test(headingOf(path)) || areMostly([...contents.texts.keys()], cell));

const areMostly = (texts: readonly string[], form: RegExp): boolean =>
  texts.length >= 2 && texts.filter((text) => form.test(text.trim())).length >= texts.length * 0.6;

/** What the rows of a sheet without a table of records are of. */
export function otherKindIn(rows: readonly (readonly string[])[]): OtherKind | null {
  const texts = rows.flat();
  const isHeaded = ({ heading }: Form) =>
    rows.some((row) => row.length >= 2 && row.some((text) => text.length <= 30 && heading.test(foldText(text))));
  return (
    kinds.find(
      (kind) => isHeaded(forms[kind]) && texts.filter((text) => forms[kind].cell.test(text.trim())).length >= 2,
    ) ?? null
  );
}
