import { evaluateFormula } from '../../src/model/evaluateFormula';
import { conditionalLook } from '../../src/model/conditionalLook';
import { readFormula, UnreadableFormula } from '../../src/model/readFormula';
import { Workbook } from '../../src/model/Workbook';

function openCells() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  [
    ['Realizada', '', 5],
    ['Propuesta', 'x', 12],
  ].forEach((row, index) => row.forEach((value, column) => workbook.enter(sheet, index, column, value)));
  return { workbook, sheet, sheetOf: (name: string) => workbook.sheet(name) };
}

describe('a formula', () => {
  it.each([
    ['=1+2*3', 7],
    ['=(1+2)*3-2^2', 5],
    ['="a"&"b"', 'ab'],
    ['=A1="realizada"', true],
    ['=AND($A1="Realizada",$B1="")', true],
    ['=OR(A2="Realizada";B2<>"x")', false],
    ['=NOT(ISBLANK(B1))', false],
    ['=LEN(TRIM("  a b "))', 3],
    ['=COUNTIF($A$1:$A$9,"Re*")', 1],
    ['=SUM(C1:C2)', 17],
    ['=IF(C1>10,"alto","bajo")', 'bajo'],
    ['=ISERROR(SEARCH("q",A1))', true],
    ['=IFERROR(1/0,"-")', '-'],
    ['=1/0', '#DIV/0!'],
    ['=50%', 0.5],
    ['=B1=0', true],
  ])('%s gives %p', (formula, expected) => {
    const { sheet, sheetOf } = openCells();
    expect(evaluateFormula(readFormula(formula), { sheet, sheetOf, rowsDown: 0, columnsRight: 0 })).toBe(expected);
  });

  it.each(['=VLOOKUP(A1', '=MiNombre+1', '={1,2}'])('%s is said not to be readable', (formula) => {
    expect(() => readFormula(formula)).toThrow(UnreadableFormula);
  });
});

describe('a conditional format', () => {
  it('marks the rows for which its formula holds, and stops when it does not', () => {
    const { workbook, sheet, sheetOf } = openCells();
    const area = { row: 0, column: 0, rows: 10, columns: 3 };
    const formula = '=AND($A1="Realizada",$B1="")';
    sheet.conditionalFormats = [{ area, kind: 'Custom', rule: { formula, fillColor: '#FFC7CE' } }];
    expect(conditionalLook(sheet, 0, 2, sheetOf)).toEqual({ fill: '#FFC7CE' });
    expect(conditionalLook(sheet, 1, 2, sheetOf)).toBeNull();
    workbook.type(sheet, 0, 1, 'completa');
    expect(conditionalLook(sheet, 0, 2, sheetOf)).toBeNull();
  });

  it('by value compares with its bounds; the first rule that holds goes first', () => {
    const { sheet, sheetOf } = openCells();
    const area = { row: 0, column: 2, rows: 10, columns: 1 };
    sheet.conditionalFormats = [
      { area, kind: 'CellValue', rule: { operator: 'GreaterThan', formula1: '10', fillColor: '#00FF00' } },
      { area, kind: 'CellValue', rule: { operator: 'Between', formula1: '1', formula2: '20', fillColor: '#FF0000' } },
    ];
    expect(conditionalLook(sheet, 1, 2, sheetOf)).toEqual({ fill: '#00FF00' });
    expect(conditionalLook(sheet, 0, 2, sheetOf)).toEqual({ fill: '#FF0000' });
  });

  it('with a formula that is not known here shows nothing', () => {
    const { sheet, sheetOf } = openCells();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    sheet.conditionalFormats = [{ area, kind: 'Custom', rule: { formula: '=TODAY()>1', fillColor: '#000000' } }];
    expect(conditionalLook(sheet, 0, 0, sheetOf)).toBeNull();
  });
});
