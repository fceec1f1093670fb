import { Body1, Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { today } from '../../../commands/clock';
import type { Language } from '../../../domain/plan/language';
import { gapPlaces } from '../../../domain/records/columnGaps';
import { declarationOf, standingRecords, type RecordName } from '../../../domain/records/records';
import { quoted } from '../../../i18n/formats';
import { addMissingColumns, lackingColumns, type LackingTable } from '../../../workbook/creation/addColumns';
import { nameHeader } from '../../../workbook/creation/nameHeader';
import { tablesWithRowsBelow } from '../../../workbook/creation/takeInRowsBelow';
import { completeMatrix, type MadeMatrix } from '../../../workbook/creation/createMatrix';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { useWorkbook } from '../../store/WorkbookStore';
import { RowsBelow } from './RowsBelow';
import { ListSelect } from '../../fields/ListSelect';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What of the workbook's structure is missing or not understood, each a click away from being mended. */
export function Structure({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { text, language } = useLanguage();
  const styles = useStyles();
  const { busy, run, reload, say } = useWorkbook();
  const { matrix, lost, readOnly } = snapshot;
  const words = text.structure;
  const missing = standingRecords.filter((name) => matrix.tables[name].raw === null);
  const lacking = lackingColumns(snapshot).filter(({ name, fields }) => fields.some((field) => isAsked(name, field)));
  const gaps = lacking.flatMap(gapsOf);
  const below = tablesWithRowsBelow(snapshot);
  const isLocked = busy !== null || readOnly;
  const mend = async (task: () => Promise<MadeMatrix>, done: string) => {
    const made = await run(words.mending, task);
    await reload();
    if (made) say({ intent: 'success', text: made.hasAllLooks ? done : `${done} ${words.plain}` });
  };
  if (missing.length + lacking.length + below.length === 0) return null;
  return (
    <Section title={words.title}>
      {missing.length > 0 && (
        <div className={styles.part}>
          <Body1 as="p">
            {lost.length > 0 ? words.lost(lost.length) : words.tables(namesOf(missing, language), missing.length)}
          </Body1>
          <Button
            appearance="primary"
            disabled={isLocked}
            onClick={() => void mend(() => completeMatrix(today()), words.done)}
          >
            {lost.length > 0 ? words.restore(lost.length) : words.addTables(missing.length)}
          </Button>
        </div>
      )}
      {lacking.map((table) => (
        <UnknownHeaders key={table.name} {...{ snapshot, table, isLocked }} />
      ))}
      {lacking.length > 0 && (
        <div className={styles.part}>
          <Body1 as="p">{words.columns(gapPlaces(gaps, language), gaps.length)}</Body1>
          <Button disabled={isLocked} onClick={() => void mend(addMissingColumns, words.columnsDone)}>
            {words.addColumns(gaps.length)}
          </Button>
        </div>
      )}
      {below.map((table) => (
        <RowsBelow key={table} {...{ table, isLocked }} />
      ))}
    </Section>
  );
}

const namesOf = (names: readonly RecordName[], language: Language) =>
  names.map((name) => declarationOf(name).sheet[language]).join(', ');

/** Columns of later editions are added along with others, but do not ask for it. */
const isAsked = (name: RecordName, field: string) => declarationOf(name).fields[field]?.optionalColumn !== true;

const gapsOf = ({ name, fields }: LackingTable) =>
  fields.filter((field) => isAsked(name, field)).map((field) => ({ table: name, field, isTwice: false }));

interface HeadersProps {
  readonly snapshot: WorkbookSnapshot;
  readonly table: LackingTable;
  readonly isLocked: boolean;
}

/** The headers of a table that nobody knows, each with the missing fields that it may be. What is said is kept in Catálogos. */
function UnknownHeaders({ snapshot, table: { name, fields }, isLocked }: HeadersProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { run, reload, say } = useWorkbook();
  const { raw, columns } = snapshot.matrix.tables[name];
  const words = text.structure;
  const declaration = declarationOf(name);
  const unknown = (raw?.headers ?? []).filter((header, at) => columns.fields[at] === null && header.trim() !== '');
  if (unknown.length === 0) return null;
  const choose = async (header: string, field: string) => {
    const done = await run(words.mending, async () => {
      await nameHeader({ table: name, field, header });
      return true;
    });
    await reload();
    const label = declaration.fields[field]?.label[language] ?? field;
    if (done) say({ intent: 'success', text: words.named(quoted(header), label) });
  };
  return (
    <div className={styles.part}>
      <Body1 as="p">{words.unknown(declaration.sheet[language], unknown.length)}</Body1>
      <ul className={styles.list}>
        {unknown.map((header) => (
          <li key={header}>
            <Field label={words.is(quoted(header))}>
              <ListSelect disabled={isLocked} value="" onChange={(_, { value }) => void choose(header, value)}>
                <option value="">{words.own}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {declaration.fields[field]?.label[language] ?? field}
                  </option>
                ))}
              </ListSelect>
            </Field>
          </li>
        ))}
      </ul>
    </div>
  );
}
