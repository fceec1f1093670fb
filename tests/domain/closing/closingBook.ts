import { planClosing, type Closing } from '../../../src/domain/closing/planClosing';
import { planReopening, type Reopening } from '../../../src/domain/closing/planReopening';
import { correctionsAfterClosing } from '../../../src/domain/closing/corrections';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import type { Semester } from '../../../src/domain/calendar';
import { rawTables } from '../indicators/matrixOf';
import { RawBook } from '../indicators/rawBook';

type Records = Parameters<typeof rawTables>[0];

/** The participating women of R3's activities, as a sum. */
export const women = { ...planIndicators('es')[2], id: 'X1', measure: 'suma(Mujeres)', breakdown: [] };

/** A workbook in which semesters are closed and reopened. */
export class ClosingBook extends RawBook {
  constructor(records: Records, language: 'es' | 'en' = 'es') {
    super(
      rawTables(
        { Indicator: [...planIndicators(language), ...(language === 'es' ? [women] : [])], ...records },
        language,
      ),
    );
  }

  close(semester: Semester, today: string): Closing {
    let made = 0;
    const makeId = (letter: string, year: number) => `${letter}${year % 100}-CLS${made++}`;
    const closing = planClosing(this.matrix, semester, { today, now: `${today}T12:00:00`, who: 'Ana', makeId });
    if (closing.kind === 'closing') this.apply(closing.changes);
    return closing;
  }

  reopen(semester: Semester, reason: string): Reopening {
    const reopening = planReopening(this.matrix, semester, { reason, who: 'Ana', now: '2026-12-31T12:00:00' });
    if (reopening.kind === 'reopening') this.apply(reopening.changes);
    return reopening;
  }

  corrections(today: string) {
    const { matrix } = this;
    return correctionsAfterClosing(matrix, evaluateMatrix(matrix, { today }));
  }

  /** The rows of activities, products and reports that others have brought. */
  replaceData(records: Records): void {
    const data = ['Actividades', 'Productos', 'ReportesPaises'];
    for (const table of rawTables(records, 'es')) if (data.includes(table.name)) this.put(table);
  }

  /** What is reported in Valores, one text a row. */
  reported(): string[] {
    const { rows } = this.matrix.tables.IndicatorValue;
    return rows.flatMap(({ record }) => {
      const { indicator, window, period, dimension, member, reported, closedOn, reportedRows } = record;
      if (reported === null && closedOn === null && reportedRows === null) return [];
      return [[indicator, window, period, dimension, member, reported, closedOn, reportedRows].map(String).join('|')];
    });
  }

  /** Every cell but those of the change log. */
  cells(): string {
    const { tables } = this.matrix;
    return JSON.stringify(Object.entries(tables).map(([name, { raw }]) => (name === 'ChangeLog' ? null : raw?.rows)));
  }

  log(): string[] {
    return this.matrix.tables.ChangeLog.rows.map(({ record: { table, record, field, before, after, origin } }) =>
      [table, record, field, before, after, origin].map((part) => part ?? '').join('|'),
    );
  }
}
