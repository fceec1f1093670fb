import { addressOfKind } from '../domain/report/addressOfKind';
import { languages } from '../../src/domain/plan/language';
import { matrixOfRows } from '../../src/domain/records/matrixOfRows';
import { reportKinds } from '../../src/domain/report/reportAddress';
import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import { roomOf } from '../../src/workbook/report/rowHeights';
import { linesOf } from '../../src/workbook/report/textWidth';
import { reportOf } from '../domain/report/reportOf';

describe.each(languages)('the columns of a report in its sheet, in %s', (language) => {
  const matrix = matrixOfRows(sampleRecords({ language }), language);

  it.each(reportKinds)('are wide enough for each word of their headers: %s', (kind) => {
    const { blocks } = reportOf(matrix, addressOfKind(kind, '2025-S2'));
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables.length).toBeGreaterThan(0);
    const broken = tables.flatMap(({ key, columns }) =>
      columns.flatMap((column, index) =>
        column.label
          .split(' ')
          .filter((word) => linesOf(word, roomOf(column, index, 'tableHeader')) > 1)
          .map((word) => `${key}: ${word}`),
      ),
    );
    expect(broken).toEqual([]);
  });
});
