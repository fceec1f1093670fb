/** What people call the colour of a ground. */
export const colourNames = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'brown',
  'grey',
  'black',
] as const;
export type ColourName = (typeof colourNames)[number];

/** The colour of a ground: six hexadecimal digits, and what it is called. */
export interface GroundColour {
  readonly hex: string;
  readonly name: ColourName;
}

/** The ground that stands for a text, as questions and answers name it: `fill:92D050`. Null for any other text. */
export function groundIn(text: string): GroundColour | null {
  const [, hex = ''] = /^fill:([0-9A-F]{6})$/i.exec(text.trim()) ?? [];
  return hex === '' ? null : { hex: hex.toUpperCase(), name: nameOf(hex) };
}

/** Where on the circle of colours, in degrees, each name ends. */
const hues: readonly (readonly [end: number, name: ColourName])[] = [
  [15, 'red'],
  [48, 'orange'],
  [70, 'yellow'],
  [170, 'green'],
  [260, 'blue'],
  [300, 'purple'],
  [340, 'pink'],
  [360, 'red'],
];

function nameOf(hex: string): ColourName {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (most < 40) return 'black';
  if (spread < 20) return 'grey';
  const turn =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  const hue = (turn * 60 + 360) % 360;
  const name = hues.find(([end]) => hue <= end)?.[1] ?? 'red';
  return name === 'orange' && most < 170 ? 'brown' : name;
}
