import { Badge, Caption1, makeStyles } from '@fluentui/react-components';
import type { CountedKey } from '../../../domain/indicators/explain';
import { membersField } from '../../../domain/indicators/measures';
import type { Rule } from '../../../domain/indicators/rule';
import { declarationOf } from '../../../domain/records/records';
import { lists as declaredLists } from '../../../domain/records/lists';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { RowList } from '../../parts/RowList';
import { rowPlace } from './rowPlace';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  key: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly rule: Rule;
  readonly keys: readonly CountedKey[];
}

/** What a distinct count counted, such as countries, with those that are new in the window and the rows of each. */
export function CountedKeys({ snapshot, rule, keys }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const field = declarationOf(rule.source).fields[membersField(rule.measure) ?? ''];
  if (!field || keys.length === 0) return null;
  const list = 'list' in field ? field.list : null;
  const title = (list === null ? field.label : declaredLists[list].label)[language];
  return (
    <Section title={text.why.listOf(title, keys.length)}>
      <ul className={styles.list} aria-label={title}>
        {keys.map(({ code, isNew, rows }) => {
          const name = list === null ? code : snapshot.matrix.lists[list].labelOf(code, language);
          return (
            <li key={code}>
              <span className={styles.key}>{name}</span>{' '}
              {isNew && (
                <Badge appearance="tint" color="success">
                  {text.why.isNew}
                </Badge>
              )}
              <Disclosures>
                <Disclosure label={text.why.rows(rows.length)}>
                  {() => (
                    <RowList
                      label={name}
                      snapshot={snapshot}
                      table={rule.source}
                      rows={rows.map((row) => ({ row }))}
                      placeOf={(row) => rowPlace(row, rule, language)}
                    />
                  )}
                </Disclosure>
              </Disclosures>
            </li>
          );
        })}
      </ul>
      {keys.some(({ isNew }) => isNew) && <Caption1>{text.why.newHelp}</Caption1>}
    </Section>
  );
}
