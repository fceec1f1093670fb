/** Serial of 1 January 2000 in a workbook of the 1904 date system. */
const dateSerial1904 = 35_064;

/**
 * Asks in which system a workbook counts days; call what it gives once it was answered. The object model does not tell it,
 * a date's serial does.
 * @returns whether it is that of 1904
 */
export function requestDate1904({ functions }: Excel.Workbook): () => boolean {
  const probe = functions.date(2000, 1, 1);
  probe.load('value');
  return () => probe.value === dateSerial1904;
}
