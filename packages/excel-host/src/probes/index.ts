export { allProbes } from './allProbes';
export type { RunBatch } from './Bench';
export { allowedBy, type Answer, type Json, type Probe, type ProbeResult } from './Probe';
export { reportText } from './reportText';
export { runProbes, type ProbeReport, type RunProbesOptions } from './runProbes';
