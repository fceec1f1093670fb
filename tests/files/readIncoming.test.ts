import { isRefusal } from '../../src/files/container/fileRefusal';
import { readIncoming, type Incoming } from '../../src/files/readIncoming';
import { noteSheetRows } from '../../src/files/printedNote/noteSheetRows';
import { writeNoteDocx } from '../../src/files/word/writeNoteDocx';
import { tableMarkup, workbookFile } from './xlsx/workbookParts';
import { context, noteSample } from './word/noteSample';

const options = { ...context, source: 'archivo' };
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows
    .map((cells, index) => {
      const inline = cells.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`);
      return `<row r="${index + 1}">${inline.join('')}</row>`;
    })
    .join('');
const tableSheet = (table: string, rows: readonly (readonly string[])[]) => {
  const headers = rows[0] ?? [];
  const ref = `A1:${String.fromCharCode(64 + headers.length)}${rows.length}`;
  return { name: table, rows: rowsOf(rows), tables: [tableMarkup(table, ref, headers)] };
};
const read = (bytes: Uint8Array): Incoming => {
  const incoming = readIncoming(bytes, options);
  if (isRefusal(incoming)) throw new Error(incoming.refusal);
  return incoming;
};

describe('what a file brings', () => {
  it('is one note where it is a document', async () => {
    const { notes, copies } = read(await writeNoteDocx(noteSample(), context));
    expect(notes.map(({ source, activity }) => [source, activity.id])).toEqual([['archivo', 'A25-7K3QM']]);
    expect(copies).toEqual([]);
  });

  it('is the matrix of a copied workbook and the notes in its printed sheets', () => {
    const rows = noteSheetRows(noteSample(), context).map(({ label, text, mark }) => [label, text, mark]);
    const sheets = [
      tableSheet('Actividades', [
        ['Código', 'Actividad'],
        ['A25-22222', 'Taller'],
      ]),
      { name: 'Nota A25-7K3QM', rows: rowsOf(rows) },
    ];
    const { notes, copies } = read(workbookFile({ sheets }));
    expect(notes.map(({ source, activity }) => [source, activity.id])).toEqual([
      ['archivo · Nota A25-7K3QM', 'A25-7K3QM'],
    ]);
    expect(copies).toMatchObject([{ source: 'archivo' }]);
    expect(copies[0]?.matrix.tables.Activity.rows.map(({ record }) => record.title)).toEqual(['Taller']);
  });

  it('is notes that tell of their activities where a workbook has a table of notes and none of activities', () => {
    const cells = [
      ['Código', 'Antecedentes', 'Actividad'],
      ['A25-22222', 'Texto', 'Taller'],
    ];
    const products = [
      ['Código', 'Título'],
      ['P25-22222', 'Hoja de ruta'],
    ];
    const { notes, copies } = read(
      workbookFile({ sheets: [tableSheet('NotasConceptuales', cells), tableSheet('Productos', products)] }),
    );
    expect(notes).toMatchObject([
      { source: 'archivo', activity: { id: 'A25-22222', title: 'Taller' }, note: { background: 'Texto' } },
    ]);
    expect(copies[0]?.matrix.tables.ConceptNote.rows).toEqual([]);
    expect(copies[0]?.matrix.tables.Product.rows).toHaveLength(1);
  });

  it('tells of rows below a table of notes, which it does not read', () => {
    const cells = [
      ['Código', 'Antecedentes'],
      ['A25-22222', 'Texto'],
      ['A25-33333', 'Debajo'],
    ];
    const tables = [tableMarkup('NotasConceptuales', 'A1:B2', ['Código', 'Antecedentes'])];
    const { notes, notRead } = read(workbookFile({ sheets: [{ name: 'Notas', rows: rowsOf(cells), tables }] }));
    expect(notes).toHaveLength(1);
    expect(notRead).toMatchObject([
      { source: 'archivo', problems: [{ code: 'rowsBelowTable', table: 'ConceptNote', params: { row: 3 } }] },
    ]);
  });

  it('is never a text that no cell holds, of which it tells', () => {
    const cells = [
      ['Código', 'Actividad', 'Tipo', 'Observaciones'],
      ['A25-22222', 'x'.repeat(32_768), 'y'.repeat(40_000), 'z'.repeat(32_767)],
    ];
    const [copy] = read(workbookFile({ sheets: [tableSheet('Actividades', cells)] })).copies;
    const [row] = copy?.matrix.tables.Activity.rows ?? [];
    expect(row?.record).toMatchObject({ title: null, type: null, remarks: 'z'.repeat(32_767) });
    expect(copy?.matrix.problems.filter(({ code }) => code === 'tooLong')).toMatchObject([
      { field: 'title', sheetRow: 2, params: { value: `${'x'.repeat(40)}…` } },
      { field: 'type', sheetRow: 2, params: { value: `${'y'.repeat(40)}…` } },
    ]);
  });

  it('is a refusal where it is nothing of the matrix', () => {
    expect(readIncoming(new TextEncoder().encode('hola'), options)).toEqual({ refusal: 'foreign', params: {} });
  });
});
