import { Workbook } from '../../src/model/Workbook';
import { openBlank } from '../openBlank';

/** Opens a blank workbook, prepared by the test, and a way to run a batch on its active sheet. */
export async function openSheet(prepare: (workbook: Workbook) => void = () => undefined) {
  const workbook = new Workbook();
  prepare(workbook);
  const excel = await openBlank(workbook);
  const run = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
    Excel.run(async (context) => {
      const result = await act(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
      return result;
    });
  /** The code with which a batch is refused; null when it is not. */
  const codeOf = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string | null> =>
    run((sheet, context) => void act(sheet, context)).then(
      () => null,
      (error: { code: string }) => error.code,
    );
  return { ...excel, workbook, sheet: workbook.activeSheet, run, codeOf };
}

/** Fills cells from A1 on. */
export function fill({ activeSheet }: Workbook, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((row, at) => row.forEach((value, column) => (activeSheet.ensure(at, column).value = value)));
}

/** A value that the types of the library do not allow. */
export const wrong = (value: unknown): never => value as never;
