import { reportText, type Probe, type ProbeResult } from '../../src/probes';

const probe = (name: string, more: Partial<Probe> = {}): Probe =>
  ({ name, says: `${name} is so.`, source: 'https://example.org', gives: 1, run: async () => 1, ...more }) as Probe;
const results: readonly ProbeResult[] = [
  { probe: probe('a.one'), outcome: 'asExpected', observed: 1 },
  { probe: probe('a.two'), outcome: 'differs', observed: { error: 'x'.repeat(1000) } },
  { probe: probe('a.three', { needs: '1.18' }), outcome: 'notRun' },
  { probe: probe('a.four'), outcome: 'asExpected', observed: 'yes', then: 'So be it.' },
];

describe('the text of a run', () => {
  it('tells where it ran, what differs with its source, and all of it', () => {
    const text = reportText({ results, isStopped: true, leftSheets: [] }, [['Excel', '16.0']]);
    expect(text.split('\n').map((line) => line.replace(/x{50,}…?/, '…'))).toEqual([
      'Excel: 16.0',
      'probes: 2 as expected, 1 differ, 1 not run, stopped before the end',
      '',
      '## Differs',
      'a.two: a.two is so.',
      '  expected 1',
      '  observed {"error":"…',
      '  source   https://example.org',
      '',
      '## Open questions',
      'a.four: "yes"',
      '',
      '## All',
      'ok a.one 1',
      'DIFFERS a.two {"error":"…',
      'not run a.three: needs ExcelApi 1.18',
      'ok a.four "yes"',
    ]);
  });
});
