import { allowedBy, type Json, type Probe, type ProbeResult } from './Probe';
import type { ProbeReport } from './runProbes';

/** Lines about the Excel in which probes ran, such as its version. */
export type ReportHead = readonly (readonly [name: string, value: string])[];

/**
 * The result of a run as a text to hand on: where it ran, what differs from what is believed, and then all of it, probe
 * by probe. It holds nothing of the workbook.
 */
export function reportText({ results, isStopped, leftSheets }: ProbeReport, head: ReportHead): string {
  const of = (wanted: ProbeResult['outcome']) => results.filter(({ outcome }) => outcome === wanted);
  const [differing, answered] = [of('differs'), of('asExpected').filter(({ then }) => then !== undefined)];
  return [
    ...head.map(([name, value]) => `${name}: ${value}`),
    `probes: ${of('asExpected').length} as expected, ${differing.length} differ, ${of('notRun').length} not run` +
      (isStopped ? ', stopped before the end' : ''),
    ...(leftSheets.length > 0 ? [`sheets left behind: ${leftSheets.length}`] : []),
    ...section('Differs', differing.flatMap(difference)),
    ...section(
      'Open questions',
      answered.map(({ probe, observed }) => `${probe.name}: ${observedText(observed)}`),
    ),
    ...section('All', results.map(line)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', `## ${title}`, ...lines] : [];

function difference({ probe, observed }: ProbeResult): readonly string[] {
  return [
    `${probe.name}: ${probe.says}`,
    `  expected ${expectedText(probe)}`,
    `  observed ${observedText(observed)}`,
    `  source   ${probe.source}`,
  ];
}

const words = { asExpected: 'ok', differs: 'DIFFERS', notRun: 'not run' } as const;

const line = ({ probe, outcome, observed }: ProbeResult): string =>
  outcome === 'notRun'
    ? `${words[outcome]} ${probe.name}: needs ExcelApi ${probe.needs ?? ''}`
    : `${words[outcome]} ${probe.name} ${observedText(observed)}`;

/** So many characters of an observation are told. */
const longest = 400;

/** What was seen, as a text. */
export function observedText(observed: Json | undefined): string {
  const text = JSON.stringify(observed ?? null);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** What a probe allows, as a text. */
export const expectedText = (probe: Probe): string => allowedBy(probe).map(observedText).join(' or ');
