import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { isCut } from '../fields/excerpt';
import { useLanguage } from '../store/language';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  whole: {
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Version {
  readonly value: string;
  /** Whose it is. */
  readonly name: string;
  readonly words: string;
}

/** The versions of a field from first to last letter, for whoever asks; nothing where their excerpts are all of them. */
export function WholeVersions({ label, versions }: { readonly label: string; readonly versions: readonly Version[] }) {
  const { text } = useLanguage();
  const styles = useStyles();
  if (!versions.some(({ words }) => isCut(words))) return null;
  return (
    <Disclosure label={text.importing.whole(label)}>
      {() =>
        versions.map(({ value, name, words }) => (
          <div key={value} className={styles.whole}>
            <Caption1 className={styles.quiet}>{name}</Caption1>
            <div>{words || text.editing.blank}</div>
          </div>
        ))
      }
    </Disclosure>
  );
}
