/** The years and days of the Plan. */
export const planPeriod = {
  firstYear: 2023,
  lastYear: 2026,
  years: [2023, 2024, 2025, 2026],
  start: '2023-01-01',
  end: '2026-12-31',
} as const;
