import { plainText } from '../../domain/plainText';
import { declarationOfField, noteFieldKey, valueIn, type NoteDocument } from '../../domain/note/noteDocument';
import { noteHints } from '../../domain/note/noteHints';
import { noteSections, type NoteField, type NoteSection } from '../../domain/note/noteSections';
import { noteTexts } from '../../domain/note/noteTexts';
import { planOfActivity } from '../../domain/note/planOfActivity';
import { organizationName } from '../../domain/plan/thePlan';
import type { Plans } from '../../domain/records/plans';
import { product as productRecord, type Product } from '../../domain/records/product';
import { exportProperties } from '../word/exportRecord';
import { fieldText, type NoteContext } from '../word/fieldText';
import { piecesOf } from './sheetPieces';

export type NoteSheetRowKind =
  'conference' | 'plan' | 'title' | 'part' | 'section' | 'field' | 'guide' | 'list' | 'own';

/** A row of the sheet: a heading in the first column, or a label and what stands beside it; `own` ones are people's. */
export interface NoteSheetRow {
  readonly kind: NoteSheetRowKind;
  readonly label: string;
  readonly text: string;
  /** By what the row is known again whatever became of its label: a field's key, or how it goes on with the row above. */
  readonly mark: string;
}

export interface NoteSheetOptions extends NoteContext {
  readonly plans: Plans;
  /** Products that are linked to the activity, to be listed. */
  readonly products?: readonly Product[];
  /** Texts that people put in place of those of the note, by the field's key. */
  readonly typed?: ReadonlyMap<string, string>;
}

const heading = (kind: NoteSheetRowKind, label: string): NoteSheetRow => ({ kind, label, text: '', mark: '' });

/**
 * A concept note as rows of a sheet, in the language asked for; without a document a blank one with hints for each
 * field. `notesFromSheets` reads them back.
 */
export function noteSheetRows(document: NoteDocument | null, options: NoteSheetOptions): readonly NoteSheetRow[] {
  const { language, products = [] } = options;
  const text = noteTexts[language];
  const plan = planOfActivity(document?.activity ?? null, options.plans);
  const code = plainText(document?.activity.id ?? '');
  return [
    heading('conference', organizationName(plan, language)),
    heading('plan', plan.name[language]),
    heading('title', [text.note, code].filter(Boolean).join(' ')),
    ...(document ? [] : guideRows(options)),
    ...partRows('before', document, options),
    ...partRows('after', document, options),
    ...(document && products.length > 0 ? productRows(products, options) : []),
  ];
}

/** What the sheet keeps of the moment in which it was written, for a column that is not shown: a line a row. */
export function noteSheetRecord(document: NoteDocument | null, context: NoteContext): readonly string[] {
  return exportProperties(document, context).map(({ name, value }) => `${name}=${value}`);
}

/** Lines of the guide that speak of the file in which the note is; the sheet is in the workbook. */
const fileLines = 1;

function guideRows({ language }: NoteSheetOptions): NoteSheetRow[] {
  const { guide, guideLines } = noteTexts[language];
  const lines = guideLines.slice(0, guideLines.length - fileLines);
  return lines.map((text, index) => ({ kind: 'guide', label: index === 0 ? guide : '', text, mark: '' }));
}

function partRows(
  stage: NoteSection['stage'],
  document: NoteDocument | null,
  options: NoteSheetOptions,
): NoteSheetRow[] {
  const { language } = options;
  const sections = noteSections.filter((section) => section.stage === stage);
  return [
    heading('part', noteTexts[language][stage]),
    ...sections.flatMap((section) => [
      heading('section', section.title[language]),
      ...(section === noteSections[0] ? [codeRow(document, options)] : []),
      ...section.fields.flatMap((field) => fieldRows(field, document, options)),
    ]),
  ];
}

function codeRow(document: NoteDocument | null, { language }: NoteSheetOptions): NoteSheetRow {
  const { code, codeHint } = noteTexts[language];
  const label = document ? code : `${code}\n${codeHint}`;
  return { kind: 'field', label, text: plainText(document?.activity.id ?? ''), mark: codeMark };
}

/** Marks the row of the activity's code. */
export const codeMark = 'code';

function fieldRows(field: NoteField, document: NoteDocument | null, options: NoteSheetOptions): NoteSheetRow[] {
  const { language } = options;
  const declared = declarationOfField(field);
  const key = noteFieldKey(field);
  const own = declared.label[language];
  const hint = noteHints[key]?.[language];
  const guided = `${own}${declared.required === undefined ? '' : ' *'}${hint === undefined ? '' : `\n${hint}`}`;
  const text = options.typed?.get(key) ?? (document ? fieldText(declared, valueIn(document, field), options) : '');
  return piecesOf(text).map((piece, index) => ({
    kind: 'field',
    label: index > 0 ? '' : document ? own : guided,
    text: piece.text,
    mark: index > 0 ? piece.mark : key,
  }));
}

/** Marks the row of a product. */
export const productMark = 'product';

/** The products of the activity; they are recorded in their own table and only listed here. */
function productRows(products: readonly Product[], options: NoteSheetOptions): NoteSheetRow[] {
  const { language } = options;
  const text = noteTexts[language];
  const names = ['class', 'title', 'agreedOn'] as const;
  return [
    heading('section', text.products),
    ...products.map((product): NoteSheetRow => {
      const values = names.map((name) => fieldText(productRecord.fields[name], product[name], options));
      return {
        kind: 'list',
        label: plainText(product.id ?? ''),
        text: values.filter(Boolean).join(' · '),
        mark: productMark,
      };
    }),
  ];
}
