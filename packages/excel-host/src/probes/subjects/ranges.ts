import type { Lab } from '../Lab';
import type { Json, Probe } from '../Probe';
import { article, reference } from '../sources';

const loaded = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where ranges lie, seen from the first cell of another: rows down, columns right, height, width. */
async function placesIn(lab: Lab, origin: Excel.Range, ranges: readonly Excel.Range[]): Promise<Json> {
  for (const range of [origin, ...ranges]) range.load(loaded);
  await lab.sync();
  return ranges.map((one) => [
    one.rowIndex - origin.rowIndex,
    one.columnIndex - origin.columnIndex,
    one.rowCount,
    one.columnCount,
  ]);
}

const [sheetRows, sheetColumns] = [1_048_576, 16_384];

/** How one range leads to another. */
export const ranges: readonly Probe[] = [
  {
    name: 'ranges.parts',
    says: 'Cells, rows and columns of a range are counted from 0 at its first cell.',
    source: reference('Range.getCell'),
    run: (lab) => {
      const area = lab.area(3, 4);
      return placesIn(lab, area, [
        area.getCell(1, 2),
        area.getRow(1),
        area.getColumn(2),
        area.getLastRow(),
        area.getLastColumn(),
        area.getLastCell(),
      ]);
    },
    gives: [
      [1, 2, 1, 1],
      [1, 0, 1, 4],
      [0, 2, 3, 1],
      [2, 0, 1, 4],
      [0, 3, 3, 1],
      [2, 3, 1, 1],
    ],
  },
  {
    name: 'ranges.outside',
    says: 'A cell that is asked of a range may lie outside of it.',
    source: reference('Range.getCell'),
    run: (lab) => {
      const area = lab.area(1, 1);
      return placesIn(lab, area, [area.getCell(4, 3)]);
    },
    gives: [[4, 3, 1, 1]],
  },
  {
    name: 'ranges.moved',
    says: 'Ranges can be moved, made larger by so much, made so large, and continued below.',
    source: reference('Range.getResizedRange'),
    run: (lab) => {
      const area = lab.area(2, 2);
      return placesIn(lab, area, [
        area.getOffsetRange(1, 1),
        area.getResizedRange(1, 2),
        area.getResizedRange(-1, 0),
        area.getAbsoluteResizedRange(3, 1),
        area.getRowsBelow(2),
      ]);
    },
    gives: [
      [1, 1, 2, 2],
      [0, 0, 3, 4],
      [0, 0, 1, 2],
      [0, 0, 3, 1],
      [2, 0, 2, 2],
    ],
  },
  {
    name: 'ranges.entire',
    says: 'Whole rows and columns of a range can be had, and crossed again with other ranges.',
    source: reference('Range.getEntireRow'),
    run: (lab) => {
      const area = lab.area(2, 2);
      const [row, column] = [area.getEntireRow(), area.getEntireColumn()];
      return placesIn(lab, lab.sheet.getCell(0, 0), [
        row.getIntersection(column).getColumn(0).getRow(0).getOffsetRange(0, 0).getEntireColumn(),
        row.getIntersection('A1:A1048576').getEntireRow().getEntireColumn(),
      ]);
    },
    gives: [
      [0, 1, sheetRows, 1],
      [0, 0, sheetRows, sheetColumns],
    ],
  },
  {
    name: 'ranges.together',
    says: 'Two ranges have a smallest one that holds both, and one that they share.',
    source: reference('Range.getBoundingRect'),
    run: (lab) => {
      const area = lab.area(4, 4);
      const [first, second] = [area.getAbsoluteResizedRange(2, 3), area.getCell(1, 2).getAbsoluteResizedRange(3, 2)];
      return placesIn(lab, area, [
        area.getCell(0, 0).getBoundingRect(area.getCell(2, 1)),
        first.getIntersection(second),
        first.getIntersectionOrNullObject(second),
      ]);
    },
    gives: [
      [0, 0, 3, 2],
      [1, 2, 1, 1],
      [1, 2, 1, 1],
    ],
  },
  {
    name: 'ranges.apart',
    says: 'Ranges that share nothing: ItemNotFound, or a null object where that is asked for.',
    source: reference('Range.getIntersection'),
    run: async (lab) => {
      const area = lab.area(3, 1);
      const none = area.getRow(0).getIntersectionOrNullObject(area.getRow(2));
      await lab.sync();
      const code = await lab.refusal(() => lab.sheet.getRange('A1').getIntersection('C3').load('address'));
      return [none.isNullObject, code];
    },
    gives: [true, 'ItemNotFound'],
  },
  {
    name: 'ranges.offSheet',
    says: 'A range above the first row is refused.',
    source: reference('Range.getOffsetRange'),
    run: async (lab) =>
      (await lab.refusal(() => lab.sheet.getRange('A1').getOffsetRange(-1, 0).load('address'))) !== null,
    gives: true,
  },
  {
    name: 'ranges.address',
    says: 'An address is that of the sheet and the cells, and finds them again on its sheet.',
    source: reference('Range.address'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const range = sheet.getRange('B2:C4');
      const same = sheet.getRangeByIndexes(1, 1, 3, 2);
      sheet.load('name');
      range.load('address');
      same.load('address');
      await lab.sync();
      return [range.address === `${sheet.name}!B2:C4`, same.address === range.address];
    },
    gives: [true, true],
  },
  {
    name: 'ranges.worksheet',
    says: 'A range knows its sheet.',
    source: reference('Range.worksheet'),
    run: async (lab) => {
      const own = lab.area(1, 1).worksheet;
      own.load('id');
      const { sheet } = lab;
      sheet.load('id');
      await lab.sync();
      return own.id === sheet.id;
    },
    gives: true,
  },
  {
    name: 'ranges.whole',
    says: 'A sheet gives all its cells where no address is asked for.',
    source: reference('Worksheet.getRange'),
    run: (lab) => placesIn(lab, lab.sheet.getCell(0, 0), [lab.sheet.getRange()]),
    gives: [[0, 0, sheetRows, sheetColumns]],
  },
  {
    name: 'ranges.wholeColumns',
    says: 'Whole columns are addressed by their letters, and say how many they are.',
    source: article('excel/excel-add-ins-ranges-unbounded'),
    run: async (lab) => {
      const range = await lab.read(lab.sheet.getRange('B:D'), 'address,columnCount,rowCount');
      return [range.address.endsWith('!B:D'), range.columnCount, range.rowCount];
    },
    gives: [true, 3, sheetRows],
  },
  {
    name: 'ranges.crossedByRows',
    says: 'A range is crossed with rows of its sheet by their numbers; where they have nothing in common: a null object.',
    source: reference('Range.getIntersectionOrNullObject'),
    run: async (lab) => {
      const area = lab.area(3, 2);
      const { rowIndex } = await lab.read(area, 'rowIndex');
      const [inside, outside] = [
        area.getIntersectionOrNullObject(`${rowIndex + 2}:${rowIndex + 9}`),
        area.getIntersectionOrNullObject(`${rowIndex + 5}:${rowIndex + 9}`),
      ];
      for (const one of [inside, outside]) one.load('rowCount,columnCount');
      await lab.sync();
      return [inside.rowCount, inside.columnCount, outside.isNullObject];
    },
    gives: [2, 2, true],
  },
];
