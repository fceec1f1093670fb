import { allowedBy } from '../../src/probes/Probe';
import { allProbes, runProbes, type ProbeResult } from '../../src/probes';
import { openBlank } from '../openBlank';

describe('every belief about Excel', () => {
  const results = new Map<string, ProbeResult>();
  beforeAll(async () => {
    await openBlank();
    const report = await runProbes({ sheetName: 'Probes' });
    for (const result of report.results) results.set(result.probe.name, result);
  });

  it.each(allProbes.map((probe) => [probe.name, probe] as const))('holds on the host: %s', (name, probe) => {
    const { outcome, observed } = results.get(name)!;
    // What is of a later level than the host's is for real Excels alone.
    if (outcome === 'notRun') expect(Number(probe.needs?.split('.')[1])).toBeGreaterThan(16);
    else expect(allowedBy(probe)).toContainEqual(observed);
  });
});
