const errors = ['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!'] as const;
export type ErrorText = (typeof errors)[number];

/** Whether a text is what a cell with an error shows. */
export function isErrorText(value: unknown): value is ErrorText {
  return errors.some((error) => error === value);
}
