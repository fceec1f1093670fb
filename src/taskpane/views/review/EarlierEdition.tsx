import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { now } from '../../../commands/clock';
import { toCell, type CellContext } from '../../../domain/records/cell';
import { indicatorName } from '../../../domain/records/indicatorName';
import { cellContextOf } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { lists } from '../../../domain/records/lists';
import type { EarlierIndicator } from '../../../domain/review/earlierEdition';
import { quoted } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { editionGap, takeOverEdition } from '../../../workbook/operations/takeOverEdition';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';

const useStyles = makeStyles({
  list: { margin: '0', paddingInlineStart: '16px', display: 'flex', flexDirection: 'column', gap: '6px' },
  item: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
});

/** What a workbook of the first edition lacks of this one: told item by item, and taken over by one click. */
export function EarlierEdition({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { busy, run, reload, say } = useWorkbook();
  const gap = editionGap(snapshot);
  if (!gap) return null;
  const words = text.edition;
  const takeOver = async () => {
    const author = { who: readPreference('name') ?? '', now: now() };
    const made = await run(words.taking, () => takeOverEdition(author));
    await reload();
    if (made) say({ intent: 'success', text: words.done });
  };
  const context = cellContextOf(snapshot.matrix);
  return (
    <Section title={words.title}>
      <Body1 as="p">{words.intro}</Body1>
      <Disclosures>
        <Disclosure
          label={words.what(gap.indicators.length + gap.members.length + gap.columns.length + gap.tables.length)}
        >
          {() => (
            <ul className={styles.list}>
              {gap.indicators.map((one) => (
                <li key={one.row.index} className={styles.item}>
                  {`${one.row.record.id ?? ''} ${indicatorName(one.row.record, language)}`.trim()}
                  {changesOf(one, context).map(([label, from, to]) => (
                    <Caption1 key={label} className={styles.quiet}>
                      {words.change(label, from, to)}
                    </Caption1>
                  ))}
                </li>
              ))}
              {gap.members.map(({ list, member }) => (
                <li key={`${list} ${member.code}`}>
                  {words.member(quoted(member[language]), lists[list].label[language])}
                </li>
              ))}
              {gap.columns.map(({ name, fields }) => (
                <li key={name}>
                  {words.columns(
                    declarationOf(name).sheet[language],
                    fields
                      .map((field) => quoted(declarationOf(name).fields[field]?.label[language] ?? field))
                      .join(', '),
                    fields.length,
                  )}
                </li>
              ))}
              {gap.tables.map((name) => (
                <li key={name}>{words.table(quoted(declarationOf(name).sheet[language]))}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      </Disclosures>
      <Button appearance="primary" disabled={busy !== null || snapshot.readOnly} onClick={() => void takeOver()}>
        {words.take}
      </Button>
    </Section>
  );
}

/** Each field that changes, with what stands in its cell and what will. */
function changesOf({ row, values }: EarlierIndicator, context: CellContext) {
  return Object.entries(values).flatMap(([field, value]) => {
    const declared = declarationOf('Indicator').fields[field];
    if (!declared) return [];
    const now = (row.record as Readonly<Record<string, typeof value>>)[field] ?? null;
    const [from, to] = [now, value].map((one) => String(toCell(declared, one, context)));
    return [[declared.label[context.language], from ?? '', to ?? ''] as const];
  });
}
