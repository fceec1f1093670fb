import { Caption1, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { Problem } from '../../../domain/problem';
import { problemPlace, problemText } from '../../../i18n/texts';
import { useLanguage } from '../../language';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** What of a copy's tables the import does not see: what people put there would be lost without a word. */
export function NotRead({ source, problems }: { readonly source: string; readonly problems: readonly Problem[] }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Caption1>{text.importing.notRead(source)}</Caption1>
        <ul className={styles.list}>
          {problems.map((problem, index) => (
            <li key={index}>
              <Caption1>
                {problemPlace(problem, language)}: {problemText(problem, language)}
              </Caption1>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
