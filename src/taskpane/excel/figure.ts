import type { ValueAddress } from '../../domain/indicators/valueAddress';
import type { ReportPlace, TracedFigure } from '../../domain/report/figureInReport';

/** A value of an indicator, and the place in a report where it stands; null where it stands in none. */
export interface ValueFigure {
  readonly address: ValueAddress;
  readonly from: ReportPlace | null;
}

/** Another figure of a report: where it stands, and what it was there when it was asked for. */
export interface ReportFigure {
  readonly place: ReportPlace;
  readonly figure: TracedFigure;
}

/** A figure that can be traced to rows. */
export type Figure = ValueFigure | ReportFigure;

/** Whether a figure is a value of an indicator. */
export const isIndicatorValue = (figure: Figure): figure is ValueFigure => 'address' in figure;

/** The view that tells what is behind a figure. */
export const viewOf = (figure: Figure): 'why' | 'figure' => (isIndicatorValue(figure) ? 'why' : 'figure');

/** A figure of a report at its place. */
export const figureAt = (place: ReportPlace, figure: TracedFigure): Figure =>
  figure.source.kind === 'value' ? { address: figure.source.address, from: place } : { place, figure };
