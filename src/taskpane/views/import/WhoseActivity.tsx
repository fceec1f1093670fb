import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ImportItem } from '../../../domain/merge/importPreview';
import type { Activity } from '../../../domain/records/activity';
import type { Row } from '../../../domain/records/matrix';
import type { Problem } from '../../../domain/problem';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

const useStyles = makeStyles({ select: { minWidth: '0' } });

/** Problems that leave it open which activity a file is about. */
const open: ReadonlySet<Problem['code']> = new Set([
  'noCodeNorTitle',
  'matchedByTitle',
  'ambiguousTitle',
  'sameTitle',
  'codeCollision',
  'renumbered',
]);

const asNew = 'new';

interface Props {
  readonly item: ImportItem;
  /** What the person said: the activity's code, null for a new one, undefined where nothing was said. */
  readonly assigned: string | null | undefined;
  readonly onAssign: (id: string | null | undefined) => void;
}

/** Asks which activity a file is about, where that is not plain. */
export function WhoseActivity({ item, assigned, onAssign }: Props) {
  const { text } = useLanguage();
  const { snapshot } = useWorkbook();
  const styles = useStyles();
  if (item.table !== 'Activity') return null;
  if (assigned === undefined && !item.problems.some(({ code }) => open.has(code))) return null;
  const likely = item.match.alternatives.filter(({ record }) => record.id !== null);
  const known = new Set(likely.map(({ record }) => record.id));
  const others = (snapshot?.matrix.tables.Activity.rows ?? []).filter(
    ({ record }) => record.id !== null && !known.has(record.id),
  );
  const found =
    item.state === 'refused'
      ? text.importing.choosePlease
      : text.importing.asFound(item.records[0]?.row ? nameOf(item.id, item.title) : text.importing.asNew);
  return (
    <Field label={text.importing.whose}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={assigned === undefined ? '' : (assigned ?? asNew)}
        onChange={(_, { value }) => onAssign(value === '' ? undefined : value === asNew ? null : value)}
      >
        <option value="">{assigned === undefined ? found : text.importing.choosePlease}</option>
        {options(likely)}
        <option value={asNew}>{text.importing.asNew}</option>
        {options(others)}
      </Select>
    </Field>
  );
}

const nameOf = (id: string | null, title: string | null) => [id, title].filter(Boolean).join(' · ');

const options = (rows: readonly Row<Activity>[]) =>
  rows.map(({ record, index }) => (
    <option key={index} value={record.id ?? ''}>
      {nameOf(record.id, record.title)}
    </option>
  ));
