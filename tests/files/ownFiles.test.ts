import { strFromU8, unzipSync } from 'fflate';
import { thePlan } from '../../src/domain/plan/thePlan';
import { languages } from '../../src/domain/plan/language';
import { keyCell } from '../../src/domain/report/sheet/writtenRows';
import { reportTexts } from '../../src/domain/report/reportTexts';
import { sheetRows } from '../../src/domain/report/sheet/sheetRows';
import type { ReportBlock } from '../../src/domain/report/ReportDocument';
import { isRefusal } from '../../src/files/container/fileRefusal';
import { readIncoming, type Incoming } from '../../src/files/readIncoming';
import { noteSheetRecord, noteSheetRows } from '../../src/files/printedNote/noteSheetRows';
import { writeNoteDocx } from '../../src/files/word/writeNoteDocx';
import { writeReportDocx } from '../../src/files/word/writeReportDocx';
import { sheetOf, tableSheet } from './xlsx/sheetMarkup';
import { workbookFile, type SheetParts } from './xlsx/workbookParts';
import { without, withPart } from './word/docxEdits';
import { context, noteSample } from './word/noteSample';
import { reportOf, table } from './word/reportSample';

const read = (bytes: Uint8Array): Incoming => {
  const incoming = readIncoming(bytes, { ...context, source: 'archivo' });
  if (isRefusal(incoming)) throw new Error(incoming.refusal);
  return incoming;
};
const readSheets = (...sheets: readonly SheetParts[]) => read(workbookFile({ sheets }));
const partsOf = ({ files }: Incoming) => files.flatMap(({ parts }) => parts);

/** A report whose tables have the labels of a note in their first column, as those of the frameworks do. */
const labels = ['Principios', 'Enfoques', 'Antecedentes', 'Riesgos', 'Metodología'];
const reportBlocks = (language: 'es' | 'en'): readonly ReportBlock[] => [
  { kind: 'title', key: 'title', text: reportTexts[language].titles.semester('2025-S1') },
  { kind: 'subtitle', key: 'plan', text: thePlan.name[language] },
  { kind: 'note', key: 'written', text: 'Escrito hoy.' },
  { ...table, rows: labels.map((label) => ({ key: label, cells: [{ value: label }, { value: 3 }] })) },
];
const title = 'Informe semestral 2025-S1';

describe('a report in Word', () => {
  it.each(languages)('says that it is one and brings nothing (%s)', async (language) => {
    const bytes = await writeReportDocx(reportOf(reportBlocks(language), language), { narratives: new Map() });
    const incoming = read(bytes);
    expect([incoming.notes, incoming.copies]).toEqual([[], []]);
    expect(partsOf(incoming)).toEqual([
      { sheet: null, content: { kind: 'report', title: reportTexts[language].titles.semester('2025-S1') } },
    ]);
  });

  it('is known by its mark where everything that it says of itself was rewritten', async () => {
    const blocks = reportBlocks('es').filter(({ kind }) => kind === 'table');
    const bytes = await writeReportDocx(reportOf(blocks), { narratives: new Map() });
    const unstyled = withPart(bytes, 'word/styles.xml', (xml) => xml.replace(/<w:style .*<\/w:style>/s, ''));
    expect(partsOf(read(unstyled))).toMatchObject([{ content: { kind: 'report' } }]);
    const unmarked = without(unstyled, 'docProps/custom.xml');
    // Without anything of a report it is taken for what its rows say.
    expect(read(unmarked).notes).toHaveLength(1);
  });

  it('that was written before it had a mark is known by its title, or by its styles', async () => {
    const bytes = await writeReportDocx(reportOf(reportBlocks('es')), { narratives: new Map() });
    const former = without(bytes, 'docProps/custom.xml');
    expect(Object.keys(unzipSync(former))).not.toContain('docProps/custom.xml');
    const unstyled = withPart(former, 'word/styles.xml', (xml) => xml.replace(/<w:style .*<\/w:style>/s, ''));
    expect(partsOf(read(unstyled))).toEqual([{ sheet: null, content: { kind: 'report', title } }]);
    const untitled = withPart(former, 'word/document.xml', (xml) => xml.replace(title, 'Borrador'));
    expect(partsOf(read(untitled))).toEqual([{ sheet: null, content: { kind: 'report', title: 'Borrador' } }]);
  });
});

describe('a concept note', () => {
  it('is one in Word and on its sheet, blank or filled, whatever else the workbook holds', async () => {
    expect(partsOf(read(await writeNoteDocx(noteSample(), context)))).toEqual([
      { sheet: null, content: { kind: 'note' } },
    ]);
    expect(read(await writeNoteDocx(null, context)).notes).toHaveLength(1);
    const noteCells = (document: ReturnType<typeof noteSample> | null) => {
      const record = noteSheetRecord(document, context);
      return noteSheetRows(document, context).map(({ label, text, mark }, at) => [label, text, mark, record[at] ?? '']);
    };
    const incoming = readSheets(
      sheetOf('Nota A25-7K3QM', noteCells(noteSample())),
      sheetOf('Nota en blanco', noteCells(null)),
    );
    expect(incoming.notes.map(({ source }) => source)).toEqual([
      'archivo · Nota A25-7K3QM',
      'archivo · Nota en blanco',
    ]);
    expect(partsOf(incoming).map(({ content }) => content.kind)).toEqual(['note', 'note']);
  });

  it('is not taken for a report by what somebody wrote into it', async () => {
    const note = noteSample({ title }, { background: `${title}\n${thePlan.name.es}` });
    expect(read(await writeNoteDocx(note, context)).notes).toHaveLength(1);
    const cells = noteSheetRows(note, context).map(({ label, text, mark }) => [label, text, mark]);
    expect(readSheets(sheetOf('Resumen 2025-S1', cells)).notes).toHaveLength(1);
  });
});

describe('what the add-in wrote into a workbook', () => {
  const rows = sheetRows(reportOf(reportBlocks('es')), new Map(), { date1904: false });
  const activities = tableSheet('Actividades', [
    ['Código', 'Actividad'],
    ['A25-22222', 'Taller'],
  ]);

  it('a report is no activity: by its keys, and where they were deleted by its title', () => {
    const keyed = rows.map((row) => [keyCell(row), ...row.cells]);
    const unkeyed = rows.map((row) => row.cells);
    const renamed = keyed.map((cells) => cells.map((cell) => (cell === title ? 'Otro título' : cell)));
    const incoming = readSheets(
      activities,
      sheetOf('Resumen 2025-S1', keyed),
      sheetOf('Hoja2', unkeyed),
      sheetOf('Hoja3', renamed),
      sheetOf('Resumen 2025-S1 (2)', unkeyed.slice(1)),
    );
    expect(incoming.notes).toEqual([]);
    expect(incoming.copies).toHaveLength(1);
    const found = partsOf(incoming).map(({ sheet, content }) => [sheet, content.kind]);
    expect(found).toEqual([
      ['Actividades', 'records'],
      ['Resumen 2025-S1', 'report'],
      ['Hoja2', 'report'],
      ['Hoja3', 'report'],
      ['Resumen 2025-S1 (2)', 'report'],
    ]);
  });

  it('an own sheet that only has a name or a title like a report’s is read', () => {
    const own = [
      ['Informe anual 2025'],
      ['Código', 'Actividad', 'Tipo', 'Estado'],
      ['A25-33333', 'Foro', 'Taller', 'Aprobada'],
    ];
    const incoming = readSheets(sheetOf('Informe anual 2025', own));
    expect(incoming.copies[0]?.matrix.tables.Activity.rows.map(({ record }) => record.title)).toEqual(['Foro']);
  });

  it('cover and lists are what they are, with their tables and without them', () => {
    const cover = [['', 'Matriz de Seguimiento'], [], ['', 'Estado del plan', 'Valor'], ['', 'Actividades', 3]];
    const lists = [['Pilares'], ['Código', 'Español', 'Inglés', 'Pertenece a'], ['PIL9', 'Uno', 'One', '']];
    const incoming = readSheets(
      activities,
      sheetOf('Inicio', cover),
      sheetOf('Catálogos', lists),
      tableSheet('CatalogoTemas', [
        ['Código', 'Español', 'Inglés'],
        ['T1', 'Uno', 'One'],
      ]),
      sheetOf('Otra', [['algo']]),
    );
    expect(partsOf(incoming).map(({ sheet, content }) => [sheet, content.kind])).toEqual([
      ['Actividades', 'records'],
      ['Inicio', 'cover'],
      ['Catálogos', 'lists'],
      ['CatalogoTemas', 'lists'],
      ['Otra', 'unknown'],
    ]);
    expect(incoming.copies[0]?.matrix.lists.pillars.codeOf('Uno')).toBe('PIL9');
  });

  it('hidden sheets are told as such', () => {
    const hide = (file: Uint8Array) =>
      withPart(file, 'xl/workbook.xml', (xml) =>
        xml.replace('<sheet name="Otra"', '<sheet state="veryHidden" name="Otra"'),
      );
    const incoming = read(hide(workbookFile({ sheets: [activities, sheetOf('Otra', [['algo']])] })));
    expect(partsOf(incoming).at(-1)).toEqual({ sheet: 'Otra', isHidden: true, content: { kind: 'unknown' } });
  });

  it('keeps the mark of a report among the custom properties, which editors keep', async () => {
    const bytes = await writeReportDocx(reportOf(reportBlocks('es')), { narratives: new Map() });
    expect(strFromU8(unzipSync(bytes)['docProps/custom.xml'] ?? new Uint8Array())).toContain('MonitoringReport');
  });
});
