import { semesterReport } from '../../src/domain/report/reportAddress';
import { reportColumns } from '../../src/domain/report/sheet/sheetRows';
import { deleteRows, type ExcelHost, insertRows, type Workbook, type Worksheet } from 'excel-host';
import { writeReport } from '../../src/workbook/report/writeReport';
import { WorkbookError } from '../../src/workbook/workbookError';
import { heldActivity, openMatrix, today } from './excel';

/** Numbers that are the same for the same seed (mulberry32, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ownColumn = 1 + reportColumns;
const keyOf = (sheet: Worksheet, row: number) =>
  String(sheet.value(row, 0))
    .replace(/^new /, '')
    .replace(/^gone /, '')
    .replace(/ \| (draft|own) \w+$/, '');
const reportSheet = ({ sheets }: Workbook) =>
  sheets.find((sheet) => sheet.rows.some((_, row) => ['title', 'written'].includes(keyOf(sheet, row))));

/** The SE, who works in a report's sheet, and what she has written there. */
class Person {
  /** Her texts in narratives, by key; the last counts. */
  readonly narratives = new Map<string, string>();
  /** Her texts beside a row, by the row's key. */
  readonly beside = new Map<string, string>();
  /** Her texts in rows of her own and in blank ones. */
  readonly loose = new Set<string>();
  mayRename = false;
  private count = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly next: () => number,
  ) {}

  private below = (limit: number): number => Math.floor(this.next() * limit);
  private text = (kind: string): string => `${kind} ${++this.count}: ${'palabra '.repeat(this.below(60))}fin`;

  act(): void {
    const sheet = reportSheet(this.workbook);
    if (!sheet) return;
    const rows = sheet.rows.length;
    const row = this.below(rows);
    const key = keyOf(sheet, row);
    switch (this.below(10)) {
      case 0:
        return insertRows(this.workbook, sheet, this.below(rows + 1), 1 + this.below(3), 'remote');
      case 1:
      case 2: {
        const at = this.below(rows + 1);
        insertRows(this.workbook, sheet, at, 1, 'remote');
        return [1, 4, ownColumn].slice(this.below(2)).forEach((column) => this.write(sheet, at, column));
      }
      case 3:
      case 4:
        return this.typeNarrative(sheet);
      case 5:
        if (key === '' || this.beside.has(key) || sheet.value(row, ownColumn) !== '') return;
        this.beside.set(key, this.text('al lado'));
        return void this.workbook.type(sheet, row, ownColumn, this.beside.get(key)!, 'remote');
      case 6:
        if (/#(before|end)$/.test(key) && sheet.value(row, 1) === '') this.write(sheet, row, 1);
        return;
      case 7:
        return this.deleteRow(sheet, row);
      case 8:
        // Under another name it is no report that can be found; once it is found it is written whatever its name.
        if (!this.mayRename) return;
        sheet.name = `Mi informe ${this.below(3)}`.replace(' 0', '');
        return void this.workbook.sheets.push(...this.workbook.sheets.splice(this.workbook.sheets.indexOf(sheet), 1));
      default:
        if (this.below(2) === 0) return sheet.hiddenRows.clear();
        for (let hidden = row; hidden < row + 4; hidden++) sheet.hiddenRows.add(hidden);
    }
  }

  private write(sheet: Worksheet, row: number, column: number): void {
    const text = this.text('suelto');
    this.loose.add(text);
    this.workbook.type(sheet, row, column, text, 'remote');
  }

  private typeNarrative(sheet: Worksheet): void {
    const places = sheet.rows.flatMap((_, at) => (/^narrative[^/#]*$/.test(keyOf(sheet, at)) ? [at] : []));
    const at = places[this.below(places.length)];
    if (at === undefined) return;
    const text = this.text('narrativa');
    this.narratives.set(keyOf(sheet, at), text);
    this.workbook.type(sheet, at, 1, text, 'remote');
  }

  /** She takes a row out that holds nothing of hers, or knows what she loses. */
  private deleteRow(sheet: Worksheet, row: number): void {
    const texts = (sheet.rows[row] ?? []).map((cell) => String(cell?.value ?? ''));
    for (const own of [this.narratives, this.beside])
      for (const [key, text] of own) if (texts.includes(text)) own.delete(key);
    for (const text of texts) this.loose.delete(text);
    deleteRows(this.workbook, sheet, row, 1, 'remote');
  }
}

/** Lets somebody act before any request of the add-in. */
function beforeRequests(host: ExcelHost, act: () => void) {
  const process = host.processQuery.bind(host);
  return jest.spyOn(host, 'processQuery').mockImplementation((body) => {
    act();
    return process(body);
  });
}

/** Where each of her texts stands: its row's key and column; once each, or it is told. */
function placesOf(sheet: Worksheet, texts: Iterable<string>) {
  return [...texts].map((text) => {
    const places = sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell?.value === text ? [`${keyOf(sheet, row)}:${column}`] : [])),
    );
    return places.length === 1 ? places[0] : `${places.length} times: ${text.slice(0, 20)}`;
  });
}

/** Another state of the matrix: activities are held, renamed, cancelled, moved and added. */
function changeData(workbook: Workbook, below: (limit: number) => number, episode: number): void {
  const table = workbook.table('Actividades')!;
  const column = (name: string) => table.body.column + table.headers().indexOf(name);
  for (let row = table.body.row; row < table.body.row + table.body.rows; row++) {
    if (below(3) === 0) workbook.enter(table.sheet, row, column('Actividad'), `Taller ${episode}-${row}`);
    if (below(3) === 0) workbook.enter(table.sheet, row, column('Estado'), below(2) ? 'Cancelada' : 'Realizada');
    if (below(3) === 0) workbook.enter(table.sheet, row, column('Fin real'), 45_660 + below(170));
  }
}

const told = ['conflict', 'busy'];
const seedsOr = (usual: string): number[] => (process.env['REPORT_SEEDS'] ?? usual).split(',').map(Number);
const episodes = Number(process.env['REPORT_EPISODES'] ?? 12);

/** How Excel answers a request that it does not let through: nothing is done, or all of it and only the answer is lost. */
const failures = {
  refused: (host: ExcelHost) => Promise.resolve(host.failure('GeneralException')),
  lost: async (host: ExcelHost, carryOut: () => Promise<unknown>) => {
    await carryOut();
    return host.failure('ServiceNotAvailable');
  },
};
const withFailures = (seeds: readonly number[]) =>
  seeds.flatMap((seed) => Object.keys(failures).map((kind) => [kind as keyof typeof failures, seed] as const));

describe('a report whose sheet Excel does not always let be written', () => {
  it.each(withFailures(seedsOr('3')))('keeps what the SE wrote at the same moment: %s, seed %i', async (kind, seed) => {
    const next = numbersFrom(seed);
    const below = (limit: number) => Math.floor(next() * limit);
    const record = (index: number) => heldActivity({ id: `A25-${index}`, title: `Taller ${index}`, women: 10 });
    const rows = Array.from({ length: 8 }, (_, index) => ({ table: 'Activity' as const, record: record(index) }));
    const { host, workbook } = await openMatrix('es', rows);
    const address = semesterReport('2025-S1');
    await writeReport(address, { today });
    const person = new Person(workbook, next);
    let refusals = 0;
    for (let episode = 1; episode <= episodes; episode++) {
      changeData(workbook, below, episode);
      const sheet = reportSheet(workbook)!;
      let requests = 0;
      host.intercept = async (_, carryOut) => {
        requests++;
        // She works until the first writing; what follows fails half of the times.
        if (requests <= 2) for (let times = below(4); times > 0; times--) person.act();
        if (requests <= (kind === 'lost' ? 1 : 2) || below(2) === 0) return carryOut();
        refusals++;
        return failures[kind](host, carryOut);
      };
      await writeReport(address, { today }).catch((error: unknown) => {
        if (!(error instanceof WorkbookError)) throw error;
      });
      host.intercept = (_, carryOut) => carryOut();
      await writeReport(address, { today });
      const where = `seed ${seed}, episode ${episode}`;
      expect([where, ...placesOf(sheet, person.narratives.values())]).toEqual([
        where,
        ...[...person.narratives.keys()].map((key) => `${key}:1`),
      ]);
      const others = placesOf(sheet, [...person.loose, ...person.beside.values()]);
      expect([where, ...others.filter((place) => / times: /.test(place!))]).toEqual([where]);
    }
    expect(refusals).toBeGreaterThan(episodes / 3);
  });
});

describe('what the SE types between the look at a report and a writing whose answer is lost', () => {
  const isNarrative = (sheet: Worksheet, row: number) => /^narrative[^/#]*$/.test(keyOf(sheet, row));
  const written = async () => {
    const rows = ['A25-1', 'A25-2', 'A25-3'].map((id) => ({
      table: 'Activity' as const,
      record: heldActivity({ id, title: `Taller ${id}` }),
    }));
    const excel = await openMatrix('es', rows);
    await writeReport(semesterReport('2025-S1'), { today });
    return { ...excel, sheet: reportSheet(excel.workbook)! };
  };
  const writeAndLose = async (host: ExcelHost, act: () => void, last = 2) => {
    let requests = 0;
    host.intercept = (_, carryOut) => {
      if (++requests !== last) return carryOut();
      act();
      return failures.lost(host, carryOut);
    };
    const outcome = await writeReport(semesterReport('2025-S1'), { today }).catch((error: unknown) => error);
    expect(requests).toBeGreaterThanOrEqual(last);
    host.intercept = (_, carryOut) => carryOut();
    return outcome;
  };

  /** Activities that are held no longer take drafts and rows of the report with them. */
  const cancelAll = (workbook: Workbook) => {
    const table = workbook.table('Actividades')!;
    const state = table.body.column + table.headers().indexOf('Estado');
    for (let row = 0; row < 3; row++) workbook.enter(table.sheet, table.body.row + row, state, 'Cancelada');
  };

  it.each([
    ['', false],
    [', also while other rows are hidden', true],
  ])('stays where a draft was to be written in its place%s', async (_, hides) => {
    const { host, workbook, sheet } = await written();
    cancelAll(workbook);
    if (hides) sheet.hiddenRows.add(sheet.rows.findIndex((_row, at) => keyOf(sheet, at) === 'activities/A25-2'));
    const typed = new Map<string, string>();
    const act = () => {
      for (const row of sheet.rows.keys()) {
        if (!isNarrative(sheet, row)) continue;
        typed.set(keyOf(sheet, row), `Mío ${row}`);
        workbook.type(sheet, row, 1, `Mío ${row}`, 'remote');
      }
    };
    // The first writing finds no hidden row; the sheet is read again, and the row looked for, before the second.
    await writeAndLose(host, act, hides ? 5 : 2);
    expect(typed.size).toBeGreaterThan(0);
    expect(placesOf(sheet, typed.values())).toEqual([...typed.keys()].map((key) => `${key}:1`));
  });

  it('stays where the row beside which it stands was to go', async () => {
    const { host, workbook, sheet } = await written();
    cancelAll(workbook);
    const keys = sheet.rows.map((_, row) => keyOf(sheet, row));
    await writeAndLose(host, () => {
      for (const row of keys.keys()) workbook.type(sheet, row, ownColumn + (row % 3), `Mío ${row}`, 'remote');
    });
    const texts = sheet.rows.flatMap((cells) => (cells ?? []).map((cell) => String(cell?.value)));
    expect(keys.map((_, row) => texts.filter((text) => text === `Mío ${row}`).length)).toEqual(keys.map(() => 1));
  });
});

describe('a report while the SE works in its sheet', () => {
  it.each(seedsOr('1,2'))('loses nothing of hers and stands in the end, seed %i', async (seed) => {
    const next = numbersFrom(seed);
    const below = (limit: number) => Math.floor(next() * limit);
    const rows = Array.from({ length: 8 }, (_, index) => ({
      table: 'Activity' as const,
      record: heldActivity({ id: `A25-${index}`, title: `Taller ${index}`, women: 10 }),
    }));
    const { host, workbook } = await openMatrix('es', rows);
    const address = semesterReport('2025-S1');
    await writeReport(address, { today });
    const person = new Person(workbook, next);
    for (let episode = 1; episode <= episodes; episode++) {
      changeData(workbook, below, episode);
      const sheet = reportSheet(workbook)!;
      // A report is found by its sheet's name: she gives it back before it is asked for.
      sheet.name = 'Resumen 2025-S1';
      let requests = 0;
      const spy = beforeRequests(host, () => {
        person.mayRename = ++requests > 1;
        for (let times = below(3); times > 0; times--) person.act();
      });
      const outcome = await writeReport(address, { today }).catch((error: unknown) => error);
      spy.mockRestore();
      if (outcome instanceof Error) {
        if (!(outcome instanceof WorkbookError)) throw outcome;
        expect(told).toContain(outcome.code);
      }
      sheet.name = 'Resumen 2025-S1';
      const where = `seed ${seed}, episode ${episode}`;
      const wholly = (texts: Iterable<string>) => [
        where,
        ...placesOf(sheet, texts).filter((place) => / times: /.test(place!)),
      ];
      expect(wholly([...person.loose])).toEqual([where]);
      expect([where, ...placesOf(sheet, person.narratives.values())]).toEqual([
        where,
        ...[...person.narratives.keys()].map((key) => `${key}:1`),
      ]);
      expect([where, ...placesOf(sheet, person.beside.values())]).toEqual([
        where,
        ...[...person.beside.keys()].map((key) => `${key}:${ownColumn}`),
      ]);
      // Nobody in between: it stands, and a second time nothing is new.
      const settled = await writeReport(address, { today });
      expect([where, settled.looksFailed]).toEqual([where, false]);
      expect([where, await writeReport(address, { today })]).toEqual([
        where,
        { sheet: 'Resumen 2025-S1', cells: 0, looksFailed: false },
      ]);
      expect(sheet.rows.map((_, row) => String(sheet.value(row, 0))).filter((key) => key.startsWith('new '))).toEqual(
        [],
      );
      expect(sheet.hiddenColumns.has(0)).toBe(true);
      expect([where, ...placesOf(sheet, person.narratives.values())]).toEqual([
        where,
        ...[...person.narratives.keys()].map((key) => `${key}:1`),
      ]);
      expect(wholly([...person.loose, ...person.beside.values()])).toEqual([where]);
    }
  });
});
