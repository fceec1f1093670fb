import type { Lab } from '../Lab';
import type { Probe } from '../Probe';
import { errorHandling, reference } from '../sources';

/** A protected sheet with a table, and a way to get it anew. */
async function protectedSheet(lab: Lab, options?: Excel.WorksheetProtectionOptions) {
  const sheet = lab.anotherSheet();
  sheet.getRange('A1:B3').values = [
    ['id', 'value'],
    ['x1', 1],
    ['x2', 2],
  ];
  const table = sheet.tables.add('A1:B3', true);
  table.name = lab.name('Table');
  sheet.protection.protect(options);
  const { id } = await lab.read(sheet, 'id');
  const { name } = await lab.read(table, 'name');
  return {
    again: () => lab.context.workbook.worksheets.getItem(id),
    tableAgain: () => lab.context.workbook.tables.getItem(name),
  };
}

/** What a protected sheet lets nobody do. */
export const protection: readonly Probe[] = [
  {
    name: 'protection.state',
    says: 'A sheet says whether it is protected.',
    source: reference('WorksheetProtection.protected'),
    run: async (lab) => {
      const { again } = await protectedSheet(lab);
      return [
        (await lab.read(lab.sheet.protection, 'protected')).protected,
        (await lab.read(again().protection, 'protected')).protected,
      ];
    },
    gives: [false, true],
  },
  {
    name: 'protection.refused',
    says: 'Values, looks, rows and table sizes of a protected sheet are AccessDenied.',
    source: errorHandling,
    run: async (lab) => {
      const { again, tableAgain } = await protectedSheet(lab);
      return [
        await lab.refusal(() => (again().getRange('A2').values = [['x']])),
        await lab.refusal(() => (again().getRange('A2').format.font.bold = true)),
        await lab.refusal(() => again().getRange('9:9').insert('Down')),
        await lab.refusal(() => tableAgain().resize('A1:B4')),
      ];
    },
    gives: ['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied'],
  },
  {
    name: 'protection.read',
    says: 'What stands on a protected sheet is read, and found.',
    source: reference('WorksheetProtection'),
    run: async (lab) => {
      const { again } = await protectedSheet(lab);
      const found = again().getRange('A1:A3').find('x2', { completeMatch: true });
      return [await lab.values(again().getRange('A2:B2')), (await lab.read(found, 'rowIndex')).rowIndex];
    },
    gives: [[['x1', 1]], 2],
  },
  {
    name: 'protection.broken',
    says: 'A refusal leaves what came before it in the same request.',
    source: errorHandling,
    run: async (lab) => {
      const { again } = await protectedSheet(lab);
      const own = lab.area(1, 2);
      await lab.sync();
      await lab.refusal(() => {
        own.getCell(0, 0).values = [['before']];
        again().getRange('A2').values = [['x']];
        own.getCell(0, 1).values = [['after']];
      });
      return lab.values(own);
    },
    gives: [['before', '']],
  },
  {
    name: 'protection.allowed',
    says: 'Protection lets pass what its options allow.',
    source: reference('WorksheetProtectionOptions'),
    run: async (lab) => {
      const { again } = await protectedSheet(lab, { allowFormatCells: true });
      return [
        await lab.refusal(() => (again().getRange('A2').format.font.bold = true)),
        await lab.refusal(() => (again().getRange('A2').values = [['x']])),
      ];
    },
    gives: [null, 'AccessDenied'],
  },
];
