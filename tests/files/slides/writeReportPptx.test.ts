import { strFromU8, unzipSync } from 'fflate';
import { partOf, relationshipsPartOf } from 'ooxml';
import { bilingualReport } from '../../../src/domain/report/bilingualReport';
import type { ReportBlock, TableBlock } from '../../../src/domain/report/ReportDocument';
import { parseXml } from '../../../src/files/container/xml';
import { deckOf } from '../../../src/files/slides/deck';
import { textWidth } from '../../../src/files/report/textWidth';
import { cellRoom } from '../../../src/files/slides/fitTable';
import { contentBox } from '../../../src/files/slides/slidePage';
import { reportPptxName, writeReportPptx } from '../../../src/files/slides/writeReportPptx';
import { reportOf } from '../word/reportSample';

const long = 'Se acordó una hoja de ruta regional con plazos, responsables y medios de verificación. ';

const glance: TableBlock = {
  kind: 'table',
  key: 'glance',
  title: 'Los indicadores',
  columns: [
    { key: 'indicator', label: 'Indicador', kind: 'text', span: 1 },
    { key: 'target', label: 'Meta', kind: 'number', span: 1 },
    { key: 'progress', label: 'Avance', kind: 'percent', span: 1 },
    { key: 'expected', label: 'Avance esperado', kind: 'percent', span: 1 },
    { key: 'light', label: 'Semáforo', kind: 'text', span: 1 },
  ],
  rows: [
    {
      key: 'R1',
      cells: [{ value: 'R1 <a> & «b»' }, { value: 12_345 }, { value: 0.5 }, { value: 0.6 }, { value: 'Verde' }],
    },
    { key: 'P1', cells: [{ value: 'P1' }, { value: null }, { value: null }, { value: null }, { value: 'sin meta' }] },
    { key: 'I1', cells: [{ value: 'I1' }, { value: 9 }, { value: null }, { value: 0.6 }, { value: 'Rojo' }] },
  ],
};

const results: TableBlock = {
  kind: 'table',
  key: 'results',
  title: 'Resultados',
  columns: [
    { key: 'activity', label: 'Actividad', kind: 'text', span: 1 },
    { key: 'achieved', label: 'Qué se logró', kind: 'text', span: 1 },
  ],
  rows: Array.from({ length: 30 }, (_, index) => ({
    key: `${index}`,
    cells: [{ value: `Actividad ${index}` }, { value: long.repeat(6) }],
  })),
};

const heading = (name: string, text: string): ReportBlock => ({ kind: 'heading', key: `§${name}`, text });

const blocks: readonly ReportBlock[] = [
  { kind: 'title', key: 'title', text: 'Informe semestral 2025-S1' },
  { kind: 'note', key: 'written', text: 'Escrito el 15 de julio de 2025.' },
  heading('glance', 'De un vistazo'),
  glance,
  { kind: 'note', key: 'lightNote', text: 'Verde desde 56 %.' },
  heading('decisions', 'Decisiones'),
  { kind: 'narrative', key: 'decisions', title: 'Decisiones', draft: 'Tomar nota. Acordar metas.', facts: [] },
  heading('results', 'Resultados'),
  results,
  heading('annexA', 'Anexo A'),
  { kind: 'chart', key: 'progress', title: 'Avance', type: 'BarClustered', table: 'glance', columns: ['progress'] },
  heading('annexB', 'Anexo B'),
  { kind: 'paragraph', key: 'broken', text: 'Solo para la oficina' },
];
const none: ReadonlyMap<string, string> = new Map();

async function written(content = blocks) {
  const bytes = await writeReportPptx(reportOf(content), { narratives: none });
  const packed = unzipSync(bytes);
  const parts = Object.fromEntries(Object.entries(packed).map(([path, part]) => [path, strFromU8(part)]));
  const slides = Object.keys(parts)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((path) => parts[path] ?? '');
  return { packed, parts, slides };
}

const textsOf = (xml: string): string[] => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);

describe('a report as slides', () => {
  let deck: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    deck = await written();
  });

  it('shows the evidence of each indicator that has any, whatever its code is', () => {
    const evidence = ['A1', 'I2'].flatMap((code): ReportBlock[] => [
      heading(`evidence-${code}`, `Evidencia de ${code}`),
      { ...results, key: `evidence-${code}-rows`, rows: results.rows.slice(0, 2) },
    ]);
    const { slides } = deckOf({ report: reportOf([...blocks.slice(0, 2), ...evidence]), narratives: none });
    expect(slides.map(({ title }) => title)).toEqual(['Evidencia de A1', 'Evidencia de I2']);
  });

  it('is a package whose parts are well-formed, are there where they are led to, and are of a known type', () => {
    const { parts } = deck;
    const types = parts['[Content_Types].xml'] ?? '';
    for (const [path, text] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      expect(() => parseXml(text)).not.toThrow();
      const own = relationshipsPartOf(path);
      for (const [, target = ''] of (parts[own] ?? '').matchAll(/Target="([^"]*)"(?! TargetMode="External")/g))
        expect([path, Object.keys(parts).includes(partOf(path, target))]).toEqual([path, true]);
      if (path.startsWith('ppt/slides/slide')) expect(types).toContain(`PartName="/${path}"`);
    }
  });

  it('names the report on the first slide and shows what it chose, without what is for the office alone', () => {
    const titles = deck.slides.map((slide) => textsOf(slide)[0]);
    expect(titles).toEqual([
      'Informe semestral 2025-S1',
      'De un vistazo',
      'Avance',
      'Decisiones',
      'Resultados (1/2)',
      'Resultados (2/2)',
    ]);
    expect(JSON.stringify(deck.parts)).not.toContain('Solo para la oficina');
  });

  it('has the figures of a table as the report shows them, each cell once', () => {
    const slide = deck.slides[1] ?? '';
    expect([...slide.matchAll(/<a:tc>/g)]).toHaveLength(4 * 5);
    expect(textsOf(slide)).toEqual(expect.arrayContaining(['R1 &lt;a&gt; &amp; «b»', '12\u202f345', 'sin meta']));
    expect(slide).toContain('<a:tblPr firstRow="1"/>');
    expect(slide).toMatch(/<p:cNvPr id="\d+" name="Los indicadores" descr="Los indicadores"\/>/);
  });

  it('gives each shape of a slide a number of its own', () => {
    for (const slide of deck.slides) {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('draws charts of PowerPoint’s own, with the numbers behind them, and nothing where none is known', () => {
    const chart =
      deck.parts['ppt/charts/chart1.xml'] ??
      Object.entries(deck.parts).find(([path]) => path.startsWith('ppt/charts/chart'))?.[1];
    const points = [...(chart ?? '').matchAll(/<c:val>(.*?)<\/c:val>/gs)].map(([, own = '']) =>
      [...own.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => `${at} ${value}`),
    );
    // P1 has neither; of I1 only what is expected is known.
    expect(points).toEqual([['0 0.5'], ['0 0.6', '1 0.6']]);
    expect(chart).not.toContain('<c:v></c:v>');
    const workbook = Object.entries(deck.packed).find(([path]) => path.endsWith('.xlsx'))?.[1];
    const sheet = strFromU8(unzipSync(workbook ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>0.6</v>');
    expect(sheet).not.toContain('<v></v>');
    expect(Object.keys(deck.parts).filter((path) => /\.(png|jpe?g|svg|emf)$/.test(path))).toEqual([]);
  });

  it('keeps in the notes what a slide has no room for, and what else the section says', () => {
    const notes = Object.entries(deck.parts)
      .filter(([path]) => path.startsWith('ppt/notesSlides/notesSlide'))
      .map(([, text]) => text)
      .join('');
    expect(notes).toContain('Verde desde 56 %.');
    expect(notes).toContain(`Actividad 1. Qué se logró: ${long.repeat(6).trim()}`);
  });

  it('is called by the name of its sheet and its languages', () => {
    expect(reportPptxName(reportOf([]))).toBe('Resumen 2025-S1.pptx');
    expect(reportPptxName(bilingualReport(reportOf([]), reportOf([], 'en')))).toBe('Resumen 2025-S1 (es-en).pptx');
  });
});

describe('what stands on a slide', () => {
  const bottomOf = (part: ReturnType<typeof deckOf>['slides'][number]['parts'][number]) =>
    part.kind === 'table'
      ? part.y + part.table.height
      : part.kind === 'chart'
        ? part.box.y + part.box.height
        : part.words.box.y + part.words.box.height;
  const end = contentBox.y + contentBox.height;

  it('ends where its foot begins, however long its texts are, in letters that can be read', () => {
    const words = long.repeat(60);
    const content = blocks.map((block) => (block.kind === 'narrative' ? { ...block, draft: words } : block));
    const report = bilingualReport(reportOf(content), reportOf(content, 'en'));
    const { slides } = deckOf({ report, narratives: none });
    const parts = slides.flatMap((slide) => slide.parts);
    expect(Math.max(...parts.map(bottomOf))).toBeLessThanOrEqual(end);
    const sizes = parts.flatMap((part) =>
      part.kind === 'table' ? [part.table.size] : part.kind === 'words' ? [part.words.size] : [],
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('gives a date room in one line, however much text stands beside it', () => {
    const dated: TableBlock = {
      ...results,
      columns: [...results.columns, { key: 'date', label: 'Día', kind: 'date', span: 1 }],
      rows: results.rows.map(({ key, cells }) => ({ key, cells: [...cells, { value: '2024-09-23' }] })),
    };
    const content = blocks.map((block) => (block === results ? dated : block));
    const tables = deckOf({ report: reportOf(content), narratives: none }).slides.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'table' && part.table.title === 'Resultados' ? [part.table] : [])),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const { widths, rows, size } of tables) {
      const room = (widths[2] ?? 0) - 2 * cellRoom.x;
      expect(Math.max(...rows.map(({ cells }) => textWidth(cells[2]?.text ?? '', { size })))).toBeLessThan(room);
      expect(rows[1]?.cells[2]?.text).toBe('23\u00a0sep\u00a02024');
    }
  });

  it('says how many rows are left out', () => {
    const { slides } = deckOf({ report: reportOf(blocks), narratives: none });
    const shown = slides
      .flatMap(({ parts }) => parts)
      .flatMap((part) =>
        part.kind === 'table' && part.table.title === 'Resultados' ? [part.table.rows.length - 1] : [],
      );
    const left = 30 - shown.reduce((sum, count) => sum + count, 0);
    const said = slides.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'words' ? part.words.paragraphs.map(({ text }) => text) : [])),
    );
    expect(shown).toHaveLength(2);
    expect(said.join(' ').includes(`Y ${left} más`)).toBe(left > 0);
  });

  it('sets the sentences of two languages beside each other', () => {
    const english = blocks.map((block) =>
      block.kind === 'narrative' ? { ...block, draft: 'Take note. Agree on targets.' } : block,
    );
    const report = bilingualReport(reportOf(blocks), reportOf(english, 'en'));
    const decisions = deckOf({ report, narratives: none }).slides.find(({ title }) => title === 'Decisiones');
    const [own, other] = (decisions?.parts ?? []).flatMap((part) => (part.kind === 'words' ? [part.words] : []));
    expect(own?.paragraphs.map(({ text }) => text)).toEqual(['Tomar nota.', 'Acordar metas.']);
    expect(other?.paragraphs.map(({ text }) => text)).toEqual(['Take note.', 'Agree on targets.']);
    expect((other?.box.x ?? 0) >= (own?.box.x ?? 0) + (own?.box.width ?? 0)).toBe(true);
  });

  it('shows money as a table, and no heading without what it heads', () => {
    const money: TableBlock = {
      ...results,
      key: 'moneyBy',
      title: 'Recursos por pilar (USD)',
      rows: results.rows.slice(0, 2),
    };
    const withMoney: readonly ReportBlock[] = [
      heading('money', 'Recursos'),
      { kind: 'paragraph', key: 'moneyLine', text: 'Presupuesto de las realizadas: USD 10.' },
      { kind: 'subheading', key: 'moneyBy', text: money.title },
      money,
      { kind: 'note', key: 'moneyNote', text: 'Realizadas o por realizar.' },
      heading('nextSteps', 'Próximos pasos'),
      { kind: 'narrative', key: 'nextSteps', title: 'Próximos pasos', draft: 'Está prevista 1 actividad.', facts: [] },
    ];
    const { slides } = deckOf({ report: reportOf(withMoney), narratives: none });
    expect(slides.map(({ title }) => title)).toEqual(['Recursos por pilar (USD)', 'Recursos · Próximos pasos']);
    expect(slides[0]?.notes).toContain('Realizadas o por realizar.');
    const [said] = slides[1]?.parts ?? [];
    expect(said?.kind === 'words' && said.words.paragraphs.map(({ text }) => text)).toEqual([
      'Recursos',
      'Presupuesto de las realizadas: USD 10.',
      'Próximos pasos',
      'Está prevista 1 actividad.',
    ]);
  });
});
