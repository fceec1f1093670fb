import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { AdoptedRecord, OwnCell } from '../../../domain/adoption/adoptedRecord';
import type { Lists } from '../../../domain/records/listIndex';
import { declarationOf } from '../../../domain/records/records';
import { formatDate, quoted } from '../../../i18n/formats';
import type { Language } from '../../../domain/plan/language';
import { shownValue } from '../../fields/shownValue';
import { useLanguage } from '../../store/language';
import { useWords } from './words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: '0',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: '0', display: 'grid', gridTemplateColumns: 'minmax(70px, 2fr) 5fr', gap: '2px 8px' },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: '0' },
  own: { listStyleType: 'none', margin: '0', padding: '0' },
});

/** A record as it would be written, each value beside the text that it was read from. */
export function RecordPreview({ adopted, lists }: { adopted: AdoptedRecord; lists: Lists }) {
  const words = useWords();
  const { language } = useLanguage();
  const styles = useStyles();
  const id = useId();
  const { record, values, own, sources, origins, open } = adopted;
  const { fields } = declarationOf(record);
  const title = String(values['title'] ?? values['nameEs'] ?? values['nameEn'] ?? '');
  const lines = Object.entries(values).flatMap(([name, value]) => {
    const field = fields[name];
    const shown = field && name !== 'title' ? shownValue(field, value, lists, language) : null;
    return field && shown !== null
      ? [{ name, label: field.label[language], shown, from: sources.get(name)?.text ?? '' }]
      : [];
  });
  return (
    <div role="group" aria-labelledby={id} className={styles.card}>
      <Body1Strong as="h3" id={id}>
        {quoted(title) || declarationOf(record).singular[language]}
      </Body1Strong>
      <Caption1 className={styles.quiet}>
        {words.preview.origin(origins.map(({ sheet, row }) => `${quoted(sheet)}, ${String(row)}`).join('; '))}
      </Caption1>
      <dl className={styles.list}>
        {lines.map(({ name, label, shown, from }) => (
          <Line key={name} label={label}>
            {from === '' || from.trim() === shown ? quoted(shown) : words.preview.read(quoted(from), quoted(shown))}
          </Line>
        ))}
      </dl>
      {(own.size > 0 || open.length > 0) && (
        <ul className={styles.own}>
          {open.map(({ field, text, row, column }) => (
            <li key={`${field} ${String(row)} ${String(column)} ${text}`}>
              <Caption1>{words.preview.open(quoted(text))}</Caption1>
            </li>
          ))}
          {[...own].map(([header, cell]) => (
            <li key={header}>
              <Caption1>{words.preview.own(quoted(header), quoted(ownText(cell, language)))}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>
        <Caption1>{label}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>{children}</Caption1>
      </dd>
    </>
  );
}

const ownText = (cell: OwnCell, language: Language): string =>
  typeof cell === 'object' ? formatDate(cell.date, language) : String(cell);
