import { openSheet } from './tryBatch';

describe('comments', () => {
  const withComments = () =>
    openSheet((workbook) => {
      const other = workbook.addSheet('Otra', 'api');
      const area = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
      const reply = { id: 'r1', content: 'Sí' };
      workbook.activeSheet.conversations = [
        { id: 'c1', area: area(0), content: '¿Uno?', replies: [reply], isInFile: true },
      ];
      other.conversations = [{ id: 'c2', area: area(1), content: '¿Dos?', replies: [], isInFile: true }];
    });

  it('of all sheets are found by their place, their cell and their address with its sheet', async () => {
    const { run, codeOf } = await withComments();
    const contents = await run(async (_, context) => {
      const { comments } = context.workbook;
      const found = [comments.getItemAt(1), comments.getItemByCell('Otra!A2'), comments.getItemByCell('Hoja1!A1')];
      found.forEach((one) => one.load('content'));
      await context.sync();
      return found.map(({ content }) => content);
    });
    expect(contents).toEqual(['¿Dos?', '¿Dos?', '¿Uno?']);
    const refused = (address: string) =>
      codeOf((_, { workbook }) => workbook.comments.getItemByCell(address).load('content'));
    expect(await Promise.all([refused('A1'), refused('Otra!A1:A2'), refused('Otra!A1')])).toEqual([
      'InvalidArgument',
      'InvalidArgument',
      'ItemNotFound',
    ]);
  });

  it('are added by an address alone only where their sheet is known', async () => {
    const { run, codeOf, sheet } = await withComments();
    await run((one) => one.comments.add('B2', 'Por hacer'));
    expect(sheet.conversations.map(({ content }) => content)).toEqual(['¿Uno?', 'Por hacer']);
    expect(await codeOf((_, { workbook }) => workbook.comments.add('B3', 'x'))).toBe('InvalidArgument');
    expect(await codeOf((one) => one.comments.add('Otra!B3', 'x'))).toBe('InvalidArgument');
  });

  it('are changed and taken away with their answers, which keep their order', async () => {
    const { run, sheet } = await withComments();
    await run((one) => {
      const comment = one.comments.getItemAt(0);
      comment.replies.add('No');
      comment.replies.getItemAt(0).content = 'Quizá';
      comment.content = '¿De veras?';
    });
    const [comment] = sheet.conversations;
    expect([comment?.content, comment?.isInFile]).toEqual(['¿De veras?', false]);
    expect(comment?.replies.map(({ content }) => content)).toEqual(['Quizá', 'No']);
    await run((one) => one.comments.getItemAt(0).replies.getItemAt(0).delete());
    expect(sheet.conversations[0]?.replies.map(({ content }) => content)).toEqual(['No']);
    await run((one) => one.comments.getItemAt(0).delete());
    expect(sheet.conversations).toEqual([]);
  });

  it('of a protected sheet stay as they are', async () => {
    const { codeOf, sheet } = await withComments();
    sheet.isProtected = true;
    const before = sheet.conversations;
    expect(await codeOf((one) => (one.comments.getItemAt(0).content = 'x'))).toBe('AccessDenied');
    expect(await codeOf((one) => one.comments.getItemAt(0).delete())).toBe('AccessDenied');
    expect(await codeOf((one) => one.comments.getItemAt(0).replies.getItemAt(0).delete())).toBe('AccessDenied');
    expect(sheet.conversations).toBe(before);
  });
});
