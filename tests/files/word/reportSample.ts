import { thePlan } from '../../../src/domain/plan/thePlan';
import type { Language } from '../../../src/domain/plan/language';
import type { ChartBlock, ReportBlock, ReportDocument, TableBlock } from '../../../src/domain/report/ReportDocument';

/** A table of a report with something of every kind in it. */
export const table: TableBlock = {
  kind: 'table',
  key: 'pillars',
  title: 'Actividades por pilar',
  columns: [
    { key: 'name', label: 'Pilar', kind: 'text', span: 1 },
    { key: 'held', label: 'Realizadas', kind: 'number', span: 1 },
    { key: 'postponed', label: 'Pospuestas', kind: 'number', span: 1 },
    { key: 'share', label: 'Avance', kind: 'percent', span: 1 },
    { key: 'date', label: 'Última', kind: 'date', span: 2 },
  ],
  rows: [
    {
      key: 'a',
      cells: [
        { value: 'Pilar 1 <a> & «b»' },
        { value: 12_345, shade: 3 },
        { value: 2, shade: 1 },
        { value: 0.456 },
        { value: '2025-03-15' },
      ],
    },
    { key: 'b', cells: [{ value: 'Pilar 2' }, { value: 7.5 }, { value: null }, { value: null }, { value: null }] },
  ],
};

/** A chart of the table's first two numbers. */
export const chart: ChartBlock = {
  kind: 'chart',
  key: 'chart',
  title: 'Actividades "por" pilar',
  type: 'ColumnStacked',
  table: 'pillars',
  columns: ['held', 'postponed'],
};

/** A block of every kind. */
export const blocks: readonly ReportBlock[] = [
  { kind: 'title', key: 'title', text: 'Resumen del semestre' },
  { kind: 'subtitle', key: 'subtitle', text: 'Enero a junio de 2025' },
  { kind: 'heading', key: 'heading', text: 'Resultados' },
  { kind: 'subheading', key: 'subheading', text: 'Por pilar' },
  { kind: 'paragraph', key: 'paragraph', text: 'Lo que se hizo.' },
  { kind: 'narrative', key: 'narrative', title: 'Pilar 1', draft: 'Se hizo mucho.\nY más.', facts: [] },
  table,
  chart,
  { kind: 'note', key: 'note', text: 'Valores al 15 de julio.' },
];

/** A report of the first semester of 2025. */
export const reportOf = (content: readonly ReportBlock[], language: Language = 'es'): ReportDocument => ({
  address: { kind: 'semester', period: '2025-S1', group: null },
  language,
  plan: thePlan,
  blocks: content,
  foot: 'Datos al 15 de julio de 2025 · versión 1a2b3c',
});
