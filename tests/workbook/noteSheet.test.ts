import { noteDocument, type NoteDocument } from '../../src/domain/note/noteDocument';
import { notesById, noteOf } from '../../src/domain/note/noteIndex';
import type { Workbook } from '../../src/workbench/model/Workbook';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { readNoteSheets } from '../../src/workbook/readNoteSheets';
import { writeNoteSheet } from '../../src/workbook/writeNoteSheet';
import { loadXlsx } from '../../src/workbench/xlsx/loadXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { heldActivity, openMatrix } from './excel';

jest.setTimeout(60_000);

const code = 'A25-22222';
const rows = [
  { table: 'Activity', record: { ...heldActivity({ title: '=Taller & más' }), id: code, version: 1 } },
  { table: 'ConceptNote', record: { id: code, background: '- uno\n- dos', version: 1 } },
] as const;

async function opened() {
  const excel = await openMatrix('es', rows);
  const snapshot = await openWorkbook();
  const row = snapshot.matrix.tables.Activity.rows[0];
  if (!row) throw new Error('no activity');
  const document = noteDocument(row.record, noteOf(row.record, notesById(snapshot.matrix)));
  excel.host.resetStatistics();
  return { ...excel, snapshot, document };
}
function cellBeside(workbook: Workbook, sheetName: string, label: string) {
  const sheet = workbook.sheet(sheetName);
  const row = sheet?.rows.findIndex((cells) => cells?.[0]?.value === label) ?? -1;
  if (!sheet || row < 0) throw new Error(label);
  return { sheet, row, cell: sheet.cell(row, 1) };
}
const write = (snapshot: Awaited<ReturnType<typeof openWorkbook>>, document: NoteDocument | null, more = {}) =>
  writeNoteSheet(snapshot, document, { language: 'es', ...more });

describe('the printable sheet of a concept note', () => {
  it('holds values only, every text to the letter, set up for A4 pages, in two round trips', async () => {
    const { host, workbook, snapshot, document } = await opened();
    expect(await write(snapshot, document)).toEqual({ kind: 'written', sheet: `Nota ${code}` });
    expect(host.statistics.roundTrips).toBe(2);
    const sheet = workbook.sheet(`Nota ${code}`);
    expect(cellBeside(workbook, `Nota ${code}`, 'Actividad').cell?.value).toBe('=Taller & más');
    expect(cellBeside(workbook, `Nota ${code}`, 'Antecedentes').cell?.value).toBe('- uno\n- dos');
    expect(sheet?.rows.flatMap((cells) => (cells ?? []).filter((cell) => cell?.formula !== undefined))).toEqual([]);
    expect(sheet?.pageLayout).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: '1:3',
      headersFooters: { leftFooter: `Nota conceptual ${code}`, rightFooter: 'Página &P de &N' },
    });
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([2, 3]);
    expect(workbook.activeSheet).toBe(sheet);
  });

  it('is updated in place and never made twice, also in the other language', async () => {
    const { workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const sheet = workbook.sheet(`Nota ${code}`);
    if (!sheet) throw new Error('no sheet');
    workbook.enter(sheet, 2, 6, 'apunte mío');
    const longer = { ...document, note: { ...document.note, background: 'x\n'.repeat(300) } };
    expect(await write(snapshot, longer)).toMatchObject({ kind: 'written' });
    expect(await write(snapshot, document, { language: 'en' })).toEqual({ kind: 'written', sheet: `Nota ${code}` });
    expect(workbook.sheets.filter(({ name }) => /^Not[ae] A25/.test(name))).toEqual([sheet]);
    expect(cellBeside(workbook, sheet.name, 'Background').cell?.value).toBe('- uno\n- dos');
    expect(sheet.value(2, 6)).toBe('apunte mío');
    expect(sheet.rows.filter((cells) => cells?.[1]?.value === 'x')).toEqual([]);
  });

  it('is read back as it was written, and what people wrote into it since', async () => {
    const { workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    await write(snapshot, null);
    const city = cellBeside(workbook, `Nota ${code}`, 'Ciudad');
    workbook.type(city.sheet, city.row, 1, 'Belmopán');
    const [note, blank] = await readNoteSheets(await openWorkbook(), 'es');
    expect(note).toMatchObject({
      source: `Nota ${code}`,
      activity: { id: code, version: 1, title: '=Taller & más', city: 'Belmopán' },
      note: { background: '- uno\n- dos' },
      problems: [],
    });
    expect(note?.unedited.has('Activity.city')).toBe(false);
    expect(note?.unedited.has('Activity.title')).toBe(true);
    expect(blank).toMatchObject({ source: 'Nota en blanco' });
  });

  it('survives a file', async () => {
    const { workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const sheet = (await loadXlsx(await saveXlsx(workbook))).sheet(`Nota ${code}`);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([2, 3]);
    expect(sheet?.rows.some((cells) => cells?.[1]?.value === '- uno\n- dos')).toBe(true);
  });

  it('is not written over what people wrote into it, unless they say so', async () => {
    const { workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const { sheet, row } = cellBeside(workbook, `Nota ${code}`, 'Ciudad');
    workbook.type(sheet, row, 1, 'Belmopán');
    expect(await write(snapshot, document)).toEqual({
      kind: 'edited',
      sheet: sheet.name,
      fields: [{ record: 'Activity', field: 'city' }],
    });
    expect(sheet.value(row, 1)).toBe('Belmopán');
    const taken = { ...document, activity: { ...document.activity, city: 'Belmopán' } };
    expect(await write(snapshot, taken)).toMatchObject({ kind: 'written' });
    workbook.type(sheet, row, 1, 'Lima');
    expect(await write(snapshot, document, { overwrite: true })).toMatchObject({ kind: 'written' });
    expect(sheet.value(row, 1)).toBe('');
  });

  it.each([
    ['readOnly', (book: Workbook) => (book.readOnly = true)],
    ['protected', (book: Workbook) => book.sheets.forEach((sheet) => (sheet.isProtected = true))],
  ])('is refused where it cannot be written: %s', async (refusal, spoil) => {
    const { workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    spoil(workbook);
    await expect(write(snapshot, document)).rejects.toMatchObject({ code: refusal });
  });
});
