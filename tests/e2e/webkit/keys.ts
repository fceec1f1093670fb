/** Keys that have a name, as WebDriver writes them (W3C WebDriver, 17.4.2). */
const codes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const codeOf = (name: string): string => {
  const code = codes[name] ?? (name.length === 1 ? name : undefined);
  if (code === undefined) throw new Error(`the key ${name} is not known to the tests in WebKit`);
  return code;
};

/** The actions of pressing one key, or several together (`Shift+Tab`). */
export function pressed(keys: string): readonly object[] {
  const held = keys.split('+').map(codeOf);
  return [
    ...held.map((value) => ({ type: 'keyDown', value })),
    ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** The actions of typing a text. */
export function typed(text: string): readonly object[] {
  return [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}
