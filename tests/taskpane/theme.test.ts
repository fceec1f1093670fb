import type { Theme } from '@fluentui/react-components';
import { darkTheme, lightTheme } from '../../src/taskpane/app/theme';

/** The share of light that a colour gives back, as WCAG counts it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Token = keyof Theme & string;
const backgrounds: Readonly<Record<'rest' | 'hover' | 'pressed', readonly Token[]>> = {
  rest: ['colorNeutralBackground1', 'colorNeutralBackground2'],
  hover: ['colorNeutralBackground1', 'colorNeutralBackground1Hover', 'colorSubtleBackgroundHover'],
  pressed: ['colorNeutralBackground1', 'colorNeutralBackground1Pressed', 'colorSubtleBackgroundPressed'],
};

/** Words of buttons, links and tabs in a state, and what of ours stays coloured while its button is hovered or pressed. */
const readable: readonly (readonly [Token, keyof typeof backgrounds])[] = [
  ...(['colorNeutralForeground1', 'colorNeutralForeground2', 'colorNeutralForeground3'] as const).flatMap((token) => [
    [token, 'rest'] as const,
    [`${token}Hover` as Token, 'hover'] as const,
    [`${token}Pressed` as Token, 'pressed'] as const,
  ]),
  ...(['colorNeutralForeground2Brand', 'colorNeutralForeground3Brand'] as const).flatMap((token) => [
    [`${token}Hover` as Token, 'hover'] as const,
    [`${token}Pressed` as Token, 'pressed'] as const,
    [`${token}Selected` as Token, 'rest'] as const,
  ]),
  ...(['colorBrandForegroundLink', 'colorCompoundBrandForeground1'] as const).flatMap((token) => [
    [token, 'rest'] as const,
    [`${token}Hover` as Token, 'hover'] as const,
    [`${token}Pressed` as Token, 'pressed'] as const,
  ]),
  ...(['colorBrandForeground1', 'colorBrandForeground2'] as const).map((token) => [token, 'rest'] as const),
  ...(
    [
      'colorStatusSuccessForeground1',
      'colorStatusWarningForeground3',
      'colorStatusDangerForeground1',
      'colorNeutralForeground3',
    ] as const
  ).flatMap((token) => (['rest', 'hover', 'pressed'] as const).map((state) => [token, state] as const)),
];

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
])('in the %s pane', (_, theme) => {
  it.each(readable)('%s can be read at %s', (token, state) => {
    for (const background of backgrounds[state]) {
      const [front, back] = [String(theme[token]), String(theme[background])];
      expect([background, front, back, contrast(front, back) >= 4.5]).toEqual([background, front, back, true]);
    }
  });

  it('words on a filled button can be read in every state', () => {
    const states = ['colorBrandBackground', 'colorBrandBackgroundHover', 'colorBrandBackgroundPressed'] as const;
    for (const state of states)
      expect(contrast(theme.colorNeutralForegroundOnBrand, theme[state])).toBeGreaterThanOrEqual(4.5);
  });

  it('the ring of the focus and filled marks stand out', () => {
    for (const token of ['colorStrokeFocus2', 'colorCompoundBrandBackground', 'colorCompoundBrandStroke'] as const)
      expect(contrast(theme[token], theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
  });
});
