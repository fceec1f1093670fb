import { plainText } from '../../domain/plainText';
import type { PrintedReport } from '../../domain/report/bilingualReport';
import { reportSections, type ReportSection } from '../../domain/report/reportSections';
import { forOthers, isText, type ReportBlock, type TableBlock } from '../../domain/report/ReportDocument';
import { chartDataOf, chartInWords, type ChartData } from '../report/chartData';
import { reportCellText } from '../report/reportCellText';
import { shownNarrative } from '../report/shownNarrative';
import { fitTable, tablesOnOneSlide, type SlideTable, type TableSource } from './fitTable';
import { fitWords, heightOfWords, titleSize, type SlideParagraph, type SlideWords } from './fitWords';
import { contentBox, titleBox, type Box } from './slidePage';
import { slideTexts } from './slideTexts';

/** Something on a slide, with its place. */
export type SlidePart =
  | { readonly kind: 'words'; readonly words: SlideWords }
  | { readonly kind: 'table'; readonly x: number; readonly y: number; readonly table: SlideTable }
  | { readonly kind: 'chart'; readonly box: Box; readonly data: ChartData; readonly description: string };

export interface Slide {
  readonly title: string;
  readonly titleSize: number;
  readonly parts: readonly SlidePart[];
  /** What whoever speaks has before them. */
  readonly notes: string;
}

/** A report as slides: the first names it. */
export interface Deck {
  readonly cover: { readonly title: string; readonly lines: readonly SlideParagraph[]; readonly notes: string };
  readonly slides: readonly Slide[];
}

/** What a deck is made from. */
export interface DeckSource {
  readonly report: PrintedReport;
  /** Texts of narratives as they stand in the workbook, by the block's key. */
  readonly narratives: ReadonlyMap<string, string>;
}

type Sections = ReadonlyMap<string, ReportSection>;
type SectionSlides = (source: DeckSource, section: ReportSection, sections: Sections) => readonly Slide[];

/**
 * What a deck shows of a report, in the order in which it is presented. Of sections in one line the first that the report has
 * is shown: its last pages may say the same at length.
 */
const shown: readonly (readonly (readonly [section: string, slides: SectionSlides])[])[] = [
  [
    ['glance', tablesOn(2)],
    ['keyFigures', tablesOn(1)],
  ],
  [
    ['glance', progressOn],
    ['indicators', charts],
  ],
  [['attention', tablesOn(2)]],
  [
    ['decisions', words],
    ['overview', words],
  ],
  [
    ['results', tablesOn(2)],
    ['unfinishedHeading', tablesOn(1)],
  ],
  [['evidence', tablesOn(1)]],
  [
    ['pillarsInBrief', chapters],
    ['pillars', charts],
  ],
  [
    ['groups', tablesOn(1)],
    ['ownDuties', tablesOn(1)],
  ],
  [['annualPlan', tablesOn(1)]],
  [['products', tablesOn(1)]],
  [['openProducts', tablesOn(1)]],
  [
    ['countriesSay', tablesOn(2)],
    ['recommendations', tablesOn(1)],
  ],
  [['lessons', tablesOn(1)]],
  [['pmmObjectives', tablesOn(1)]],
  [['sdgTargets', tablesOn(1)]],
  [['losAngelesPillars', tablesOn(1)]],
  [['money', moneyTable]],
  [['unfunded', tablesOn(1)]],
  [
    ['nextSteps', withMoney],
    ['money', words],
    ['nextHeading', tablesOn(1)],
  ],
];

/** Of that name, or one of several whose names begin with it, as the evidence of each indicator does. */
const isNamed =
  (name: string) =>
  ({ key }: ReportSection): boolean =>
    key === `§${name}` || key.startsWith(`§${name}-`);

/** The slides of a report: a choice of its blocks, each fitted to its slide, with the rest in the notes. */
export function deckOf(source: DeckSource): Deck {
  const { opening, sections } = reportSections({ blocks: forOthers(source.report) });
  const byName = new Map(sections.map((section) => [section.key.replace('§', ''), section]));
  const slides = shown.flatMap((choices) => {
    const found = choices.map(([name, slidesOf]) => ({ own: sections.filter(isNamed(name)), slidesOf }));
    const first = found.find(({ own }) => own.length > 0);
    return first?.own.flatMap((section) => first.slidesOf(source, section, byName)) ?? [];
  });
  return { cover: coverOf(source, opening), slides };
}

function coverOf(source: DeckSource, opening: readonly ReportBlock[]): Deck['cover'] {
  const [title, ...others] = opening.filter(isText);
  const lines = others.flatMap((block) =>
    pairOf(source, block).map((text): SlideParagraph => ({
      text,
      kind: block.kind === 'subtitle' ? 'heading' : 'plain',
    })),
  );
  return { title: title ? pairOf(source, title).join(' / ') : '', lines, notes: '' };
}

/** The text of a block, and the same in the second language where there is one. */
function pairOf({ report: { second } }: DeckSource, block: { readonly key: string; readonly text: string }): string[] {
  const other = second?.texts.get(block.key);
  return [block.text, ...(other === undefined ? [] : [other])].map((text) => plainText(text).replaceAll('\n', ' '));
}

const titleOf = (source: DeckSource, { key, title }: ReportSection): string =>
  pairOf(source, { key, text: title }).join(' / ');

const titleSizes = [26, 24, 22, 20, 18, 16] as const;

function slide(title: string, parts: readonly SlidePart[], notes: readonly string[] = []): Slide {
  const told = notes.filter((note) => note.trim() !== '').join('\n\n');
  return { title, titleSize: titleSize(title, titleBox, titleSizes), parts, notes: told };
}

/** Room at the foot of a slide for a line that says what is not on it. */
const remarkHeight = 22;
const tableBox = { ...contentBox, height: contentBox.height - remarkHeight };

const remark = (text: string, width: number = contentBox.width): SlidePart => ({
  kind: 'words',
  words: {
    box: { ...contentBox, width, y: contentBox.y + contentBox.height - remarkHeight, height: remarkHeight },
    size: 12,
    paragraphs: [{ text, kind: 'quiet' }],
  },
});

/** The tables of a section on so many slides each at most; where it has none, what it says instead. */
function tablesOn(mostSlides: number): SectionSlides {
  return (source, section) => {
    const tables = section.blocks.filter((block): block is TableBlock => block.kind === 'table');
    if (tables.length === 0) return words(source, section);
    const title = titleOf(source, section);
    const notes = textsOf(source, section.blocks);
    const stacked = tables.length > 1 ? stack(source, tables) : null;
    if (stacked) return [slide(title, stacked, notes)];
    return tables.flatMap((table, index) => {
      const name = index === 0 ? title : plainText(table.title);
      return tableSlides(source, name, table, mostSlides, notes);
    });
  };
}

/** Points between tables that stand below each other; the name of the next one is in it. */
const nameHeight = 28;

function stack({ report: { language } }: DeckSource, tables: readonly TableBlock[]): readonly SlidePart[] | null {
  const room = contentBox.height - nameHeight * (tables.length - 1);
  const fitted = tablesOnOneSlide(tables, language, contentBox.width, room);
  if (!fitted) return null;
  let y = contentBox.y;
  return fitted.flatMap((table, index): SlidePart[] => {
    const name: SlideParagraph = { text: table.title, kind: 'heading' };
    const box = { ...contentBox, y: y + 8, height: nameHeight - 8 };
    const parts: SlidePart[] = index === 0 ? [] : [{ kind: 'words', words: { box, size: 14, paragraphs: [name] } }];
    if (index > 0) y += nameHeight;
    parts.push({ kind: 'table', x: contentBox.x, y, table });
    y += table.height;
    return parts;
  });
}

function tableSlides(
  source: DeckSource,
  title: string,
  table: TableSource,
  mostSlides: number,
  notes: readonly string[],
  box: Box = tableBox,
): readonly Slide[] {
  const { language, second } = source.report;
  const text = slideTexts[language];
  // Two languages take the room of two.
  const { slides, isWhole, left } = fitTable(table, language, box, mostSlides + (second ? 1 : 0));
  const details = isWhole ? [] : [rowsInWords(table, source)];
  return slides.map((part, index) => {
    const isLast = index === slides.length - 1;
    const said = [...(isLast && left > 0 ? [text.more(left)] : []), ...(isLast && !isWhole ? [text.inNotes] : [])];
    const number = slides.length > 1 ? ` (${index + 1}/${slides.length})` : '';
    return slide(
      `${title}${number}`,
      [{ kind: 'table', x: box.x, y: box.y, table: part }, ...(said.length > 0 ? [remark(said.join(' '))] : [])],
      isLast ? [...notes, ...details] : notes,
    );
  });
}

/** More letters than these are no notes any more. */
const mostNotes = 8000;

/** The rows of a table as lines: what a slide has no room for. */
function rowsInWords({ columns, rows }: TableSource, { report: { language } }: DeckSource): string {
  const lines = rows.map(({ cells }) => {
    const [first, ...others] = columns.map((column, index) => {
      const cell = cells[index];
      const text = cell ? reportCellText(cell, column, language).replaceAll('\n', ' / ') : '';
      return index === 0 || text === '' ? text : `${plainText(column.label)}: ${text}`;
    });
    return [first, ...others.filter((text) => text !== '')].join('. ');
  });
  const kept: string[] = [];
  let letters = 0;
  for (const line of lines) {
    letters += line.length;
    if (letters > mostNotes) break;
    kept.push(line);
  }
  return [...kept, ...(kept.length < lines.length ? [slideTexts[language].more(lines.length - kept.length)] : [])].join(
    '\n',
  );
}

/** What a section says beside its tables. */
const textsOf = (source: DeckSource, blocks: readonly ReportBlock[]): readonly string[] =>
  blocks.filter(isText).flatMap((block) => pairOf(source, block));

/** The words of a section: its narratives sentence by sentence. Those of two languages stand beside each other. */
function words(source: DeckSource, section: ReportSection): readonly Slide[] {
  const { own, second, mark } = paragraphsOf(source, saidIn(section.blocks));
  if (own.length === 0) return [];
  const gap = 26;
  const width = second.length > 0 ? (contentBox.width - gap) / 2 : contentBox.width;
  const height = contentBox.height - remarkHeight;
  const boxes = [contentBox.x, contentBox.x + width + gap].map((x) => ({ x, y: contentBox.y, width, height }));
  const lists = [own, second].flatMap((list, index) => {
    const box = boxes[index];
    return list.length > 0 && box ? [[box, list] as const] : [];
  });
  const { words: fitted, isWhole } = fitWords(lists);
  const text = slideTexts[source.report.language];
  const said = [...(mark === null ? [] : [`${mark}.`]), ...(isWhole ? [] : [text.inNotes])];
  const { second: its } = source.report;
  const parts = fitted.map((one, index): SlidePart => ({
    kind: 'words',
    words: index > 0 && its ? { ...one, language: its.language } : one,
  }));
  const whole = [own, second].map((list) => list.map((one) => one.text).join('\n'));
  return [
    slide(
      titleOf(source, section),
      [...parts, ...(said.length > 0 ? [remark(said.join(' '))] : [])],
      isWhole ? [] : whole,
    ),
  ];
}

/** What is planned, secured and missing, by whom and by source; with what is said of it in the notes. */
function moneyTable(source: DeckSource, { blocks }: ReportSection): readonly Slide[] {
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  const [table] = tables;
  if (!table) return [];
  const [title, notes] = [plainText(table.title), textsOf(source, blocks)];
  const stacked = stack(source, tables);
  return stacked ? [slide(title, stacked, notes)] : tableSlides(source, title, table, 1, notes);
}

/** What is said of a section: a part below a heading of its own that holds a table is no words. */
function saidIn(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  const parts: ReportBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'subheading') parts.push([]);
    parts.at(-1)?.push(block);
  }
  const isOfTable = (part: readonly ReportBlock[]) =>
    part[0]?.kind === 'subheading' && part.some(({ kind }) => kind === 'table' || kind === 'chart');
  return parts.filter((part) => !isOfTable(part)).flat();
}

/** What comes next, below what it costs. */
function withMoney(source: DeckSource, section: ReportSection, sections: Sections): readonly Slide[] {
  const money = sections.get('money');
  if (!money) return words(source, section);
  const both = [money, section];
  // Each has its heading on the slide, which is called by both.
  const blocks = both.flatMap(({ key, title, blocks: own }): ReportBlock[] => [
    { kind: 'subheading', key, text: title },
    ...own,
  ]);
  return words(source, {
    key: 'moneyAndNextSteps',
    title: both.map((one) => titleOf(source, one)).join(' · '),
    blocks,
  });
}

interface Paragraphs {
  readonly own: readonly SlideParagraph[];
  readonly second: readonly SlideParagraph[];
  /** Says in which language a narrative was written, where it is in one alone. */
  readonly mark: string | null;
}

function paragraphsOf(source: DeckSource, blocks: readonly ReportBlock[]): Paragraphs {
  const { report, narratives } = source;
  const [own, second]: SlideParagraph[][] = [[], []];
  let mark: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'narrative') {
      const told = shownNarrative(block, { ...report, narratives });
      const { language } = report;
      own?.push(...bullets(told.text, language));
      if (told.second !== null) second?.push(...bullets(told.second, report.second?.language ?? language));
      mark ??= told.mark;
    } else if (isText(block)) {
      const [text = '', other] = pairOf(source, block);
      const kind = block.kind === 'subheading' ? 'heading' : block.kind === 'note' ? 'quiet' : 'plain';
      own?.push({ text, kind });
      if (other !== undefined) second?.push({ text: other, kind });
    }
  }
  return { own: own ?? [], second: second ?? [], mark };
}

/** A text sentence by sentence; one that has a single one stays as it is. */
function bullets(text: string, language: string): readonly SlideParagraph[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const all = text
    .split('\n')
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .map((sentence) => sentence.replace(/^[-•]\s+/, ''))
    .filter((sentence) => sentence !== '');
  return all.map((sentence) => ({ text: sentence, kind: all.length > 1 ? 'bullet' : 'plain' }));
}

/** The charts of a section, each on its slide. */
function charts(source: DeckSource, section: ReportSection): readonly Slide[] {
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'chart') return [];
    const data = chartDataOf(source.report, block);
    return data ? [chartSlide(source, data)] : [];
  });
}

/** How far each indicator is, beside how far it should be. */
function progressOn(source: DeckSource, { blocks }: ReportSection): readonly Slide[] {
  const { report } = source;
  const table = blocks.find((block): block is TableBlock => block.kind === 'table');
  const chart = report.blocks.find((block) => block.kind === 'chart' && block.key === 'progress');
  if (!table || chart?.kind !== 'chart') return [];
  const data = chartDataOf(report, { ...chart, table: table.key, columns: ['progress', 'expected'] });
  return data ? [chartSlide(source, data)] : [];
}

function chartSlide({ report: { language } }: DeckSource, data: ChartData): Slide {
  const description = chartInWords(data, language);
  return slide(data.title, [{ kind: 'chart', box: contentBox, data, description }], [description]);
}

/**
 * A section in parts with headings of their own, a row each: its heading, what is said, and that in the second language.
 * Below it stand the priorities of the year, and which of them nothing was done in.
 */
function chapters(source: DeckSource, section: ReportSection): readonly Slide[] {
  const { report } = source;
  const rows: { title: string; blocks: ReportBlock[] }[] = [];
  for (const block of section.blocks) {
    if (block.kind === 'subheading') rows.push({ title: pairOf(source, block).join('\n'), blocks: [] });
    else rows.at(-1)?.blocks.push(block);
  }
  if (rows.length === 0) return words(source, section);
  const marks = new Set<string>();
  const cells = rows.map(({ title, blocks }) => {
    const { own, second, mark } = paragraphsOf(source, blocks);
    if (mark !== null) marks.add(mark);
    const text = (list: readonly SlideParagraph[]) => list.map((one) => one.text).join(' ');
    return [title, text(own), ...(report.second ? [text(second)] : [])];
  });
  const table: TableSource = {
    title: section.title,
    hasHead: false,
    columns: (cells[0] ?? []).map((_, index) => ({ key: `${index}`, label: '', kind: 'text', span: 1 })),
    rows: cells.map((row, index) => ({ key: `${index}`, cells: row.map((value) => ({ value })) })),
  };
  const below = prioritiesOf(source);
  const wide = { ...contentBox, height: Infinity };
  const height = Math.min(heightOfWords(below, wide, 12), contentBox.height / 3);
  const box = { ...tableBox, height: tableBox.height - height - 8 };
  const told = fitWords([[{ ...contentBox, y: box.y + box.height + 8, height: height + 1 }, below]]);
  const slides = tableSlides(source, titleOf(source, section), table, 1, [...marks], box);
  return slides.map((one) => ({
    ...one,
    parts: [
      ...one.parts,
      ...(below.length > 0 ? told.words.map((some): SlidePart => ({ kind: 'words', words: some })) : []),
    ],
    notes: [one.notes, ...(told.isWhole ? [] : below.map(({ text }) => text))].filter(Boolean).join('\n\n'),
  }));
}

/** The priority themes of the year, and which of them nothing was done in. */
function prioritiesOf(source: DeckSource): readonly SlideParagraph[] {
  const { blocks, language } = source.report;
  const named = blocks.find((block) => block.key === 'priorities');
  const attention = blocks.find((block) => block.key === 'attention' && block.kind === 'table');
  const row = attention?.kind === 'table' ? attention.rows.find(({ key }) => key === 'priorities') : undefined;
  const columns = attention?.kind === 'table' ? attention.columns : [];
  const untouched = row?.cells.map((cell, index) => {
    const column = columns[index];
    return column ? reportCellText(cell, column, language).replaceAll('\n', ' / ') : '';
  });
  return [...(named && isText(named) ? pairOf(source, named) : []), ...(untouched ? [untouched.join(': ')] : [])].map(
    (text) => ({ text, kind: 'plain' }),
  );
}
