import {
  clearFilters,
  deleteColumns,
  deleteRows,
  filterTable,
  insertColumns,
  insertRows,
  shiftCells,
  sortTable,
  type Table,
  type Workbook,
  type Worksheet,
} from 'excel-host';

/** Chance, from 0 to below 1; and a text that nobody has typed before. */
export interface Chance {
  readonly next: () => number;
  readonly word: () => string;
  /** The table that a person works on, where it is not left to chance. */
  readonly table?: string;
}

/** What is in a text that a person typed where the add-in has nothing to write: it must stay, once. */
export const ownMark = '※';

export const pick = <T>(items: readonly T[], { next }: Chance): T => {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const recordTables = [
  'Actividades',
  'NotasConceptuales',
  'Productos',
  'ReportesPaises',
  'Indicadores',
  'Valores',
  'Bitacora',
];

/** A table that people work on; null where the workbook has it no more. */
function anyTable(workbook: Workbook, chance: Chance, among = recordTables): Table | null {
  const wanted = chance.table === undefined ? among : among.filter((name) => name === chance.table);
  const tables = wanted.flatMap((name) => workbook.table(name) ?? []).filter(({ sheet }) => !sheet.isProtected);
  return tables.length > 0 ? pick(tables, chance) : null;
}

/** Something that a person does in the workbook, by chance; gives its words, null where it cannot be done now. */
export type PersonDoes = (workbook: Workbook, chance: Chance) => string | null;

const anyRow = ({ body }: Table, { next }: Chance) => Math.floor(next() * body.rows);
const told = (table: Table, workbook: Workbook) =>
  workbook.emit({ kind: 'cells', sheet: table.sheet, area: table.area, source: 'remote' });

const onTable =
  (act: (table: Table, workbook: Workbook, chance: Chance) => string | null, among?: string[]): PersonDoes =>
  (workbook, chance) => {
    const table = anyTable(workbook, chance, among);
    return table && act(table, workbook, chance);
  };

const entered = ['Actividades', 'NotasConceptuales', 'Productos', 'ReportesPaises'];

/** Types into a column by its header, in the row of a place in the body. */
function typeInto(workbook: Workbook, table: Table, row: number, header: string, text: string): string | null {
  const column = table.headers().indexOf(header);
  if (column < 0) return null;
  workbook.type(table.sheet, table.body.row + row, table.body.column + column, text, 'remote');
  return `types «${text}» into ${table.name}.${header}`;
}

/** The text columns in which people type what clients also edit. */
const typedColumns: Readonly<Record<string, readonly string[]>> = {
  Actividades: ['Ciudad', 'Observaciones', 'Responsable', 'Actividad'],
  NotasConceptuales: ['Antecedentes'],
  Productos: ['Título'],
  ReportesPaises: ['Descripción'],
};

/** Cells right below the last row of a table, down to the first that is filled. */
function freeBelow({ sheet, area }: Table): number {
  let row = area.row + area.rows;
  while (row < area.row + area.rows + 5 && !(sheet.rows[row] ?? []).some((cell) => cell && cell.value !== '')) row++;
  return row - area.row - area.rows;
}

export const people = {
  sorts: onTable((table, workbook, chance) => {
    const column = Math.floor(chance.next() * table.body.columns);
    sortTable(table, column, chance.next() < 0.5);
    told(table, workbook);
    return `sorts ${table.name} by ${table.headers()[column]}`;
  }),
  sortsById: onTable((table, workbook, chance) => {
    const isUp = chance.next() < 0.5;
    sortTable(table, 0, isUp);
    told(table, workbook);
    return `sorts ${table.name} by its first column, ${isUp ? 'up' : 'down'}`;
  }),
  insertsAbove: onTable((table, workbook) => {
    insertRows(workbook, table.sheet, table.area.row, 1, 'remote');
    return `inserts a row above ${table.name}`;
  }),
  insertsInside: onTable((table, workbook, chance) => {
    const at = anyRow(table, chance);
    insertRows(workbook, table.sheet, table.body.row + at, 1, 'remote');
    return `inserts a row into ${table.name} at ${at}`;
  }),
  deletesRow: onTable((table, workbook, chance) => {
    if (table.body.rows < 3) return null;
    const at = anyRow(table, chance);
    deleteRows(workbook, table.sheet, table.body.row + at, 1, 'remote');
    return `deletes row ${at} of ${table.name}`;
  }, entered),
  types: onTable((table, workbook, chance) => {
    const header = pick(typedColumns[table.name] ?? [''], chance);
    const at = anyRow(table, chance);
    if (table.sheet.value(table.body.row + at, table.body.column) === '') return null;
    return typeInto(workbook, table, at, header, chance.word());
  }, entered),
  typesBelow: onTable(
    (table, workbook, chance) => {
      if (table.showTotals || freeBelow(table) < 1) return null;
      const text = `${ownMark}${chance.word()}`;
      workbook.type(table.sheet, table.area.row + table.area.rows, table.area.column + 1, text, 'remote');
      return `types «${text}» right below ${table.name}`;
    },
    ['Actividades', 'Productos', 'Bitacora'],
  ),
  typesFartherBelow: onTable(
    (table, workbook, chance) => {
      if (freeBelow(table) < 3) return null;
      const text = `${ownMark}${chance.word()}`;
      workbook.type(table.sheet, table.area.row + table.area.rows + 1, table.area.column + 1, text, 'remote');
      return `types «${text}» two rows below ${table.name}`;
    },
    ['Actividades', 'Productos', 'Bitacora', 'ReportesPaises'],
  ),
  insertsColumn: onTable((table, workbook, chance) => {
    const at = 1 + Math.floor(chance.next() * (table.area.columns - 1));
    insertColumns(workbook, table.sheet, table.area.column + at, 1, 'remote');
    for (let row = 0; row < table.body.rows; row++) {
      if (table.sheet.value(table.body.row + row, table.body.column) === '') continue;
      const text = `${ownMark}${chance.word()}`;
      workbook.type(table.sheet, table.body.row + row, table.area.column + at, text, 'remote');
    }
    return `inserts a column of their own into ${table.name} at ${at}`;
  }),
  movesColumn: onTable((table, workbook, chance) => {
    const [from, to] = [1, 1].map((first) => first + Math.floor(chance.next() * (table.area.columns - 1))) as [
      number,
      number,
    ];
    moveColumn(table, from, to);
    told(table, workbook);
    return `moves column ${from} of ${table.name} to ${to}`;
  }),
  renamesColumn: onTable(
    (table, workbook, chance) => {
      const spelt = ['ciudad', 'CIUDAD', ' Ciudad '];
      const at = table.headers().findIndex((header) => header.trim().toLowerCase() === 'ciudad');
      if (at < 0) return null;
      const header = pick(spelt, chance);
      workbook.type(table.sheet, table.area.row, table.area.column + at, header, 'remote');
      return `writes the header «${header}»`;
    },
    ['Actividades'],
  ),
  filters: onTable((table, workbook, chance) => {
    const values = Array.from({ length: table.body.rows }, (_, row) =>
      String(table.sheet.value(table.body.row + row, table.body.column)),
    );
    filterTable(workbook, table, 0, [pick(values, chance)], 'es-ES');
    workbook.emit({ kind: 'format', sheet: table.sheet, source: 'remote' });
    return `filters ${table.name}`;
  }),
  clearsFilters: (workbook) => {
    for (const table of workbook.tables) clearFilters(table);
    return 'clears every filter';
  },
  showsTotals: onTable((table, workbook) => {
    switchTotals(table, workbook);
    return `switches the totals row of ${table.name} ${table.showTotals ? 'on' : 'off'}`;
  }),
  insertsOnCover: (workbook, { next }) => {
    const table = workbook.table('EstadoPlan');
    if (!table) return null;
    insertRows(workbook, table.sheet, Math.floor(next() * (table.area.row + 1)), 1, 'remote');
    return 'inserts a row on the cover above its table';
  },
  renamesSheet: onTable((table, workbook, chance) => {
    table.sheet.name = `Hoja ${chance.word()}`;
    workbook.emit({ kind: 'sheets', sheet: table.sheet, source: 'remote' });
    return `names the sheet of ${table.name} ${table.sheet.name}`;
  }),
  protects: onTable((table, workbook) => {
    protect(table.sheet, workbook, true);
    return `protects the sheet of ${table.name}`;
  }),
  unprotects: (workbook) => {
    for (const sheet of workbook.sheets.filter(({ isProtected }) => isProtected)) protect(sheet, workbook, false);
    return 'takes every protection off';
  },
  deletesOurColumn: onTable(
    (table, workbook) => {
      const at = table.headers().indexOf('Ciudad');
      if (at < 0) return null;
      deleteColumns(workbook, table.sheet, table.area.column + at, 1, 'remote');
      return 'deletes the column «Ciudad»';
    },
    ['Actividades'],
  ),
  writesIntoReport: (workbook, chance) => {
    const sheet = workbook.sheets.find(({ name }) => name.startsWith('Resumen'));
    if (!sheet) return null;
    const row = 3 + Math.floor(chance.next() * Math.max(1, sheet.rows.length - 4));
    const text = `${ownMark}${chance.word()}`;
    if (chance.next() < 0.5) {
      insertRows(workbook, sheet, row, 1, 'remote');
      workbook.type(sheet, row, 1, text, 'remote');
      return `inserts a row «${text}» into the report at ${row}`;
    }
    if (sheet.value(row, 15) !== '') return null;
    workbook.type(sheet, row, 15, text, 'remote');
    return `notes «${text}» beside row ${row} of the report`;
  },
  writesIntoNote: (workbook, chance) => {
    const sheet = workbook.sheets.find(({ name }) => name.startsWith('Nota '));
    const row = sheet?.rows.findIndex(
      (cells) => cells?.[0]?.value === pick(['Ciudad', 'Antecedentes', 'Responsable'], chance),
    );
    if (!sheet || row === undefined || row < 0) return null;
    const text = `${ownMark}${chance.word()}`;
    if (String(sheet.value(row, 1)).startsWith(ownMark)) return null;
    workbook.type(sheet, row, 1, text, 'remote');
    return `writes «${text}» into the printed note`;
  },
} as const satisfies Record<string, PersonDoes>;

export type PersonsWay = keyof typeof people;
export const personsWays = Object.keys(people) as PersonsWay[];

function protect(sheet: Worksheet, workbook: Workbook, isOn: boolean): void {
  sheet.isProtected = isOn;
  workbook.emit({ kind: 'format', sheet, source: 'remote' });
}

/** Shows the totals row of a table, or takes it away. */
export function switchTotals(table: Table, workbook: Workbook): void {
  const { area, sheet } = table;
  const below = area.row + area.rows;
  const across = { first: area.column, count: area.columns };
  if (table.showTotals) {
    // Taking the cells away makes the table a row shorter by itself.
    shiftCells(workbook, sheet, { axis: 'row', at: below - 1, count: -1, across }, 'remote');
    table.area = { ...area, rows: area.rows - 1 };
  } else {
    shiftCells(workbook, sheet, { axis: 'row', at: below, count: 1, across }, 'remote');
    table.area = { ...area, rows: area.rows + 1 };
    sheet.ensure(below, area.column).value = 'Total';
  }
  table.showTotals = !table.showTotals;
  workbook.emit({ kind: 'tables', sheet, source: 'remote' });
}

/** Cuts a column of a table and puts it in before another. */
function moveColumn({ sheet, area }: Table, from: number, to: number): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = Array.from({ length: area.columns }, (_, column) => sheet.rows[row]?.[area.column + column]);
    const [cut] = cells.splice(from, 1);
    cells.splice(to, 0, cut);
    const whole = Array.from(sheet.rows[row] ?? []);
    while (whole.length < area.column) whole.push(undefined);
    whole.splice(area.column, area.columns, ...cells);
    sheet.rows[row] = whole;
  }
}

/** A chance that is always the same for a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  let words = 0;
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
    word: () => `w${seed}n${words++}`,
  };
}
