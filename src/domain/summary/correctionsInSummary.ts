import { correctionsAfterClosing, isOfSemester } from '../closing/corrections';
import { rowsBehind, type Difference, type RowBehind } from '../closing/rowsBehind';
import { indicatorName } from '../indicators/evaluate';
import type { SummaryBlock, SummaryValue } from './SummaryDocument';
import type { Subject } from './subject';

/** More rows than these are only hinted at. */
const namedRows = 20;

/** What was reported for earlier semesters and is another value now, with the rows that made the difference. */
export function corrections({ matrix, evaluation, semester, text }: Subject): SummaryBlock[] {
  const earlier = correctionsAfterClosing(matrix, evaluation).filter(
    (correction) => isOfSemester(correction) && correction.semester < semester,
  );
  if (earlier.length === 0) return [];
  const rows = earlier.map((correction): SummaryValue[] => {
    const { indicator, row, reported, now } = correction;
    const name = indicator ? indicatorName(indicator.record, matrix.language) : '';
    const label = `${row.record.indicator ?? ''} ${name}`.trim();
    return [label, correction.semester, reported, now, wordsOf(rowsBehind(matrix, correction), text)];
  });
  return [
    { kind: 'heading', text: text.corrections },
    {
      kind: 'table',
      id: 'corrections',
      columns: [
        { label: text.indicator, kind: 'text' },
        { label: text.semester, kind: 'text' },
        { label: text.reported, kind: 'number' },
        { label: text.now, kind: 'number' },
        { label: text.rowsBehind, kind: 'text' },
      ],
      rows,
    },
  ];
}

/** Such as `+A25-7K3QM, −P24-AT9PS`. */
function wordsOf(difference: Difference | null, text: Subject['text']): string | null {
  if (difference === null) return null;
  if (difference.kind === 'rule') return text.otherRule;
  const { rows } = difference;
  const named = rows.slice(0, namedRows).map(({ kind, id }) => signs[kind] + (id === '' ? '?' : id));
  const words = [...named, ...(rows.length > namedRows ? ['…'] : [])].join(', ');
  return difference.kind === 'edited' && words !== '' ? text.editedSince + words : words;
}

const signs: Readonly<Record<RowBehind['kind'], string>> = { entered: '+', left: '−', changed: '±', edited: '' };
