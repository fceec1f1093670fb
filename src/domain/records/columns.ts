import { inEach, languages, type Language } from '../plan/language';
import type { Problem } from '../problem';
import type { RecordDeclaration } from './declaration';
import { foldHeader, noteIn, spellingsOfHeaders, stemOf, type HeaderSpelling, type Spelling } from './headerSpelling';

/** Which column of a table holds which field; columns that people added hold none. */
export interface Columns {
  /** Position of each field's column; absent where the table has none, or does not tell which of two it is. */
  readonly position: ReadonlyMap<string, number>;
  /** Field of each column, null for a column of the user's own. */
  readonly fields: readonly (string | null)[];
  /** Fields of which there are two columns, neither of which is read. */
  readonly twice: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** What people have said of headers that nothing else tells: the field of each, by the header as `foldHeader` gives it. */
export type NamedHeaders = ReadonlyMap<string, string>;

/** How sure a header is to mean a field; of several columns for one field the surest is it. */
const sureness = { named: 0, label: 1, formerLabel: 2, labelWithNote: 3 } as const;
type Sureness = (typeof sureness)[keyof typeof sureness];

interface Meaning {
  readonly field: string;
  readonly sureness: Sureness;
}

/** A unit that makes another number of it. */
const otherScale = /%|\bmil(es|lones)?\b|\b(thousand|million)s?\b/;

/** What a declaration's labels mean. */
interface Spellings {
  /** Every label as it is, folded. */
  readonly labels: ReadonlyMap<string, Meaning>;
  /** By the labels without what stands in brackets, the fields that would answer to them. */
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of labels that have something in brackets: there it tells fields apart. */
  readonly toldApart: ReadonlySet<string>;
}

const known = new WeakMap<RecordDeclaration, Spellings>();
const resolved = new WeakMap<readonly string[], Map<RecordDeclaration, Columns>>();
const nothingNamed: NamedHeaders = new Map();

function spellingsOf(declaration: RecordDeclaration): Spellings {
  const before = known.get(declaration);
  if (before) return before;
  const fields = Object.entries(declaration.fields);
  const labelled = [
    ...fields.flatMap(([field, { label }]) =>
      languages.map((language) => ({ label: foldHeader(label[language]), field, sureness: sureness.label })),
    ),
    ...fields.flatMap(([field, { formerly = [] }]) =>
      formerly.map((label) => ({ label: foldHeader(label), field, sureness: sureness.formerLabel })),
    ),
  ];
  const labels = new Map<string, Meaning>();
  const stems = new Map<string, Set<string>>();
  for (const { label, ...meaning } of labelled) {
    if (!labels.has(label)) labels.set(label, meaning);
    const stem = stemOf(label);
    stems.set(stem, (stems.get(stem) ?? new Set()).add(meaning.field));
  }
  const toldApart = new Set(
    labelled.filter(({ label }) => noteIn(label) !== undefined).map(({ label }) => stemOf(label)),
  );
  const spellings = { labels, stems, toldApart };
  known.set(declaration, spellings);
  return spellings;
}

/** What a header means; undefined where it is a person's own. */
function meaningOf(
  { folded, bare, parts }: HeaderSpelling,
  declaration: RecordDeclaration,
  named: NamedHeaders,
): Meaning | undefined {
  const said = named.get(folded.text);
  if (said !== undefined && said in declaration.fields) return { field: said, sureness: sureness.named };
  const spellings = spellingsOf(declaration);
  const label = spellings.labels.get(folded.text);
  if (label) return label;
  const field = fieldOf(folded, spellings) ?? fieldOf(bare, spellings) ?? fieldOfAll(parts, spellings);
  return field === undefined ? undefined : { field, sureness: sureness.labelWithNote };
}

/** The field that a folded header means by its label, with or without a note. */
function fieldOf({ text, stem, note }: Spelling, { labels, stems, toldApart }: Spellings): string | undefined {
  const label = labels.get(text);
  if (label) return label.field;
  if (note !== undefined && (toldApart.has(stem) || otherScale.test(note))) return undefined;
  const [field, ...others] = stems.get(stem) ?? [];
  return others.length > 0 ? undefined : field;
}

/** The field that a header of several parts means, as one in two languages does: each of them must mean it. */
function fieldOfAll(parts: readonly Spelling[], spellings: Spellings): string | undefined {
  if (parts.length < 2) return undefined;
  const fields = new Set(parts.map((part) => fieldOf(part, spellings)));
  const [field] = fields;
  return fields.size === 1 ? field : undefined;
}

/**
 * Finds the column of every field by its header: the label in either language or a former label, any case, accents
 * and spaces, with marks around it, a footnote's number, a note in brackets or in both languages, in any order. Of two columns that are as likely
 * to be a field's neither is it.
 * @param named what people have said of other headers
 */
export function resolveColumns(
  declaration: RecordDeclaration,
  headers: readonly string[],
  named: NamedHeaders = nothingNamed,
): Columns {
  if (named.size > 0) return resolve(declaration, headers, named);
  // Recognising a table asks the same of its headers again and again.
  const ofHeaders = resolved.get(headers) ?? new Map<RecordDeclaration, Columns>();
  resolved.set(headers, ofHeaders);
  const columns = ofHeaders.get(declaration) ?? resolve(declaration, headers, named);
  ofHeaders.set(declaration, columns);
  return columns;
}

function resolve(declaration: RecordDeclaration, headers: readonly string[], named: NamedHeaders): Columns {
  const position = new Map<string, number>();
  const fields: (string | null)[] = headers.map(() => null);
  const twice = new Set<string>();
  const problems: Problem[] = [];
  const problem = (code: Problem['code'], severity: Problem['severity'], field: string) =>
    problems.push({ code, severity, table: declaration.name, field, params: { column: field } });
  const candidates = new Map<string, { readonly index: number; readonly sureness: Sureness }[]>();
  spellingsOfHeaders(headers).forEach((spelling, index) => {
    const meaning = meaningOf(spelling, declaration, named);
    if (!meaning) return;
    const same = candidates.get(meaning.field);
    if (same) same.push({ index, sureness: meaning.sureness });
    else candidates.set(meaning.field, [{ index, sureness: meaning.sureness }]);
  });
  for (const [field, columns] of candidates) {
    const surest = Math.min(...columns.map((one) => one.sureness));
    const [first, second] = columns.filter((one) => one.sureness === surest);
    if (second) {
      twice.add(field);
      problem('columnTwice', 'error', field);
    } else if (first) {
      position.set(field, first.index);
      fields[first.index] = field;
    }
    for (const one of columns) {
      const isLabel = one.sureness < sureness.labelWithNote;
      if (one.sureness > surest && isLabel) problem('duplicateColumn', 'warning', headers[one.index] ?? '');
    }
  }
  for (const [name, { optionalColumn }] of Object.entries(declaration.fields)) {
    if (!position.has(name) && !twice.has(name) && !optionalColumn) problem('missingColumn', 'error', name);
  }
  return { position, fields, twice, problems };
}

/** The same for a table, with what people have said of its headers. */
export const columnsOf = (
  declaration: RecordDeclaration,
  { headers, named }: { readonly headers: readonly string[]; readonly named?: NamedHeaders },
): Columns => resolveColumns(declaration, headers, named);

/** Language in which most headers of a table are written; null when none tells. */
export function languageOfHeaders(declaration: RecordDeclaration, headers: readonly string[]): Language | null {
  const present = new Set(
    spellingsOfHeaders(headers).flatMap(({ folded, bare }) => [folded, bare].flatMap(({ text, stem }) => [text, stem])),
  );
  const votes = languages.map((language) => {
    const labels = Object.values(declaration.fields).filter(({ label }) => new Set(inEach(label)).size > 1);
    return { language, count: labels.filter(({ label }) => present.has(foldHeader(label[language]))).length };
  });
  const best = votes.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count === 0 ? null : best.language;
}
