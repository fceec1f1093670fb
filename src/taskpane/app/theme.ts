import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** A quiet teal, that of the icons. */
const brand: BrandVariants = {
  10: '#020405',
  20: '#0d1b1f',
  30: '#112d34',
  40: '#143b45',
  50: '#164956',
  60: '#195868',
  70: '#1b677a',
  80: '#1f7a8c',
  90: '#3a889a',
  100: '#5197a7',
  110: '#67a5b4',
  120: '#7eb4c1',
  130: '#95c3ce',
  140: '#acd2db',
  150: '#c4e1e8',
  160: '#dcf0f4',
};

export const lightTheme: Theme = createLightTheme(brand);
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
};

/** Whether Office, or where it does not tell the system, asks for a dark pane. */
export function prefersDark(): boolean {
  const background = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  if (background !== undefined && /^#[\da-f]{6}$/i.test(background)) {
    const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}
