import fc from 'fast-check';
import type { Cell } from '../../../../src/domain/records/cell';
import type { ReportDocument } from '../../../../src/domain/report/ReportDocument';
import { changedCells, nothingRescued, planSheet, type Rescue } from '../../../../src/domain/report/sheet/planSheet';
import { writtenRows } from '../../../../src/domain/report/sheet/writtenRows';
import { reportDifferences } from '../../../../src/domain/report/sheet/reportDifferences';
import { reportColumns, sheetRows } from '../../../../src/domain/report/sheet/sheetRows';
import { hostileTexts } from '../../../hostileTexts';
import { anyRecords } from '../../indicators/anyRecords';
import { matrixOf } from '../../indicators/matrixOf';
import { reportOf } from '../reportOf';
import { carriedOut } from './sheetModel';
import { planIndicators } from '../../../../src/domain/indicators/planIndicators';

/** Indicators with a target have a chart. */
const withTargets = planIndicators('es').map((one) => ({ ...one, planTarget: 10 }));

const options = { date1904: false };
const planOf = (document: ReportDocument, cells: readonly (readonly Cell[])[]) =>
  planSheet(document, writtenRows(cells), options);
const written = (document: ReportDocument, cells: readonly (readonly Cell[])[] = []) =>
  carriedOut(planOf(document, cells), cells);
const blank: readonly Cell[] = Array.from({ length: 1 + reportColumns }, () => '');
const reportCells = (cells: readonly (readonly Cell[])[]) => cells.map((row) => row.slice(0, 1 + reportColumns));
const own = (row: readonly Cell[]) => row.slice(1 + reportColumns).filter((cell) => cell !== '');

const held = (id: string, actualEnd: string, title = id) => ({
  id,
  title,
  type: 'workshop',
  status: 'held',
  actualEnd,
});
const report = (...activities: readonly ReturnType<typeof held>[]) =>
  reportOf(matrixOf({ Activity: activities, Indicator: withTargets }), { kind: 'year', period: '2025', group: null });

describe('a report written into its sheet', () => {
  it('into a new sheet has each of its rows once, in order, from the first on', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const document = reportOf(matrixOf(records), '2025-S1');
        const { rows, removed, narratives } = planOf(document, []);
        const wanted = sheetRows(document, narratives, options);
        expect([rows.map(({ row }) => row), removed]).toEqual([wanted, []]);
        expect(wanted[0]?.key).toBe('title');
      }),
      { numRuns: 20 },
    );
  });

  it('has any one of its rows again that the SE took out', () => {
    const document = report(held('A1', '2025-02-01'), held('A2', '2025-03-01'));
    const cells = written(document);
    cells.forEach((_, at) => expect(written(document, cells.toSpliced(at, 1))).toEqual(cells));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const document = reportOf(matrixOf(records), '2025-S1');
        const once = written(document);
        const plan = planOf(document, once);
        expect(plan.removed).toEqual([]);
        expect(reportDifferences(document, plan)).toEqual([]);
        expect(carriedOut(plan, once)).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('over any other is what it would be in a new sheet, and loses nothing of the SE', () => {
    const anyNotes = fc.array(fc.tuple(fc.nat(400), fc.constantFrom('beside', 'below')), { maxLength: 8 });
    fc.assert(
      fc.property(anyRecords, anyRecords, anyNotes, (before, after, notes) => {
        const cells = written(reportOf(matrixOf(before), '2025-S1'));
        notes.forEach(([at, where], index) => {
          const row = at % cells.length;
          if (where === 'beside') cells[row] = [...cells[row]!, `nota ${index}`];
          else cells.splice(row + 1, 0, [...blank.slice(0, 2), `fila ${index}`, ...blank.slice(3)]);
        });
        const document = reportOf(matrixOf(after), '2025-S1');
        const result = written(document, cells);
        const ours = result.filter(([key]) => key !== '' && !String(key).startsWith('gone '));
        expect(reportCells(ours)).toEqual(reportCells(written(document)));
        const all = JSON.stringify(result);
        notes.forEach(([, where], index) =>
          expect(all.split(where === 'beside' ? `"nota ${index}"` : `"fila ${index}"`)).toHaveLength(2),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has its days as the workbook counts them', () => {
    const serialIn = (date1904: boolean) => {
      const { rows } = planSheet(report(held('A1', '2025-02-01')), [], { date1904 });
      return rows.find(({ row }) => row?.key === 'activities/A1')?.row?.cells.find((cell) => typeof cell === 'number');
    };
    expect([false, true].map(serialIn)).toEqual([45_689, 45_689 - 1462]);
  });

  it('takes what the SE wrote beside a row along when the row moves', () => {
    const cells = written(report(held('A1', '2025-02-01'), held('A2', '2025-03-01')));
    const at = cells.findIndex(([key]) => key === 'activities/A1');
    cells[at] = [...cells[at]!, 'ver acta'];
    const result = written(report(held('A1', '2025-04-01'), held('A2', '2025-03-01')), cells);
    const [first, second] = ['A2', 'A1'].map((id) => result.findIndex(([key]) => key === `activities/${id}`));
    expect(second).toBe(first! + 1);
    expect(own(result[second!]!)).toEqual(['ver acta']);
    expect(own(result[first!]!)).toEqual([]);
    // Whichever of the two is the one that moves.
    cells[at + 1] = [...cells[at + 1]!, 'otra acta'];
    const document = report(held('A1', '2025-04-01'), held('A2', '2025-03-01'));
    const both = written(document, cells);
    expect(both.map(own).filter((beside) => beside.length > 0)).toEqual([['otra acta'], ['ver acta']]);
    expect(both.some(([key]) => String(key).startsWith('gone '))).toBe(false);
    const moved = planOf(document, cells).rows.flatMap(({ row, ownFrom }) => (ownFrom === null ? [] : [row?.key]));
    expect(moved).toHaveLength(1);
    const bare = cells.map((row) => row.slice(0, 1 + reportColumns));
    expect(planOf(document, bare).rows.every(({ ownFrom }) => ownFrom === null)).toBe(true);
  });

  it('keeps a row that it has no more where the SE wrote beside it, says so, and takes it up again', () => {
    const cells = written(report(held('A1', '2025-02-01'), held('A2', '2025-03-01')));
    const at = cells.findIndex(([key]) => key === 'activities/A1');
    cells[at] = [...cells[at]!, 'ver acta'];
    const without = written(report(held('A2', '2025-03-01')), cells);
    const gone = without.find((row) => own(row).length > 0);
    const said = ['gone activities/A1', 'Ya no figura en el informe: A1 A1'];
    expect(gone).toEqual([...said, ...blank.slice(said.length), 'ver acta']);
    const planned = planOf(report(held('A2', '2025-03-01')), cells).rows.filter(({ row }) => row?.look === 'gone');
    expect(planned.map(({ row }) => [row?.block, row?.shades.size])).toEqual([[null, 0]]);
    expect(written(report(held('A2', '2025-03-01')), without)).toEqual(without);
    const again = written(report(held('A1', '2025-02-01'), held('A2', '2025-03-01')), without);
    expect(again.find(([key]) => key === 'activities/A1')).toContain('ver acta');
    expect(again.some(([key]) => String(key).startsWith('gone '))).toBe(false);
  });

  it('leaves a row that is gone as it is where the one that it was stands in the sheet again', () => {
    const document = report(held('A1', '2025-02-01'));
    const gone = ['gone activities/A1', 'Ya no figura en el informe: A1', ...blank.slice(2), 'ver acta'];
    const cells = [...written(document), gone];
    expect(written(document, cells)).toEqual(cells);
  });

  it('leaves a row that the SE copied to her', () => {
    const cells = written(report(held('A1', '2025-02-01')));
    const at = cells.findIndex(([key]) => key === 'activities/A1');
    cells.splice(at + 1, 0, [...cells[at]!]);
    const result = written(report(held('A1', '2025-02-01')), cells);
    expect(result[at + 1]).toEqual(cells[at]);
  });

  it('shows the day on which something in it changed last', () => {
    const of2024 = { kind: 'year', period: '2024', group: null } as const;
    const [before, after] = ['2025-07-15', '2025-08-01'].map((today) =>
      reportOf(matrixOf({ Activity: [held('A1', '2024-02-01')], Indicator: withTargets }), of2024, today),
    );
    const cells = written(before!);
    const line = (rows: readonly (readonly Cell[])[]) => rows.find(([key]) => key === 'written')?.[1];
    expect(line(written(after!, cells))).toBe(line(cells));
    const more = reportOf(
      matrixOf({ Activity: [held('A1', '2024-02-01', 'otro')], Indicator: withTargets }),
      of2024,
      '2025-08-01',
    );
    expect(line(written(more, cells))).toContain('1 de agosto de 2025');
    // Also where rows only went.
    const less = { ...after!, blocks: after!.blocks.filter(({ kind }) => kind !== 'chart') };
    expect(line(written(less, cells))).toContain('1 de agosto de 2025');
  });
});

describe('a report of rows with ids and titles of any kind', () => {
  const ids = [
    ...Object.values(hostileTexts),
    'A25-á',
    'A25-a\u0301',
    'Ａ25-á',
    ' A ',
    'x'.repeat(32_767),
    '|'.repeat(300),
    `${'|'.repeat(299)}/`,
  ];
  const rows = ids.map((id, index) => held(id, '2025-02-01', index % 2 ? id : '🙂'.repeat(16_383)));

  it('holds each in a row of its own, with a key that can be searched for, and changes nothing the second time', () => {
    const document = report(...rows);
    const cells = written(document);
    const keys = cells.map(([key]) => String(key)).filter((key) => key !== '');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.startsWith('activities/'))).toHaveLength(ids.length);
    for (const key of keys) expect(key.split(' | ')[0]).toMatch(/^[\w .\-/#§%]{1,220}$/);
    for (const cell of cells.flat()) {
      expect(String(cell).length).toBeLessThanOrEqual(32_767);
      expect(String(cell)).not.toMatch(/\p{Cs}/u);
    }
    expect(cells.flat().filter((cell) => String(cell).endsWith('no cabe entero en una celda]'))).not.toHaveLength(0);
    const plan = planOf(document, cells);
    expect([plan.removed, reportDifferences(document, plan)]).toEqual([[], []]);
    expect(carriedOut(plan, cells)).toEqual(cells);
  });

  it('is taken up where its sheet holds keys in which ids stand as they are', () => {
    const document = report(held('A | B', '2025-02-01'), held('50 % "*"', '2025-03-01'));
    const cells = written(document).map(([key = '', ...others]) => [
      String(key).replace('A %007C B', 'A | B').replace('50 %0025 %0022%002A%0022', '50 % "*"'),
      ...others,
    ]);
    expect(cells.map(([key]) => key)).toEqual(expect.arrayContaining(['activities/A | B', 'activities/50 % "*"']));
    const plan = planOf(document, cells);
    expect([plan.removed, plan.rows.filter(({ from }) => from === null)]).toEqual([[], []]);
    expect(carriedOut(plan, cells)).toEqual(written(document));
  });
});

describe('the differences to the report in the workbook', () => {
  it('name section, row, column, before and after, what comes and what goes', () => {
    const cells = written(report(held('A1', '2025-02-01'), held('A2', '2025-03-01')));
    const document = report(held('A1', '2025-02-01', 'otro título'), held('A3', '2025-03-02'));
    const differences = reportDifferences(document, planOf(document, cells));
    const ofList = differences.filter(({ section }) => section === 'Actividades del periodo');
    expect(ofList.map(({ kind, label, column, before, after }) => [kind, label, column, before, after])).toEqual([
      ['changed', 'A1 otro título', 'Actividad', 'A1 A1', 'A1 otro título'],
      ['added', 'A3 A3', null, '', 'A3 A3'],
      ['removed', 'A2 A2', null, 'A2 A2', ''],
    ]);
  });

  it('of a narrative are told with the narrative', () => {
    const cells = written(report(held('A1', '2025-02-01')));
    const document = report(held('A1', '2025-02-01'), held('A2', '2025-03-01'));
    const narratives = reportDifferences(document, planOf(document, cells)).filter(
      ({ narrative }) => narrative !== null,
    );
    expect(narratives.map(({ narrative, kind }) => [narrative, kind])).toEqual([['narrative', 'changed']]);
  });
});

describe('what the report has no more', () => {
  const document = report(held('A1', '2025-02-01'), held('A2', '2025-03-01'));
  const without = (kind: ReportDocument['blocks'][number]['kind']): ReportDocument => ({
    ...document,
    blocks: document.blocks.filter((block) => block.kind !== kind),
  });
  const placeOf = (cells: readonly (readonly Cell[])[], pattern: RegExp) =>
    cells.findIndex(([key]) => pattern.test(String(key)));
  /** With a text of the SE's in a cell of the report. */
  const wroteInto = (cells: readonly (readonly Cell[])[], at: number, column: number) =>
    cells.map((row, index) => (index === at ? row.with(column, 'mío') : row));

  it('stays where it stands with what is beside it, as her own rows do', () => {
    const cells = written(document);
    const at = placeOf(cells, /^activities\/A1$/);
    const mine = [...cells.with(at, [...cells[at]!, 'ver acta']), ['', 'una fila mía']];
    const { rows } = planOf(report(held('A2', '2025-03-01')), mine);
    const last = rows.at(-1)!;
    const gone = rows.filter(({ row }) => row?.look === 'gone');
    expect(gone).toEqual([{ row: expect.anything() as unknown, from: at, ownFrom: null, beside: null }]);
    expect(last).toEqual({ row: null, from: mine.length - 1, ownFrom: null, beside: null });
  });

  it('goes, as long as nothing of the SE stands in it', () => {
    const cells = written(document);
    for (const after of [report(held('A2', '2025-03-01')), without('narrative'), without('chart')])
      expect(written(after, cells).some(([key]) => String(key).startsWith('gone '))).toBe(false);
  });

  it('goes whatever the codes of its rows are, also where they look like those of rows that make room', () => {
    const ids = ['A#1', 'A#end', 'A#before'];
    const cells = written(report(...ids.map((id) => held(id, '2025-02-01')), held('A2', '2025-03-01')));
    expect(cells.filter(([key]) => /^activities\/A#/.test(String(key)))).toHaveLength(ids.length);
    const result = written(report(held('A2', '2025-03-01')), cells);
    expect(result.filter(([key]) => String(key).startsWith('gone '))).toEqual([]);
  });

  it('stays to the letter where it is her narrative', () => {
    const cells = written(document);
    const at = placeOf(cells, /^narrative(?: \|)/);
    expect(at).toBeGreaterThan(0);
    const result = written(without('narrative'), wroteInto(cells, at, 1));
    const kept = result.filter(([key]) => String(key).startsWith('gone '));
    expect(kept.map((row) => row[1])).toEqual(['mío']);
  });

  it.each([
    ['the first column of a row that a chart covered', 'chart', /progress#1$/, 1],
    ['another column of it', 'chart', /progress#1$/, 3],
    ['a row that a chart covered farther down', 'chart', /progress#10$/, 1],
    ['the row below a chart', 'chart', /progress#end$/, 1],
    ['the row above a heading', 'heading', /#before$/, 1],
  ] as const)('stays where it only made room and she wrote into %s', (_, kind, pattern, column) => {
    const cells = written(document);
    const at = placeOf(cells, pattern);
    expect(at).toBeGreaterThan(0);
    const result = written(without(kind), wroteInto(cells, at, column));
    const kept = result.filter(([key]) => String(key).startsWith('gone '));
    expect(kept.map((row) => row.indexOf('mío'))).toEqual([column]);
  });

  it.each([
    ['a blank row', /#before$/],
    ['a row that a chart covers', /#1$/],
    ['the row below a chart', /#end$/],
  ])('does not include what she wrote into %s that is there still', (_, pattern) => {
    const cells = written(document);
    const at = placeOf(cells, pattern);
    expect(at).toBeGreaterThan(0);
    const mine = wroteInto(cells, at, 1);
    expect(written(document, mine)).toEqual(mine);
  });
});

describe('a table that a page tears', () => {
  const document = report(held('A1', '2025-02-01'), held('A2', '2025-03-01'));
  const torn = () => new Set(['activities/A2']);

  it('has its head again there, which is no difference to the sheet', () => {
    const plan = planSheet(document, [], { ...options, torn });
    const keys = plan.rows.map(({ row }) => row?.key);
    const at = keys.indexOf('activities/A2');
    expect(plan.rows[at - 1]?.row).toMatchObject({ look: 'tableHeader', key: '§again-activities/A2' });
    expect(plan.rows[at - 1]?.row?.cells[0]).toBe('Actividad (continúa)');
    const cells = carriedOut(plan, []);
    expect(planSheet(document, writtenRows(cells), { ...options, torn }).removed).toEqual([]);
    expect(reportDifferences(document, planOf(document, cells))).toEqual([]);
  });
});

describe('what people wrote at the very moment of writing', () => {
  const document = report(held('A1', '2025-02-01'), held('A2', '2025-03-01'));
  const cells = written(document);
  const rowOf = (id: string) => cells.find(([key]) => key === `activities/${id}`)!;
  const planWith = (now: readonly (readonly Cell[])[], rescue: Partial<Rescue>, of = document) =>
    planSheet(of, writtenRows(now), { ...options, rescue: { ...nothingRescued, ...rescue } });
  const besides = ({ rows }: ReturnType<typeof planSheet>) =>
    rows.flatMap(({ row, beside }) => (beside === null ? [] : [[row?.key, beside]]));

  it('beside a row that was taken out comes back beside it', () => {
    const rows = new Map([
      ['activities/A1', [...rowOf('A1'), 'ver acta']],
      ['activities/A2', rowOf('A2')],
    ]);
    expect(besides(planWith(cells, { rows }))).toEqual([['activities/A1', ['ver acta']]]);
  });

  it('does not come back where something newer stands beside the row', () => {
    const newer = cells.map((row) => (row === rowOf('A1') ? [...row, 'más nuevo'] : row));
    const rows = new Map([['activities/A1', [...rowOf('A1'), 'ver acta']]]);
    expect(besides(planWith(newer, { rows }))).toEqual([]);
  });

  it('comes back in a row that says that it is gone, once, and alone', () => {
    const after = report(held('A2', '2025-03-01'));
    const now = written(after, cells);
    const rows = new Map<string, readonly Cell[]>([
      ['activities/A1', [...rowOf('A1'), 'ver acta']],
      ['activities/A0', rowOf('A1').with(0, 'activities/A0')],
    ]);
    const plan = planWith(now, { rows }, after);
    expect(besides(plan)).toEqual([['gone activities/A1', ['ver acta']]]);
    const gone = plan.rows.filter(({ row }) => row?.look === 'gone');
    expect(gone.map(({ from, ownFrom }) => [from, ownFrom])).toEqual([[null, null]]);
  });

  it('comes back in a row of its own also where its hidden cell was emptied', () => {
    const after = report(held('A2', '2025-03-01'));
    const rows = new Map([['activities/A1', ['', ...rowOf('A1').slice(1), 'ver acta']]]);
    expect(besides(planWith(written(after, cells), { rows }, after))).toEqual([['gone activities/A1', ['ver acta']]]);
  });

  it('into the last column of the report is nothing beside it', () => {
    const rows = new Map([['activities/A1', rowOf('A1').with(reportColumns, 'x')]]);
    expect(besides(planWith(cells, { rows }))).toEqual([]);
  });

  it('into a narrative that was taken out comes back once, however often it is planned', () => {
    const after = { ...document, blocks: document.blocks.filter(({ kind }) => kind !== 'narrative') };
    const hers = cells.find(([key]) => /^narrative \|/.test(String(key)))!.with(1, 'mías');
    const rows = new Map([['narrative', hers]]);
    const gone = (now: readonly (readonly Cell[])[]) =>
      planWith(now, { rows }, after).rows.flatMap(({ row }) => (row?.look === 'gone' ? [row.cells[0]] : []));
    const now = written(after, cells);
    expect(gone(now)).toEqual(['mías']);
    expect(gone(carriedOut(planWith(now, { rows }, after), now))).toEqual(['mías']);
  });

  it('into a blank row comes back unless another text stands there', () => {
    const at = cells.findIndex(([key]) => String(key).endsWith('#before'));
    const key = String(cells[at]![0]);
    const rows = new Map([[key, cells[at]!.with(1, 'mío')]]);
    const textIn = (now: readonly (readonly Cell[])[]) =>
      planWith(now, { rows }).rows.find(({ row }) => row?.key === key)?.row?.cells[0];
    expect(textIn(cells)).toBe('mío');
    expect(textIn(cells.map((row, index) => (index === at ? row.with(1, 'más nuevo') : row)))).toBe('más nuevo');
  });

  it('as a narrative comes back unless somebody has put another since', () => {
    const narratives = new Map([['narrative', { text: 'mías', mark: 'own x', factsLine: '', changesLine: '' }]]);
    const textOf = (now: readonly (readonly Cell[])[]) => planWith(now, { narratives }).narratives.get('narrative');
    expect(textOf(cells)).toMatchObject({ text: 'mías', isOwn: true });
    expect(textOf([])).toMatchObject({ text: 'mías', isOwn: true });
    const newer = cells.map((row) => (/^narrative \|/.test(String(row[0])) ? row.with(1, 'más nuevas') : row));
    expect(textOf(newer)).toMatchObject({ text: 'más nuevas', isOwn: true });
  });
});

describe('a narrative of the SE', () => {
  const stateOf = (document: ReportDocument, cells: readonly (readonly Cell[])[]) =>
    planOf(document, cells).narratives.get('narrative')!;
  const edited = (cells: readonly (readonly Cell[])[], text: string) =>
    cells.map((row) => (/^narrative \|/.test(String(row[0])) ? row.with(1, text) : row));
  const [one, two] = [report(held('A1', '2025-02-01')), report(held('A1', '2025-02-01'), held('A2', '2025-03-01'))];

  it('is told which figures are others since, until she writes another', () => {
    const hers = written(one, edited(written(one), 'mías'));
    expect(stateOf(one, hers)).toMatchObject({ isOwn: true, changes: [] });
    const { changes } = stateOf(two, hers);
    expect(changes.map(({ before, after }) => [before, after])).toContainEqual([1, 2]);
    const shown = written(two, hers);
    expect(stateOf(two, shown).changes).toEqual(changes);
    expect(stateOf(two, edited(shown, 'otras'))).toMatchObject({ text: 'otras', isOwn: true, changes: [] });
  });

  it('is none where it is but the draft, cut to what a cell can hold', () => {
    const long: ReportDocument = {
      ...one,
      blocks: one.blocks.map((block) =>
        block.kind === 'narrative' ? { ...block, draft: 'palabra '.repeat(5000) } : block,
      ),
    };
    const { text } = stateOf(long, []);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(stateOf(long, written(long))).toMatchObject({ text, isOwn: false });
  });
});

describe('the cells of a row that are to be written', () => {
  const document = report(held('A1', '2025-02-01'));
  const cells = written(document);
  const changed = (now: readonly (readonly Cell[])[]) => {
    const plan = planOf(document, now);
    return plan.rows.map((row) => changedCells(plan, row)).filter((positions) => positions.length > 0);
  };
  const with1 = (key: RegExp, column: number, cell: Cell) =>
    cells.map((row) => (key.test(String(row[0])) ? row.with(column, cell) : row));

  it('are all of them, with the one of its key, where it is new', () => {
    const all = [-1, ...Array.from({ length: reportColumns }, (_, at) => at)];
    expect(changed([])).toEqual(cells.map(() => all));
  });

  it('are those that are others', () => {
    expect(changed(cells)).toEqual([]);
    expect(changed(with1(/^activities\/A1/, 1, 'otro'))).toEqual([[0]]);
    expect(changed(with1(/^activities\/A1/, 3, 'otro'))).toEqual([[2]]);
  });

  it('are the one of its key where that alone is another: a narrative has become hers', () => {
    expect(changed(with1(/^narrative \|/, 1, 'mías'))).toEqual([[-1]]);
  });

  it('are none of a row that waits for its look', () => {
    expect(changed(with1(/^activities\/A1/, 0, 'new activities/A1'))).toEqual([]);
  });
});

describe('a narrative that is to be drafted afresh', () => {
  it('is the new draft, whatever stands there; others stay', () => {
    const document = report(held('A1', '2025-02-01'));
    const cells = written(document).map((row) =>
      /^narrative \|/.test(String(row[0])) ? row.with(1, 'mis palabras') : row,
    );
    const textOf = (redraft: ReadonlySet<string>) =>
      planSheet(document, writtenRows(cells), { ...options, redraft }).narratives.get('narrative');
    expect(textOf(new Set(['another']))).toMatchObject({ text: 'mis palabras', isOwn: true });
    expect(textOf(new Set(['narrative']))).toMatchObject({ isOwn: false });
  });
});
