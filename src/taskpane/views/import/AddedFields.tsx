import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FieldDifference, RecordPreview } from '../../../domain/merge/importPreview';
import type { Lists } from '../../../domain/records/listIndex';
import { declarationOf } from '../../../domain/records/records';
import { shownValue } from '../../fields/shownValue';
import { useLanguage } from '../../store/language';
import { Disclosure } from '../../parts/Disclosure';
import { excerptOf, isCut } from '../../fields/excerpt';

const useStyles = makeStyles({
  list: { margin: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: '0', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

interface Props {
  readonly fields: readonly { readonly record: RecordPreview; readonly difference: FieldDifference }[];
  readonly lists: Lists;
}

/** What a record that is added will hold, where its files leave nothing to choose. */
export function AddedFields({ fields, lists }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {fields.map(({ record, difference: { field, offers } }) => {
        const declared = declarationOf(record.table).fields[field];
        if (!declared) return null;
        const label = declared.label[language];
        const words = shownValue(declared, offers[0]?.value ?? null, lists, language) ?? text.editing.blank;
        return (
          <div key={`${record.table} ${field}`}>
            <dt>
              <Caption1 className={styles.label}>{label}</Caption1>
            </dt>
            <dd className={styles.value}>
              {excerptOf(words, '')}
              {isCut(words) && <Disclosure label={text.importing.whole(label)}>{() => words}</Disclosure>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
