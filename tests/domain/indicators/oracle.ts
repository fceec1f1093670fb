import type { TimeWindow } from '../../../src/domain/calendar';
import { countries } from '../../../src/domain/plan/countries';
import { activityTypes, productClasses } from '../../../src/domain/plan/pickLists';
import { themes } from '../../../src/domain/plan/themes';

/* The totals of the eight indicators by plain loops, written from the counting rules and not from the engine. */

interface ActivityRow {
  id: string | null;
  version: number | null;
  type: string | null;
  leadGroup: string | null;
  status: string | null;
  dialogueSpace: boolean | null;
  actualStart: string | null;
  actualEnd: string | null;
}
interface ProductRow {
  id: string | null;
  class: string | null;
  themes: readonly string[];
  start: string | null;
  agreedOn: string | null;
  closedOn: string | null;
}
interface ReportRow {
  id: string | null;
  country: string | null;
  date: string | null;
  class: string | null;
}

const known = (list: readonly { code: string }[], value: string | null) => list.some(({ code }) => code === value);

/** Of rows with one id the one with the highest version; the tests give no two rows of an id the same version. */
function unique<T extends { id: string | null; version?: number | null }>(rows: readonly T[]): T[] {
  const kept: T[] = [];
  for (const row of rows) {
    const other = row.id === null ? undefined : kept.find(({ id }) => id === row.id);
    if (!other) {
      kept.push(row);
      continue;
    }
    if ((row.version ?? -1) > (other.version ?? -1)) kept[kept.indexOf(other)] = row;
  }
  return kept;
}

const within = (date: string | null, { start, end }: Pick<TimeWindow, 'start' | 'end'>) =>
  date !== null && date >= start && date <= end;

export function oracle(
  records: { Activity: readonly ActivityRow[]; Product: readonly ProductRow[]; CountryReport: readonly ReportRow[] },
  { start, end }: TimeWindow,
  today: string,
): Record<string, number> {
  // What lies ahead has not happened.
  const window = { start, end: end < today ? end : today };
  const activities = unique(records.Activity);
  const products = unique(records.Product);
  const reports = unique(records.CountryReport);
  let r1 = 0;
  let r2 = 0;
  let r3 = 0;
  let p1 = 0;
  let p2 = 0;
  const i1 = new Set<string>();
  const i2 = new Set<string>();
  const i3 = new Set<string>();
  for (const one of activities) {
    if (!known(activityTypes, one.type) || !['meeting', 'workshop', 'seminar', 'congress'].includes(one.type ?? ''))
      continue;
    if (one.status !== 'held' || one.dialogueSpace !== true) continue;
    if (!one.leadGroup?.startsWith('GT-')) continue;
    if (within(one.actualEnd ?? one.actualStart, window)) r3++;
  }
  for (const one of products) {
    if (!known(productClasses, one.class)) continue;
    if (one.class === 'roadmap' && within(one.agreedOn, window)) r1++;
    if (one.class === 'goodPractice' && within(one.agreedOn, window)) r2++;
    const started = one.start !== null && one.start <= window.end;
    const ended = (date: string | null) => date !== null && date <= window.end;
    if (one.class === 'roadmap' && started && !ended(one.agreedOn) && !ended(one.closedOn)) p1++;
    if (one.class === 'exchangeProcess' && started && !ended(one.closedOn)) p2++;
    if (one.class === 'recommendation' && within(one.agreedOn, window)) {
      for (const theme of one.themes) if (known(themes, theme)) i1.add(theme);
    }
  }
  for (const one of reports) {
    if (!known(countries, one.country) || !within(one.date, window)) continue;
    if (one.class === 'followUp') i2.add(one.country ?? '');
    if (one.class === 'benefit') i3.add(one.country ?? '');
  }
  return { R1: r1, R2: r2, R3: r3, P1: p1, P2: p2, I1: i1.size, I2: i2.size, I3: i3.size };
}
