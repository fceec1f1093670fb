import { activity } from '../../../src/domain/records/activity';
import type { NewRow } from '../../../src/domain/records/changes';
import { conceptNote } from '../../../src/domain/records/conceptNote';
import { countryReport } from '../../../src/domain/records/countryReport';
import { blankRecord } from '../../../src/domain/records/declaration';
import { product } from '../../../src/domain/records/product';

export const today = '2025-07-15';
export const moment = '2025-07-15T10:00:00';

/** Ids of the activities that the trials' matrix begins with; the first two have notes. */
export const activityIds = ['A25-22222', 'A25-33333', 'A25-44444', 'A25-55555', 'A25-66666'] as const;

/** The rows of a small matrix in which every indicator has something to count. */
export const firstRows: readonly NewRow[] = [
  ...activityIds.map((id, at) => ({
    table: 'Activity' as const,
    record: {
      ...blankRecord(activity),
      id,
      title: `Taller ${at + 1}`,
      type: 'workshop',
      leadGroup: 'GT-PRO',
      status: 'held',
      mainTheme: 'T3-08',
      dialogueSpace: true,
      actualEnd: `2025-0${at + 1}-04`,
      city: `Ciudad ${at + 1}`,
      remarks: `Observación ${at + 1}`,
      version: 1,
    },
  })),
  ...activityIds.slice(0, 2).map((id, at) => ({
    table: 'ConceptNote' as const,
    record: { ...blankRecord(conceptNote), id, background: `Antecedente ${at + 1}`, version: 1 },
  })),
  ...['P25-22222', 'P25-33333'].map((id, at) => ({
    table: 'Product' as const,
    record: {
      ...blankRecord(product),
      id,
      class: at === 0 ? 'roadmap' : 'recommendation',
      title: `Producto ${at + 1}`,
      activities: [activityIds[0]],
      themes: ['T3-08'],
      agreedOn: '2025-03-04',
      version: 1,
    },
  })),
  {
    table: 'CountryReport',
    record: {
      ...blankRecord(countryReport),
      id: 'R25-22222',
      country: 'CR',
      date: '2025-04-01',
      class: 'followUp',
      product: 'P25-33333',
      version: 1,
    },
  },
];
