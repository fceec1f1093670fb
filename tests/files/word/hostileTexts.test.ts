import { strFromU8, unzipSync } from 'fflate';
import { noteSections } from '../../../src/domain/note/noteSections';
import { declarationOfField, type NoteDocument } from '../../../src/domain/note/noteDocument';
import { blankRecord } from '../../../src/domain/records/declaration';
import { product } from '../../../src/domain/records/product';
import { parseXml } from '../../../src/files/container/xml';
import { isRefusal } from '../../../src/files/container/fileRefusal';
import { noteSheetRecord, noteSheetRows } from '../../../src/files/printedNote/noteSheetRows';
import { readNoteDocx } from '../../../src/files/word/readNoteDocx';
import { writeNoteDocx } from '../../../src/files/word/writeNoteDocx';
import { writeReportDocx } from '../../../src/files/word/writeReportDocx';
import { hostileTexts } from '../../hostileTexts';
import { context, noteSample } from './noteSample';
import { blocks, chart, reportOf, table } from './reportSample';

/** What XML 1.0 has no room for; half of a sign reads as U+FFFD once it was written. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** The parts of a file, each of which must be XML. */
function partsOf(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return parts.map(([, part]) => {
    const text = strFromU8(part);
    expect(text).not.toMatch(forbidden);
    parseXml(text);
    return text;
  });
}

/** A note whose every text and code is this one. */
function noteOf(text: string): NoteDocument {
  const sample = noteSample();
  const fill = <T extends object>(record: T, name: string): T => {
    const own = { ...record, id: text } as Record<string, unknown>;
    for (const field of noteSections.flatMap(({ fields }) => fields).filter((one) => one.record === name)) {
      const { kind } = declarationOfField(field);
      if (kind === 'text' || kind === 'pickOne') own[field.field] = text;
      if (kind === 'pickMany' || kind === 'references') own[field.field] = [text];
    }
    return own as T;
  };
  return { ...sample, activity: fill(sample.activity, 'Activity'), note: fill(sample.note, 'ConceptNote') };
}

describe.each(Object.entries(hostileTexts))('texts with %s', (_, text) => {
  const products = [{ ...blankRecord(product), id: text, title: text }];

  it('are written into a note in Word, which can be read back', async () => {
    const bytes = await writeNoteDocx(noteOf(text), { ...context, products, withGuide: true });
    expect(partsOf(bytes).length).toBeGreaterThan(5);
    const reading = await readNoteDocx(bytes, { ...context, source: 'nota.docx' });
    expect(isRefusal(reading) ? reading : reading.note.background).toEqual(expect.any(String));
  });

  it('are written into the sheet of a note', () => {
    const rows = noteSheetRows(noteOf(text), { ...context, products });
    const cells = [
      ...rows.flatMap(({ label, text: shown }) => [label, shown]),
      ...noteSheetRecord(noteOf(text), context),
    ];
    for (const cell of cells) expect(cell).not.toMatch(/\p{Cs}/u);
  });

  it('are written into a report in Word, its charts included', async () => {
    const hostile = {
      ...table,
      title: text,
      columns: table.columns.map((column) => ({ ...column, label: text })),
      rows: table.rows.map((row) => ({ ...row, cells: [{ value: text }, ...row.cells.slice(1)] })),
    };
    const content = blocks.map((block) => {
      if (block.kind === 'table') return hostile;
      if (block.kind === 'chart') return { ...chart, title: text };
      return block.kind === 'narrative' ? { ...block, draft: text } : { ...block, text };
    });
    const report = { ...reportOf(content), address: { kind: 'group' as const, period: '2025', group: text } };
    const parts = partsOf(await writeReportDocx(report, { narratives: new Map() }));
    expect(parts.some((part) => part.includes('c:chartSpace'))).toBe(true);
  });
});
