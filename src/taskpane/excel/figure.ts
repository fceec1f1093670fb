import type { ValueAddress } from '../../domain/indicators/valueAddress';
import type { ReportPlace, TracedFigure } from '../../domain/report/sheet/figureInReport';

/** A value of an indicator, and the place in a report where it stands; null where it stands in none. */
export interface ValueFigure {
  readonly kind: 'value';
  readonly address: ValueAddress;
  readonly from: ReportPlace | null;
}

/** Another figure of a report: where it stands, and what it was there when it was asked for. */
export interface ReportFigure {
  readonly kind: 'report';
  readonly place: ReportPlace;
  readonly figure: TracedFigure;
}

/** A figure that can be traced to rows. */
export type Figure = ValueFigure | ReportFigure;

/** A value of an indicator that stands in no report. */
export const valueAt = (address: ValueAddress): ValueFigure => ({ kind: 'value', address, from: null });

/** A figure of a report at its place. */
export const figureAt = (place: ReportPlace, figure: TracedFigure): Figure =>
  figure.source.kind === 'value'
    ? { kind: 'value', address: figure.source.address, from: place }
    : { kind: 'report', place, figure };
