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
    expect(outcome === 'notRun' ? probe.needs : allowedBy(probe)).toContainEqual(observed);
  });
});
