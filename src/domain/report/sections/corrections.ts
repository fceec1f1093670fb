import { correctionsAfterClosing, isOfSemester } from '../../closing/corrections';
import { rowsBehind, type Difference, type RowBehind } from '../../closing/rowsBehind';
import { shortIndicatorName } from '../../records/indicatorName';
import type { Row } from '../../records/matrix';
import { writtenDate } from '../../records/writtenDate';
import { figureOf, number, plain, table, textBlock, words } from '../pieces';
import type { ReportBlock, ReportCell, ReportRow } from '../ReportDocument';
import { titleWithCode, type Subject } from '../subject';

/** More rows than these are only hinted at. */
const namedRows = 5;

/** What was reported for earlier semesters and is another value now, with the rows that made the difference. */
export function corrections(subject: Subject): readonly ReportBlock[] {
  const { matrix, ofAllPlans, semester, today, text } = subject;
  // What a plan before reported is corrected for good, though its indicators are none of this one.
  const earlier = correctionsAfterClosing(matrix, ofAllPlans).filter(
    (correction) => isOfSemester(correction) && correction.semester < semester,
  );
  if (earlier.length === 0) return [];
  const rows = earlier.map((correction): ReportRow => {
    const { indicator, place, row, reported, now } = correction;
    const name = indicator ? shortIndicatorName(indicator.record, matrix.language) : '';
    const id = place.indicator ?? '';
    return {
      key: `${id} ${correction.semester}`,
      cells: [
        plain(`${id} ${name}`.trim()),
        plain(correction.semester),
        reported === null ? plain(text.blankAtClosing) : figureOf(reported, 'IndicatorValue', row ? [row as Row] : []),
        plain(now),
        difference(rowsBehind(matrix, correction, today), subject),
      ],
    };
  });
  const columns = [
    words('indicator', text.indicator, 2),
    words('semester', text.semester),
    number('reported', text.reported),
    number('now', text.now),
    words('rows', text.rowsBehind, 6),
  ];
  return [textBlock('heading', 'corrections', text.corrections), table('corrected', text.corrections, columns, rows)];
}

/** Such as `+ A25-7K3QM Taller de datos; − P24-AT9PS Foro`. */
function difference(found: Difference | null, subject: Subject): ReportCell {
  if (found === null) return plain(null);
  if (found.kind === 'rule') return plain(subject.text.otherRule);
  const { rows, source } = found;
  const named = rows.slice(0, namedRows).map((one) => signs[one.kind] + nameOf(subject, one));
  const words = [...named, ...(rows.length > namedRows ? ['…'] : [])].join('; ');
  const value = found.kind === 'edited' && words !== '' ? subject.text.editedSince + words : words;
  const behind = rows.map(({ row }) => row).filter((row) => row !== null);
  return { ...figureOf(null, source, behind), value: value === '' ? null : value };
}

/** Of a row that is gone only its code is known. */
const nameOf = (subject: Subject, { id, row }: RowBehind): string =>
  titleWithCode(
    subject,
    String(row?.record['title'] ?? row?.record['description'] ?? '') || measured(subject, row),
    id || '?',
  );

/** Of whom and of which day a measurement tells, such as `Costa Rica, 5 de mayo de 2025`; null for other rows. */
function measured({ matrix: { lists, language } }: Subject, row: Row | null): string | null {
  const { date, country, group, value, rating } = row?.record ?? {};
  if (value === undefined && rating === undefined) return null;
  const parts = [
    typeof country === 'string' ? lists.countries.labelOf(country, language) : null,
    typeof group === 'string' ? lists.workingGroups.labelOf(group, language) : null,
    typeof date === 'string' ? writtenDate(date, language) : null,
  ];
  return parts.filter((part) => part !== null).join(', ') || null;
}

const signs: Readonly<Record<RowBehind['kind'], string>> = { entered: '+ ', left: '− ', changed: '± ', edited: '' };
