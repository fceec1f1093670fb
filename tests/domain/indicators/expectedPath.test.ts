import { elapsedShare, expectedShare, readExpectedPath } from '../../../src/domain/indicators/expectedPath';
import { progressOf, whyNoLight } from '../../../src/domain/indicators/progress';
import { blankRecord } from '../../../src/domain/records/declaration';
import { indicator } from '../../../src/domain/records/indicator';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import type { Targets } from '../../../src/domain/indicators/targets';

const plans = plansWithoutTable;
const matrix = { plans, settings: { greenFrom: 0.9, amberFrom: 0.6, dueDays: 30, illustrative: 0 } };
const targets: Targets = { baseline: null, planTarget: 10, ofYears: new Map() };
const record = (expectedPath: string | null) => ({ ...blankRecord(indicator), expectedPath });

describe('the expected path of an indicator', () => {
  it('is that of the days of the Plan where nothing is said', () => {
    expect(expectedShare(null, '2025-S1', plans)).toBe(elapsedShare('2025-S1', plans));
  });

  it('goes through the points that are given, straight from one to the next, in any order', () => {
    const path = '2025: 90 %; 2024-S1: 30%';
    expect(expectedShare(path, '2024-S1', plans)).toBeCloseTo(0.3);
    expect(expectedShare(path, '2025-S2', plans)).toBeCloseTo(0.9);
    expect(expectedShare(path, '2026-S2', plans)).toBe(1);
    expect(expectedShare(path, '2023-S2', plans)).toBeCloseTo((0.3 * 365) / 547);
    expect(expectedShare('2026: 80 %', '2026-S2', plans)).toBeCloseTo(0.8);
  });

  it.each(['mucho', '2024 60', '2031: 10 %', '2024: 10 %; 2024-S2: 20 %'])('is not guessed: %s', (typed) => {
    expect(readExpectedPath(typed, plans)).toEqual({ kind: 'unread' });
    expect(progressOf(targets, record(typed), 5, '2025-S1', matrix)).toEqual({
      progress: 0.5,
      expected: null,
      light: null,
    });
    expect(whyNoLight(targets, record(typed), 5, plans)).toBe('pathUnread');
  });

  it.each(['sin semáforo', 'Sin semaforo', 'No light'])('can switch the light off: %s', (typed) => {
    expect(progressOf(targets, record(typed), 5, '2025-S1', matrix)).toEqual({
      progress: 0.5,
      expected: null,
      light: null,
    });
    expect(whyNoLight(targets, record(typed), 5, plans)).toBe('switchedOff');
  });

  it('decides the light', () => {
    expect(progressOf(targets, record(null), 4, '2025-S1', matrix).light).toBe('amber');
    expect(progressOf(targets, record('2025-S1: 40 %'), 4, '2025-S1', matrix).light).toBe('green');
  });
});
