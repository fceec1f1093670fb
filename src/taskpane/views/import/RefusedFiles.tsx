import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../../store/language';
import type { RefusedFile } from './readImportFiles';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px' },
  name: { fontWeight: '600', overflowWrap: 'anywhere' },
});

/** Files that nothing is taken of, each with the reason and what to do; nothing where there are none. */
export function RefusedFiles({ files }: { readonly files: readonly RefusedFile[] }) {
  const { text } = useLanguage();
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.bringing.refused(files.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {files.map(({ name, reason }, index) => (
            <li key={`${index} ${name}`}>
              <span className={styles.name}>{name}</span>: {reason}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
