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

// Fluent's own states of a brand that is not its own, and of some marks, are too faint to be read on what they stand on.
export const lightTheme: Theme = { ...createLightTheme(brand), colorStatusWarningForeground3: '#a54108' };
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[140],
  colorBrandForegroundLinkSelected: brand[120],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandForeground1Hover: brand[130],
  colorCompoundBrandForeground1Pressed: brand[140],
  colorNeutralForeground2BrandHover: brand[120],
  colorNeutralForeground2BrandPressed: brand[130],
  colorNeutralForeground2BrandSelected: brand[120],
  colorNeutralForeground3BrandHover: brand[120],
  colorNeutralForeground3BrandPressed: brand[130],
  colorNeutralForeground3BrandSelected: brand[120],
  colorStatusSuccessForeground1: '#63c063',
  colorStatusWarningForeground3: '#f9935a',
  colorStatusDangerForeground1: '#ee959c',
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
