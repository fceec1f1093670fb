/** Sizes of matrices, in activities; each has three times as many products and reports. */
export const engineSizes: readonly number[] = [1_000, 10_000, 100_000];
export const excelSizes: readonly number[] = [1_000, 20_000];

/** The day on which everything is counted: the sample's last. */
export const today = '2026-07-15';
