export { allProbes } from './allProbes';
export type { RunBatch } from './Bench';
export type { Answer, Json, Probe, ProbeResult } from './Probe';
export { expectedText, observedText, reportText, type ReportHead } from './reportText';
export { runProbes, type ProbeReport, type RunProbesOptions } from './runProbes';
