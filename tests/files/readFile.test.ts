import { atOnce } from '../../src/domain/steps';
import { readFileInSteps } from '../../src/files/readFile';
import { writeNoteDocx } from '../../src/files/word/writeNoteDocx';
import { tableMarkup, workbookFile } from './xlsx/workbookParts';
import { context, noteSample } from './word/noteSample';

const options = { ...context, source: 'archivo' };

describe('a file that people sent', () => {
  it('is a concept note where it holds one, whatever it is called', async () => {
    const read = atOnce(readFileInSteps(await writeNoteDocx(noteSample(), context), options));
    expect(read).toMatchObject({ kind: 'note', note: { source: 'archivo', activity: { id: 'A25-7K3QM' } } });
  });

  it('is a workbook where it holds one', () => {
    const rows = '<row r="1"><c t="inlineStr"><is><t>Código</t></is></c></row>';
    const sheets = [{ name: 'a', rows, tables: [tableMarkup('Actividades', 'A1:A2', ['Código'])] }];
    expect(atOnce(readFileInSteps(workbookFile({ sheets }), options))).toMatchObject({
      kind: 'workbook',
      workbook: { tables: [{ name: 'Actividades' }] },
    });
  });

  it('is refused where it is neither', () => {
    expect(atOnce(readFileInSteps(new TextEncoder().encode('hola'), options))).toEqual({
      refusal: 'foreign',
      params: {},
    });
  });
});
