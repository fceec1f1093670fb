const two = (number: number) => String(number).padStart(2, '0');

/** Today where the person is, `YYYY-MM-DD`. The workbench and tests set the day through the page's address. */
export function today(): string {
  const given = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('today');
  if (given !== null) return given;
  const date = new Date();
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Now where the person is, `YYYY-MM-DDTHH:mm:ss`. */
export function now(): string {
  const date = new Date();
  return `${today()}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
