import { Workbook } from 'excel-host';
import { loadXlsx } from 'excel-host/xlsx';
import { RefusedFile } from '../../../../src/files/container/fileRefusal';
import { ReadingGuard } from '../../src/batch/readingGuard';
import { makeSample } from '../../src/sample/makeSample';

/** Why a workbook is not read; null where it is. */
function refusalOf(act: (guard: ReadingGuard) => void): string | null {
  try {
    act(new ReadingGuard());
    return null;
  } catch (error) {
    if (error instanceof RefusedFile) return error.code;
    throw error;
  }
}

/** A workbook with a table of activities of so many rows, of which those that are given hold something in one column. */
function withActivities(rows: number, header: string, cells: readonly string[]): Workbook {
  const workbook = new Workbook('Actividades');
  const sheet = workbook.activeSheet;
  const headers = ['Código', 'Actividad', 'Tipo', 'Estado', 'Año del plan', header];
  headers.forEach((text, column) => (sheet.ensure(0, column).value = text));
  cells.forEach((text, row) => (sheet.ensure(row + 1, headers.length - 1).value = text));
  workbook.addTable(sheet, { row: 0, column: 0, rows: rows + 1, columns: headers.length }, 'Actividades');
  return workbook;
}

const long = Array.from({ length: 200 }, (_, index) => `${index} ${'socio; '.repeat(4600)}`);

describe('a workbook on the command line', () => {
  it('is read as it is made', async () => {
    const workbook = await loadXlsx(await makeSample({ language: 'es' }));
    expect(refusalOf((guard) => guard.count(workbook))).toBeNull();
  });

  it('is refused with millions of letters in a column of lists, and read with them in one of texts', () => {
    expect(refusalOf((guard) => guard.count(withActivities(200, 'Socios', long)))).toBe('tooMuchListed');
    expect(refusalOf((guard) => guard.count(withActivities(200, 'Observaciones', long)))).toBeNull();
  });

  it('is refused with a table of all rows, though they are blank', () => {
    expect(refusalOf((guard) => guard.count(withActivities(1_048_575, 'Socios', [])))).toBe('tooManyCells');
    expect(refusalOf((guard) => guard.count(withActivities(20_000, 'Socios', [])))).toBeNull();
  });

  it('is refused with more faults than a matrix has', () => {
    expect(refusalOf((guard) => guard.onProblems(50_000))).toBeNull();
    const many = (guard: ReadingGuard) => [25_000, 25_001].forEach(guard.onProblems);
    expect(refusalOf(many)).toBe('tooManyFaults');
  });
});
