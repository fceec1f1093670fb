import type { Probe } from '../Probe';
import { article, reference } from '../sources';

/** Where something stands. */
export const usedRanges: readonly Probe[] = [
  {
    name: 'usedRanges.values',
    says: 'Of values alone the used range ends with the last cell that is filled, whatever is formatted beyond it.',
    source: reference('Range.getUsedRange'),
    run: async (lab) => {
      const area = lab.area(5, 2);
      area.getCell(1, 0).values = [['a']];
      area.getCell(2, 1).values = [['b']];
      area.getCell(4, 1).format.fill.color = '#FF0000';
      const [filled, all] = [area.getUsedRange(true), area.getUsedRange(false)];
      for (const range of [area, filled, all]) range.load('rowIndex,rowCount,columnCount');
      await lab.sync();
      return [
        [filled.rowIndex - area.rowIndex, filled.rowCount, filled.columnCount],
        [all.rowIndex - area.rowIndex, all.rowCount, all.columnCount],
      ];
    },
    gives: [
      [1, 2, 2],
      [1, 4, 2],
    ],
  },
  {
    name: 'usedRanges.column',
    says: 'The used range of a whole column ends with the last cell that is filled in it.',
    source: reference('Range.getUsedRange'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('B3:B4').values = [['a'], ['b']];
      sheet.getRange('C9').values = [['c']];
      const used = await lab.read(sheet.getRange('B1').getEntireColumn().getUsedRange(true), 'rowIndex,rowCount');
      return [used.rowIndex, used.rowCount];
    },
    gives: [2, 2],
  },
  {
    name: 'usedRanges.blank',
    says: 'Blank cells have no used range: ItemNotFound, or a null object where that is asked for.',
    source: reference('Range.getUsedRange'),
    run: async (lab) => {
      const none = lab.area(2, 2).getUsedRangeOrNullObject(true);
      await lab.sync();
      const code = await lab.refusal(() => lab.area(2, 2).getUsedRange(true).load('address'));
      return [none.isNullObject, code];
    },
    gives: [true, 'ItemNotFound'],
  },
  {
    name: 'usedRanges.sheet',
    says: 'The used range of a sheet is the smallest that holds all values.',
    source: reference('Worksheet.getUsedRange'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('C4').values = [['a']];
      sheet.getRange('E9').values = [['b']];
      const used = await lab.read(sheet.getUsedRange(true), 'address');
      const last = await lab.read(sheet.getUsedRange(true).getLastRow(), 'rowIndex');
      return [used.address.split('!')[1]!, last.rowIndex];
    },
    gives: ['C4:E9', 8],
  },
  {
    name: 'usedRanges.blankSheet',
    says: 'A blank sheet has the first cell for its used range, and none where a null object is asked for.',
    source: reference('Worksheet.getUsedRange'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = await lab.read(sheet.getUsedRange(), 'address');
      return [none.isNullObject, first.address.split('!')[1]!];
    },
    gives: [true, 'A1'],
  },
  {
    name: 'usedRanges.blanks',
    says: 'Blank cells among others are found as special cells, and crossed with a cell; where there are none: ItemNotFound.',
    source: reference('Range.getSpecialCells'),
    run: async (lab) => {
      const range = lab.filled([['a', '', 'c']]);
      await lab.sync();
      const blanks = range.getSpecialCells(Excel.SpecialCellType.blanks);
      const isBlank = await lab.refusal(() => blanks.getIntersection(range.getCell(0, 1)).load('address'));
      const isFilled = await lab.refusal(() =>
        range.getSpecialCells(Excel.SpecialCellType.blanks).getIntersection(range.getCell(0, 0)).load('address'),
      );
      const none = await lab.refusal(() => range.getCell(0, 0).getResizedRange(1, 0).getRow(0).load('address'));
      return [isBlank, isFilled, none];
    },
    gives: [null, 'ItemNotFound', null],
  },
  {
    name: 'usedRanges.noBlanks',
    says: 'Where no cell of a range is blank, asking for the blank ones is ItemNotFound.',
    source: article('excel/excel-add-ins-ranges-special-cells'),
    run: (lab) =>
      lab.refusal(() =>
        lab
          .filled([['a', 'b']])
          .getSpecialCells('Blanks')
          .load('address'),
      ),
    gives: 'ItemNotFound',
  },
  {
    name: 'usedRanges.formulas',
    says: 'Cells with formulas are found as special cells; where there are none a null object is given.',
    source: article('excel/excel-add-ins-ranges-special-cells'),
    run: async (lab) => {
      const ranges = [lab.filled([['a', 1]]), lab.filled([['a', '=1+1']])];
      await lab.sync();
      const formulas = ranges.map((range) => range.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas));
      for (const one of formulas) one.load('cellCount');
      await lab.sync();
      return formulas.map((one) => (one.isNullObject ? null : one.cellCount));
    },
    gives: [null, 1],
  },
];
