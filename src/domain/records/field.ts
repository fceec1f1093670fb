import type { Bilingual } from '../plan/language';
import type { ListName } from './lists';

/** The closed set of kinds of field. Every consumer (cells, schema, columns, form) is one exhaustive switch on it. */
export const fieldKinds = [
  'text',
  'integer',
  'decimal',
  'date',
  'timestamp',
  'yesNo',
  'pickOne',
  'pickMany',
  'reference',
  'references',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/**
 * From when a field must be filled: always; before the activity is held (once it is approved); after it was held.
 * The Plan, "Responsabilidades": the note is complete for each approved activity before it is held.
 */
export type Stage = 'always' | 'before' | 'after';

/** Who fills a field: a person, the recalculation, or the add-in when it saves a row. */
export type FieldOrigin = 'entered' | 'computed' | 'kept';

/** Excel holds no longer text in one cell. */
export const maxTextLength = 32_767;

interface FieldBase {
  readonly label: Bilingual;
  /** Labels of earlier editions, in any language, that reading still accepts. */
  readonly formerly?: readonly string[];
  readonly required?: Stage;
  readonly origin: FieldOrigin;
  /** Whether workbooks of earlier editions lack its column: that is no problem then. */
  readonly optionalColumn?: true;
  /** What rows of a workbook of an earlier edition hold in its column once that is added; blank where it is not given. */
  readonly whenAdded?: FieldValue;
  /** Width of the column in characters. */
  readonly width: number;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** Several lines: wrapped in the sheet, a text area in the form. */
  readonly multiline: boolean;
}
export interface NumberField extends FieldBase {
  readonly kind: 'integer' | 'decimal';
  readonly min?: number;
  readonly max?: number;
  /** `percent`: stored as a fraction, 0.5 is 50 %. */
  readonly unit?: 'percent' | 'usd' | 'ofIndicator';
}
export interface PlainField extends FieldBase {
  readonly kind: 'date' | 'timestamp' | 'yesNo';
}
export interface PickField extends FieldBase {
  readonly kind: 'pickOne' | 'pickMany';
  readonly list: ListName;
}
/** Ids of rows of another table. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference' | 'references';
  readonly table: ReferredTable;
  /** Whether a text that is no row's is as good as one: a declaration beside the meetings. */
  readonly open?: true;
}
/** Tables whose rows others name. */
export type ReferredTable = 'Activity' | 'Product' | 'Indicator' | 'StrategicPlan' | 'ForumMeeting' | 'Decision';
export type Field = TextField | NumberField | PlainField | PickField | ReferenceField;
export type Fields = Readonly<Record<string, Field>>;

/** The value of a field in memory. Dates are `YYYY-MM-DD`, timestamps `YYYY-MM-DDTHH:mm:ss`, picks are codes. */
export type FieldValue = string | number | boolean | null | readonly string[];

type ValueOfKind<K extends FieldKind> = K extends 'integer' | 'decimal'
  ? number | null
  : K extends 'yesNo'
    ? boolean | null
    : K extends 'pickMany' | 'references'
      ? readonly string[]
      : string | null;

/** The type of a record with these fields. A blank is `null`, a blank pickMany an empty list. */
export type RecordOf<F extends Fields> = { -readonly [K in keyof F]: ValueOfKind<F[K]['kind']> };

type Options<T> = Partial<Omit<T, 'kind' | 'label' | 'list' | 'table'>>;

const label = (es: string, en: string): Bilingual => ({ es, en });

export const text = (es: string, en: string, options: Options<TextField> = {}) =>
  ({ kind: 'text', label: label(es, en), origin: 'entered', width: 24, multiline: false, ...options }) as const;

export const longText = (es: string, en: string, options: Options<TextField> = {}) =>
  text(es, en, { width: 50, multiline: true, ...options });

export const integer = (es: string, en: string, options: Options<NumberField> = {}) =>
  ({ kind: 'integer', label: label(es, en), origin: 'entered', width: 11, min: 0, ...options }) as const;

export const decimal = (es: string, en: string, options: Options<NumberField> = {}) =>
  ({ kind: 'decimal', label: label(es, en), origin: 'entered', width: 12, ...options }) as const;

export const date = (es: string, en: string, options: Options<PlainField> = {}) =>
  ({ kind: 'date', label: label(es, en), origin: 'entered', width: 13, ...options }) as const;

export const timestamp = (es: string, en: string, options: Options<PlainField> = {}) =>
  ({ kind: 'timestamp', label: label(es, en), origin: 'kept', width: 17, ...options }) as const;

export const yesNo = (es: string, en: string, options: Options<PlainField> = {}) =>
  ({ kind: 'yesNo', label: label(es, en), origin: 'entered', width: 11, ...options }) as const;

export const pickOne = (es: string, en: string, list: ListName, options: Options<PickField> = {}) =>
  ({ kind: 'pickOne', label: label(es, en), list, origin: 'entered', width: 22, ...options }) as const;

export const pickMany = (es: string, en: string, list: ListName, options: Options<PickField> = {}) =>
  ({ kind: 'pickMany', label: label(es, en), list, origin: 'entered', width: 34, ...options }) as const;

export const reference = (
  es: string,
  en: string,
  table: ReferenceField['table'],
  options: Options<ReferenceField> = {},
) => ({ kind: 'reference', label: label(es, en), table, origin: 'entered', width: 14, ...options }) as const;

export const references = (
  es: string,
  en: string,
  table: ReferenceField['table'],
  options: Options<ReferenceField> = {},
) => ({ kind: 'references', label: label(es, en), table, origin: 'entered', width: 24, ...options }) as const;
