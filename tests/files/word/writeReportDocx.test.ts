import { strFromU8, unzipSync } from 'fflate';
import { languages, type Language } from '../../../src/domain/plan/language';
import { illustrativeKey, type ReportBlock, type TableBlock } from '../../../src/domain/report/ReportDocument';
import { openOfficeFile } from '../../../src/files/container/officeFile';
import { relationshipsOf } from '../../../src/files/container/relationships';
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../../../src/files/container/xml';
import { reportDocxName, writeReportDocx } from '../../../src/files/word/writeReportDocx';
import { blocks, chart, reportOf, table } from './reportSample';

/** The report as it was written, each of its parts read as the text that it is. */
async function written(content: readonly ReportBlock[], language: Language = 'es', narratives = new Map()) {
  const bytes = await writeReportDocx(reportOf(content, language), { narratives });
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const body = childOf(parseXml(parts['word/document.xml'] ?? ''), 'w:body');
  return { bytes, parts, body, tables: childrenOf(body, 'w:tbl') };
}

const styleOf = (paragraph: XmlElement) =>
  childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? 'Normal';

/** Style and text of the body's paragraphs that have a text. */
const paragraphsOf = (body: XmlElement | undefined): string[] =>
  childrenOf(body, 'w:p')
    .filter((paragraph) => textOf(paragraph) !== '')
    .map((paragraph) => `${styleOf(paragraph)}: ${textOf(paragraph)}`);

const cellsOf = (row: XmlElement): XmlElement[] => childrenOf(row, 'w:tc');
const textsOf = (tbl: XmlElement | undefined): string[][] =>
  childrenOf(tbl, 'w:tr').map((row) => cellsOf(row).map((cell) => textOf(cell)));
const propertiesOf = (row: XmlElement): string[] => childrenOf(childOf(row, 'w:trPr')).map(({ name }) => name);
const fillOf = (cell: XmlElement) => childOf(childOf(cell, 'w:tcPr'), 'w:shd')?.attributes['w:fill'];

describe('a report in Word', () => {
  it('leaves out what is for the office alone', async () => {
    const internal: readonly ReportBlock[] = [
      { kind: 'heading', key: '§annexB', text: 'Anexo B' },
      { kind: 'paragraph', key: 'broken', text: 'Solo para la oficina' },
    ];
    const { parts } = await written([...blocks, ...internal]);
    expect(parts['word/document.xml']).toContain('Por pilar');
    expect(parts['word/document.xml']).not.toMatch(/Anexo B|Solo para la oficina/);
  });

  it('has its title and headings in Word’s own styles, so that its navigation works', async () => {
    const { body } = await written(blocks);
    expect(paragraphsOf(body)).toEqual([
      'Title: Resumen del semestre',
      'Subtitle: Enero a junio de 2025',
      'Heading1: Resultados',
      'Heading2: Por pilar',
      'BodyText: Lo que se hizo.',
      'BodyText: Se hizo mucho.',
      'BodyText: Y más.',
      'Remark: Valores al 15 de julio.',
    ]);
  });

  it('has the text of a narrative as it stands in the workbook, line by line; none where it was emptied', async () => {
    const narrative = blocks.filter(({ kind }) => kind === 'narrative');
    const edited = await written(narrative, 'es', new Map([['narrative', 'Una línea.\r\n\n- una viñeta\n']]));
    expect(childrenOf(edited.body, 'w:p').map((paragraph) => textOf(paragraph))).toEqual([
      'Una línea.',
      '',
      'una viñeta',
    ]);
    const emptied = await written(narrative, 'es', new Map([['narrative', ' ']]));
    expect(childrenOf(emptied.body, 'w:p')).toEqual([]);
  });

  it.each([
    ['es', ['Pilar 1 <a> & «b»', '12\u202f345', '2', '46\u00a0%', '15\u00a0mar\u00a02025'], '7.5'],
    ['en', ['Pilar 1 <a> & «b»', '12,345', '2', '46%', '15\u00a0Mar\u00a02025'], '7.5'],
  ] as const)('shows numbers, percents and dates as people read them in %s, blanks as blanks', async (...expected) => {
    const [language, first, decimal] = expected;
    const { tables } = await written(blocks, language);
    expect(textsOf(tables[0])).toEqual([
      ['Pilar', 'Realizadas', 'Pospuestas', 'Avance', 'Última'],
      [...first],
      ['Pilar 2', decimal, '', '', ''],
    ]);
  });

  it('repeats the header of a table on each page and keeps its rows whole', async () => {
    const { tables } = await written(blocks);
    const [header, ...rows] = childrenOf(tables[0], 'w:tr');
    expect(header && propertiesOf(header).sort()).toEqual(['w:cantSplit', 'w:tblHeader']);
    expect(rows.map(propertiesOf)).toEqual([['w:cantSplit'], ['w:cantSplit']]);
  });

  it('keeps a sentence that leads to a table with it, and lets any other end a page', async () => {
    const sentence = (key: string): ReportBlock => ({ kind: 'paragraph', key, text: key });
    const { body, parts } = await written([sentence('Otra'), sentence('Se cuentan'), table, sentence('Última')]);
    expect(paragraphsOf(body)).toEqual(['BodyText: Otra', 'LeadIn: Se cuentan', 'BodyText: Última']);
    const styles = childrenOf(parseXml(parts['word/styles.xml'] ?? ''), 'w:style');
    const leadIn = styles.find(({ attributes }) => attributes['w:styleId'] === 'LeadIn');
    expect(childOf(childOf(leadIn, 'w:pPr'), 'w:keepNext')).toBeDefined();
  });

  it('sets numbers to the right and shades them by how much there is, three steps apart', async () => {
    const shaded = ([1, 2, 3] as const).map((shade) => ({
      key: `${shade}`,
      cells: [{ value: 'x' }, { value: 1, shade }],
    }));
    const { tables } = await written([{ ...table, columns: table.columns.slice(0, 2), rows: shaded }]);
    const [, ...rows] = childrenOf(tables[0], 'w:tr').map(cellsOf);
    expect(rows.map(([name]) => name && fillOf(name))).toEqual([undefined, undefined, undefined]);
    const greens = rows.map(([, cell]) => parseInt((cell && fillOf(cell))?.slice(2, 4) ?? '', 16));
    expect(greens.slice(1).every((green, index) => green < (greens[index] ?? 0) - 20)).toBe(true);
    expect(rows.flatMap(([, cell]) => childrenOf(cell, 'w:p').map(styleOf))).toEqual(Array(3).fill('CellNumber'));
  });

  it('tells those who do not see a table what it shows', async () => {
    const { tables } = await written(blocks);
    const caption = childOf(childOf(tables[0], 'w:tblPr'), 'w:tblCaption');
    expect(caption?.attributes['w:val']).toBe('Actividades por pilar');
  });

  it('says that a table has nothing in it, and draws no chart of it', async () => {
    const { tables, parts } = await written([{ ...table, rows: [] }, chart]);
    expect(textsOf(tables[0])).toEqual([table.columns.map(({ label }) => label), ['—']]);
    expect(Object.keys(parts).filter((path) => path.includes('chart'))).toEqual([]);
  });

  it('keeps two tables apart that follow each other', async () => {
    const { body } = await written([table, { ...table, key: 'other' }]);
    expect(childrenOf(body).map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  it('gives a column room for the longest word of its header, the table staying as wide as the page', async () => {
    const long = table.columns.map((column) => ({ ...column, label: 'Participantes previstos', span: 1 }));
    const many: TableBlock = { ...table, columns: [...long, ...long.map((one) => ({ ...one, key: `${one.key}2` }))] };
    const { tables } = await written([many]);
    const [header] = childrenOf(tables[0], 'w:tr');
    const widths = header ? cellsOf(header).map((cell) => childOf(childOf(cell, 'w:tcPr'), 'w:tcW')) : [];
    const shares = widths.map((width) => parseInt(width?.attributes['w:w'] ?? ''));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(8);
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(5);
  });

  it('lies on its side where a table is wide, and stands upright where none is', async () => {
    const orientation = async (content: readonly ReportBlock[]) => {
      const { body } = await written(content);
      return childOf(childOf(body, 'w:sectPr'), 'w:pgSz')?.attributes['w:orient'];
    };
    const [first, ...rest] = table.columns;
    const wide = { ...table, columns: [first!, ...rest.map((column) => ({ ...column, label: 'w'.repeat(25) }))] };
    expect(await orientation([table])).toBe('portrait');
    expect(await orientation([table, { ...wide, key: 'wide' }])).toBe('landscape');
  });

  it.each(languages)(
    'names the conference above and report and page below, in %s, and says its language',
    async (language) => {
      const { parts } = await written(blocks, language);
      const [conference, name, page] = {
        es: ['Conferencia Regional sobre Migración (CRM)', 'Resumen 2025-S1', /Página .*PAGE.* de .*NUMPAGES/],
        en: ['Regional Conference on Migration (RCM)', 'Summary 2025-S1', /Page .*PAGE.* of .*NUMPAGES/],
      }[language] as [string, string, RegExp];
      expect(parts['word/header1.xml']).toContain(conference);
      expect(parts['word/footer1.xml']).toContain(name);
      expect(parts['word/footer1.xml']).toMatch(page);
      expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${language}-`);
      expect(parts['docProps/core.xml']).toContain('<dc:title>Resumen del semestre</dc:title>');
    },
  );

  it('says above every page that its data are invented, where they are', async () => {
    const mark = 'Datos ilustrativos & de muestra';
    const { parts } = await written([...blocks, { kind: 'subtitle', key: illustrativeKey, text: mark }], 'es');
    expect(parts['word/header1.xml']).toContain('Datos ilustrativos &amp; de muestra');
    expect(Object.keys(parts).filter((path) => /^word\/header/.test(path))).toHaveLength(1);
    expect((await written(blocks, 'es')).parts['word/header1.xml']).not.toContain('ilustrativos');
  });

  it('holds nothing that no XML can hold', async () => {
    const bad = 'a\u0001b\ud800c<&>"\u000b😀';
    const spoilt = JSON.parse(
      JSON.stringify(blocks, (key, value: unknown) =>
        ['text', 'draft', 'title', 'label'].includes(key) ? bad : value,
      ),
    ) as ReportBlock[];
    const { parts, tables } = await written(spoilt);
    for (const [path, xml] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      expect(() => parseXml(xml)).not.toThrow();
      // eslint-disable-next-line no-control-regex
      expect([path, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml)?.[0]]).toEqual([path, undefined]);
    }
    expect(textsOf(tables[0])[0]?.[0]?.replace(/\s/g, '')).toBe('a\ufffdb\ufffdc<&>"😀');
    expect(parts['word/charts/chart1.xml']).toContain('a\ufffdb\ufffdc&lt;&amp;&gt;&quot; 😀');
  });

  it('is the same each time but for when it was written', async () => {
    const [one, other] = [await written(blocks), await written(blocks)];
    expect({ ...one.parts, 'docProps/core.xml': '' }).toEqual({ ...other.parts, 'docProps/core.xml': '' });
  });
});

describe('a chart of a report in Word', () => {
  /** Texts of the points in each cache of a chart's part, in order. */
  const caches = (xml = '', kind: 'str' | 'num') =>
    [...xml.matchAll(new RegExp(`<c:${kind}Cache>(.*?)</c:${kind}Cache>`, 'g'))].map(([, cache = '']) =>
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map(([, at, value]) => `${at} ${value}`),
    );

  it('draws the numbers of its table, nothing where there is none', async () => {
    const { parts } = await written(blocks);
    const xml = parts['word/charts/chart1.xml'];
    expect(caches(xml, 'num')).toEqual([['0 12345', '1 7.5'], ['0 2']]);
    const names = ['0 Pilar 1 &lt;a&gt; &amp; «b»', '1 Pilar 2'];
    expect(caches(xml, 'str')).toEqual([['0 Realizadas'], names, ['0 Pospuestas'], names]);
    expect(xml).toContain('<c:grouping val="stacked"/>');
  });

  it('is a part that the document leads to and whose type is said', async () => {
    const second = { ...chart, key: 'second', type: 'BarClustered' as const };
    const { bytes, parts } = await written([...blocks, second]);
    const { zip, main } = openOfficeFile(bytes);
    const targets = new Map(relationshipsOf(zip, main).map(({ id, target }) => [id, target]));
    const ids = [...(parts['word/document.xml'] ?? '').matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.map((id) => targets.get(id ?? ''))).toEqual(['word/charts/chart1.xml', 'word/charts/chart2.xml']);
    for (const number of [1, 2]) {
      expect(parts[`word/charts/chart${number}.xml`]).toContain('<c:chartSpace');
      expect(parts['[Content_Types].xml']).toMatch(
        new RegExp(`<Override PartName="/word/charts/chart${number}.xml" ContentType="[^"]*drawingml.chart\\+xml"/>`),
      );
    }
    expect(parts['word/charts/chart2.xml']).toContain('<c:barDir val="bar"/>');
  });

  it('has a legend only where there is more than one series, and tells series apart without colour', async () => {
    const { parts } = await written([table, chart, { ...chart, key: 'one', columns: ['held'] }]);
    expect(parts['word/charts/chart1.xml']).toContain('<c:legend>');
    expect(parts['word/charts/chart2.xml']).not.toContain('<c:legend>');
    const fills = [
      ...(parts['word/charts/chart1.xml'] ?? '').matchAll(
        /<c:spPr><a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill><a:ln/g,
      ),
    ];
    const [dark = 255, light = 0] = fills.map(([, fill = '']) => parseInt(fill.slice(2, 4), 16));
    expect(light - dark).toBeGreaterThan(100);
  });

  it('says percents as the texts do, and gives names that fit one line beside its bars', async () => {
    const bars = { ...chart, type: 'BarClustered', columns: ['share'] } as const;
    const chartOf = async (language: Language, of: TableBlock = table) =>
      (await written([of, bars], language)).parts['word/charts/chart1.xml'] ?? '';
    expect(await chartOf('es')).toContain('formatCode="0\u00a0%"');
    expect(await chartOf('en')).toContain('formatCode="0%"');
    const shareOfNames = Number(/<c:x val="([\d.]+)"/.exec(await chartOf('es'))?.[1]);
    expect(shareOfNames).toBeGreaterThan(0);
    expect(shareOfNames).toBeLessThan(0.3);
    const long = 'Un nombre que no cabe en una sola línea junto a las barras de la página, por más que se le dé';
    const [first, ...others] = table.rows;
    const rows = [{ key: 'a', cells: [{ value: long }, ...(first?.cells.slice(1) ?? [])] }, ...others];
    expect(await chartOf('es', { ...table, rows })).toContain('<c:plotArea><c:layout/>');
  });

  it('begins at nothing, so that no bar says more than there is', async () => {
    const { parts } = await written(blocks);
    expect(parts['word/charts/chart1.xml']).toContain('<c:min val="0"/>');
  });

  it.each([
    [
      'es',
      'Gráfico de columnas apiladas: Actividades "por" pilar. Realizadas: Pilar 1 <a> & «b», 12\u202f345; Pilar 2, 7.5. Pospuestas: Pilar 1 <a> & «b», 2.',
    ],
    [
      'en',
      'Stacked column chart: Actividades "por" pilar. Realizadas: Pilar 1 <a> & «b», 12,345; Pilar 2, 7.5. Pospuestas: Pilar 1 <a> & «b», 2.',
    ],
  ] as const)('says in words what it shows, in %s', async (language, words) => {
    const { parts } = await written(blocks, language);
    const found = /<wp:docPr [^>]*\/>/.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
    expect(parseXml(`<a xmlns:wp="x">${found}</a>`).children[0]).toMatchObject({ attributes: { descr: words } });
  });

  it('says of many categories only the first in words, and how many more the table has', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      key: `${index}`,
      cells: [{ value: `Tema ${index}` }, { value: index }],
    }));
    const { parts } = await written([
      { ...table, rows },
      { ...chart, columns: ['held'] },
    ]);
    expect(parts['word/document.xml']).toContain('Tema 11, 11; y 28 más en la tabla."');
    expect(caches(parts['word/charts/chart1.xml'], 'num')[0]).toHaveLength(40);
  });
});

it('is called by the name of its sheet, without signs that no file name may have', () => {
  expect(reportDocxName(reportOf([]))).toBe('Resumen 2025-S1.docx');
  expect(reportDocxName(reportOf([], 'en'))).toBe('Summary 2025-S1.docx');
  const group = { kind: 'group', period: '2025', group: 'GT<"A">' } as const;
  expect(reportDocxName({ ...reportOf([]), address: group })).toBe('Grupo GT--A-- 2025.docx');
});
