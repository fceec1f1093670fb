import { activity, type Activity } from '../../../src/domain/records/activity';
import { blankRecord } from '../../../src/domain/records/declaration';
import type { Row } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { reminderText } from '../../../src/domain/review/reminderText';

const matrix = readMatrix([], { date1904: false });
const rowOf = (values: Partial<Activity>): Row<Activity> => ({
  record: { ...blankRecord(activity), status: 'approved', ...values },
  index: 0,
  sheetRow: 2,
  unreadable: {},
});
const rows = [
  rowOf({ id: 'A25-22222', title: 'Taller de datos', plannedStart: '2025-08-01', leadGroup: 'GT-PRO' }),
  rowOf({ id: 'A25-33333', plannedStart: '2025-08-02', responsible: 'Ana' }),
];

it('names each activity with its day, group and what its note lacks, in either language', () => {
  const es = reminderText(rows, matrix, { today: '2025-07-15', language: 'es' });
  expect(es).toContain(
    '1. A25-22222 · Taller de datos\n   Inicio previsto: 2025-08-01 · Grupo de Trabajo de Protección',
  );
  expect(es).toContain('2. A25-33333 · (sin título)\n   Inicio previsto: 2025-08-02 · Responsable: Ana');
  expect(es).toMatch(/Falta: .*Mandato, .*Antecedentes/);
  const en = reminderText(rows, matrix, { today: '2025-07-15', language: 'en' });
  expect(en).toContain('Working Group on Protection');
  expect(en).toMatch(/Missing: .*Mandate, .*Background/);
});

it('does not name what is filled', () => {
  const [filled] = [rowOf({ id: 'A25-44444', mandate: 'Declaración' })];
  expect(reminderText(filled ? [filled] : [], matrix, { today: '2025-07-15', language: 'es' })).not.toContain(
    'Mandato',
  );
});
