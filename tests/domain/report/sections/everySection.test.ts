import { matrixOfRows } from '../../../../src/domain/records/matrixOfRows';
import { reportKinds } from '../../../../src/domain/report/reportAddress';
import { sectionsOf } from '../../../../src/domain/report/sections/readingOrder';
import { sections, type Section, type SectionName } from '../../../../src/domain/report/sections/sections';
import { subjectInSteps } from '../../../../src/domain/report/subject';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import { atOnce } from '../../../../src/domain/steps';
import { RawBook } from '../../indicators/rawBook';
import { addressOfKind } from '../addressOfKind';

const today = '2026-07-20';
const sample = matrixOfRows(sampleRecords({ language: 'es' }), 'es');
const book = new RawBook(Object.values(sample.tables).flatMap(({ raw }) => raw ?? []));
const { evaluation } = book.recalculate(today);

/** The kinds of block that each section has in the reports of the sample that hold it. */
const shown = new Map<SectionName, Set<string>>(
  (Object.keys(sections) as SectionName[]).map((name) => [name, new Set<string>()]),
);
for (const kind of reportKinds) {
  const subject = atOnce(subjectInSteps(book.matrix, evaluation, addressOfKind(kind, '2026-S1'), today));
  for (const name of sectionsOf[kind]) {
    const { blocks }: Section = sections[name];
    for (const block of blocks(subject)) shown.get(name)?.add(block.kind);
  }
}

/** What only opens a part, or is told by sentences alone. */
const opening: ReadonlySet<SectionName> = new Set(['opening', 'annexA', 'annexB', 'diagnosis', 'money']);

describe('each section of a report', () => {
  it.each([...shown])('%s tells something of the sample in a report that holds it', (name, kinds) => {
    expect([...kinds].length).toBeGreaterThan(0);
    if (opening.has(name)) return;
    expect([...kinds].some((kind) => ['table', 'narrative', 'chart'].includes(kind)) || [...kinds]).toBe(true);
  });
});
