import { Caption1, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { Problem } from '../../../domain/problem';
import { problemPlace, problemText } from '../../../i18n/problemText';
import { useLanguage } from '../../store/language';
import { GrowingList } from './GrowingList';

/** A file may have a problem in each of tens of thousands of rows. */
const step = 20;

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** What an import does not see of a file, or cannot write: what people put there would be lost without a word. */
export function NotRead({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) {
  const { language } = useLanguage();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Caption1>{title}</Caption1>
        <GrowingList
          items={problems}
          step={step}
          keyOf={(_, index) => index}
          render={(problem) => (
            <Caption1>
              {problemPlace(problem, language)}: {problemText(problem, language)}
            </Caption1>
          )}
          className={styles.list}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
