export const msPerDay = 86_400_000;
/** Serial 0 of the system of 1900, valid from March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);
/** So many days later the system of 1904 begins. */
const days1904 = 1462;

/** Excel's serial of a moment in milliseconds since 1970, to the millisecond. */
export function serialFromMs(ms: number, date1904 = false): number {
  const serial = (ms - epoch) / msPerDay - (date1904 ? days1904 : 0);
  return Math.round(serial * msPerDay) / msPerDay;
}

/** `YYYY-MM-DD` of a serial; null where Excel has no such day. */
export function dayFromSerial(serial: number, date1904 = false): string | null {
  const day = Math.floor(serial) + (date1904 ? days1904 : 0);
  const isDay = Number.isFinite(day) && day >= 61 && day <= 2_958_465;
  return isDay ? new Date(epoch + day * msPerDay).toISOString().slice(0, 10) : null;
}

/** The serial of a `YYYY-MM-DD`. */
export const serialFromDay = (day: string, date1904 = false): number =>
  serialFromMs(Date.parse(`${day}T00:00:00Z`), date1904);
