import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { matrixOfRows } from '../../src/domain/records/matrixOfRows';
import { bilingualReport } from '../../src/domain/report/bilingualReport';
import { isYearly, reportKinds } from '../../src/domain/report/reportAddress';
import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import { writeReportPptx } from '../../src/files/slides/writeReportPptx';
import { readWordTemplate } from '../../src/files/word/template/WordTemplate';
import { writeNoteDocx } from '../../src/files/word/writeNoteDocx';
import { writeReportDocx } from '../../src/files/word/writeReportDocx';
import { reportOf } from '../domain/report/reportOf';
import { wrongInPackage } from './officePackage';
import { context, noteSample } from './word/noteSample';

const narratives: ReadonlyMap<string, string> = new Map();
const spanish = matrixOfRows(sampleRecords({ language: 'es' }), 'es');
const reportOfKind = (kind: (typeof reportKinds)[number], language: 'es' | 'en' = 'es') =>
  reportOf(
    { ...spanish, language },
    { kind, period: isYearly(kind) ? '2025' : '2025-S2', group: kind === 'group' ? 'GT-PRO' : null },
    '2026-01-20',
  );

describe('a document of ours', () => {
  it.each(reportKinds)('is valid as a report in Word and as slides: %s', async (kind) => {
    const report = reportOfKind(kind);
    expect(wrongInPackage(await writeReportDocx(report, { narratives }))).toEqual([]);
    expect(wrongInPackage(await writeReportPptx(report, { narratives }))).toEqual([]);
  });

  it('is valid in two languages', async () => {
    const report = bilingualReport(reportOfKind('semester'), reportOfKind('semester', 'en'));
    expect(wrongInPackage(await writeReportDocx(report, { narratives }))).toEqual([]);
    expect(wrongInPackage(await writeReportPptx(report, { narratives }))).toEqual([]);
  });

  it('is valid as a concept note, and as a report in the look of one', async () => {
    const note = await writeNoteDocx(noteSample(), context);
    expect(wrongInPackage(note)).toEqual([]);
    const template = readWordTemplate(note);
    expect(wrongInPackage(await writeReportDocx(reportOfKind('semester'), { narratives, template }))).toEqual([]);
  });
});

describe('what is not valid', () => {
  const word = async () => unzipSync(await writeReportDocx(reportOfKind('frameworks'), { narratives }));
  const changed = (parts: Record<string, Uint8Array>, path: string, change: (text: string) => string) =>
    wrongInPackage(zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) }));

  it('is told: an order, a target, a type, a style, a number', async () => {
    const parts = await word();
    const document = 'word/document.xml';
    expect(
      changed(parts, document, (text) =>
        text.replace(/(<w:pStyle [^>]*>)(<w:spacing[^>]*>)?/, '<w:jc w:val="left"/>$1'),
      ),
    ).toEqual([`${document}: in w:pPr, w:pStyle after w:jc`]);
    expect(changed(parts, document, (text) => text.replace('w:val="BodyText"', 'w:val="Nobody"'))).toEqual([
      `${document}: w:pStyle Nobody is no style`,
    ]);
    const { 'word/numbering.xml': taken, ...others } = parts;
    expect(taken).toBeDefined();
    expect(wrongInPackage(zipSync(others)).join()).toMatch(/numbering\.xml, which is not there/);
    expect(wrongInPackage(zipSync({ ...parts, 'word/odd.bin': strToU8('x') }))).toEqual(['word/odd.bin: of no type']);
  });
});
