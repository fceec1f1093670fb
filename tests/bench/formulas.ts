/*
 * The totals of the eight indicators in all begun windows by spreadsheet formulas, on the same rows: COUNTIFS, and for
 * distinct counts a COUNTIFS a member under a SUMPRODUCT. No breakdowns: that is a fraction of what the engine computes.
 */

import { serialFromDate, type TimeWindow } from '../../src/domain/calendar';
import { evaluateMatrix } from '../../src/domain/indicators/evaluate';
import { countries } from '../../src/domain/plan/countries';
import { themes } from '../../src/domain/plan/themes';
import type { FieldValue } from '../../src/domain/records/field';
import type { Matrix, Row } from '../../src/domain/records/matrix';
import { largeMatrix } from './largeMatrix';
import { today } from './sizes';
import { plansWithoutTable } from '../../src/domain/records/readPlans';

const { windows: planWindows } = plansWithoutTable;

type Cells = (string | number | null)[];

const serial = (value: FieldValue | undefined) => (typeof value === 'string' ? serialFromDate(value) : null);
const never = serialFromDate('2999-12-31');
const code = (value: FieldValue | undefined) => (typeof value === 'string' ? value : null);
const first = (...days: (number | null)[]) => Math.min(...days.map((day) => day ?? never));

function cellsOf(
  matrix: Matrix,
  table: 'Activity' | 'Product' | 'CountryReport',
  cells: (row: Row['record']) => Cells,
) {
  const { rows, duplicates } = matrix.tables[table];
  return (rows as readonly Row[]).filter((row) => !duplicates.has(row)).map(({ record }) => cells(record));
}

const column = (sheet: string, letter: string, count: number) => `${sheet}!$${letter}$1:$${letter}$${count}`;

/** The days of a window as criteria. */
const within = (range: string, { start, end }: TimeWindow) =>
  `${range},">=${serialFromDate(start)}",${range},"<=${serialFromDate(end)}"`;

const matrix = largeMatrix(Number(process.argv[2]));
/** What formulas look at, a sheet a table. */
export const sheets = {
  A: cellsOf(matrix, 'Activity', (one) => [
    code(one['type']),
    code(one['status']),
    one['dialogueSpace'] === true ? 'yes' : 'no',
    serial(one['actualEnd'] ?? one['actualStart']),
  ]),
  // Themes stand between semicolons, so that one is found by its code (a bar would be read as a pattern).
  P: cellsOf(matrix, 'Product', (one) => [
    code(one['class']),
    serial(one['agreedOn']),
    serial(one['start']),
    first(serial(one['agreedOn']), serial(one['closedOn'])),
    serial(one['closedOn']) ?? never,
    `;${(one['themes'] as readonly string[]).join(';')};`,
  ]),
  R: cellsOf(matrix, 'CountryReport', (one) => [code(one['class']), serial(one['date']), code(one['country'])]),
};
const at = (sheet: keyof typeof sheets, letter: string) => column(sheet, letter, sheets[sheet].length);
const held = ['meeting', 'workshop', 'seminar', 'congress'];
const sumOver = (members: readonly { readonly code: string }[], count: (code: string) => string) =>
  `=SUMPRODUCT(${members.map((member) => `--(COUNTIFS(${count(member.code)})>0)`).join('+')})`;

const totals: Readonly<Record<string, (window: TimeWindow) => string>> = {
  R1: (window) => `=COUNTIFS(${at('P', 'A')},"roadmap",${within(at('P', 'B'), window)})`,
  R2: (window) => `=COUNTIFS(${at('P', 'A')},"goodPractice",${within(at('P', 'B'), window)})`,
  R3: (window) => {
    const others = `${at('A', 'B')},"held",${at('A', 'C')},"yes",${within(at('A', 'D'), window)}`;
    return `=${held.map((type) => `COUNTIFS(${at('A', 'A')},"${type}",${others})`).join('+')}`;
  },
  P1: ({ end }) => open('roadmap', 'D', end),
  P2: ({ end }) => open('exchangeProcess', 'E', end),
  I1: (window) =>
    sumOver(
      themes,
      (theme) => `${at('P', 'A')},"recommendation",${within(at('P', 'B'), window)},${at('P', 'F')},"*;${theme};*"`,
    ),
  I2: (window) => reporting('followUp', window),
  I3: (window) => reporting('benefit', window),
};

function open(kind: string, ended: string, end: string): string {
  const last = serialFromDate(end);
  return `=COUNTIFS(${at('P', 'A')},"${kind}",${at('P', 'C')},"<=${last}",${at('P', ended)},">${last}")`;
}

function reporting(kind: string, window: TimeWindow): string {
  const rest = `${at('R', 'A')},"${kind}",${within(at('R', 'B'), window)}`;
  return sumOver(countries, (country) => `${rest},${at('R', 'C')},"${country}"`);
}

const begun = planWindows.filter(({ begins }) => begins <= today);
/** A row of formulas a window, a column an indicator. */
export const formulas: readonly (readonly string[])[] = begun.map((window) =>
  Object.values(totals).map((formula) => formula(window)),
);

/** How many computed totals are other than the engine's. */
export function different(computed: readonly (readonly unknown[])[]): number {
  const { indicators } = evaluateMatrix(matrix, { today });
  const wrong = begun.flatMap(({ kind, period }, row) =>
    Object.keys(totals).filter((id, place) => {
      const own = indicators.find((one) => one.id === id)?.valueOf(kind, period);
      return own !== computed[row]?.[place];
    }),
  );
  return wrong.length;
}
