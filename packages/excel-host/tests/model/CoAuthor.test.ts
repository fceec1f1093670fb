import { CoAuthor } from '../../src/model/CoAuthor';
import { deleteRows, insertColumns, insertRows } from '../../src/model/insertLines';
import { Workbook, type WorkbookChange } from '../../src/model/Workbook';

function openBoth() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  ['a', 'b', 'c'].forEach((text, row) => workbook.type(sheet, row, 0, text));
  const told: WorkbookChange[] = [];
  workbook.onChange((change) => told.push(change));
  const texts = () => sheet.rows.map((cells) => cells[0]?.value ?? '');
  return { workbook, sheet, told, texts, other: new CoAuthor(workbook) };
}

describe('what a person does in another Excel', () => {
  it('comes when both are merged, not before, and is told as of somebody else', () => {
    const { sheet, told, texts, other } = openBoth();
    other.type(sheet, 1, 0, 'B');
    expect([texts(), told]).toEqual([['a', 'b', 'c'], []]);
    other.merge();
    expect(texts()).toEqual(['a', 'B', 'c']);
    expect(told).toMatchObject([{ kind: 'cells', source: 'remote' }]);
    other.merge();
    expect(told).toHaveLength(1);
  });

  it('finds its cell where that was moved here meanwhile, and is gone with it', () => {
    const { workbook, sheet, texts, other } = openBoth();
    other.type(sheet, 1, 0, 'B');
    other.type(sheet, 2, 0, 'C');
    insertRows(workbook, sheet, 0, 2, 'user');
    deleteRows(workbook, sheet, 4, 1, 'user');
    insertColumns(workbook, sheet, 0, 1, 'user');
    other.merge();
    expect(sheet.value(3, 1)).toBe('B');
    expect(texts()).not.toContain('C');
    expect(sheet.usedArea(true)).toEqual({ row: 2, column: 1, rows: 2, columns: 1 });
  });

  it('is done among rows of its own, and stands where both have changed a cell', () => {
    const { workbook, sheet, texts, other } = openBoth();
    other.insertRows(sheet, 0, 1);
    other.type(sheet, 2, 0, 'suya');
    workbook.type(sheet, 1, 0, 'mía');
    other.merge();
    expect(texts()).toEqual(['', 'a', 'suya', 'c']);
    other.type(sheet, 1, 0, 'A');
    other.deleteRow(sheet, 0);
    insertRows(workbook, sheet, 0, 1, 'user');
    other.merge();
    expect(texts()).toEqual(['', 'A', 'suya', 'c']);
  });

  it('never comes once they have left', () => {
    const { workbook, sheet, texts, other } = openBoth();
    other.type(sheet, 1, 0, 'B');
    other.close();
    other.merge();
    insertRows(workbook, sheet, 0, 1, 'user');
    expect(texts()).toEqual(['', 'a', 'b', 'c']);
  });
});
