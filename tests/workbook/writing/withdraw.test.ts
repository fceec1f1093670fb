import { blankRecord } from '../../../src/domain/records/declaration';
import { changeLog } from '../../../src/domain/records/changeLog';
import { chunkBytes } from '../../../src/workbook/chunks';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { runExcel } from '../../../src/workbook/runExcel';
import { withdraw } from '../../../src/workbook/writing/takeIn';
import { now, openMatrix } from '../excel';

const lineCount = 600;
const lines = Array.from({ length: lineCount }, (_, at) => ({
  table: 'ChangeLog' as const,
  record: {
    ...blankRecord(changeLog),
    date: now,
    record: `A25-${at}`,
    field: 'Ciudad',
    before: 'Lima',
    after: `n.º ${at}`,
  },
}));

/** A matrix with lines of the log right below their table, where it did not take them in. */
async function withLinesBelow() {
  const excel = await openMatrix();
  const snapshot = await openWorkbook();
  const { sheet, area } = excel.workbook.table('Bitacora')!;
  const { position } = snapshot.matrix.tables.ChangeLog.columns;
  const below = area.row + area.rows;
  lines.forEach(({ record }, at) => {
    for (const field of ['record', 'field', 'before', 'after'] as const)
      excel.workbook.enter(sheet, below + at, area.column + position.get(field)!, record[field]);
  });
  const texts = () =>
    sheet.rows.slice(below).filter((cells) => cells.some((cell) => (cell?.value ?? '') !== '')).length;
  const take = () => runExcel((context) => withdraw(context, snapshot, new Map([['ChangeLog', lines]])), true);
  return { ...excel, sheet, below, texts, take };
}

describe('taking rows away again that a table did not take in', () => {
  it('goes in portions where there are many', async () => {
    const { host, texts, take } = await withLinesBelow();
    const sizes: number[] = [];
    host.intercept = (body, carryOut) => {
      sizes.push(body.length);
      return carryOut();
    };
    expect(texts()).toBe(lineCount);
    await take();
    expect(texts()).toBe(0);
    expect(Math.max(...sizes)).toBeLessThan(chunkBytes);
  });

  it('leaves what others wrote there, and the rows above it', async () => {
    const { workbook, sheet, below, texts, take } = await withLinesBelow();
    for (let column = 0; column < 8; column++) workbook.enter(sheet, below + 100, column, 'de otra persona');
    await take();
    expect(sheet.value(below + 100, 2)).toBe('de otra persona');
    expect(texts()).toBe(200);
  });
});
