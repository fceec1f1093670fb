import { proposedChoices } from '../../../src/domain/merge/importChoices';
import type { IncomingNote } from '../../../src/domain/merge/incomingNote';
import { plannedImport } from '../../domain/merge/plannedImport';
import { noteDocument } from '../../../src/domain/note/noteDocument';
import { notesById, noteOf } from '../../../src/domain/note/noteIndex';
import { activity } from '../../../src/domain/records/activity';
import { conceptNote } from '../../../src/domain/records/conceptNote';
import { countryReport } from '../../../src/domain/records/countryReport';
import { blankRecord } from '../../../src/domain/records/declaration';
import type { FieldValue } from '../../../src/domain/records/field';
import type { Row } from '../../../src/domain/records/matrix';
import { product } from '../../../src/domain/records/product';
import { declarationOf, type RecordName } from '../../../src/domain/records/records';
import { semesterReport } from '../../../src/domain/report/reportAddress';
import type { Scalar } from 'excel-host';
import type { WorkbookSnapshot } from '../../../src/workbook/openWorkbook';
import type { RecordEdit } from '../../../src/workbook/operations/saveRecords';
import { activityIds, today } from './book';
import { cellName, rowItself, type CellName } from './bookFacts';
import type { AddIn } from './client';
import type { LogLine, Operation, Outcome, Promised } from './ledger';

/** Whose attempt it is; `mark` is in every text that it writes and in no other. */
export interface Author {
  readonly who: string;
  readonly mark: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
}

/** Something that a client is about to do, with what it has seen; done again with the same call, and what it sees then. */
export interface Attempt {
  readonly operation: Operation;
  readonly act: (addIn: AddIn, seen?: WorkbookSnapshot) => Promise<Outcome>;
}

/** A way of writing: from what a client sees to what it is about to do. */
export type Way = (snapshot: WorkbookSnapshot, author: Author) => Attempt;

const nothingElse = () => false;
const tableOf = (name: RecordName) => declarationOf(name).table;
const ownRow =
  (...rows: readonly (readonly [RecordName, string])[]) =>
  (cell: CellName) =>
    rows.some(([name, key]) => cell.startsWith(cellName(tableOf(name), key, '')));

const lineOf = (name: string, record: string, after: string, { who }: Author): LogLine => ({
  words: `${name} ${record} → ${after}`,
  isIt: (line) =>
    String(line['after']) === after && String(line['record']).includes(record) && String(line['who']) === who,
});

/** The row of an id, as a client sees it; null where it sees none. */
function rowOf({ matrix }: WorkbookSnapshot, table: RecordName, id: string): Row | null {
  const rows = matrix.tables[table].rows as readonly Row[];
  return rows.find(({ record }) => record['id'] === id) ?? null;
}

const asCell = (value: FieldValue | undefined): Scalar =>
  typeof value === 'string' || typeof value === 'number' ? value : '';

interface TextEdit {
  readonly table: RecordName;
  readonly id: string;
  /** Texts, so that a cell holds what was sent and the log too. */
  readonly texts: Readonly<Record<string, string>>;
  /** What else the record holds, where it is new. */
  readonly more?: Readonly<Record<string, FieldValue>>;
  /** Whether only these texts are sent; a form sends the whole record. */
  readonly alone?: boolean;
}

/** Saves texts of records, new or known, together. */
function saving(name: string, edits: readonly TextEdit[], snapshot: WorkbookSnapshot, author: Author): Attempt {
  const parts = edits.map((edit) => ({ ...edit, base: rowOf(snapshot, edit.table, edit.id) }));
  const fresh = parts.filter(({ base }) => !base).map(({ table, id }) => [table, id] as const);
  const promised = parts.flatMap(({ table, id, texts, base }): Promised[] => [
    ...(base ? [] : [{ cell: cellName(tableOf(table), id, rowItself), value: true }]),
    ...Object.entries(texts).map(([field, value]) => ({
      cell: cellName(tableOf(table), id, field),
      value,
      ...(base && { seen: asCell(base.record[field]) }),
    })),
  ]);
  const log = parts.flatMap(({ table, id, texts }) =>
    Object.values(texts).map((text) => lineOf(`${name} ${table}`, id, text, author)),
  );
  const records: readonly RecordEdit[] = parts.map(({ table, id, texts, more, base, alone }) => ({
    table,
    base,
    values: { ...(alone ? {} : (base?.record ?? more)), id, ...texts },
  }));
  const operation = {
    name: `${author.who} ${name}`,
    promised,
    log: withOthers(log, parts, author),
    mayWrite: ownRow(...fresh),
  };
  return {
    operation,
    act: async (addIn, seen = snapshot) => {
      const { kind } = await addIn.saveRecords(seen, { edits: records, who: author.who, now: author.now });
      return kind === 'saved' ? 'done' : 'nothing';
    },
  };
}

/** The log of new records also has lines of what is no text; they are expected together. */
function withOthers(
  log: readonly LogLine[],
  parts: readonly { readonly id: string; readonly base: Row | null; readonly more?: object }[],
  { who }: Author,
): readonly LogLine[] {
  const ids = [...new Set(parts.map(({ id }) => id))];
  const others = ids.map((id) => {
    const filled = parts.filter((part) => part.id === id && !part.base).flatMap(({ more = {} }) => Object.values(more));
    const count = filled.filter((value) => value !== null && !(Array.isArray(value) && value.length === 0)).length;
    return { words: `other fields of ${id}`, count, isIt: isOf(id, who) };
  });
  return [...log, ...others.filter(({ count }) => count > 0)];
}

const isOf =
  (id: string, who: string): LogLine['isIt'] =>
  (line) =>
    String(line['record']).includes(id) && String(line['who']) === who;

const held = {
  ...blankRecord(activity),
  type: 'workshop',
  leadGroup: 'GT-PRO',
  status: 'held',
  mainTheme: 'T3-08',
  dialogueSpace: true,
  actualEnd: '2025-02-03',
};

/** Every way in which the add-in writes into a matrix, by its name. */
export const ways = {
  city: (snapshot, author) =>
    saving(
      'city',
      [{ table: 'Activity', id: activityIds[1], texts: { city: `${author.mark} ciudad` }, alone: true }],
      snapshot,
      author,
    ),
  remarks: (snapshot, author) =>
    saving(
      'remarks',
      [{ table: 'Activity', id: activityIds[1], texts: { remarks: `${author.mark} obs` }, alone: true }],
      snapshot,
      author,
    ),
  form: (snapshot, author) =>
    saving(
      'form',
      [{ table: 'Activity', id: activityIds[1], texts: { responsible: `${author.mark} resp` } }],
      snapshot,
      author,
    ),
  otherRow: (snapshot, author) =>
    saving(
      'otherRow',
      [{ table: 'Activity', id: activityIds[3], texts: { city: `${author.mark} otra` } }],
      snapshot,
      author,
    ),
  note: (snapshot, author) =>
    saving(
      'note',
      [
        { table: 'Activity', id: activityIds[0], texts: { responsible: `${author.mark} resp` } },
        { table: 'ConceptNote', id: activityIds[0], texts: { background: `${author.mark} ante` } },
        { table: 'Product', id: 'P25-22222', texts: { title: `${author.mark} prod` } },
      ],
      snapshot,
      author,
    ),
  newNote: (snapshot, author) =>
    saving(
      'newNote',
      [{ table: 'ConceptNote', id: activityIds[3], texts: { background: `${author.mark} nueva` } }],
      snapshot,
      author,
    ),
  newActivity: (snapshot, author) => {
    const id = `A25-${author.mark}`;
    return saving(
      'newActivity',
      [
        { table: 'Activity', id, texts: { title: `${author.mark} título` }, more: held },
        { table: 'ConceptNote', id, texts: { background: `${author.mark} ante` }, more: blankRecord(conceptNote) },
        {
          table: 'Product',
          id: `P25-${author.mark}`,
          texts: { title: `${author.mark} prod` },
          more: { ...blankRecord(product), class: 'roadmap', activities: [id] },
        },
      ],
      snapshot,
      author,
    );
  },
  reports: (snapshot, author) =>
    saving(
      'reports',
      ['a', 'b'].map((letter) => ({
        table: 'CountryReport' as const,
        id: `R25-${author.mark}${letter}`,
        texts: { description: `${author.mark} ${letter}` },
        more: { ...blankRecord(countryReport), country: 'BZ', date: '2025-05-01', class: 'followUp' },
      })),
      snapshot,
      author,
    ),
  indicator: (snapshot, author) =>
    saving(
      'indicator',
      [{ table: 'Indicator', id: 'R1', texts: { responsible: `${author.mark} resp` } }],
      snapshot,
      author,
    ),
  imported: (snapshot, author) => {
    const known = activityIds[2];
    const id = `A25-${author.mark}`;
    const note = (
      of: string,
      city: string,
      background: string,
      more: IncomingNote['activity'] = {},
      version: number | null = null,
    ): IncomingNote => ({
      source: `${of}.docx`,
      activity: { id: of, city, ...more },
      note: { background, version },
      unedited: new Set(),
      problems: [],
    });
    const [row, sheet] = [rowOf(snapshot, 'Activity', known), rowOf(snapshot, 'ConceptNote', known)];
    const [version, noteVersion] = [row, sheet].map((one) => (one?.record['version'] ?? null) as number | null);
    const notes = [
      note(known, `${author.mark} ciudad`, `${author.mark} ante`, { version }, noteVersion),
      note(id, `${author.mark} c2`, `${author.mark} a2`, {
        title: `${author.mark} título`,
        plannedStart: '2025-09-01',
      }),
    ];
    const preview = plannedImport(snapshot.matrix, { notes, copies: [], assigned: new Map() });
    const texts: readonly (readonly [RecordName, string, string, string, Scalar?])[] = [
      ['Activity', known, 'city', `${author.mark} ciudad`, asCell(row?.record['city'])],
      ['ConceptNote', known, 'background', `${author.mark} ante`, asCell(sheet?.record['background'])],
      ['Activity', id, 'title', `${author.mark} título`],
      ['Activity', id, 'city', `${author.mark} c2`],
      ['ConceptNote', id, 'background', `${author.mark} a2`],
    ];
    const operation: Operation = {
      name: `${author.who} imported`,
      promised: texts.map(([table, key, field, value, seen]) => ({
        cell: cellName(tableOf(table), key, field),
        value,
        ...(seen !== undefined && { seen }),
      })),
      log: [
        ...texts.map(([table, key, , value]) => lineOf(`import ${table}`, key, value, author)),
        { words: `planned start of ${id}`, isIt: isOf(id, author.who) },
      ],
      // What is not in the matrix, since somebody has deleted it say, comes back with all that the file tells.
      mayWrite: ownRow(
        ['Activity', id],
        ['ConceptNote', id],
        ...(row ? [] : [['Activity', known] as const]),
        ...(sheet ? [] : [['ConceptNote', known] as const]),
      ),
    };
    return {
      operation,
      act: async (addIn) => {
        const { kind } = await addIn.importChanges(preview, proposedChoices, { who: author.who, now: author.now });
        return kind === 'imported' ? 'done' : 'nothing';
      },
    };
  },
  recalculate: (_, { who, now }) => ({
    operation: { name: `${who} recalculate`, promised: [], log: [], mayWrite: nothingElse },
    act: async (addIn) => {
      await addIn.recalculate({ today, now });
      return 'done';
    },
  }),
  close: (_, { who, now }) => ({
    operation: {
      name: `${who} close`,
      promised: [],
      log: [closingLine('close', '2025-S1', who, now)],
      mayWrite: (cell) => isReported(cell, '2025-S1'),
    },
    act: async (addIn) => {
      const { kind } = await addIn.closeSemester('2025-S1', { today, now, who });
      return kind === 'closed' ? 'done' : 'nothing';
    },
  }),
  reopen: (_, { who, now, mark }) => ({
    operation: {
      name: `${who} reopen`,
      promised: [],
      log: [{ words: 'reopening', isIt: (line) => line['after'] === `${mark} motivo` }],
      mayWrite: (cell) => isReported(cell, '2024-S2'),
    },
    act: async (addIn) => {
      const { kind } = await addIn.reopenSemester('2024-S2', { reason: `${mark} motivo`, now, who });
      return kind === 'reopened' ? 'done' : 'nothing';
    },
  }),
  report: (_, { who }) => ({
    operation: { name: `${who} report`, promised: [], log: [], mayWrite: nothingElse },
    act: async (addIn) => {
      await addIn.writeReport(semesterReport('2025-S1'), { today });
      return 'done';
    },
  }),
  noteSheet: (snapshot, { who }) => ({
    operation: { name: `${who} noteSheet`, promised: [], log: [], mayWrite: nothingElse },
    act: async (addIn, seen = snapshot) => {
      const row = snapshot.matrix.tables.Activity.rows.find(({ record }) => record.id === activityIds[0]);
      const document = row ? noteDocument(row.record, noteOf(row.record, notesById(snapshot.matrix))) : null;
      const { kind } = await addIn.writeNoteSheet(seen, document, { language: 'es' });
      return kind === 'written' ? 'done' : 'nothing';
    },
  }),
} as const satisfies Record<string, Way>;

export type WayName = keyof typeof ways;
export const wayNames = Object.keys(ways) as WayName[];

function closingLine(name: string, semester: string, who: string, now: string): LogLine {
  return {
    words: `${name} ${semester}`,
    isIt: (line) =>
      line['record'] === semester && line['who'] === who && line['before'] === '' && isMoment(line['date'], now),
  };
}

const dayZero = Date.UTC(1899, 11, 30);
/** Whether a cell holds a moment, to the second. */
const isMoment = (cell: Scalar | undefined, now: string): boolean =>
  typeof cell === 'number' && Math.abs(cell * 86_400_000 + dayZero - Date.parse(`${now}Z`)) < 1000;

/** Whether a cell holds what was reported of a semester; a year is reported with its second. */
function isReported(cell: CellName, semester: string): boolean {
  const [table = '', key = '', column = ''] = cell.split(' › ');
  if (table === 'Indicadores') return column === 'reportedRules';
  const isOfYear = semester.endsWith('S2') && key.includes(` | ${semester.slice(0, 4)} | `);
  return table === 'Valores' && (key.includes(semester) || isOfYear) && column !== rowItself;
}
