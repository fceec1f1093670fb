/**
 * A text with line feeds only, as XML and cells can hold it. What they have no room for (a control character, half of a
 * sign) is shown as U+FFFD: left out, a code would become another row's.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/\r\n?|\v|[\u2028\u2029]/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
  );
}

/** The beginning of a text, of so many characters at most and never with half of a sign at its end. */
export function beginningOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
