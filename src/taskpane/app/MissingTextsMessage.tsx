import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { missingTexts } from '../../i18n/missingTexts';
import { useLanguage } from '../store/language';
import type { Language } from '../../domain/plan/language';

/** Says in both languages that the texts of the one that was asked for are not here, and offers to try again. */
export function MissingTextsMessage() {
  const { language: shown, missing } = useLanguage();
  if (!missing) return null;
  const { language: asked, state, retry } = missing;
  const say = (language: Language) => {
    const { languages, [state]: words } = missingTexts[language];
    return <span lang={language}>{words(languages[asked], languages[shown])}</span>;
  };
  return (
    <div role="alert">
      <MessageBar intent={state === 'failed' ? 'warning' : 'info'} layout="multiline" shape="square">
        <MessageBarBody>
          {say(shown)} {say(asked)}
        </MessageBarBody>
        <MessageBarActions>
          {state === 'failed' && (
            <Button size="small" onClick={retry}>
              <span lang={shown}>{missingTexts[shown].retry}</span>
              <span aria-hidden>&nbsp;·&nbsp;</span>
              <span lang={asked}>{missingTexts[asked].retry}</span>
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
