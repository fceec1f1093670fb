import type { NoteDocument } from '../../domain/note/noteDocument';
import { declarationOfField, noteFieldKey, valueIn } from '../../domain/note/noteDocument';
import { noteSections } from '../../domain/note/noteSections';
import type { Field, FieldValue } from '../../domain/records/field';
import { fieldText, readFieldText, trimBlankLines, type NoteContext } from './fieldText';

/** What a row was when the document was written: what changed in the matrix since is known by it. */
export interface ExportedRow {
  readonly version: number | null;
  readonly updatedAt: string | null;
}

/** What a document keeps of the moment in which it was written. */
export interface ExportRecord {
  /** Code of the activity; null for a blank note. */
  readonly code: string | null;
  readonly activity: ExportedRow;
  readonly note: ExportedRow;
  /** Fingerprint of each field's value, by its key (`noteFieldKey`). */
  readonly fingerprints: ReadonlyMap<string, string>;
}

export interface CustomProperty {
  readonly name: string;
  readonly value: string;
}

/** Word shows properties of up to 255 characters. */
const propertyLength = 250;
/** Far more than the fields of a note make. */
const mostProperties = 200;
const propertyName = /^ConceptNote\d+$/;

/**
 * The record as custom properties of the document: Word and LibreOffice keep them on saving, also by way of .odt,
 * where tags of content controls and custom XML are lost.
 */
export function exportProperties(document: NoteDocument | null, context: NoteContext): CustomProperty[] {
  const { activity = null, note = null } = document ?? {};
  const words = [
    ['code', activity?.id],
    ['Activity.version', activity?.version],
    ['Activity.updatedAt', activity?.updatedAt],
    ['ConceptNote.version', note?.version],
    ['ConceptNote.updatedAt', note?.updatedAt],
    ...noteSections.flatMap(({ fields }) =>
      fields.map((field) => {
        const declared = declarationOfField(field);
        const text = fieldText(declared, document ? valueIn(document, field) : null, context);
        return [noteFieldKey(field), fingerprint(declared, readFieldText(declared, text, context).value)] as const;
      }),
    ),
  ].flatMap(([key, value]) => (value === null || value === undefined ? [] : [`${key}=${encoded(String(value))}`]));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < propertyLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((value, index) => ({ name: `ConceptNote${String(index + 1).padStart(2, '0')}`, value }));
}

/** Reads the record from a document's custom properties; null where there is none, parts of it where some are lost. */
export function readExportRecord(properties: ReadonlyMap<string, string>): ExportRecord | null {
  const words = [...properties]
    .filter(([name]) => propertyName.test(name))
    .slice(0, mostProperties)
    .flatMap(([, value]) => value.split(' '));
  if (words.length === 0) return null;
  const values = new Map(
    words.map((word) => {
      const at = word.indexOf('=');
      return [word.slice(0, at), decoded(word.slice(at + 1))] as const;
    }),
  );
  const row = (record: string): ExportedRow => {
    const version = Number(values.get(`${record}.version`) ?? NaN);
    return {
      version: Number.isInteger(version) ? version : null,
      updatedAt: values.get(`${record}.updatedAt`) ?? null,
    };
  };
  return {
    code: values.get('code') ?? null,
    activity: row('Activity'),
    note: row('ConceptNote'),
    fingerprints: values,
  };
}

/**
 * Tells two values of a field apart without keeping them. The order of members, line ends, and what Word and
 * LibreOffice change by themselves (quotes, spaces, the sign of a bullet) make no difference.
 */
export function fingerprint(field: Field, value: FieldValue): string {
  if (Array.isArray(value)) return hash(JSON.stringify([...(value as readonly string[])].sort()));
  return hash(JSON.stringify(field.kind === 'text' && value !== null ? comparable(String(value)) : value));
}

function comparable(text: string): string {
  return trimBlankLines(text.normalize('NFC').replaceAll('\u00ad', ''))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[‘’‛′´]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/^([^\S\n]*)[-–•*·] /gm, '$1- ')
    .replace(/[^\S\n]+/g, ' ');
}

/** A hash of 53 bits (cyrb53, public domain): enough to see that a field was edited, not meant to keep secrets. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Half of a sign has no code in UTF-8. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
