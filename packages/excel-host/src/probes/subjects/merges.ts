import type { Probe } from '../Probe';
import { issue, reference } from '../sources';

/** Areas that were merged, as they are found. */
export const merges: readonly Probe[] = [
  {
    name: 'merges.areas',
    says: 'Merged areas in a range are found whole, each with its place and size.',
    source: reference('Range.getMergedAreasOrNullObject'),
    run: async (lab) => {
      const range = lab.area(4, 4);
      range.getCell(0, 0).getResizedRange(0, 2).merge();
      range.getCell(1, 1).getResizedRange(2, 0).merge();
      const { areas } = range.getMergedAreasOrNullObject();
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      range.load('rowIndex,columnIndex');
      await lab.sync();
      return areas.items
        .map((one) => [
          one.rowIndex - range.rowIndex,
          one.columnIndex - range.columnIndex,
          one.rowCount,
          one.columnCount,
        ])
        .sort(([a = 0], [b = 0]) => a - b);
    },
    gives: [
      [0, 0, 1, 3],
      [1, 1, 3, 1],
    ],
  },
  {
    name: 'merges.begin',
    says: 'Merged areas that begin outside a range are not found in it: a null object where there are no others.',
    source: issue(3611),
    run: async (lab) => {
      const range = lab.area(3, 2);
      range.merge();
      const found = range.getCell(1, 0).getResizedRange(1, 1).getMergedAreasOrNullObject();
      await lab.sync();
      return found.isNullObject;
    },
    gives: true,
  },
  {
    name: 'merges.whole',
    says: 'A merged area that begins in a range and ends outside of it is found whole.',
    source: issue(1590),
    run: async (lab) => {
      const range = lab.area(3, 2);
      range.merge();
      const { areas } = range.getRow(0).getMergedAreasOrNullObject();
      areas.load('items/rowCount,items/columnCount');
      await lab.sync();
      return areas.items.map(({ rowCount, columnCount }) => [rowCount, columnCount]);
    },
    answers: [
      { gives: [[3, 2]], then: 'Where there are more of them than are told at once, each is nevertheless whole.' },
      { gives: [[1, 2]], then: 'Where there are more of them than are told at once, those at a seam are cut off.' },
      { gives: [[1, 1]], then: 'Where there are more of them than are told at once, those at a seam are not known.' },
    ],
  },
  {
    name: 'merges.many',
    says: 'Of more than 512 merged areas in a range nothing is told.',
    source: reference('Range.getMergedAreasOrNullObject'),
    run: async (lab) => {
      const range = lab.anotherSheet().getRange('A1:B513');
      range.merge(true);
      await lab.sync();
      return lab.refusal(() => range.getMergedAreasOrNullObject().areas.load('items/rowIndex'));
    },
    answers: [
      { gives: 'GeneralException', then: 'They are asked for in parts of the range.' },
      { gives: 'InvalidArgument', then: 'They are asked for in parts of the range.' },
      { gives: 'RequestAborted', then: 'They are asked for in parts of the range.' },
      { gives: null, then: 'All of them are told, or they are missed without a word.' },
    ],
  },
  {
    name: 'merges.filled',
    says: 'Whether blank cells that are merged keep the fill that they had.',
    source: issue(6405),
    run: async (lab) => {
      const range = lab.area(2, 1);
      range.format.fill.color = '#FF0000';
      range.merge();
      return (await lab.read(range.getCell(0, 0).format.fill, 'color')).color;
    },
    answers: [
      { gives: '#FFFFFF', then: 'Cells are merged before they are filled.' },
      { gives: '#FF0000', then: 'Cells could be filled first.' },
    ],
  },
];
