import type { ChartData } from '../report/chartData';
import { reportMargins, type ReportPage } from './reportPage';
import { textWidth } from './textWidth';

/** The size of a chart in twips, and the room beside its bars that lets each name stand in one line. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** Null where names need more than one line, and where bars stand upright: programs then share the room themselves. */
  readonly names: number | null;
  readonly title: number;
}

const twipsPerMillimetre = 56.7;
/** In half points. */
const nameSize = 16;
/** Names take at most so much of the width. */
const mostOfNames = 1 / 2;
/** Millimetres of the title, with the room below the bars. */
const [title, upright] = [9, 60];

/** Bars need their room from top to bottom; a heading above them stays on the page. */
export function chartFrame({ type, categories, series }: ChartData, page: ReportPage): ChartFrame {
  const { width } = page;
  const size = { width, title: title * twipsPerMillimetre };
  if (type !== 'BarClustered') return { ...size, height: upright * twipsPerMillimetre, names: null };
  const widest = Math.max(0, ...categories.map((name) => textWidth(name, nameSize))) + reportMargins.left / 4;
  const names = series.length === 1 && widest <= mostOfNames * width ? widest : null;
  // Long names take two lines, and programs leave out a name that has no room.
  const oneName = names === null ? 7 : 5;
  const wanted = title + 3 + categories.length * Math.max(2 + 3 * series.length, oneName);
  const height = Math.min(wanted * twipsPerMillimetre, page.height - 15 * twipsPerMillimetre);
  return { ...size, height, names };
}
