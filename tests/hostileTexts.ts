/** Texts that some program or person once put into a cell, of which each has stopped some other program. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'half a sign': 'A\ud83d',
  'the other half': '\udd26A',
  nul: 'a\u0000b',
  'a control character': 'a\u0001\u000b\u000c\u001fb',
  'no character': 'a\ufffe\uffffb',
  markup: '</w:t><x a="1\'&amp;&#0;]]>',
  'carriage returns only': 'uno\rdos\rtres',
  'line and paragraph separators': 'uno\u2028dos\u2029tres',
  emoji: '👩‍👩‍👧‍👦 🇨🇷',
  'right to left': '\u202eעברית العربية\u202c',
  'a formula': '=1+1',
  'an apostrophe': "'cita",
  'wildcards and quotes': '"*?~|\\/[]:',
  'a bar': 'A | B | draft 1x2y3z',
};
