import { allowedBy } from '../../src/probes/Probe';
import { allProbes, runProbes, type ProbeResult } from '../../src/probes';
import { openBlank } from '../openBlank';

const level = 17;

describe('every belief about Excel', () => {
  const results = new Map<string, ProbeResult>();
  beforeAll(async () => {
    // Of a later level the host has no member that a probe asks for.
    await openBlank(undefined, { excelApi: `1.${level}` });
    const report = await runProbes({ sheetName: 'Probes' });
    for (const result of report.results) results.set(result.probe.name, result);
  });

  it.each(allProbes.map((probe) => [probe.name, probe] as const))('holds on the host: %s', (name, probe) => {
    const { outcome, observed } = results.get(name)!;
    // What is of a later level is for real Excels alone.
    if (outcome === 'notRun') expect(Number(probe.needs?.split('.')[1])).toBeGreaterThan(level);
    else expect(observed).toEqual(allowedBy(probe)[0]);
  });
});
