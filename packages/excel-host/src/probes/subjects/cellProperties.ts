import type { Probe } from '../Probe';
import { issue, reference } from '../sources';

/** How cells of a range look and where they lead, one by one and by rows and columns. */
export const cellProperties: readonly Probe[] = [
  {
    name: 'cellProperties.fills',
    says: 'The fill of each cell is given by its code; that of a cell without any is white.',
    source: issue(6218),
    run: async (lab) => {
      const range = lab.area(2, 2);
      range.getCell(0, 1).format.fill.color = '#E2EFDA';
      const cells = range.getCellProperties({ format: { fill: { color: true } } });
      await lab.sync();
      return cells.value.map((row) => row.map(({ format }) => format?.fill?.color ?? null));
    },
    gives: [
      ['#FFFFFF', '#E2EFDA'],
      ['#FFFFFF', '#FFFFFF'],
    ],
  },
  {
    name: 'cellProperties.lines',
    says: 'Of rows and of columns the fill is given where all of their cells have the same, and null where they have not.',
    source: reference('Range.getRowProperties'),
    run: async (lab) => {
      const range = lab.area(2, 2);
      range.getCell(0, 0).format.fill.color = '#E2EFDA';
      const [rows, columns] = [
        range.getRowProperties({ format: { fill: { color: true } } }),
        range.getColumnProperties({ format: { fill: { color: true } } }),
      ];
      await lab.sync();
      return [rows.value, columns.value].map((lines) => lines.map(({ format }) => format?.fill?.color ?? null));
    },
    gives: [
      [null, '#FFFFFF'],
      [null, '#FFFFFF'],
    ],
  },
  {
    name: 'cellProperties.links',
    says: 'Each cell says where it leads, out of the workbook or within it; one that leads nowhere has no address.',
    source: reference('RangeHyperlink'),
    run: async (lab) => {
      const range = lab.filled([['Acta', 'Lista', 'nada']]);
      range.getCell(0, 0).hyperlink = { address: 'https://example.org/acta' };
      range.getCell(0, 1).hyperlink = { documentReference: 'A1', textToDisplay: 'Lista' };
      const cells = range.getCellProperties({ hyperlink: true });
      await lab.sync();
      return cells.value.map((row) =>
        row.map(({ hyperlink }) => [hyperlink?.address || null, hyperlink?.documentReference || null]),
      );
    },
    gives: [
      [
        ['https://example.org/acta', null],
        [null, 'A1'],
        [null, null],
      ],
    ],
  },
  {
    name: 'cellProperties.link',
    says: 'A cell that is linked keeps what it holds, and a blank one shows the address.',
    source: reference('Range.hyperlink'),
    run: async (lab) => {
      const range = lab.filled([['Acta', '']]);
      await lab.sync();
      range.getCell(0, 0).hyperlink = { address: 'https://example.org/' };
      range.getCell(0, 1).hyperlink = { address: 'https://example.org/', textToDisplay: 'Sitio' };
      const first = await lab.read(range.getCell(0, 0), 'hyperlink');
      return [first.hyperlink.address ?? null, await lab.values(range)];
    },
    gives: ['https://example.org/', [['Acta', 'Sitio']]],
  },
];
