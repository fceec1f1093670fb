import { blankRecord } from '../../../src/domain/records/declaration';
import { product } from '../../../src/domain/records/product';
import { noteDocument, type NoteDocument } from '../../../src/domain/note/noteDocument';
import { notesById, noteOf } from '../../../src/domain/note/noteIndex';
import { insertRows, type Workbook } from 'excel-host';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { readNoteSheets } from '../../../src/workbook/noteSheet/readNoteSheets';
import { errorText } from '../../../src/i18n/errorText';
import { texts } from '../../../src/i18n/texts';
import type { WorkbookError } from '../../../src/workbook/workbookError';
import { writeNoteSheet } from '../../../src/workbook/noteSheet/writeNoteSheet';
import { loadXlsx, saveXlsx } from 'excel-host/xlsx';
import { heldActivity, openMatrix } from '../excel';

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
/** The answer to a request that is refused as a whole. */
const refused = (Code: string) => ({
  Error: 0,
  Data: [
    200,
    [],
    JSON.stringify({
      Results: [],
      TraceIds: [],
      Error: { Code, Message: Code, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
    }),
  ] as [number, string[], string],
});
afterEach(() => jest.restoreAllMocks());
const write = (snapshot: Awaited<ReturnType<typeof openWorkbook>>, document: NoteDocument | null, more = {}) =>
  writeNoteSheet(snapshot, document, { language: 'es', ...more });

describe('the printable sheet of a concept note', () => {
  it('holds values only, every text to the letter, set up for A4 pages, in three round trips', async () => {
    const { host, workbook, snapshot, document } = await opened();
    expect(await write(snapshot, document)).toEqual({ kind: 'written', sheet: `Nota ${code}`, looksFailed: false });
    expect(host.statistics.roundTrips).toBe(3);
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
    expect(await write(snapshot, document, { language: 'en' })).toMatchObject({
      kind: 'written',
      sheet: `Nota ${code}`,
    });
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

  it('keeps rows that people put between those of the note, each where it stood, also in another language', async () => {
    const { workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const { sheet, row } = cellBeside(workbook, `Nota ${code}`, 'Ciudad');
    insertRows(workbook, sheet, row + 1, 1, 'user');
    workbook.type(sheet, row + 1, 0, 'Llamar al hotel');
    workbook.type(sheet, row + 1, 1, 'antes del viernes');
    workbook.type(sheet, sheet.usedArea(true)!.rows + 2, 0, 'Al pie');
    workbook.type(sheet, 2, 6, 'apunte mío');
    const longer = { ...document, note: { ...document.note, background: 'x\n'.repeat(300) } };
    for (const [own, language] of [
      [longer, 'es'],
      [document, 'en'],
      [document, 'es'],
      [document, 'es'],
    ] as const) {
      expect(await write(snapshot, own, { language })).toMatchObject({ kind: 'written' });
      const mine = cellBeside(workbook, sheet.name, 'Llamar al hotel');
      expect([mine.cell?.value, sheet.value(mine.row - 1, 2)]).toEqual(['antes del viernes', 'Activity.city']);
      expect(sheet.rows.filter((cells) => cells?.[0]?.value === 'Llamar al hotel')).toHaveLength(1);
      expect(sheet.rows.filter((cells) => cells?.[0]?.value === 'Al pie')).toHaveLength(1);
      expect(sheet.rows.flat().filter((cell) => cell?.value === 'apunte mío')).toHaveLength(1);
    }
  });

  it('loses nothing that people write into it at the moment of writing', async () => {
    const { host, workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const sheet = workbook.sheet(`Nota ${code}`)!;
    const process = host.processQuery.bind(host);
    let requests = 0;
    jest.spyOn(host, 'processQuery').mockImplementation((body) => {
      requests++;
      if (requests === 2) {
        sheet.name = 'Otro nombre';
        insertRows(workbook, sheet, 4, 2, 'remote');
        workbook.type(sheet, 5, 1, 'Una fila mía', 'remote');
        workbook.type(sheet, cellBeside(workbook, sheet.name, 'Antecedentes').row, 1, 'Primera', 'remote');
      }
      // Again while the first is put back: the newest stands.
      if (requests === 3)
        workbook.type(sheet, cellBeside(workbook, sheet.name, 'Antecedentes').row, 1, 'Segunda', 'remote');
      if (requests === 4) workbook.type(sheet, cellBeside(workbook, sheet.name, 'Ciudad').row, 1, 'Lima', 'remote');
      return process(body);
    });
    const fields = ['background', 'city'].map((field) => expect.objectContaining({ field }) as unknown);
    const changed = { ...document, note: { ...document.note, justification: 'nueva' } };
    expect(await write(snapshot, changed)).toEqual({
      kind: 'edited',
      sheet: 'Otro nombre',
      fields: expect.arrayContaining(fields) as unknown,
    });
    expect(cellBeside(workbook, sheet.name, 'Antecedentes').cell?.value).toBe('Segunda');
    expect(cellBeside(workbook, sheet.name, 'Ciudad').cell?.value).toBe('Lima');
    expect(cellBeside(workbook, sheet.name, 'Justificación').cell?.value).toBe('nueva');
    expect(sheet.rows.flat().filter((cell) => cell?.value === 'Una fila mía')).toHaveLength(1);
    // What it holds can be imported: the fields are known as edited.
    sheet.name = `Nota ${code}`;
    const [note] = await readNoteSheets(await openWorkbook(), 'es');
    expect([note?.note.background, note?.activity.city]).toEqual(['Segunda', 'Lima']);
    expect(note?.unedited.has('ConceptNote.background')).toBe(false);
  });

  const long = 'Primera línea\n'.repeat(60);
  const guide = { ...blankRecord(product), id: 'P-1', title: 'Guía' };
  const addsLine = (document: NoteDocument) => ({
    document: { ...document, note: { ...document.note, justification: 'Uno\n\n\n\nDos' } },
    products: [guide],
  });
  const changesText = (document: NoteDocument) => ({
    document: { ...document, note: { ...document.note, background: 'De la matriz' } },
    products: [],
  });
  it.each([
    ['a text', '- uno\n- dos', 'Mío', changesText],
    ['a blank cell', '', 'Mío', changesText],
    ['the end of a long text', long, `${long}y algo mío`, changesText],
    ['the middle of a long text', long, `${long.slice(0, 420)}mío${long.slice(420)}`, changesText],
    ['a text while rows are added', '- uno\n- dos', 'Mío', addsLine],
    ['a blank cell while rows are added', '', 'Mío', addsLine],
  ])(
    'keeps what is typed into the very cell that is written, though the answer is lost: %s',
    async (_, was, typed, change) => {
      const { host, workbook, snapshot, document } = await opened();
      const before = { ...document, note: { ...document.note, background: was } };
      await write(snapshot, before);
      const { sheet, row } = cellBeside(workbook, `Nota ${code}`, 'Antecedentes');
      let requests = 0;
      host.intercept = async (_body, carryOut) => {
        if (++requests !== 2) return carryOut();
        workbook.type(sheet, row, 1, typed, 'remote');
        await carryOut();
        return host.failure('ServiceNotAvailable');
      };
      const changed = change(before);
      await write(snapshot, changed.document, { products: changed.products, overwrite: true }).catch(() => undefined);
      expect(cellBeside(workbook, sheet.name, 'Antecedentes').cell?.value).toBe(typed);
    },
  );

  it('keeps a row that is put below it while it is written anew, though the answer is lost', async () => {
    const { host, workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const sheet = workbook.sheet(`Nota ${code}`)!;
    const { document: changed, products } = addsLine(document);
    let requests = 0;
    host.intercept = async (_body, carryOut) => {
      if (++requests !== 2) return carryOut();
      workbook.type(sheet, sheet.rows.length + 1, 1, 'Al pie', 'remote');
      await carryOut();
      return host.failure('ServiceNotAvailable');
    };
    await write(snapshot, changed, { products, overwrite: true }).catch(() => undefined);
    expect(sheet.rows.flat().filter((cell) => cell?.value === 'Al pie')).toHaveLength(1);
  });

  it('is written where Excel does not find what stands in it, such as in rows that people hid', async () => {
    const { workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const { sheet, row } = cellBeside(workbook, `Nota ${code}`, 'Antecedentes');
    sheet.hiddenRows.add(row);
    const { document: changed } = changesText(document);
    expect(await write(snapshot, changed)).toMatchObject({ kind: 'written' });
    expect(cellBeside(workbook, sheet.name, 'Antecedentes').cell?.value).toBe('De la matriz');
  });

  it('keeps what is typed into a row that is shown, though the answer is lost and other rows are hidden', async () => {
    const { host, workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const { sheet, row } = cellBeside(workbook, `Nota ${code}`, 'Antecedentes');
    sheet.hiddenRows.add(cellBeside(workbook, sheet.name, 'Actividad').row);
    const { document: changed } = changesText({ ...document, activity: { ...document.activity, title: 'Otro' } });
    let writings = 0;
    host.intercept = async (body, carryOut) => {
      // The first finds out that the hidden row cannot be compared.
      if (!body.includes('"ActionType":4') || ++writings !== 2) return carryOut();
      workbook.type(sheet, row, 1, 'Mío', 'remote');
      await carryOut();
      return host.failure('ServiceNotAvailable');
    };
    await expect(write(snapshot, changed, { overwrite: true })).rejects.toMatchObject({ code: 'busy' });
    expect(cellBeside(workbook, sheet.name, 'Antecedentes').cell?.value).toBe('Mío');
    expect(await write(snapshot, changed)).toMatchObject({ kind: 'edited' });
  });

  it('stands and says so where only its look cannot be given', async () => {
    const { host, workbook, snapshot, document } = await opened();
    const process = host.processQuery.bind(host);
    jest.spyOn(host, 'processQuery').mockImplementation((body) => {
      if (body.includes('PageLayout')) return Promise.resolve(refused('GeneralException'));
      return process(body);
    });
    expect(await write(snapshot, document)).toMatchObject({ kind: 'written', looksFailed: true });
    const { sheet, cell } = cellBeside(workbook, `Nota ${code}`, 'Antecedentes');
    expect([cell?.value, cell?.style?.wrap]).toEqual(['- uno\n- dos', true]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3]);
    jest.restoreAllMocks();
    expect(await write(snapshot, document)).toMatchObject({ kind: 'written', looksFailed: false });
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

  it.each([
    ['readOnly', (book: Workbook) => (book.readOnly = true)],
    ['protected', (book: Workbook) => book.sheets.forEach((sheet) => (sheet.isProtected = true))],
  ])('is refused with the true reason where that comes between look and writing: %s', async (refusal, spoil) => {
    const { host, workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const process = host.processQuery.bind(host);
    jest.spyOn(host, 'processQuery').mockImplementation((body) => {
      if (body.includes('"ActionType":4')) spoil(workbook);
      return process(body);
    });
    await expect(write(snapshot, document)).rejects.toMatchObject({ code: refusal });
    expect(cellBeside(workbook, `Nota ${code}`, 'Antecedentes').cell?.value).toBe('- uno\n- dos');
  });

  it('names no sheet where it is the workbook that lets none come', async () => {
    const { workbook, snapshot, document } = await opened();
    workbook.isStructureProtected = true;
    const refusal = (await write(snapshot, document).catch((error: unknown) => error)) as WorkbookError;
    expect([refusal.code, refusal.params['where']]).toEqual(['protected', undefined]);
    expect(errorText('protected', refusal.params, texts('es'))).toContain(
      'El libro, o una de sus hojas, está protegido',
    );
    workbook.isStructureProtected = false;
    expect(await write(snapshot, document)).toMatchObject({ kind: 'written' });
  });

  it.each([
    ['FilteredRangeConflict', { code: 'filtered', where: `Nota ${code}` }],
    ['InsertDeleteConflict', { code: 'filtered', where: `Nota ${code}` }],
    ['MergedRangeConflict', { code: 'mergedCells', where: `Nota ${code}` }],
    ['ServiceNotAvailable', { code: 'busy', where: undefined }],
  ])('is refused by %s with the sheet where a person mends that in it', async (refusal, { code: told, where }) => {
    const { host, workbook, snapshot, document } = await opened();
    await write(snapshot, document);
    const before = JSON.stringify(workbook.sheet(`Nota ${code}`)?.rows);
    host.intercept = (body, carryOut) =>
      body.includes('"ActionType":4') ? Promise.resolve(host.failure(refusal)) : carryOut();
    const error: unknown = await write(snapshot, document).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: told });
    expect((error as WorkbookError).params['where']).toBe(where);
    expect(JSON.stringify(workbook.sheet(`Nota ${code}`)?.rows)).toBe(before);
  });
});
