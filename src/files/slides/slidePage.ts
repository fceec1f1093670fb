/** A place on a slide, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A wide slide, in points. */
export const slideSize = { width: 960, height: 540 } as const;

export const titleBox: Box = { x: 43, y: 22, width: 874, height: 64 };

/** Where the content of a slide stands: between its title and what runs at its foot. */
export const contentBox: Box = { x: 43, y: 100, width: 874, height: 382 };

export const footBox: Box = { x: 43, y: 504, width: 780, height: 20 };
export const numberBox: Box = { x: 857, y: 504, width: 60, height: 20 };

/** Height of a line for its size. */
export const lineHeight = 1.2;

/** A font that every Office has, and whose widths are known. */
export const font = 'Arial';

/** Colours of text, of what is quiet, of the first row of tables, of lines. */
export const colors = { dark: '1F3864', text: '1F1F1F', muted: '595F69', head: 'E4EDF7', line: 'BFBFBF' } as const;
