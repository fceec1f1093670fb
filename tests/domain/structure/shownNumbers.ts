import { addressOfKind } from '../report/addressOfKind';
import type { Semester } from '../../../src/domain/calendar';
import { followUpGaps, followUpGrid, cellsOf, reportingCountries } from '../../../src/domain/followUp/followUpGrid';
import { reportClasses } from '../../../src/domain/plan/pickLists';
import { gapPlaces } from '../../../src/domain/records/columnGaps';
import { planState } from '../../../src/domain/records/planState';
import type { Matrix, RawTable } from '../../../src/domain/records/matrix';
import { declarationOf, recordNames } from '../../../src/domain/records/records';
import { buildReport } from '../../../src/domain/report/sections/buildReport';
import { reportKinds, type ReportAddress } from '../../../src/domain/report/reportAddress';
import type { ReportBlock } from '../../../src/domain/report/ReportDocument';
import { dutiesIn } from '../../../src/domain/review/duties';
import { notesDue, notesDueGaps } from '../../../src/domain/review/notesDue';
import { planStateItems } from '../../../src/domain/review/coverLines';
import { planStateChanges } from '../../../src/domain/review/planState';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { atOnce } from '../../../src/domain/steps';
import type { RawBook } from '../indicators/rawBook';

/** The day of the sample on which everything is looked at, and the semester that is reported then. */
export const today = '2026-07-20';
const semester: Semester = '2026-S1';
const reports: readonly ReportAddress[] = reportKinds.map((kind) => addressOfKind(kind, semester));

/** What a place of the product shows: a number, or words that may hold some. */
type Shown = string | number | boolean | null;

/** Everything that the product computes and shows of a book, each by a name of its place. */
export interface Everything {
  readonly shown: ReadonlyMap<string, Shown>;
  /** The rows of each table that stands in a report, by the table's place. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** What Revisión finds, one text a problem. */
  readonly problems: readonly string[];
}

/** Recalculates a book and gathers every computed number of it: cells, cover, reports, and what the pane shows by itself. */
export function everythingIn(book: RawBook): Everything {
  const shown = new Map<string, Shown>();
  const lists = new Map<string, readonly string[]>();
  const { evaluation } = book.recalculate(today);
  const { matrix } = book;
  computedCells(matrix, shown);
  const options = { today, now: `${today}T10:00:00`, hasChanges: true };
  for (const { label, value } of atOnce(planStateChanges(cover, matrix, evaluation, options)))
    shown.set(`cover ${label}`, value);
  for (const address of reports) {
    for (const block of buildReport(matrix, evaluation, address, { today }).blocks)
      blockIn(`${address.kind} ${block.key}`, block, shown, lists);
  }
  inThePane(matrix, shown);
  const problems = reviewMatrix(matrix, evaluation).map(({ code, table, sheetRow, field, params }) =>
    JSON.stringify([code, table, sheetRow, field, params]),
  );
  return { shown, lists, problems };
}

/** The cover as a new workbook has it. */
const cover: RawTable = {
  name: planState.table,
  sheet: 'Inicio',
  headers: Object.values(planState.fields).map(({ label }) => label.es),
  rows: Object.values(planStateItems).map(({ es }) => [es, '']),
  firstRow: 5,
  firstColumn: 2,
};

/** The cells that a recalculation writes. */
function computedCells(matrix: Matrix, shown: Map<string, Shown>): void {
  for (const name of recordNames) {
    const { raw, columns } = matrix.tables[name];
    const computed = Object.entries(declarationOf(name).fields).filter(([, { origin }]) => origin === 'computed');
    for (const [field] of computed) {
      const column = columns.position.get(field);
      if (column === undefined || field === 'recalculatedAt') continue;
      raw?.rows.forEach((cells, index) => shown.set(`${name} #${index} ${field}`, cells[column] ?? null));
    }
  }
}

function blockIn(
  place: string,
  block: ReportBlock,
  shown: Map<string, Shown>,
  lists: Map<string, readonly string[]>,
): void {
  if ('text' in block) shown.set(place, block.text);
  if (block.kind === 'narrative') {
    shown.set(place, block.draft);
    for (const { label, value } of block.facts) shown.set(`${place} ${label}`, value);
  }
  if (block.kind !== 'table') return;
  lists.set(
    place,
    block.rows.map(({ key }) => key),
  );
  for (const { key, cells } of block.rows)
    cells.forEach(({ value }, at) => {
      const column = block.columns[at]?.key;
      // A target is written down, not computed.
      if (column !== 'target') shown.set(`${place} ${key} ${column}`, value);
    });
}

/** What the pane works out by itself, and what it says where it cannot. */
function inThePane(matrix: Matrix, shown: Map<string, Shown>): void {
  for (const { group, duties, meetings } of dutiesIn(matrix, 2026, today)) {
    for (const { name, state, metOn, gaps } of duties)
      shown.set(`duty ${group} ${name}`, gaps.length > 0 ? gapPlaces(gaps, 'es') : `${state} ${metOn}`);
    const [{ gaps: ofMeetings } = { gaps: [] }] = duties.filter(({ name }) => name === 'meetings');
    shown.set(`meetings ${group}`, ofMeetings.length > 0 ? gapPlaces(ofMeetings, 'es') : meetings.length);
  }
  const due = notesDueGaps(matrix);
  shown.set('notes due', due.length > 0 ? gapPlaces(due, 'es') : notesDue(matrix, today).length);
  for (const { code } of reportClasses) {
    const gaps = followUpGaps(matrix);
    if (gaps.length > 0) {
      shown.set(`grid ${code}`, gapPlaces(gaps, 'es'));
      continue;
    }
    const grid = followUpGrid(matrix, code, semester);
    shown.set(`grid ${code} countries`, reportingCountries(grid, matrix.lists, semester));
    shown.set(`grid ${code} unplaced`, grid.unplaced.length);
    for (const row of grid.rows)
      for (const { country, state, inSemester } of cellsOf(row, matrix.lists, semester))
        shown.set(`grid ${code} ${row.product?.record.id} ${country}`, `${state} ${inSemester}`);
  }
}
