import { Workbook } from '../../src/model/Workbook';
import { openExcel, type OpenExcel } from '../../src/transport/jsdom/openExcel';

const write = (text: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
    await context.sync();
  });
const firstCell = ({ activeSheet }: Workbook) => activeSheet.value(0, 0);

describe('another workbook in the page of one', () => {
  let open: OpenExcel;
  const [one, other] = [new Workbook(), new Workbook()];
  beforeEach(async () => {
    open = await openExcel(one);
  });
  afterEach(() => open.close());

  it('is what the same library works on from then on, with a host of its own', async () => {
    const library = Excel;
    await write('one');
    open = open.openInstead(other)!;
    await write('other');
    expect([firstCell(one), firstCell(other)]).toEqual(['one', 'other']);
    expect(open.host.statistics.roundTrips).toBe(1);
    expect(Excel).toBe(library);
  });

  it('has its library global again where a second Excel was opened meanwhile', async () => {
    const library = Excel;
    (await openExcel(new Workbook())).close();
    expect(Excel).not.toBe(library);
    open = open.openInstead(other)!;
    expect(Excel).toBe(library);
  });

  it('is not opened where code of the page has listened to the one before, which goes on', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(open.openInstead(other)).toBeNull();
    await write('still here');
    expect(firstCell(one)).toBe('still here');
  });

  it('is not opened where an answer is still waited for', async () => {
    open.host.intercept = () => Promise.resolve(null);
    void write('never');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(open.openInstead(other)).toBeNull();
  });

  it('is not opened where the library knows something that is otherwise in it', () => {
    const readOnly = new Workbook();
    readOnly.readOnly = true;
    const withSettings = new Workbook();
    withSettings.settings.set('color', '"azul"');
    expect([open.openInstead(readOnly), open.openInstead(withSettings)]).toEqual([null, null]);
    expect(open.openInstead(other)).not.toBeNull();
  });
});
