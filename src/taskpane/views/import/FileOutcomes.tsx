import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FilePart } from '../../../domain/merge/fileAccount';
import type { FileCounts, FileOutcome } from '../../../domain/merge/fileOutcomes';
import { importedTables } from '../../../domain/merge/notRead';
import type { Language } from '../../../domain/plan/language';
import { declarationOf } from '../../../domain/records/records';
import { formatNumber, quoted, quotedNames } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { GrowingList } from './GrowingList';

/** A file may have thousands of tables. */
const step = 50;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '12px' },
  parts: { margin: '2px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly label: string;
  readonly outcomes: readonly FileOutcome[];
  /** Whether it is written: then it tells what was done, else what would be. */
  readonly isDone: boolean;
}

/** For each file what was read of it, what is taken, and what is left. */
export function FileOutcomes({ label, outcomes, isDone }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { account } = text.bringing;
  return (
    <ul className={styles.list} aria-label={label}>
      {outcomes.map(({ file, ...counts }) => (
        <li key={file.source}>
          <Body1Strong className={styles.name}>{file.source}</Body1Strong>
          <Lines parts={file.parts} />
          <ul className={styles.parts}>
            <li>
              <Caption1>
                {account.counts(capitalised(countsText(counts, isDone ? account.done : account.planned, language)))}
              </Caption1>
            </li>
          </ul>
        </li>
      ))}
    </ul>
  );
}

const kinds = ['added', 'changed', 'unchanged', 'notTaken', 'undecided'] as const satisfies (keyof FileCounts)[];

/** The counts that are not 0, each with its word. */
const countsText = (
  counts: FileCounts,
  words: Readonly<Record<keyof FileCounts, string>>,
  language: Language,
): string =>
  kinds
    .flatMap((kind) => (counts[kind] === 0 ? [] : [`${words[kind]}: ${formatNumber(counts[kind], language)}`]))
    .join(' · ');

/** What is read stands first, a line a table or note; of what is left the sheets of one kind stand together. */
function Lines({ parts }: { readonly parts: readonly FilePart[] }) {
  const styles = useStyles();
  const { language, text } = useLanguage();
  const { account } = text.bringing;
  const placeOf = ({ sheet, isHidden }: FilePart) =>
    sheet === null ? null : account.sheet(quoted(sheet), isHidden === true);
  const linesOf = (part: FilePart): string[] => {
    const { content } = part;
    switch (content.kind) {
      case 'records': {
        if (!importedTables.includes(content.table)) return [];
        return [
          account.records(declarationOf(content.table).sheet[language], content.rows, placeOf(part), content.isTable),
        ];
      }
      case 'note':
        return [account.note(placeOf(part))];
      case 'report':
        return [account.report(quoted(content.title), placeOf(part))];
      case 'cover':
      case 'lists':
      case 'unknown':
        return [];
    }
  };
  const isOwn = ({ content }: FilePart) =>
    content.kind === 'cover' ||
    content.kind === 'lists' ||
    (content.kind === 'records' && !importedTables.includes(content.table));
  const sheetsOf = (these: readonly FilePart[]) =>
    quotedNames([...new Set(these.flatMap((part) => placeOf(part) ?? []))], text.home.more);
  const own = sheetsOf(parts.filter(isOwn));
  const unknown = sheetsOf(parts.filter(({ content }) => content.kind === 'unknown'));
  const lines = [
    ...parts.flatMap(linesOf),
    ...(own === '' ? [] : [account.own(own)]),
    ...(unknown === '' ? [] : [account.unknown(unknown)]),
  ];
  return (
    <GrowingList
      items={lines}
      step={step}
      keyOf={(_, index) => index}
      render={(line) => <Caption1>{line}</Caption1>}
      className={styles.parts}
    />
  );
}
